package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.analysis.Analysis;
import io.mockround.report.SessionReport;
import io.mockround.support.Clips;
import io.mockround.support.Reports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trends over real sessions, with the real history. */
class TrendsIT {

    @TempDir
    private Path temp;

    private Path data() {
        return temp.resolve("data");
    }

    @Test
    void analysesSessionsOfAnEarlierVersionAnewFromTheirSoundAndKeepsTheirWords() {
        Path file = Clips.narration(temp.resolve("memo.wav"), 0, 20);
        JsonNode reviewed = Cli.run("review", file, "--model", "starter", "--json", "--data", data())
                .json();
        String id = reviewed.at("/session/id").asText();
        SessionReport now;
        try (SqliteSessionStore store = SqliteSessionStore.open(data().resolve("mockround.db"))) {
            now = store.find(id).orElseThrow();
            store.keep(Reports.edited(now, report -> {
                report.put("analysisVersion", Analysis.VERSION - 1);
                report.putArray("silences");
                report.putArray("fillers");
            }));
        }

        Cli.run("trends", "--data", data());

        try (SqliteSessionStore store = SqliteSessionStore.open(data().resolve("mockround.db"))) {
            assertThat(store.find(id)).contains(now);
        }
    }

    @Test
    void tellsASessionBesideThoseBefore() {
        for (int i = 0; i < 5; i++) {
            Cli.run(
                    "review",
                    Clips.narration(temp.resolve(i + ".wav"), i, 25 + i),
                    "--model",
                    "starter",
                    "--data",
                    data());
        }
        JsonNode sixth = Cli.run(
                        "review",
                        Clips.narration(temp.resolve("six.wav"), 30, 50),
                        "--model",
                        "starter",
                        "--json",
                        "--data",
                        data())
                .json();

        assertThat(sixth.get("flags")).anySatisfy(flag -> {
            assertThat(flag.get("basis").asText()).isEqualTo("history");
            assertThat(flag.get("metric").asText()).isEqualTo("fillersPerMinute");
            assertThat(flag.get("baseline").asDouble()).isPositive();
            assertThat(flag.get("sentence").asText()).contains("usual");
        });
    }
}
