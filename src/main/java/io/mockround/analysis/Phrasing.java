package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many ways of saying one thing, written as a line and found in words.
 *
 * <p>Notation: {@code a|b} alternatives, {@code (a|b) c} grouped, {@code [a]} may be left out, {@code @name} any of a {@link
 * WordClasses} class, {@code *} any one word, {@code *s} any word that ends so, {@code ...} up to six words, {@code !(a|b)} not these
 * here, {@code <!(a|b)} not after these, {@code ^} and {@code $} the text's beginning and end. Whole words only. Immutable.
 */
final class Phrasing {

    private static final Pattern TOKEN = Pattern.compile("<!\\(|!\\(|[()\\[\\]|]|[^\\s()\\[\\]|]+");

    /** What opens a group, and the expressions that open and close it. */
    private static final Map<String, String[]> BRACKETS = Map.of(
            "(", new String[] {"(?:", ")"},
            "[", new String[] {"(?:", ")?"},
            "!(", new String[] {"(?!", ")"},
            "<!(", new String[] {"(?<!(?<!\\S)(?:", "))"});

    private final Pattern pattern;

    private Phrasing(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Found anywhere in a text. */
    static Phrasing of(String notation) {
        return new Phrasing(Pattern.compile("(?<!\\S)(?:" + regex(notation) + ")"));
    }

    /** Found only where a text ends with it. */
    static Phrasing atEnd(String notation) {
        return new Phrasing(Pattern.compile("(?<!\\S)(?:" + regex(notation) + ")$"));
    }

    /** Found only where a text begins with it. */
    static Phrasing atStart(String notation) {
        return new Phrasing(Pattern.compile("^(?:" + regex(notation) + ")"));
    }

    /** The text in which phrasings are looked for: every word followed by one space. */
    static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()).append(' '));
        return text.toString();
    }

    /** Which word of a text a character belongs to. */
    static int wordAt(String text, int character) {
        return (int) text.substring(0, character).chars().filter(c -> c == ' ').count();
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** A regular expression over a text in which every word is followed by a space. */
    private static String regex(String notation) {
        StringBuilder regex = new StringBuilder();
        Deque<String> closers = new ArrayDeque<>();
        Matcher tokens = TOKEN.matcher(notation);
        while (tokens.find()) {
            String token = tokens.group();
            String[] bracket = BRACKETS.get(token);
            if (bracket != null) {
                regex.append(bracket[0]);
                closers.push(bracket[1]);
            } else if (token.equals(")") || token.equals("]")) {
                regex.append(closers.pop());
            } else {
                regex.append(token.equals("|") ? token : word(token));
            }
        }
        return regex.toString();
    }

    private static String word(String word) {
        if (word.equals("^") || word.equals("$")) {
            return word;
        }
        if (word.equals("...")) {
            return "(?:\\S+ ){0,6}";
        }
        if (word.startsWith("@")) {
            return "(?:" + regex(WordClasses.alternatives(word.substring(1))) + ")";
        }
        return word.replace("*", "\\S+") + " ";
    }
}
