package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.prompt;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.withGate;

import io.mockround.deck.Deck;
import io.mockround.deck.FollowUp;
import io.mockround.deck.GateRules;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Phase;
import io.mockround.deck.RoundTemplate;
import io.mockround.support.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A round nobody would play: a random template and random events, many of them at the very instant of a deadline. The same for the same
 * seed.
 */
final class RandomRound {

    /** What happens, and when. */
    record Happening(RoundEvent event, Duration at) {}

    /** A round as it went. */
    record Played(RoundRunner runner, List<RoundEffect> effects) {}

    final RoundTemplate template;
    final List<Happening> happenings;
    private final long seed;
    private final boolean questionsTakeTime;

    private RandomRound(RandomRound other, RoundTemplate template) {
        this.seed = other.seed;
        this.questionsTakeTime = other.questionsTakeTime;
        this.template = template;
        this.happenings = other.happenings;
    }

    /** The same, with an interviewer who throws no ropes. */
    RandomRound withoutRopes() {
        InterviewerRules rules = template.interviewer();
        return new RandomRound(
                this,
                Templates.withInterviewer(
                        template,
                        new InterviewerRules(
                                Duration.ZERO,
                                false,
                                rules.pressing(),
                                rules.speaks(),
                                rules.weights(),
                                rules.partner(),
                                rules.repeatLost())));
    }

    RandomRound(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        questionsTakeTime = random.nextInt(3) == 0;
        template = Templates.withInterviewer(template(gate(random), phases(random)), interviewer(random));
        happenings = happenings(random);
    }

    RoundRules rules() {
        return RoundRules.of(template, questionsTakeTime);
    }

    /** Nothing but the events, and one tick long after the end. */
    Played playWithoutTicks() {
        Played played = begin();
        happenings.forEach(happening -> played.runner().submit(happening.event(), happening.at()));
        played.runner().advanceTo(longAfter());
        return played;
    }

    /** Up to eight ticks before every event, never later than it. */
    Played playWithTicks(long tickSeed) {
        Random random = new Random(tickSeed);
        Played played = begin();
        Duration time = Duration.ZERO;
        for (Happening happening : happenings) {
            for (int left = random.nextInt(9); left > 0; left--) {
                time = time.plusMillis(
                        random.nextLong(happening.at().minus(time).toMillis() + 1));
                played.runner().advanceTo(time);
            }
            played.runner().submit(happening.event(), happening.at());
            time = happening.at();
        }
        while (time.compareTo(longAfter()) < 0) {
            time = time.plusMillis(1 + random.nextInt(5_000));
            played.runner().advanceTo(time);
        }
        return played;
    }

