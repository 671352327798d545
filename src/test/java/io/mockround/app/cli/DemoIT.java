package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bundled demo round through the packaged program, held against the exact truth of its narration. The bounds are those promised for the
 * demo: times by key exact, times by ear within 250 ms, overruns within 200 ms.
 */
class DemoIT {

    private static final long BY_EAR_MS = 250;
    private static final long OVERRUN_MS = 200;

    private static JsonNode report;
    private static JsonNode truth;

    @BeforeAll
    static void playTheDemo() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("mockround.jar"),
                "demo",
                "--json");
        builder.environment().remove("MOCKROUND_MODEL");
        Path out = Files.createTempFile("demo", ".json");
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        report = new ObjectMapper().readTree(out.toFile());
        Files.delete(out);
        truth = new ObjectMapper().readTree(Path.of("assets/demo/truth.json").toFile());
    }

    @Test
    void tellsEveryOutcomeAsTheScriptHasIt() {
        assertThat(all("exchanges", "outcome", report)).isEqualTo(all("exchanges", "outcome", truth));
        assertThat(all("exchanges", "origin", report)).isEqualTo(all("exchanges", "origin", truth));
        assertThat(all("exchanges", "gateOpenedBy", report)).isEqualTo(all("exchanges", "gateOpenedBy", truth));
        assertThat(all("exchanges", "handedBackBy", report)).isEqualTo(all("exchanges", "handedBackBy", truth));
    }

    @Test
    void placesTimesByKeyExactlyAndTimesByEarWithinAQuarterOfASecond() {
        for (int i = 0; i < truth.get("exchanges").size(); i++) {
            JsonNode told = report.get("exchanges").get(i);
            JsonNode real = truth.get("exchanges").get(i);
            boolean openedByKey = real.path("gateOpenedBy").asText().equals("key");
            boolean handedBackByKey = real.path("handedBackBy").asText().equals("key");
            assertTime(told, real, "askedMs", BY_EAR_MS);
            assertTime(told, real, "gateOpenMs", openedByKey ? 0 : BY_EAR_MS);
            assertTime(told, real, "gateCloseMs", openedByKey ? 0 : BY_EAR_MS);
            assertTime(told, real, "handedBackMs", handedBackByKey ? 0 : BY_EAR_MS);
            assertTime(told, real, "endMs", handedBackByKey ? 0 : BY_EAR_MS);
        }
        assertThat(report.at("/session/durationMs").asLong())
                .isEqualTo(truth.get("durationMs").asLong());
    }

    @Test
    void closesEveryGateExactlySixtySecondsAfterItOpened() {
        for (JsonNode exchange : report.get("exchanges")) {
            if (exchange.has("gateCloseMs")) {
                assertThat(exchange.get("gateCloseMs").asLong()
                                - exchange.get("gateOpenMs").asLong())
                        .isEqualTo(60_000);
            }
        }
    }

    @Test
    void measuresOverrunsWithinAFifthOfASecond() {
        for (int i = 0; i < truth.get("exchanges").size(); i++) {
            assertTime(report.get("exchanges").get(i), truth.get("exchanges").get(i), "overrunMs", OVERRUN_MS);
        }
    }

    @Test
    void findsEverySilenceOfTwoSecondsAndInventsNone() {
        List<JsonNode> told = longSilences(report);
        List<JsonNode> real = longSilences(truth);
        assertThat(told).hasSameSizeAs(real);
        for (int i = 0; i < real.size(); i++) {
            assertTime(told.get(i), real.get(i), "startMs", BY_EAR_MS);
            assertTime(told.get(i), real.get(i), "endMs", BY_EAR_MS);
        }
    }

    @Test
    void findsEveryUmAndUhAndInventsAtMostTwo() {
        List<JsonNode> told = fillers(report, "filled-pause");
        List<JsonNode> real = fillers(truth, "filled-pause");
        assertThat(real)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(filler -> assertThat(told).anySatisfy(found -> {
                    assertThat(found.get("text")).isEqualTo(filler.get("text"));
                    assertThat(found.get("startMs").asLong())
                            .isCloseTo(filler.get("startMs").asLong(), within(BY_EAR_MS));
                }));
        assertThat(told.size() - real.size()).isBetween(0, 2);
    }

    @Test
    void findsTheDiscourseWordsToo() {
        assertThat(fillers(report, "discourse").stream().map(filler -> filler.get("text")))
                .containsExactlyElementsOf(fillers(truth, "discourse").stream()
                        .map(filler -> filler.get("text"))
                        .toList());
    }

    @Test
    void writesAtMostEightWordsInAHundredWrong() {
        List<String> told = texts(report.at("/transcript/words"));
        List<String> said = texts(truth.get("words"));
        double errorRate = (double) editDistance(said, told) / said.size();
        System.out.printf("demo: word error rate %.2f %% of %d words%n", 100 * errorRate, said.size());
        assertThat(errorRate).isLessThanOrEqualTo(0.08);
    }

    @Test
    void seesThatOneAnswerHeldThreePositions() {
        List<Integer> counts = new ArrayList<>();
        report.get("exchanges")
                .forEach(exchange -> counts.add(exchange.get("positions").size()));
        List<Integer> real = new ArrayList<>();
        truth.get("exchanges")
                .forEach(exchange -> real.add(exchange.get("positions").asInt()));
        assertThat(counts)
                .as(report.get("exchanges").findValues("positions").toString())
                .isEqualTo(real)
                .contains(3);
    }

    @Test
    void flagsTheLongLostThread() {
        assertThat(report.get("silences"))
                .filteredOn(silence -> silence.get("flagged").asBoolean())
                .singleElement()
                .satisfies(silence -> assertThat(silence.get("endMs").asLong()
                                - silence.get("startMs").asLong())
                        .isBetween(8_000L, 10_000L));
    }

    private static void assertTime(JsonNode told, JsonNode real, String field, long toleranceMs) {
        assertThat(told.has(field)).as("%s of %s", field, told).isEqualTo(real.has(field));
        if (real.has(field)) {
            assertThat(told.get(field).asLong())
                    .as("%s of exchange or silence %s", field, real)
                    .isCloseTo(real.get(field).asLong(), within(toleranceMs));
        }
    }

    private static List<String> all(String list, String field, JsonNode document) {
        return StreamSupport.stream(document.get(list).spliterator(), false)
                .map(entry -> entry.path(field).asText("absent"))
                .toList();
    }

    private static List<JsonNode> longSilences(JsonNode document) {
        return StreamSupport.stream(document.get("silences").spliterator(), false)
                .filter(silence ->
                        silence.get("endMs").asLong() - silence.get("startMs").asLong() >= 2_000)
                .toList();
    }

    private static List<JsonNode> fillers(JsonNode document, String kind) {
        return StreamSupport.stream(document.get("fillers").spliterator(), false)
                .filter(filler -> filler.get("class").asText().equals(kind))
                .toList();
    }

    private static List<String> texts(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> word.get("text").asText())
                .toList();
    }

    private static int editDistance(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (int j = 0; j <= other.size(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.size(); j++) {
                int substituted = diagonal + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.size()];
    }
}
