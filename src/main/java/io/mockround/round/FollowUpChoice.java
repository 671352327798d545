package io.mockround.round;

import io.mockround.deck.FollowUp;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.MilestoneNames;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which follow-up is asked next. One whose {@code ifUnsaid} was said is not asked at all. Of the others
 *
 * <ol>
 *   <li>by what was said: what the candidate offered at the end of the last answer, what was said at all, what may be asked at any time, and
 *       last what was never said;
 *   <li>then by what is still unsaid: what fits an overdue milestone comes first;
 *   <li>then by the template's weights of tags, heavier first;
 *   <li>then in the deck's order.
 * </ol>
 *
 * <p>Where nothing is heard only weights and order are left, and what needs something said comes last.
 *
 * @param heard what was said about the present prompt
 * @param offered the end of the last answer, of {@code heard}
 * @param overdue milestones whose minute has passed without them
 */
record FollowUpChoice(List<Word> heard, List<Word> offered, List<Milestone> overdue, InterviewerRules rules) {

    /** Empty where none may be asked. */
    Optional<FollowUp> of(Collection<FollowUp> left) {
        return left.stream()
                .filter(followUp -> !anySaid(followUp.ifUnsaid(), heard))
                .min(Comparator.comparingInt(this::said)
                        .thenComparing(this::fitsNothingOverdue)
                        .thenComparingDouble(followUp -> -rules.weightOf(followUp.tags())));
    }

    /** Whether its subject did not come up, so that it needs neutral words. */
    boolean isUnheard(FollowUp followUp) {
        return !followUp.ifSaid().isEmpty() && !anySaid(followUp.ifSaid(), heard);
    }

    private int said(FollowUp followUp) {
        if (followUp.ifSaid().isEmpty()) {
            return 2;
        }
        if (isUnheard(followUp)) {
            return 3;
        }
        return anySaid(followUp.ifSaid(), offered) ? 0 : 1;
    }

    private boolean fitsNothingOverdue(FollowUp followUp) {
        return overdue.stream().noneMatch(milestone -> fits(followUp, milestone));
    }

    /** By a tag that is the milestone's name, or by a cue that both wait for. */
    private static boolean fits(FollowUp followUp, Milestone milestone) {
        return followUp.tags().contains(MilestoneNames.of(milestone.id()))
                || followUp.ifUnsaid().stream().anyMatch(milestone.cues()::contains);
    }

    private static boolean anySaid(List<String> cues, List<Word> words) {
        return cues.stream().anyMatch(cue -> Phrases.isSaid(cue, words));
    }
}
