package io.mockround.round;

import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.MilestoneNames;
import io.mockround.messages.Messages;
import io.mockround.round.RoundEffect.Rescued;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When the interviewer throws a rope, and which (PRACTICES R8). An interjection inside what is open: no clock changes.
 *
 * <ul>
 *   <li>After a silence of the template's length, counted from the end of speech or from what the interviewer said last, whichever is later;
 *       once in a silence. A microphone that was lost is no silence: see {@link RoundEvent.Silent}.
 *   <li>When a milestone is overdue although the candidate keeps talking: after an utterance, as soon as its words are known; where somebody
 *       talks on without such a pause, at last at the end of an utterance. Once for a milestone, not soon after a question or another rope.
 *       Only where words are heard.
 *   <li>In presenting phases and while a question is answered or elaborated on; not once a gate has closed, nor in the commitment, which is the
 *       rope after a cut-off.
 * </ul>
 *
 * Belongs to the round's thread.
 */
final class Rescues {

    /** So long after its minute a milestone is asked for: what is just being said may be it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A rope for a milestone keeps this distance from any question and any other rope: one thing at a time, and time to answer it. */
    private static final Duration APART = Duration.ofSeconds(20);

    /** So long after its minute the pause is not waited for any more in which the words become known. */
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(15);

    /** An utterance is known when a word is that ends this near to its end: detector and recogniser differ, and a last word may be short. */
    private static final Duration KNOWN_TO = Duration.ofMillis(700);

    /** Partial results come one to two seconds after their sound (measured with Vosk in lock-step). Older words are no sign of talking. */
    private static final Duration LAG = Duration.ofSeconds(3);

    /** A reason is looked for in what was said this long before the silence. */
    private static final Duration REASON_REACH = Duration.ofSeconds(15);

    private static final List<String> REASONS = List.of("because", "since", "so that", "therefore", "due to");

    /** Milestones for which there are words that do not give them away; the others get "What else?". */
    private static final Set<String> HINTED = Set.of(
            MilestoneNames.CLARIFY,
            "scope",
            "scale",
            "read-path",
            "write-path",
            "data-model",
            "api",
            "bottleneck",
            "failure",
            "trade-off",
            "commitment",
            "pattern",
            "approach",
            "complexity",
            "edge-cases",
            "situation",
            "task",
            "action",
            "result");

    private final InterviewerRules rules;
    private final Overdue overdue;
    private final Set<String> askedFor = new HashSet<>();
    private Duration interviewerSpokeAt = Duration.ZERO;
    private Duration rescuedAt = Duration.ZERO;
    /** Where the silence began that has had its rope; null before any. */
    private Duration rescuedSilence;

    /** How many ropes were thrown that fit anything. */
    private int neutral;
    /** Where the last utterance ended. */
    private Duration utteranceEnd = Duration.ZERO;
    /** The exchange that was last asked for its reason. */
    private int reasonAskedIn;

    Rescues(InterviewerRules rules, Overdue overdue) {
        this.rules = rules;
        this.overdue = overdue;
    }

    /** Follows what the round does. */
    void note(RoundEffect effect) {
        if (effect instanceof RoundEffect.ExchangeOpened || effect instanceof RoundEffect.ClarificationWanted) {
            interviewerSpokeAt = effect.at();
        } else if (effect instanceof Rescued) {
            rescuedAt = effect.at();
        }
    }

    /**
     * Nobody speaks.
     *
     * @param now how things stand; its time is how far the silence has been heard
     */
    Optional<Rescued> inSilence(Duration since, RoundState state, Situation now) {
        return overdueIfKnownTo(KNOWN_TO, PATIENCE, state, now).or(() -> afterSilence(since, state, now));
    }

    /** An utterance has ended. */
    Optional<Rescued> whileTalking(RoundState state, Situation now) {
        utteranceEnd = now.at();
        return overdueIfKnownTo(LAG, LAST_PATIENCE, state, now);
    }

    /**
     * A rope for what is overdue, where the words of the last utterance are known.
     *
     * @param known how near to its end the last word must end
     * @param patience how long after its minute a milestone is asked for
     */
    private Optional<Rescued> overdueIfKnownTo(Duration known, Duration patience, RoundState state, Situation now) {
        boolean isTooSoon =
                now.at().compareTo(later(interviewerSpokeAt, rescuedAt).plus(APART)) < 0;
        boolean isTalking = now.at().compareTo(utteranceEnd.plus(LAG)) < 0;
        if (isTooSoon || !isTalking || !mayBeThrown(state) || !isHeardTo(utteranceEnd.minus(known), now)) {
            return Optional.empty();
        }
        return overdueUnasked(now, patience).map(milestone -> askFor(milestone, now.at()));
    }

    private Optional<Rescued> afterSilence(Duration since, RoundState state, Situation now) {
        Duration began = later(since, interviewerSpokeAt);
        if (rules.rescueAfterSilence().isZero() || !mayBeThrown(state) || began.equals(rescuedSilence)) {
            return Optional.empty();
        }
        Duration due = later(began, rescuedAt).plus(rules.rescueAfterSilence());
        if (due.compareTo(now.at()) > 0) {
            return Optional.empty();
        }
        rescuedSilence = began;
        return Optional.of(overdueUnasked(now, PATIENCE)
                .map(milestone -> askFor(milestone, due))
                .orElseGet(() -> anyRope(due, state, now)));
    }

    private static boolean mayBeThrown(RoundState state) {
        return state instanceof RoundState.Presenting
                || state instanceof RoundState.Answering
                || state instanceof RoundState.Elaborating
                || state instanceof RoundState.Responding;
    }

    private static boolean isHeardTo(Duration time, Situation now) {
        List<Word> heard = now.heard();
        return !heard.isEmpty() && heard.get(heard.size() - 1).endMs() >= time.toMillis();
    }

    private Optional<Milestone> overdueUnasked(Situation now, Duration patience) {
        if (!rules.rescueOnOverdueMilestone()) {
            return Optional.empty();
        }
        return overdue.by(now, patience).stream()
                .filter(milestone -> !askedFor.contains(milestone.id()))
                .findFirst();
    }

    private Rescued askFor(Milestone milestone, Duration at) {
        askedFor.add(milestone.id());
        String name = MilestoneNames.of(milestone.id());
        String text = Messages.text(HINTED.contains(name) ? "interviewer.hint." + name : "interviewer.whatElse");
        return new Rescued(at, text, milestone.id());
    }

    /** "Why?" once to an answer that gave no reason; else, and where nobody knows what was said, the two that fit anything, in turn. */
    private Rescued anyRope(Duration at, RoundState state, Situation now) {
        Exchange open = state.open();
        if (open != null && open.number() != reasonAskedIn && isUnreasoned(now, open.openedAt())) {
            reasonAskedIn = open.number();
            return new Rescued(at, Messages.text("interviewer.why"), null);
        }
        String key = neutral++ % 2 == 0 ? "interviewer.anythingMore" : "interviewer.whatElse";
        return new Rescued(at, Messages.text(key), null);
    }

    private static boolean isUnreasoned(Situation now, Duration openedAt) {
        List<Word> answer = now.heardBetween(openedAt, now.at());
        if (answer.isEmpty()) {
            return false;
        }
        long from = answer.get(answer.size() - 1).endMs() - REASON_REACH.toMillis();
        List<Word> lately =
                answer.stream().filter(word -> word.startMs() >= from).toList();
        return REASONS.stream().noneMatch(reason -> Phrases.isSaid(reason, lately));
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
