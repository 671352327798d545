package io.mockround.stories;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a story and the names people give them. */
enum Part {
    BRIEF(
            "short",
            "short version",
            "short form",
            "short story",
            "short answer",
            "the short version",
            "in short",
            "brief",
            "brief version",
            "in brief",
            "tl dr",
            "tldr",
            "summary",
            "one liner",
            "in one sentence",
            "in a nutshell",
            "headline",
            "hook",
            "pitch",
            "elevator pitch",
            "elevator version",
            "30 s",
            "30 sec",
            "30 seconds",
            "30 second version",
            "30 s version",
            "30s",
            "30s version",
            "thirty seconds",
            "thirty second version",
            "short 30 s",
            "short 30s"),
    FULL(
            "full",
            "full version",
            "full story",
            "full form",
            "in full",
            "the full version",
            "long",
            "long version",
            "long form",
            "the long version",
            "story",
            "the story",
            "full story star",
            "star",
            "star version",
            "details",
            "narrative",
            "2 minutes",
            "2 min",
            "2 3 min",
            "2 3 minutes",
            "two minutes",
            "2 minute version",
            "two minute version",
            "3 minutes"),
    SITUATION(
            "situation",
            "the situation",
            "s",
            "context",
            "background",
            "setting",
            "the setting",
            "scene",
            "problem",
            "the problem"),
    TASK(
            "task",
            "tasks",
            "the task",
            "my task",
            "t",
            "goal",
            "the goal",
            "my goal",
            "objective",
            "my role",
            "role",
            "responsibility",
            "my responsibility",
            "target",
            "challenge",
            "the challenge"),
    ACTION(
            "action",
            "actions",
            "the action",
            "my action",
            "my actions",
            "a",
            "what i did",
            "what i did about it",
            "approach",
            "my approach",
            "steps",
            "solution",
            "the solution"),
    RESULT(
            "result",
            "results",
            "the result",
            "r",
            "outcome",
            "outcomes",
            "the outcome",
            "impact",
            "effect",
            "result and impact",
            "results and impact",
            "lesson",
            "lessons",
            "lessons learned",
            "lessons learnt",
            "learning",
            "learnings",
            "what i learned",
            "what i learnt",
            "reflection",
            "takeaway",
            "takeaways",
            "l"),
    FOLLOW_UPS(
            "follow up",
            "follow ups",
            "followup",
            "followups",
            "follow up questions",
            "followup questions",
            "follow up question",
            "follow ups i expect",
            "prepared follow ups",
            "possible follow ups",
            "likely follow ups",
            "expected follow ups",
            "questions",
            "further questions",
            "likely questions",
            "possible questions",
            "expected questions",
            "probing questions",
            "they may ask",
            "they might ask",
            "what they may ask",
            "what they might ask",
            "q a",
            "q and a",
            "questions and answers"),
    TYPES(
            "suits",
            "suits for",
            "fits",
            "good for",
            "use for",
            "used for",
            "use it for",
            "works for",
            "answers",
            "type",
            "types",
            "question type",
            "question types",
            "theme",
            "themes",
            "tag",
            "tags",
            "topic",
            "topics",
            "category",
            "categories",
            "competency",
            "competencies",
            "shows",
            "demonstrates",
            "which story for which question",
            "which story for what",
            "which story when",
            "coverage",
            "index",
            "overview",
            "matrix",
            "story matrix",
            "stories by question",
            "stories by question type",
            "question types and stories",
            "questions and stories",
            "question map",
            "mapping");

    static final List<Part> STAR = List.of(SITUATION, TASK, ACTION, RESULT);

    private static final int LONGEST = 60;

    private final List<String> names;

    Part(String... names) {
        this.names = List.of(names);
    }

    /** The part a label names, decoration and what stands in brackets aside; of "Situation and task" the first. */
    static Optional<Part> named(String label) {
        return allNamed(label).stream().findFirst();
    }

    /** Several where parts of a story are told as one: "Situation and task". */
    static List<Part> allNamed(String label) {
        if (label.length() > LONGEST) {
            return List.of();
        }
        String plain = plain(label);
        return byName(plain).map(List::of).orElseGet(() -> together(plain));
    }

    private static List<Part> together(String plain) {
        List<Optional<Part>> parts =
                Arrays.stream(plain.split(" and | ")).map(Part::byName).toList();
        boolean areAllStar =
                parts.stream().allMatch(part -> part.filter(STAR::contains).isPresent());
        return areAllStar ? parts.stream().flatMap(Optional::stream).toList() : List.of();
    }

    private static Optional<Part> byName(String plain) {
        return Arrays.stream(values())
                .filter(part -> part.names.contains(plain))
                .findFirst();
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|\\[[^]]*]", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
