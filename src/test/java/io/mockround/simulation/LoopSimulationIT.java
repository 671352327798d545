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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loops played from the command line: PRACTICES R17. The first round lasts 30 s, the second 45 s; there is a break of up to a minute between. */
@Tag("slow")
@Tag("whole-rounds")
class LoopSimulationIT {

    private static final String NARRATED = "narration: narration.wav\n";

    /** One loop played to its end, for the tests that only read what it left. */
    @TempDir
    private static Path played;

    private static JsonNode loop;

    @TempDir
    private Path temp;

    @BeforeAll
    static void playOne() throws IOException {
        writeTheLoop(played);
        loop = play(played, NARRATED);
    }

    @BeforeEach
    void write() throws IOException {
        writeTheLoop(temp);
    }

    private static void writeTheLoop(Path temp) throws IOException {
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
        assertThat(loop.at("/session/type").asText()).isEqualTo("round");
        assertThat(loop.at("/session/kind").asText()).isEqualTo("loop");
        assertThat(loop.at("/session/status").asText()).isEqualTo("complete");
        assertThat(loop.at("/session/durationMs").asLong()).isEqualTo(135_000);
        assertThat(loop.get("session").has("audio")).isFalse();
        assertThat(phases(loop)).containsExactly("part-1 0-30000", "break-1 30000-90000", "part-2 90000-135000");
        JsonNode first = part(played, loop, 0);
        JsonNode second = part(played, loop, 1);
        assertThat(first.at("/session/durationMs").asLong()).isEqualTo(30_000);
        assertThat(second.at("/session/durationMs").asLong()).isEqualTo(45_000);
        assertThat(second.at("/session/prompt").asText()).isEqualTo("conflict");
        assertThat(second.at("/session/loop/atMs").asLong()).isEqualTo(90_000);
        assertThat(Path.of(first.at("/session/audio").asText())).hasSize(44 + 30 * 32_000);
    }

    @Test
    void recordsNothingOfABreakAndGoesOnInTheNarrationAfterIt() throws IOException {
        JsonNode second = part(played, loop, 1);
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
        JsonNode first = part(played, loop, 0);
        JsonNode second = part(played, loop, 1);

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
        JsonNode ownLoop = play(temp, """
                events:
                  - {at: "00:00:30.000", press: hand-back}
                  - {at: "00:00:35.000", press: mark}
                  - {at: "00:00:40.250", press: hand-back}
                  - {at: "00:00:50.000", press: answer-given}
                  - {at: "00:10:00.000", press: mark}
                """);

        assertThat(phases(ownLoop)).containsExactly("part-1 0-30000", "break-1 30000-40250", "part-2 40250-85250");
        assertThat(ownLoop.get("ignored").toString())
                .isEqualTo("[{\"atMs\":30000,\"event\":\"hand-back\",\"why\":\"double-press\"},"
                        + "{\"atMs\":35000,\"event\":\"mark\",\"why\":\"in-break\"}]");
        JsonNode second = part(temp, ownLoop, 1);
        assertThat(second.at("/exchanges/0/gateOpenMs").asLong()).isEqualTo(50_000 - 40_250);
        assertThat(second.at("/ignored/0/why").asText()).isEqualTo("round-over");
        assertThat(second.at("/ignored/0/atMs").asLong()).isEqualTo(600_000 - 40_250);
    }

    @Test
    void endsWhenARoundIsAbandonedAndKeepsEverything() throws IOException {
        JsonNode ownLoop = play(temp, "events: [{at: \"00:00:20.500\", press: abandon}]\n");

        assertThat(ownLoop.at("/session/status").asText()).isEqualTo("abandoned");
        assertThat(ownLoop.at("/session/parts")).hasSize(1);
        assertThat(ownLoop.at("/session/durationMs").asLong()).isEqualTo(20_500);
        assertThat(part(temp, ownLoop, 0).at("/session/status").asText()).isEqualTo("abandoned");
    }

