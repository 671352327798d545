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

    /** As {@code LiveHearing} asks: the question ends where the silence begins. */
    private static final long SLACK_MS = 500;

    @Test
    void hearsWhetherTheLeadIsHandedBack() {
        HearingBar.hold("hand-backs", "hand-backs.tsv", 2, BAR, 0.86, HandBackSetTest::measure);
    }

    private static Hits measure(List<Row> rows) {
        Hits hits = new Hits();
        for (Row row : rows) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(1));
            List<Word> words = speech.words();
            long endMs = words.get(words.size() - 1).endMs();
            boolean isFound = HandBackQuestions.find(words, 0, speech.durationMs()).stream()
                    .anyMatch(question -> endMs - question.endMs() <= SLACK_MS);
            hits.add(row.column(0).equals("yes"), isFound, row.column(1));
        }
        return hits;
    }
}
