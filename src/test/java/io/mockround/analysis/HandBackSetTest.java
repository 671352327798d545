package io.mockround.analysis;

import io.mockround.speech.Word;
import io.mockround.support.HearingBar;
import io.mockround.support.HearingSets.Row;
import io.mockround.support.Hits;
import io.mockround.support.WrittenSpeech;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether an answer hands the lead back at its end, on the written set (SPEECH.md, "Bars"). */
class HandBackSetTest {

    private static final double BAR = 0.90;

    private static final String FILE = "hand-backs.tsv";

    /** What is reached, a little less. */
    private static final double LIVE = 0.95;

    private static final double LIVE_FLOOR = 0.90;

    /** As {@code LiveHearing} asks: the question ends where the silence begins. */
    private static final long SLACK_MS = 500;

    @Test
    void hearsWhetherTheLeadIsHandedBack() {
        HearingBar.hold("hand-backs", FILE, 2, BAR, 0.90, rows -> measure(rows, HandBackQuestions::findInWhole));
    }

    /** Heard while more may follow: one heard wrongly ends the answer, so that fewer are. */
    @Test
    void hearsItWhileTheRoundRuns() {
        HearingBar.hold("hand-backs, live", FILE, 2, LIVE, LIVE_FLOOR, rows -> measure(rows, HandBackQuestions::find));
    }

    private interface Finder {

        List<Span> find(List<Word> words, long fromMs, long untilMs);
    }

    private static Hits measure(List<Row> rows, Finder finder) {
        Hits hits = new Hits();
        for (Row row : rows) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(1));
            List<Word> words = speech.words();
            long endMs = words.get(words.size() - 1).endMs();
            boolean isFound = finder.find(words, 0, speech.durationMs()).stream()
                    .anyMatch(question -> endMs - question.endMs() <= SLACK_MS);
            hits.add(row.column(0).equals("yes"), isFound, row.column(1));
        }
        return hits;
    }
}
