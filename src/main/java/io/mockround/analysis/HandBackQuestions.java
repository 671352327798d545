package io.mockround.analysis;

import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the questions by which a candidate hands the lead back: "where do you want to go next?". A rhetorical one goes on without a pause.
 */
public final class HandBackQuestions {

    /** A gap between words that ends an utterance (PRACTICES, corner rules: "a silence of 0.7 s or more"). */
    private static final long UTTERANCE_GAP_MS = 700;

    /** Words that may follow the phrase in the same breath: "… to go next with this design". */
    private static final int TRAILING_WORDS = 6;

    private static final String YOU_WANT =
            "(?:do|would|should|could|can|shall) (?:you|we|i)(?: (?:want|like|prefer|rather))?"
                    + "(?: (?:me|us))?(?: to)?";

    private static final List<Pattern> PATTERNS = Stream.of(
                    "where " + YOU_WANT + " (?:go|start|dig|look|focus|take (?:it|this)|continue|zoom in)",
                    "(?:what|which)(?: (?:part|parts|piece|one|side|area|option|bit|thing|of (?:these|those|them)))? "
                            + YOU_WANT
                            + " (?:pull on|dig into|hear|talk about|discuss|look at|go into|go deeper|focus on|cover|explore"
                            + "|see|start with|go over|know)",
                    "what " + YOU_WANT + " next",
                    "(?:should|shall|can) (?:i|we) (?:go|dig) (?:deeper|into|on)",
                    "(?:should|shall) (?:i|we) move on",
                    "(?:do you want|would you like)(?: me| us)? to (?:go|dig|pull|hear|talk|move|look|cover|start)",
                    "does (?:that|this) (?:answer|make sense|cover|work)",
                    "is there anything(?: else)? you(?: want|'d like| would like)",
                    "what(?:'s| is) next for you")
            .map(phrase -> Pattern.compile("\\b" + phrase + "\\b"))
            .toList();

    private HandBackQuestions() {}

    /**
     * The questions that begin at or after one time and before another, in order. Words said at or after {@code untilMs} are not looked at.
     */
    public static List<Span> find(List<Word> words, long fromMs, long untilMs) {
        List<Word> within = words.stream()
                .filter(word -> word.startMs() >= fromMs && word.startMs() < untilMs)
                .toList();
        String text = Phrases.text(within);
        List<Span> questions = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                addQuestion(questions, within, wordAt(text, matcher.start()), wordAt(text, matcher.end() - 1));
            }
        }
        return merged(questions);
    }

    /** "Where do you want to go" also holds "do you want to go": what overlaps is one question. */
    private static List<Span> merged(List<Span> questions) {
        List<Span> merged = new ArrayList<>();
        for (Span question : questions.stream()
                .sorted(Comparator.comparingLong(Span::startMs))
                .toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && question.startMs() < last.endMs()) {
                merged.set(merged.size() - 1, new Span(last.startMs(), Math.max(last.endMs(), question.endMs())));
            } else {
                merged.add(question);
            }
        }
        return merged;
    }

    /** Takes in the rest of the utterance; a phrase with too much after it was rhetorical. */
    private static void addQuestion(List<Span> questions, List<Word> words, int first, int last) {
        int end = last;
        while (end + 1 < words.size()
                && words.get(end + 1).startMs() - words.get(end).endMs() < UTTERANCE_GAP_MS) {
            end++;
        }
        if (end - last <= TRAILING_WORDS) {
            questions.add(new Span(words.get(first).startMs(), words.get(end).endMs()));
        }
    }

    /** Which word a character of the joined text belongs to. */
    private static int wordAt(String text, int character) {
        return (int) text.substring(0, character).chars().filter(c -> c == ' ').count();
    }
}
