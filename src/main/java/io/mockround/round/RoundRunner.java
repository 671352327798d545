package io.mockround.round;

import io.mockround.deck.Phase;
import io.mockround.round.Question.Origin;
import io.mockround.round.RoundEffect.AskAloud;
import io.mockround.round.RoundEffect.ClarificationWanted;
import io.mockround.round.RoundEffect.EventIgnored;
import io.mockround.round.RoundEffect.ExchangeEnded;
import io.mockround.round.RoundEffect.ExchangeOpened;
import io.mockround.round.RoundEffect.Marked;
import io.mockround.round.RoundEffect.PartnerAsks;
import io.mockround.round.RoundEffect.PhaseBegan;
import io.mockround.round.RoundEffect.Rescued;
import io.mockround.round.RoundEffect.Why;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.Clarification;
import io.mockround.round.RoundRecord.Ignored;
import io.mockround.round.RoundRecord.Mark;
import io.mockround.round.RoundRecord.PhaseRun;
import io.mockround.round.RoundRecord.Rescue;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs one round: the only part of it that changes. Applies events and the passing of time to the state, asks the interviewer, keeps the
 * record, and tells its listener every effect. Knows no clock: it is told the round time. All calls on one thread.
 */
public final class RoundRunner {

    /** A clarifying question is looked for in what was said this long before the key. */
    private static final Duration CLARIFICATION_REACH = Duration.ofSeconds(10);

    /** A recogniser may lag so far behind the sound before it counts as lost (PRACTICES), and the key comes a little after the question. */
    private static final Duration WORDS_MAY_LAG = Duration.ofMillis(2_500);

    /** A clarifying question: from when to when its words were said, when it was asked, and from when on they must be known. */
    private record Unanswered(Duration from, Duration to, Duration at, Duration allKnownAt) {}

    private final RoundRules rules;
    private final Interviewer interviewer;
    private final Supplier<List<Word>> heard;
    private final Consumer<RoundEffect> listener;

    private final List<PhaseBegan> phases = new ArrayList<>();
    private final Map<Integer, Question> questions = new HashMap<>();
    private final List<AskedExchange> exchanges = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Clarification> clarifications = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Rescue> rescues = new ArrayList<>();
    private final List<ClarificationWanted> clarified = new ArrayList<>();
    /** Waits for its last words; null when none does. */
    private Unanswered unanswered;

    private RoundState state;
    private Question question;
    /** Thrown for what is open now; null where none was. */
    private String rope;

    /** As many clarifying questions had been answered when the last question was chosen: their answers say nothing of it. */
    private int clarifiedBefore;
    /** The last phase whose own question was asked. */
    private int openedWithItsQuestion = -1;
    /** When something last happened. */
    private Duration time = Duration.ZERO;

    /**
     * Begins the round at 0:00, the first recorded sample.
     *
     * @param heard the words the live recogniser has so far; empty where nothing is heard
     */
    public RoundRunner(
            RoundRules rules, Interviewer interviewer, Supplier<List<Word>> heard, Consumer<RoundEffect> listener) {
        this.rules = rules;
        this.interviewer = interviewer;
        this.heard = heard;
        this.listener = listener;
        apply(rules.begin());
    }

    /** Lets everything happen that is due by {@code now}. */
    public void advanceTo(Duration now) {
        apply(Round.elapse(state, now, rules));
        answerWhenKnown(now);
    }

    /**
     * Something happened at a round time. What is due by then happens first. It may be told late, as what is heard is: it happens at its
     * own time unless something else has happened since, and then right after that.
     */
    public void submit(RoundEvent event, Duration at) {
        if (event instanceof RoundEvent.Silent silent) {
            inSilence(silent.since(), at);
            return;
        }
        time = at.compareTo(time) > 0 ? at : time;
        if (isToldAlready(event)) {
            apply(Round.elapse(state, time, rules));
            if (event.isDeliberate()) {
                apply(Decision.ignored(state, time, event, isOver() ? Why.ROUND_OVER : Why.DOUBLE_PRESS));
            }
            return;
        }
        apply(Round.advance(state, event, time, rules));
        if (event instanceof RoundEvent.Spoke) {
            interviewer.rescues().whileTalking(state, situation(time)).ifPresent(this::rescue);
        }
    }

