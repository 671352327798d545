package io.mockround.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.app.cli.Cli;
import io.mockround.support.Clips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loops played from the command line: PRACTICES R17. The first round lasts 30 s, the second 45 s; there is a break of up to a minute between. */
class LoopSimulationIT {

    @TempDir
    private Path temp;

    @BeforeEach
    void writeTheLoop() throws IOException {
        Files.writeString(temp.resolve("design.yaml"), """
                id: design
                title: Short design
                kind: system-design
                phases: [{id: present, title: Present, minutes: 0.5}]
                """);
        Files.writeString(temp.resolve("drill.yaml"), """
                id: drill
                title: Short drill
                kind: behavioural
                phases: [{id: drill, title: Drill, minutes: 0.75, exchanges: true}]
                gate: {answerSeconds: 20, elaborationSeconds: 10, graceSeconds: 5}
                """);
        Files.writeString(temp.resolve("stories.yaml"), """
                id: stories
                title: Stories
                kind: behavioural
                prompts: [{id: conflict, title: A conflict, statement: Tell me about a conflict.}]
                """);
        Files.writeString(temp.resolve("loop.yaml"), """
                id: loop
                title: Short loop
                kind: loop
                parts: [design.yaml, {break: 1}, {template: drill.yaml, deck: stories.yaml}]
                """);
        Clips.narration(temp.resolve("narration.wav"), 60, 200);
    }

    @Test
    void runsItsRoundsInSequenceWithTheBreakBetween() throws IOException {
        JsonNode loop = play("narration: narration.wav\n");

        assertThat(loop.at("/session/type").asText()).isEqualTo("round");
        assertThat(loop.at("/session/kind").asText()).isEqualTo("loop");
        assertThat(loop.at("/session/status").asText()).isEqualTo("complete");
        assertThat(loop.at("/session/durationMs").asLong()).isEqualTo(135_000);
        assertThat(loop.get("session").has("audio")).isFalse();
        assertThat(phases(loop)).containsExactly("part-1 0-30000", "break-1 30000-90000", "part-2 90000-135000");
        JsonNode first = part(loop, 0);
        JsonNode second = part(loop, 1);
        assertThat(first.at("/session/durationMs").asLong()).isEqualTo(30_000);
        assertThat(second.at("/session/durationMs").asLong()).isEqualTo(45_000);
        assertThat(second.at("/session/prompt").asText()).isEqualTo("conflict");
        assertThat(second.at("/session/loop/atMs").asLong()).isEqualTo(90_000);
        assertThat(Path.of(first.at("/session/audio").asText())).hasSize(44 + 30 * 32_000);
    }

    @Test
    void recordsNothingOfABreakAndGoesOnInTheNarrationAfterIt() throws IOException {
        JsonNode loop = play("narration: narration.wav\n");
        JsonNode second = part(loop, 1);
        Clips.narration(temp.resolve("alone.wav"), 150, 200);
        Files.writeString(temp.resolve("alone.yaml"), """
                template: drill.yaml
                deck: stories.yaml
                narration: alone.wav
                seed: 1
                """);

        JsonNode alone = run("simulate", temp.resolve("alone.yaml"), "--data", temp.resolve("other"));

        assertThat(second.get("transcript")).isEqualTo(alone.get("transcript"));
        assertThat(second.get("exchanges")).isEqualTo(alone.get("exchanges"));
        assertThat(second.at("/transcript/words").size()).isGreaterThan(20);
    }

    @Test
    void makesOneReportOverAll() throws IOException {
        JsonNode loop = play("narration: narration.wav\n");
        JsonNode first = part(loop, 0);
        JsonNode second = part(loop, 1);

        long speech = first.at("/metrics/speechMs").asLong()
                + second.at("/metrics/speechMs").asLong();
        assertThat(loop.at("/metrics/speechMs").asLong()).isEqualTo(speech);
        assertThat(loop.at("/metrics/gateKeptShare")).isEqualTo(second.at("/metrics/gateKeptShare"));
        assertThat(loop.at("/metrics/wordsPerMinute").asDouble())
                .isBetween(
                        Math.min(wordsPerMinute(first), wordsPerMinute(second)),
                        Math.max(wordsPerMinute(first), wordsPerMinute(second)));
        assertThat(loop.get("flags"))
                .hasSize(first.get("flags").size() + second.get("flags").size());
        for (int i = 0; i < second.get("flags").size(); i++) {
            JsonNode flag = loop.get("flags").get(first.get("flags").size() + i);
            JsonNode itsOwn = second.get("flags").get(i);
            assertThat(flag.get("sentence").asText())
                    .isEqualTo("Round 2, Short drill: " + itsOwn.get("sentence").asText());
            if (itsOwn.has("atMs")) {
                assertThat(flag.get("atMs").asLong())
                        .isEqualTo(90_000 + itsOwn.get("atMs").asLong());
            }
        }
        assertThat(second.get("flags")).isNotEmpty();
        assertThat(loop.at("/transcript/status").asText()).isEqualTo("done");
    }

