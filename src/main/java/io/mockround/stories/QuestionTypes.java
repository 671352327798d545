package io.mockround.stories;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The question types that behavioural rounds ask for (PRACTICES R13, R14), and how each is asked. */
public final class QuestionTypes {

    /** Asked where a bank names no types of its own. The names are those the bundled behavioural deck has as topics. */
    private static final List<Typical> TYPICAL = List.of(
            new Typical("conflict", "Tell me about a conflict you had with a colleague.", "disagreement", "disagree"),
            new Typical("failure", "Tell me about something that failed, and your part in it.", "mistake", "failing"),
            new Typical("leadership", "Tell me about a time you led others without being their manager.", "leading"),
            new Typical("ambiguity", "Tell me about a time you had to decide with much of it unclear.", "uncertainty"),
            new Typical(
                    "ownership", "Tell me about something you took on that nobody had asked you for.", "initiative"),
            new Typical("deadline", "Tell me about a deadline you could hardly keep.", "pressure", "deadlines"),
            new Typical("influence", "Tell me about a time you changed somebody's mind.", "persuasion", "convincing"),
            new Typical("incident", "Tell me about the worst incident you took part in.", "outage", "firefighting"),
            new Typical("feedback", "Tell me about criticism that was hard to hear.", "criticism"),
            new Typical("mentoring", "Tell me about somebody you helped to grow.", "coaching", "teaching"),
            new Typical(
                    "technical challenge", "Tell me about the hardest technical problem you solved.", "hard problem"),
            new Typical("trade-off", "Tell me about a trade-off you would defend today.", "tradeoff", "prioritisation"),
            new Typical("achievement", "Tell me about the work you are most proud of.", "proud", "accomplishment"),
            new Typical("change", "Tell me about a change you brought about.", "improvement", "innovation"));

    private record Typical(String name, String question, List<String> others) {
        Typical(String name, String question, String... others) {
            this(name, question, List.of(others));
        }

        boolean isMeantBy(String plain) {
            return plain(name).equals(plain)
                    || others.stream().anyMatch(other -> plain(other).equals(plain));
        }
    }

    private QuestionTypes() {}

    /** For a bank that names none. */
    static List<String> typical() {
        return TYPICAL.stream().map(Typical::name).toList();
    }

    /** Case, spaces and hyphens aside. */
    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether these words stand in the text one after the other. */
    static boolean holds(String text, String words) {
        String plain = plain(words);
        return !plain.isEmpty() && (" " + plain(text) + " ").contains(" " + plain + " ");
    }

    /** How a type is asked for: a type that is a question itself stays one. */
    static String question(String type) {
        String plain = plain(type);
        if (type.endsWith("?") || plain.startsWith("tell me") || plain.startsWith("describe")) {
            return type;
        }
        Optional<Typical> typical =
                TYPICAL.stream().filter(its -> its.isMeantBy(plain)).findFirst();
        return typical.map(Typical::question).orElse("Tell me about a time that shows " + type + " in your work.");
    }

    /** One text for all ways of writing a type. */
    static String plain(String type) {
        return type.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