    /**
     * A thread that stalls for ten seconds now and then, and a laptop that sleeps for minutes: time runs on meanwhile, and what happened is
     * told afterwards, each with its own time. The wall clock, which may be set in between, is nobody's business here: no one is asked for it.
     */
    Played playWithStallsAndSleep(long stallSeed, Consumer<List<RoundEffect>> ofEveryKey) {
        Random random = new Random(stallSeed);
        Played played = begin();
        Duration told = Duration.ZERO;
        for (Happening happening : happenings) {
            if (random.nextInt(5) == 0) {
                told = later(told, happening.at()).plusSeconds(random.nextInt(4) == 0 ? 300 : 10);
                played.runner().advanceTo(told);
            }
            played.runner().advanceTo(happening.at());
            int before = played.effects().size();
            played.runner().submit(happening.event(), happening.at());
            if (happening.event().isDeliberate()) {
                ofEveryKey.accept(
                        played.effects().subList(before, played.effects().size()));
            }
        }
        played.runner().advanceTo(later(told, longAfter()));
        return played;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Duration longAfter() {
        return rules().roundEndsAt().multipliedBy(2).plusSeconds(10);
    }

    /** A round in which nothing has happened yet. */
    Played begin() {
        List<RoundEffect> effects = new ArrayList<>();
        Deck deck = Templates.deck(prompt("first", pressedFollowUp()), prompt("second"), prompt("third"));
        Agenda agenda = new Agenda(template, deck, deck.prompts().get(0), List.of(), PromptDraw.FRESH, seed);
        Interviewer interviewer = new Interviewer(agenda, Understanding.NONE, PlayedRound.LINES);
        return new Played(new RoundRunner(rules(), interviewer, List::of, effects::add), effects);
    }

    private static FollowUp pressedFollowUp() {
        return new FollowUp("And then?", List.of("failure"), List.of(), List.of(), List.of(), List.of("Why?", "Sure?"));
    }

    /** Made while a round is played, so that deadlines are known and can be hit. */
    private List<Happening> happenings(Random random) {
        RoundRunner runner = begin().runner();
        List<Happening> made = new ArrayList<>();
        Duration now = Duration.ZERO;
        int afterTheEnd = 0;
        while (afterTheEnd < 3) {
            now = nextTime(random, runner.state(), now);
            Happening happening = new Happening(event(random, now), now);
            made.add(happening);
            runner.submit(happening.event(), now);
            afterTheEnd += runner.isOver() ? 1 : 0;
        }
        return made;
    }

    private Duration nextTime(Random random, RoundState state, Duration now) {
        Duration due = state.dueAt(rules());
        if (due != null && due.compareTo(now) >= 0 && random.nextInt(4) == 0) {
            return Duration.ofMillis(Math.max(now.toMillis(), due.toMillis() - random.nextInt(2)));
        }
        return random.nextInt(6) == 0 ? now : now.plusMillis(random.nextInt(9_000));
    }

    private static RoundEvent event(Random random, Duration now) {
        int kind = random.nextInt(100);
        if (kind < 12) {
            return new RoundEvent.Silent(now.minusMillis(Math.min(now.toMillis(), random.nextInt(20_000))));
        }
        if (kind < 15) {
            Duration to = now.minusMillis(Math.min(now.toMillis(), 1_200));
            return new RoundEvent.ClarificationHeard(to.minusMillis(Math.min(to.toMillis(), 2_000)), to);
        }
        if (kind < 30) {
            Duration from = now.minusMillis(Math.min(now.toMillis(), random.nextInt(6_000)));
            return new RoundEvent.Spoke(from, now);
        }
        if (kind < 45) {
            return new RoundEvent.Paused(Duration.ofMillis(500 + random.nextInt(1_500)));
        }
        if (kind < 60) {
            return new RoundEvent.HandBack();
        }
        if (kind < 68) {
            return new RoundEvent.HandBackHeard(
                    now.minusMillis(Math.min(now.toMillis(), 1_200 + random.nextInt(4_000))));
        }
        if (kind < 76) {
            return new RoundEvent.AnswerGiven();
        }
        if (kind < 88) {
            return new RoundEvent.Asked();
        }
        if (kind < 91) {
            return new RoundEvent.ClarifyingQuestion();
        }
        if (kind < 94) {
            return new RoundEvent.TellMeMore();
        }
        return kind < 99 ? new RoundEvent.Mark("here") : new RoundEvent.Abandon();
    }

    private static InterviewerRules interviewer(Random random) {
        return new InterviewerRules(
                Duration.ofMillis(random.nextInt(3) * (1_000L + random.nextInt(9_000))),
                random.nextBoolean(),
                random.nextBoolean(),
                true,
                Map.of("failure", 2.0),
                random.nextInt(5) == 0,
                false);
    }

    private static Phase[] phases(Random random) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(index -> phase(random, "phase-" + index))
                .toArray(Phase[]::new);
    }

    private static Phase phase(Random random, String id) {
        double planned = random.nextInt(8) == 0 ? 0 : random.nextInt(90_000) / 1000.0;
        int most = random.nextBoolean() ? Phase.UNLIMITED : 1 + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> presenting(id, planned);
            case 1 -> withGate(exchanges(id, planned, most), GateRules.NONE);
            case 2 -> withGate(exchanges(id, planned, most), gate(random));
            default -> exchanges(id, planned, most);
        };
    }

    private static GateRules gate(Random random) {
        return new GateRules(
                true,
                Duration.ofMillis(1 + random.nextInt(15_000)),
                random.nextBoolean() ? null : Duration.ofMillis(1 + random.nextInt(40_000)),
                Duration.ofMillis(random.nextInt(4_000)),
                random.nextInt(5) == 0 ? null : Duration.ofMillis(1_200),
                Duration.ofMillis(1 + random.nextInt(20_000)),
                Duration.ofMillis(random.nextInt(3) * 1_000L),
                Duration.ofSeconds(3),
                random.nextBoolean());
    }
}
