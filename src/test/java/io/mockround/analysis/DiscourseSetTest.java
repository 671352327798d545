package io.mockround.analysis;

import io.mockround.report.SessionReport.FillerPart;
import io.mockround.support.HearingBar;
import io.mockround.support.HearingSets.Row;
import io.mockround.support.Hits;
import io.mockround.support.WrittenSpeech;
import io.mockround.support.WrittenSpeech.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Discourse words told from their ordinary uses, on the written set (SPEECH.md, "Bars"). */
class DiscourseSetTest {

    private static final double BAR = 0.90;

    /** As if the user had turned on all that can be. */
    private static final FillerList ALL = new FillerList(
            FillerList.ENGLISH, List.of("so", "right", "actually", "well", "literally", "just"), List.of(), List.of());

    @Test
    void tellsFillersFromOrdinaryUses() {
        HearingBar.hold("discourse words", "discourse.tsv", 2, BAR, 0.90, DiscourseSetTest::measure);
    }

    private static Hits measure(List<Row> rows) {
        Hits hits = new Hits();
        for (Row row : rows) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(1));
            Mark use = speech.marks("").get(0);
            long atMs = speech.startMs(use);
            SpeechActivity spoken = new SpeechActivity(speech.durationMs(), List.of(new Span(0, speech.durationMs())));
            List<FillerPart> fillers = Fillers.find(speech.words(), spoken, ALL);
            boolean isFound = fillers.stream()
                    .anyMatch(
                            filler -> filler.startMs() == atMs && filler.text().equals(speech.text(use)));
            hits.add(row.column(0).equals("filler"), isFound, row.column(1));
        }
        return hits;
    }
}
