package io.mockround.simulation;

import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Prompt;
import io.mockround.deck.ResolvedScenario;
import io.mockround.deck.Scenario.ScenarioEvent;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.IgnoredPart;
import io.mockround.report.SessionReport.Source;
import io.mockround.review.LoopSession;
import io.mockround.review.Progress;
import io.mockround.review.RoundSessions;
import io.mockround.round.Agenda;
import io.mockround.round.LoopBreak;
import io.mockround.round.LoopBreak.Effect;
import io.mockround.round.RoundEffect.Why;
import io.mockround.round.RoundEvent;
import io.mockround.simulation.RoundSimulation.Part;
import io.mockround.simulation.RoundSimulation.Played;
import io.mockround.speech.SpeechModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays a scenario of a loop: its rounds one after the other, their breaks in virtual time. The scenario's times and its narration are in loop
 * time; what the narration says in a break is not recorded. Its {@code deck} holds for all rounds that name none, its {@code prompt} for the first.
 */
final class LoopSimulation {

    private final RoundSimulation simulation;
    private final RoundSessions sessions;
    private final List<Deck> decks;

    LoopSimulation(RoundSimulation simulation, RoundSessions sessions, List<Deck> decks) {
        this.simulation = simulation;
        this.sessions = sessions;
        this.decks = decks;
    }

    SessionReport play(ResolvedScenario scenario, Hands hands, SpeechModel model, Progress progress) {
        List<LoopRound> rounds = scenario.rounds();
        try (LoopSession loop = sessions.beginLoop(scenario.template(), rounds, Source.SIMULATION)) {
            Duration at = Duration.ZERO;
            for (int i = 0; at != null && i < rounds.size(); i++) {
                Played played = simulation.play(part(scenario, loop, i, at), hands, model, progress);
                at = played.round().complete()
                        ? afterBreak(loop, i + 1, at.plus(played.round().endedAt()), hands)
                        : null;
            }
            return loop.report().orElseThrow();
        }
    }

    private Part part(ResolvedScenario scenario, LoopSession loop, int number, Duration at) {
        long seed = scenario.scenario().seed() + number;
        Deck deck = deck(scenario, loop.rounds().get(number));
        Prompt named = number == 0 ? scenario.prompt() : null;
        Agenda agenda = sessions.agenda(loop.rounds().get(number).template(), deck, named, seed);
        boolean isLast = number == loop.rounds().size() - 1;
        return new Part(loop.begin(number, deck, agenda.prompt(), at), agenda, scenario.narration(), at, isLast);
    }

    private Deck deck(ResolvedScenario scenario, LoopRound round) {
        if (round.deck() != null) {
            return round.deck();
        }
        return scenario.deck() != null
                ? scenario.deck()
                : sessions.choose(decks, round.template().kind());
    }

    /** When the next round begins; null when it never does. */
    private static Duration afterBreak(LoopSession loop, int next, Duration endedAt, Hands hands) {
        if (next == loop.rounds().size()) {
            return null;
        }
        LoopBreak pause = new LoopBreak(endedAt, loop.rounds().get(next).breakBefore());
        List<IgnoredPart> ignored = new ArrayList<>();
        Duration ends = pause.endsAt();
        Effect effect = Effect.NOTHING;
        while (effect == Effect.NOTHING && hands.isDue(pause.endsAt()) && pause.holdsAt(hands.nextAt())) {
            ScenarioEvent pressed = hands.take();
            RoundEvent event = Hands.roundEvent(pressed);
            effect = pause.on(event, pressed.at());
            if (effect == Effect.NOTHING) {
                ignored.add(ignored(pressed.at(), event.documentName(), pause.why(event)));
            } else {
                ends = pressed.at();
            }
        }
        hands.faults()
                .ignoredFrom(endedAt)
                .ignoredBefore(ends)
                .ignored()
                .forEach(fault -> ignored.add(ignored(fault.at(), fault.event(), fault.why())));
        if (effect == Effect.ENDS_LOOP) {
            hands.rest()
                    .forEach(event -> ignored.add(
                            ignored(event.at(), Hands.roundEvent(event).documentName(), Why.ROUND_OVER)));
        }
        loop.ignored(ignored);
        return effect == Effect.ENDS_LOOP ? null : ends;
    }

    private static IgnoredPart ignored(Duration at, String event, Why why) {
        return new IgnoredPart(at.toMillis(), event, why.documentName());
    }
}