    @Test
    void endsWhenItIsAbandonedInABreak() throws IOException {
        JsonNode ownLoop = play(temp, """
                events:
                  - {at: "00:00:45.000", press: abandon}
                  - {at: "00:00:46.000", press: mark}
                """);

        assertThat(ownLoop.at("/session/status").asText()).isEqualTo("abandoned");
        assertThat(part(temp, ownLoop, 0).at("/session/status").asText()).isEqualTo("complete");
        assertThat(ownLoop.at("/session/parts")).hasSize(1);
        assertThat(ownLoop.at("/ignored/0/why").asText()).isEqualTo("round-over");
    }

    @Test
    void countsTheFaultsOfTheMicrophoneInLoopTime() throws IOException {
        JsonNode ownLoop = play(temp, """
                narration: narration.wav
                events:
                  - {at: "00:00:20.000", fault: microphone-lost}
                  - {at: "00:01:35.250", fault: microphone-back}
                """);

        assertThat(part(temp, ownLoop, 0).at("/gaps/0").toString()).contains("\"startMs\":20000,\"endMs\":30000");
        assertThat(part(temp, ownLoop, 1).at("/gaps/0").toString()).contains("\"startMs\":0,\"endMs\":5250");
    }

    @Test
    void isListedWithItsRoundsBelowAndShownWithThem() throws IOException {
        String id = loop.at("/session/id").asText();

        Cli.Result sessions = Cli.run("sessions", "--data", data(played));
        assertThat(sessions.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(id + " ").contains("Short loop"),
                        line -> assertThat(line).startsWith("  " + id + "-1 "),
                        line -> assertThat(line).startsWith("  " + id + "-2 ").contains("A conflict"));
        assertThat(Cli.run("show", "latest", "--data", data(played)).out())
                .startsWith("Short loop: ")
                .contains("ROUNDS", "Short drill: A conflict (session " + id + "-2)", "Break");
        assertThat(run("show", id.substring(0, id.length() - 2), "--data", data(played)))
                .isEqualTo(loop);
    }

    @Test
    void takesItsRoundsWithItWhenItIsDeleted() throws IOException {
        JsonNode ownLoop = play(temp, "");
        List<Path> takes = List.of(
                Path.of(part(temp, ownLoop, 0).at("/session/audio").asText()),
                Path.of(part(temp, ownLoop, 1).at("/session/audio").asText()));
        assertThat(takes).allMatch(Files::exists);

        run("delete", ownLoop.at("/session/id").asText(), "--data", data(temp));

        assertThat(run("sessions", "--data", data(temp)).get("sessions")).isEmpty();
        assertThat(takes).noneMatch(Files::exists);
    }

    @Test
    void goesOnWithoutARoundThatIsDeletedAlone() throws IOException {
        JsonNode ownLoop = play(temp, "");
        String id = ownLoop.at("/session/id").asText();

        run("delete", id + "-1", "--data", data(temp));

        JsonNode left = run("show", id, "--data", data(temp));
        assertThat(left.at("/session/parts").toString()).isEqualTo("[\"" + id + "-2\"]");
        assertThat(phases(left)).containsExactly("part-2 90000-135000");
        run("delete", id + "-2", "--data", data(temp));
        assertThat(Cli.run("show", id, "--data", data(temp)).status()).isEqualTo(1);
    }

    @Test
    void countsInNoTrendTwice() throws IOException {
        JsonNode trends = run("trends", "--metric", "wordsPerMinute", "--data", data(played));

        assertThat(trends.at("/trends/0/points")).hasSize(2);
    }

    private static JsonNode play(Path temp, String rest) throws IOException {
        Path scenario = Files.writeString(temp.resolve("scenario.yaml"), "template: loop.yaml\nseed: 0\n" + rest);
        return run("simulate", scenario, "--data", data(temp));
    }

    private static Path data(Path temp) {
        return temp.resolve("data");
    }

    private static JsonNode part(Path temp, JsonNode loop, int index) {
        return run("show", loop.at("/session/parts/" + index).asText(), "--data", data(temp));
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