    /** Silence is nothing that happens: it is told ten times a second and leaves no trace unless a rope is thrown. */
    private void inSilence(Duration since, Duration heardUntil) {
        advanceTo(heardUntil);
        interviewer.rescues().inSilence(since, state, situation(heardUntil)).ifPresent(this::rescue);
    }

    private void rescue(Rescued due) {
        Duration at = due.at().compareTo(time) > 0 ? due.at() : time;
        apply(Decision.moved(state, new Rescued(at, due.text(), due.milestone())));
    }

    /** A clarifying question that was heard and told by key is one: whichever of the two comes later says nothing new. */
    private boolean isToldAlready(RoundEvent event) {
        if (event instanceof RoundEvent.ClarificationHeard question) {
            return clarified.stream().anyMatch(wanted -> wanted.at().compareTo(question.from()) >= 0);
        }
        return event instanceof RoundEvent.ClarifyingQuestion
                && !clarified.isEmpty()
                && clarified.get(clarified.size() - 1).question() != null
                && time.compareTo(clarified.get(clarified.size() - 1).at().plus(CLARIFICATION_REACH)) < 0
                && lately(time).isEmpty();
    }

    public RoundRules rules() {
        return rules;
    }

    public boolean isOver() {
        return !state.isRunning();
    }

    /** Where a round that stood so will stand at a later time if nothing else happens: for a screen that must not lag. */
    public static RoundState preview(RoundState state, Duration now, RoundRules rules) {
        return Round.elapse(state, now, rules).next();
    }

    /** What will have happened to a round that stood so by a later time if nothing else happens: for sounds that must not lag. */
    public static List<RoundEffect> foreseen(RoundState state, Duration now, RoundRules rules) {
        return Round.elapse(state, now, rules).effects();
    }

    /** The exchanges that are over, in order. */
    public List<AskedExchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** What the interviewer put in last: a rope for what is open now, else the answer to the last clarifying question about it; or null. */
    public String lastRemark() {
        if (rope != null) {
            return rope;
        }
        return clarifications.size() == clarifiedBefore
                ? null
                : clarifications.get(clarifications.size() - 1).answer();
    }

    /** The clarifying questions that were answered, in that order: the answer comes once the question's words are known. */
    public List<Clarification> clarifications() {
        return List.copyOf(clarifications);
    }

    /** What is being asked or was asked last; null before the first question. */
    public Question question() {
        return question;
    }

    /** Where the round stands. */
    public RoundState state() {
        return state;
    }

    /**
     * What the round left behind.
     *
     * @throws IllegalStateException while it runs
     */
    public RoundRecord record() {
        if (!(state instanceof RoundState.Finished finished)) {
            throw new IllegalStateException("the round is still running");
        }
        return new RoundRecord(
                finished.complete(),
                finished.endedAt(),
                phaseRuns(finished.endedAt()),
                exchanges,
                marks,
                clarifications,
                ignored,
                rescues);
    }

    /**
     * What the round leaves behind if nothing more becomes of it: its record once it is over; before, as if it were abandoned at the moment
     * something last happened. Changes nothing. Whoever knows how long the recording went on extends it: {@link RoundRecord#brokenOffAt}.
     */
    public RoundRecord recordSoFar() {
        if (isOver()) {
            return record();
        }
        List<AskedExchange> asked = new ArrayList<>(exchanges);
        Exchange open = state.open();
        if (open != null) {
            asked.add(new AskedExchange(open.ended(new Exchange.End.Abandoned(time)), questions.get(open.number())));
        }
        List<Clarification> answered = new ArrayList<>(clarifications);
        if (unanswered != null) {
            answered.add(clarification(unanswered));
        }
        return new RoundRecord(false, time, phaseRuns(time), asked, marks, answered, ignored, rescues);
    }

    private void apply(Decision decision) {
        state = decision.next();
        for (RoundEffect effect : decision.effects()) {
            time = effect.at().compareTo(time) > 0 ? effect.at() : time;
            note(effect);
            listener.accept(effect);
            answerWhenKnown(time);
        }
        if (isOver()) {
            answerNow();
        }
    }

    /** As soon as what is known of the question asks for a fact; or when the recogniser must have heard it. */
    private void answerWhenKnown(Duration now) {
        if (unanswered != null
                && (interviewer.fact(wordsOf(unanswered)).isPresent() || now.compareTo(unanswered.allKnownAt()) >= 0)) {
            answerNow();
        }
    }

