package io.mockround.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which question type has which story, and when each was last told (PRACTICES R14). */
public final class Coverage {

    private Coverage() {}

    /**
     * A story as it was rehearsed once.
     *
     * @param at ISO-8601 with offset
     * @param ranMs from the question to the end of the answer
     */
    public record Telling(String storyId, String at, long ranMs) {}

    /**
     * A story of a type.
     *
     * @param last the last time it was told; null for never
     * @param times how often
     */
    public record Told(Story story, Telling last, int times) {}

    /** A type and its stories; none where it is not covered. */
    public record Covered(String type, List<Told> stories) {
        public Covered {
            stories = List.copyOf(stories);
        }

        /** Whether a story of it was ever told. */
        public boolean isRehearsed() {
            return stories.stream().anyMatch(told -> told.last() != null);
        }
    }

    /** @param tellings of all stories, oldest first */
    public static List<Covered> of(StoryBank bank, List<Telling> tellings) {
        return bank.types().stream()
                .map(type -> new Covered(
                        type,
                        bank.stories().stream()
                                .filter(story -> suits(story, type))
                                .map(story -> told(story, tellings))
                                .sorted(Comparator.comparing((Told told) -> told.last() == null))
                                .toList()))
                .toList();
    }

    /** A story and when it was told. */
    public static Told told(Story story, List<Telling> tellings) {
        List<Telling> its = tellings.stream()
                .filter(telling -> telling.storyId().equals(story.id()))
                .toList();
        Optional<Telling> last = its.stream().reduce((earlier, later) -> later);
        return new Told(story, last.orElse(null), its.size());
    }

    private static boolean suits(Story story, String type) {
        return story.types().stream().anyMatch(its -> QuestionTypes.isSame(its, type));
    }
}
