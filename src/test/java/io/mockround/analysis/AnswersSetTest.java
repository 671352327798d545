package io.mockround.analysis;

import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.ThreadPart;
import io.mockround.support.HearingBar;
import io.mockround.support.HearingSets.Row;
import io.mockround.support.Hits;
import io.mockround.support.WrittenSpeech;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where positions are taken and threads opened, on the written set (SPEECH.md, "Bars"). */
class AnswersSetTest {

    private static final double BAR = 0.80;

    @Test
    void findsThePositionsHeld() {
        HearingBar.hold("positions", "answers.tsv", 3, BAR, 0.80, rows -> measure(rows, "^"));
    }

    @Test
    void findsTheThreadsNobodyAskedAbout() {
        HearingBar.hold("threads", "answers.tsv", 3, BAR, 0.80, rows -> measure(rows, "~"));
    }

    private static Hits measure(List<Row> rows, String mark) {
        Hits hits = new Hits();
        for (Row row : rows) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(2));
            MarkedPlaces.count(hits, row.column(0), speech, mark, found(speech, row.column(1), mark));
        }
        return hits;
    }

    private static List<Long> found(WrittenSpeech speech, String question, String mark) {
        List<Long> newsMs = speech.marks("<>").stream()
                .map(news -> speech.startMs(news) - 1)
                .toList();
        Moves moves = Moves.of(speech.words(), 0, speech.durationMs(), PlainText.of(question), newsMs);
        return mark.equals("^")
                ? moves.positions().stream().map(PositionPart::startMs).toList()
                : moves.threads().stream().map(ThreadPart::startMs).toList();
    }
}