    private void answerNow() {
        if (unanswered != null) {
            Clarification answered = clarification(unanswered);
            unanswered = null;
            clarifications.add(answered);
        }
    }

    private Clarification clarification(Unanswered asked) {
        List<Word> words = wordsOf(asked);
        return new Clarification(asked.at(), Phrases.text(words), interviewer.clarify(words));
    }

    private List<Word> wordsOf(Unanswered asked) {
        return situation(time).heardBetween(asked.from(), asked.to());
    }

    private void note(RoundEffect effect) {
        interviewer.note(effect);
        if (effect instanceof PhaseBegan began) {
            phases.add(began);
            rope = null;
        } else if (effect instanceof AskAloud asking) {
            choose(asking.commitment(), asking.at());
        } else if (effect instanceof PartnerAsks) {
            choose(false, effect.at());
        } else if (effect instanceof ExchangeOpened opened) {
            Exchange exchange = opened.exchange();
            if (!rules.isAskedFirst(exchange.commitment())) {
                choose(exchange.commitment(), opened.at());
            }
            questions.put(exchange.number(), question);
            rope = null;
        } else if (effect instanceof ExchangeEnded ended) {
            Exchange exchange = ended.exchange();
            exchanges.add(new AskedExchange(exchange, questions.get(exchange.number())));
        } else if (effect instanceof Marked marked) {
            marks.add(new Mark(marked.at(), marked.note()));
        } else if (effect instanceof ClarificationWanted wanted) {
            answerNow();
            RoundEvent.ClarificationHeard heardIt = wanted.question();
            unanswered = heardIt == null
                    ? new Unanswered(
                            reachOf(wanted.at()),
                            wanted.at(),
                            wanted.at(),
                            wanted.at().plus(WORDS_MAY_LAG))
                    : new Unanswered(heardIt.from(), heardIt.to(), heardIt.from(), Duration.ZERO);
            clarified.add(wanted);
            rope = null;
        } else if (effect instanceof Rescued rescued) {
            rope = rescued.text();
            Integer open = state.open() == null ? null : state.open().number();
            String phase = rules.phases().get(state.phase()).id();
            rescues.add(new Rescue(rescued.at(), rescued.text(), rescued.milestone(), phase, open));
        } else if (effect instanceof EventIgnored event) {
            ignored.add(new Ignored(event.at(), event.event().documentName(), event.why()));
        }
    }

    private void choose(boolean commitment, Duration at) {
        answerNow(); // about what was asked until now
        clarifiedBefore = clarifications.size();
        question = commitment ? interviewer.commitment() : next(at);
    }

    private Question next(Duration at) {
        int phase = phases.get(phases.size() - 1).phase();
        String first = rules.phases().get(phase).question();
        if (first == null || phase == openedWithItsQuestion) {
            return interviewer.next(situation(at));
        }
        openedWithItsQuestion = phase;
        return new Question(first, Origin.FOLLOW_UP, List.of());
    }

    private Situation situation(Duration at) {
        List<Duration> asked = clarified.stream().map(ClarificationWanted::at).toList();
        return new Situation(at, heard.get(), asked);
    }

    /** From when on what was said may belong to a clarifying question that a key tells of now: not what belonged to the last. */
    private Duration reachOf(Duration at) {
        Duration reach = at.minus(CLARIFICATION_REACH);
        Duration last = clarified.isEmpty()
                ? Duration.ZERO
                : clarified.get(clarified.size() - 1).at();
        return reach.compareTo(last) > 0 ? reach : last;
    }

    private List<Word> lately(Duration at) {
        Duration from = reachOf(at);
        return heard.get().stream()
                .filter(word -> word.startMs() >= from.toMillis())
                .toList();
    }

    private List<PhaseRun> phaseRuns(Duration roundEndedAt) {
        List<PhaseRun> runs = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = rules.phases().get(phases.get(i).phase());
            Duration end = i + 1 < phases.size() ? phases.get(i + 1).at() : roundEndedAt;
            runs.add(new PhaseRun(phase.id(), phase.title(), phases.get(i).at(), end, phase.planned()));
        }
        return runs;
    }
}
