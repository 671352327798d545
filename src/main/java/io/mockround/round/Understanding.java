package io.mockround.round;

import io.mockround.deck.Milestone;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What is made of the words while a round runs. Implemented by {@code analysis} with the rules of the report, so that the interviewer asks
 * about what the report will show. Called on the round's thread.
 */
public interface Understanding {

    /** Makes nothing of words. */
    Understanding NONE = new Understanding() {
        @Override
        public Set<String> reached(List<Milestone> milestones, List<Word> heard, List<Duration> clarifiedAt) {
            return Set.of();
        }

        @Override
        public List<String> named(List<String> components, List<Word> heard) {
            return List.of();
        }
    };

    /**
     * The ids of those milestones that were reached.
     *
     * @param clarifiedAt when clarifying questions were asked
     */
    Set<String> reached(List<Milestone> milestones, List<Word> heard, List<Duration> clarifiedAt);

    /** Those components that were named as part of the design, as a sentence writes them, the first named first. */
    List<String> named(List<String> components, List<Word> heard);
}
