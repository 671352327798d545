package io.mockround.analysis;

import io.mockround.analysis.MilestoneCues.Heard;
import io.mockround.deck.Milestone;
import io.mockround.deck.MilestoneNames;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything said in a recording, clause by clause, with what was put off or not known taken out: where milestones are looked for. */
final class Said {

    static final Said NOTHING = new Said(List.of(), List.of());

    private final List<Clause> clauses;
    private final List<Heard> heard = new ArrayList<>();

    /** @param handBacks the hand-back questions: nobody clarifies with one */
    Said(List<Word> words, List<Span> handBacks) {
        clauses = Clauses.of(words, 0, Long.MAX_VALUE);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            long nextMs = i + 1 < clauses.size() ? clauses.get(i + 1).startMs() : Long.MAX_VALUE;
            boolean handsBack = handBacks.stream()
                    .anyMatch(question -> question.startMs() < clause.endMs() && clause.startMs() < question.endMs());
            heard.add(new Heard(Postponed.without(clause.text()), nextMs - clause.endMs(), handsBack));
        }
    }

    private Said(Said whole, Predicate<Clause> part) {
        clauses = whole.clauses.stream().filter(part).toList();
        for (int i = 0; i < whole.clauses.size(); i++) {
            if (part.test(whole.clauses.get(i))) {
                heard.add(whole.heard.get(i));
            }
        }
    }

    /** What was begun to be said from one time until before another. */
    Said between(long fromMs, long toMs) {
        return new Said(this, clause -> fromMs <= clause.startMs() && clause.startMs() < toMs);
    }

    /** The first clause that reaches a well-known milestone. */
    Optional<Clause> first(String id) {
        return first(clause -> MilestoneCues.isReached(id, clause));
    }

    /**
     * The first clause that holds one of the cues a template gives. A question only asks for what is to be said, unless it is what counts;
     * what is to be avoided must not be asked either.
     */
    Optional<Clause> first(Milestone milestone) {
        boolean questionsCount =
                milestone.avoid() || MilestoneNames.of(milestone.id()).equals(MilestoneNames.CLARIFY);
        List<String> cues = milestone.cues();
        return first(clause -> (questionsCount || !MilestoneCues.isReached(MilestoneNames.CLARIFY, clause))
                && cues.stream().anyMatch(cue -> holds(clause.text(), cue)));
    }

    private Optional<Clause> first(Predicate<Heard> reached) {
        for (int i = 0; i < clauses.size(); i++) {
            if (reached.test(heard.get(i))) {
                return Optional.of(clauses.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String clause, String cue) {
        return (" " + clause + " ").contains(" " + String.join(" ", Phrases.tokens(cue)) + " ");
    }
}
