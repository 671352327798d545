package io.mockround.analysis;

import io.mockround.speech.Word;
import io.mockround.support.HearingBar;
import io.mockround.support.HearingSets.Row;
import io.mockround.support.Hits;
import io.mockround.support.WrittenSpeech;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where sentences end, on the written set: at the pauses that are listed as silences, and everywhere. */
class SentenceEndsSetTest {

    /** Decides whether a silence lies inside a sentence or between two: as good as the finders of what an answer holds. */
    private static final double BAR_AT_PAUSES = 0.80;

    /** Half of all sentences follow each other without a pause, and nothing rests on those. */
    private static final double BAR_EVERYWHERE = 0.60;

    private static final String FILE = "sentences.tsv";

    @Test
    void findsTheEndsAtPauses() {
        HearingBar.hold(
                "sentence ends at pauses",
                FILE,
                2,
                BAR_AT_PAUSES,
                0.85,
                rows -> measure(rows, SilenceContext.LISTED_MS));
    }

    @Test
    void findsTheEndsEverywhere() {
        HearingBar.hold("sentence ends everywhere", FILE, 2, BAR_EVERYWHERE, 0.57, rows -> measure(rows, 0));
    }

    private static Hits measure(List<Row> rows, long fromPauseMs) {
        Hits hits = new Hits();
        for (Row row : rows) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(1));
            List<Word> words = said(speech.words());
            Set<Word> begins = speech.marks("/").stream()
                    .map(mark -> said(speech.words()
                                    .subList(mark.fromWord(), speech.words().size()))
                            .get(0))
                    .collect(Collectors.toSet());
            Set<Word> found = SentenceEnds.sentences(speech.words()).stream()
                    .map(sentence -> sentence.get(0))
                    .collect(Collectors.toSet());
            for (int i = 1; i < words.size(); i++) {
                if (words.get(i).startMs() - words.get(i - 1).endMs() >= fromPauseMs) {
                    hits.add(
                            begins.contains(words.get(i)),
                            found.contains(words.get(i)),
                            row.column(0) + ": " + words.get(i - 1).text() + " | "
                                    + words.get(i).text());
                }
            }
        }
        return hits;
    }

    private static List<Word> said(List<Word> words) {
        return words.stream()
                .filter(word -> FillerLexicon.filledPause(word.text()) == null)
                .toList();
    }
}
