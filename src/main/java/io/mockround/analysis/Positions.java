package io.mockround.analysis;

import io.mockround.report.SessionReport.PositionPart;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the positions held in an answer: "I would pick sync …", then "actually I'd choose async …". The first one held counts too. */
final class Positions {

    private static final int WORDS_SHOWN = 8;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "with", "for", "on");

    private static final Pattern POSITION =
            Pattern.compile("\\b(?:(?:actually|no|wait|okay|maybe|hmm|well|instead|so) )*"
                    + "(?:i would|i'd|i will|i'll|i'm|i am|we would|we'd|we should|let's|let me|i think we should)"
                    + "(?: (?:actually|just|rather|really|then|going to))*"
                    + " (?:pick|picking|choose|choosing|go with|going with|commit to|settle on|prefer|take)\\b");

    private Positions() {}

    /** Positions that begin at or after one time and before another. */
    static List<PositionPart> find(List<Word> words, long fromMs, long untilMs) {
        List<Word> said = words.stream()
                .filter(word -> word.startMs() >= fromMs && word.startMs() < untilMs)
                .filter(word -> FillerLexicon.filledPause(word.text()) == null)
                .toList();
        String text = Phrases.text(said);
        List<PositionPart> positions = new ArrayList<>();
        Matcher matcher = POSITION.matcher(text);
        String held = null;
        while (matcher.find()) {
            String taken = option(text.substring(matcher.end()));
            if (taken.equals(held)) { // said again, not changed
                continue;
            }
            held = taken;
            int first = (int) text.substring(0, matcher.start())
                    .chars()
                    .filter(c -> c == ' ')
                    .count();
            List<Word> shown = said.subList(first, Math.min(said.size(), first + WORDS_SHOWN));
            positions.add(new PositionPart(shown.get(0).startMs(), Phrases.text(shown)));
        }
        return positions;
    }

    /** What was picked: the two words after the verb that say which. */
    private static String option(String after) {
        return Arrays.stream(after.strip().split(" "))
                .filter(word -> !DETERMINERS.contains(word))
                .limit(2)
                .collect(Collectors.joining(" "));
    }
}
