package io.mockround.analysis;

import io.mockround.support.HearingBar;
import io.mockround.support.HearingSets.Row;
import io.mockround.support.Hits;
import io.mockround.support.WrittenSpeech;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When each well-known milestone is first reached, on the written narrations (PRACTICES R7, R12, R13). */
class MilestonesSetTest {

    /** What is reached, a little less: a third of the narrations came after the cues were written. */
    private static final double BAR = 0.74;

    /** Marks stand before a sentence, cues somewhere in it. */
    private static final long NEAR_MS = 5_000;

    private static final Map<String, List<String>> OF_KIND = Map.of(
            "system-design",
            List.of(
                    "clarify",
                    "scope",
                    "scale",
                    "read-path",
                    "write-path",
                    "data-model",
                    "api",
                    "bottleneck",
                    "failure",
                    "trade-off",
                    "commitment"),
            "coding",
            List.of("pattern", "approach", "code", "complexity", "edge-cases"),
            "behavioural",
            List.of("situation", "task", "action", "result"));

    @Test
    void findsWhenAMilestoneIsFirstReached() {
        HearingBar.hold("milestones", "narrations.tsv", 3, BAR, 0.53, MilestonesSetTest::measure);
    }

    private static Hits measure(List<Row> rows) {
        Hits hits = new Hits();
        for (Row row : rows) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(2));
            Said said = new Said(speech.words(), HandBackQuestions.find(speech.words(), 0, speech.durationMs()));
            for (String id : OF_KIND.get(row.column(1))) {
                measure(
                        hits,
                        row.column(0) + " " + id,
                        speech,
                        id,
                        said.first(id).orElse(null));
            }
        }
        return hits;
    }

    private static void measure(Hits hits, String what, WrittenSpeech speech, String id, Clause found) {
        Long markedMs =
                speech.marks(id).stream().map(speech::startMs).findFirst().orElse(null);
        if (markedMs != null && found != null && Math.abs(found.startMs() - markedMs) <= NEAR_MS) {
            hits.found();
            return;
        }
        if (markedMs != null) {
            hits.missed(what + ": " + MarkedPlaces.wordsFrom(speech, markedMs));
        }
        if (found != null) {
            hits.invented(what + ": " + found.text());
        }
    }
}
