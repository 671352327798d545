package io.mockround.stories;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is there of a story, counted in words. */
public final class StoryLength {

    private StoryLength() {}

    public static int briefWords(Story story) {
        return words(story.brief());
    }

    /** Of the one text or the four parts. */
    public static int fullWords(Story story) {
        return Stream.of(story.full(), story.situation(), story.task(), story.action(), story.result())
                .mapToInt(StoryLength::words)
                .sum();
    }

    /** Which of situation, task, action and result are written, in this order. */
    public static List<String> starParts(Story story) {
        return Stream.of(Part.values())
                .filter(part -> Part.STAR.contains(part) && !text(story, part).isEmpty())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String text(Story story, Part part) {
        return switch (part) {
            case SITUATION -> story.situation();
            case TASK -> story.task();
            case ACTION -> story.action();
            case RESULT -> story.result();
            default -> "";
        };
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