    @Test
    void letsABreakBeEndedEarlyAndNeverProlonged() throws IOException {
        JsonNode loop = play("""
                events:
                  - {at: "00:00:30.000", press: hand-back}
                  - {at: "00:00:35.000", press: mark}
                  - {at: "00:00:40.250", press: hand-back}
                  - {at: "00:00:50.000", press: answer-given}
                  - {at: "00:10:00.000", press: mark}
                """);

        assertThat(phases(loop)).containsExactly("part-1 0-30000", "break-1 30000-40250", "part-2 40250-85250");
        assertThat(loop.get("ignored").toString())
                .isEqualTo("[{\"atMs\":30000,\"event\":\"hand-back\",\"why\":\"double-press\"},"
                        + "{\"atMs\":35000,\"event\":\"mark\",\"why\":\"in-break\"}]");
        JsonNode second = part(loop, 1);
        assertThat(second.at("/exchanges/0/gateOpenMs").asLong()).isEqualTo(50_000 - 40_250);
        assertThat(second.at("/ignored/0/why").asText()).isEqualTo("round-over");
        assertThat(second.at("/ignored/0/atMs").asLong()).isEqualTo(600_000 - 40_250);
    }

    @Test
    void endsWhenARoundIsAbandonedAndKeepsEverything() throws IOException {
        JsonNode loop = play("events: [{at: \"00:00:20.500\", press: abandon}]\n");

        assertThat(loop.at("/session/status").asText()).isEqualTo("abandoned");
        assertThat(loop.at("/session/parts")).hasSize(1);
        assertThat(loop.at("/session/durationMs").asLong()).isEqualTo(20_500);
        assertThat(part(loop, 0).at("/session/status").asText()).isEqualTo("abandoned");
    }

    @Test
    void endsWhenItIsAbandonedInABreak() throws IOException {
        JsonNode loop = play("""
                events:
                  - {at: "00:00:45.000", press: abandon}
                  - {at: "00:00:46.000", press: mark}
                """);

        assertThat(loop.at("/session/status").asText()).isEqualTo("abandoned");
        assertThat(part(loop, 0).at("/session/status").asText()).isEqualTo("complete");
        assertThat(loop.at("/session/parts")).hasSize(1);
        assertThat(loop.at("/ignored/0/why").asText()).isEqualTo("round-over");
    }

    @Test
    void countsTheFaultsOfTheMicrophoneInLoopTime() throws IOException {
        JsonNode loop = play("""
                narration: narration.wav
                events:
                  - {at: "00:00:20.000", fault: microphone-lost}
                  - {at: "00:01:35.250", fault: microphone-back}
                """);

        assertThat(part(loop, 0).at("/gaps/0").toString()).contains("\"startMs\":20000,\"endMs\":30000");
        assertThat(part(loop, 1).at("/gaps/0").toString()).contains("\"startMs\":0,\"endMs\":5250");
    }

    @Test
    void isListedWithItsRoundsBelowAndShownWithThem() throws IOException {
        JsonNode loop = play("");
        String id = loop.at("/session/id").asText();

        Cli.Result sessions = Cli.run("sessions", "--data", data());
        assertThat(sessions.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(id + " ").contains("Short loop"),
                        line -> assertThat(line).startsWith("  " + id + "-1 "),
                        line -> assertThat(line).startsWith("  " + id + "-2 ").contains("A conflict"));
        assertThat(Cli.run("show", "latest", "--data", data()).out())
                .startsWith("Short loop: ")
                .contains("ROUNDS", "Short drill: A conflict (session " + id + "-2)", "Break");
        assertThat(run("show", id.substring(0, id.length() - 2), "--data", data()))
                .isEqualTo(loop);
    }

    @Test
    void takesItsRoundsWithItWhenItIsDeleted() throws IOException {
        JsonNode loop = play("");
        List<Path> takes = List.of(
                Path.of(part(loop, 0).at("/session/audio").asText()),
                Path.of(part(loop, 1).at("/session/audio").asText()));
        assertThat(takes).allMatch(Files::exists);

        run("delete", loop.at("/session/id").asText(), "--data", data());

        assertThat(run("sessions", "--data", data()).get("sessions")).isEmpty();
        assertThat(takes).noneMatch(Files::exists);
    }

    @Test
    void goesOnWithoutARoundThatIsDeletedAlone() throws IOException {
        JsonNode loop = play("");
        String id = loop.at("/session/id").asText();

        run("delete", id + "-1", "--data", data());

        JsonNode left = run("show", id, "--data", data());
        assertThat(left.at("/session/parts").toString()).isEqualTo("[\"" + id + "-2\"]");
        assertThat(phases(left)).containsExactly("part-2 90000-135000");
        run("delete", id + "-2", "--data", data());
        assertThat(Cli.run("show", id, "--data", data()).status()).isEqualTo(1);
    }

    @Test
    void countsInNoTrendTwice() throws IOException {
        play("narration: narration.wav\n");

        JsonNode trends = run("trends", "--metric", "wordsPerMinute", "--data", data());

        assertThat(trends.at("/trends/0/points")).hasSize(2);
    }

    private JsonNode play(String rest) throws IOException {
        Path scenario = Files.writeString(temp.resolve("scenario.yaml"), "template: loop.yaml\nseed: 0\n" + rest);
        return run("simulate", scenario, "--data", data());
    }

    private Path data() {
        return temp.resolve("data");
    }

    private JsonNode part(JsonNode loop, int index) {
        return run("show", loop.at("/session/parts/" + index).asText(), "--data", data());
    }

    private static JsonNode run(String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        all.add("--json");
        Cli.Result result = Cli.run(all.toArray());
        assertThat(result.status()).as(result.err()).isZero();
        return result.json();
    }

    private static double wordsPerMinute(JsonNode report) {
        return report.at("/metrics/wordsPerMinute").asDouble();
    }

    private static List<String> phases(JsonNode report) {
        List<String> phases = new ArrayList<>();
        report.get("phases")
                .forEach(phase -> phases.add(
                        phase.get("id").asText() + " " + phase.get("startMs").asLong() + "-"
                                + phase.get("endMs").asLong()));
        return phases;
    }
}
