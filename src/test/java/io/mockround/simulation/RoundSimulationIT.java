package io.mockround.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mockround.app.cli.Cli;
import io.mockround.support.Clips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios played from the command line, with the real recorder, recogniser and store. */
class RoundSimulationIT {

    private static final String TEMPLATE = """
            id: short
            title: Short drill
            phases:
              - {id: present, title: Present, minutes: 0.5}
              - {id: drill, title: Drill, minutes: 1.5, exchanges: true}
              - {id: wrap, title: Wrap, minutes: 0.25}
            gate: {answerSeconds: 20, elaborationSeconds: 10, graceSeconds: 5}
            checks: [hand-back]
            """;

    @TempDir
    private Path temp;

    private int plays;

    @BeforeEach
    void writeTheTemplate() throws IOException {
        Files.writeString(temp.resolve("short.yaml"), TEMPLATE);
        Clips.narration(temp.resolve("narration.wav"), 60, 200);
    }

    @Test
    @Tag("slow")
    @Tag("whole-rounds")
    void givesTheSameReportTwiceButForIdsAndClocks() throws IOException {
        String scenario = scenario("""
                narration: narration.wav
                seed: 11
                events:
                  - {at: "00:00:40.000", press: answer-given}
                  - {at: "00:00:45.500", press: hand-back}
                  - {at: "00:01:00.250", press: mark, note: "lost the thread"}
                """);

        assertThat(comparable(play(scenario))).isEqualTo(comparable(play(scenario)));
    }

    @Test
    void timesKeysExactlyAndListsThoseThatMeanNothing() throws IOException {
        JsonNode report = play(scenario("""
                events:
                  - {at: "00:00:10.000", press: hand-back}
                  - {at: "00:00:30.400", press: hand-back}
                  - {at: "00:00:33.123", press: answer-given}
                  - {at: "00:00:34.000", press: answer-given}
                  - {at: "00:00:35.457", press: hand-back}
                  - {at: "00:00:36.000", press: tell-me-more}
                  - {at: "00:10:00.000", press: mark}
                """));

        JsonNode first = report.at("/exchanges/0");
        assertThat(first.get("askedMs").asLong()).isEqualTo(30_000);
        assertThat(first.get("gateOpenMs").asLong()).isEqualTo(33_123);
        assertThat(first.get("gateOpenedBy").asText()).isEqualTo("key");
        assertThat(first.get("handedBackMs").asLong()).isEqualTo(35_457);
        assertThat(first.get("outcome").asText()).isEqualTo("early");
        assertThat(first.has("overrunMs")).isFalse();
        assertThat(report.at("/exchanges/1/askedMs").asLong()).isEqualTo(35_457);
        assertThat(list(report, "ignored"))
                .containsExactly(
                        "10000 hand-back no-question-open",
                        "30400 hand-back double-press",
                        "34000 answer-given not-answering",
                        "36000 tell-me-more no-longer-version",
                        "600000 mark round-over");
    }

    @Test
    void runsWholeInASilentRoomByItsDeadlinesAlone() throws IOException {
        JsonNode report = play(scenario(""));

        assertThat(report.at("/session/durationMs").asLong()).isEqualTo(135_000);
        assertThat(report.at("/exchanges/0/gateOpenedBy").asText()).isEqualTo("budget");
        assertThat(report.at("/exchanges/0/gateOpenMs").asLong()).isEqualTo(50_000);
        assertThat(report.at("/exchanges/0/gateCloseMs").asLong()).isEqualTo(60_000);
        assertThat(report.at("/exchanges/0/outcome").asText()).isEqualTo("cut-off");
        assertThat(report.at("/exchanges/0/overrunMs").asLong()).isZero();
        assertThat(report.at("/exchanges/0/endMs").asLong()).isEqualTo(65_000);
        assertThat(report.at("/exchanges/1/origin").asText()).isEqualTo("commit");
        assertThat(report.at("/exchanges/1/endMs").asLong()).isEqualTo(80_000);
        assertThat(report.at("/exchanges/1").has("outcome")).isFalse();
    }

    @Test
    void keepsAGapOfTheRightLengthAndLetsTheClockGoOn() throws IOException {
        JsonNode report = play(scenario("""
                narration: narration.wav
                events:
                  - {at: "00:00:05.250", fault: microphone-lost}
                  - {at: "00:00:06.000", fault: microphone-lost}
                  - {at: "00:00:12.100", fault: microphone-back}
                  - {at: "00:00:13.000", fault: microphone-back}
                """));

        assertThat(report.get("gaps")).hasSize(1);
        assertThat(report.at("/gaps/0/startMs").asLong()).isEqualTo(5_250);
        assertThat(report.at("/gaps/0/endMs").asLong()).isEqualTo(12_100);
        assertThat(report.at("/gaps/0/cause").asText()).isEqualTo("microphone-lost");
        assertThat(report.at("/session/durationMs").asLong()).isEqualTo(135_000);
        assertThat(report.get("silences"))
                .noneMatch(silence -> silence.get("startMs").asLong() < 12_100
                        && silence.get("endMs").asLong() > 5_250);
        assertThat(list(report, "ignored"))
                .containsExactly("6000 microphone-lost already-lost", "13000 microphone-back not-lost");
    }

    @Test
    void keepsEverythingOfAnAbandonedRound() throws IOException {
        JsonNode report = play(scenario("""
                narration: narration.wav
                events:
                  - {at: "00:00:20.000", press: mark, note: "here"}
                  - {at: "00:00:41.234", press: abandon}
                """));

        assertThat(report.at("/session/status").asText()).isEqualTo("abandoned");
        assertThat(report.at("/session/durationMs").asLong()).isEqualTo(41_234);
        assertThat(report.at("/exchanges/0/handedBackBy").asText()).isEqualTo("voice");
        assertThat(report.at("/exchanges/1/outcome").asText()).isEqualTo("abandoned");
        assertThat(report.at("/marks/0/note").asText()).isEqualTo("here");
        assertThat(report.at("/transcript/words").size()).isGreaterThan(40);
    }

    @Test
    void drawsAPromptThatWasNeverGivenUntilAllWere() throws IOException {
        Files.writeString(temp.resolve("deck.yaml"), """
                id: two
                title: Two prompts
                prompts:
                  - {id: one, title: One, statement: Design one.}
                  - {id: two, title: Two, statement: Design two.}
                """);
        String scenario = scenario("""
                deck: deck.yaml
                seed: 3
                events: [{at: "00:00:01.000", press: abandon}]
                """);
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            drawn.add(Cli.run("simulate", scenario, "--json", "--data", temp.resolve("same"))
                    .json()
                    .at("/session/prompt")
                    .asText());
        }

        assertThat(drawn).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void drawsATopicMarkedShakyFirstWhereTheTemplateAsksForIt() throws IOException {
        StringBuilder deck = new StringBuilder("id: ten\ntitle: Ten prompts\nprompts:\n");
        for (int i = 0; i < 10; i++) {
            deck.append("  - {id: p%d, title: P, statement: Design it., topics: [t%d]}\n".formatted(i, i));
        }
        Files.writeString(temp.resolve("deck.yaml"), deck.toString());
        Files.writeString(
                temp.resolve("weak.yaml"),
                "id: weak\ntitle: Weak\nphases: [{id: a, minutes: 0.1}]\ninterviewer: {weakTopicsFirst: true}\n");
        String scenario = Files.writeString(
                        temp.resolve("weak-scenario.yaml"),
                        "template: weak.yaml\ndeck: deck.yaml\nseed: 3\nevents: [{at: \"00:00:01.000\", press: abandon}]\n")
                .toString();
        Cli.run("topics", "t7", "shaky", "--data", temp.resolve("same"));
        Cli.run("topics", "t1", "strong", "--data", temp.resolve("same"));

        assertThat(Cli.run("simulate", scenario, "--json", "--data", temp.resolve("same"))
                        .json()
                        .at("/session/prompt")
                        .asText())
                .isEqualTo("p7");
    }

    @Test
    void answersAClarifyingQuestionWithTheMatchingFactAndElseUpToYou() throws IOException {
        Files.writeString(temp.resolve("deck.yaml"), """
                id: facts
                title: Facts
                prompts:
                  - id: one
                    title: One
                    statement: Design one.
                    facts: [{cues: ["the timeout"], answer: "One minute."}]
                """);
        JsonNode report = play(scenario("""
                deck: deck.yaml
                narration: narration.wav
                events:
                  - {at: "00:00:01.000", press: ask}
                  - {at: "00:00:08.000", press: ask}
                """));

        assertThat(report.at("/clarifications/0/answer").asText()).isEqualTo("Up to you.");
        assertThat(report.at("/clarifications/1/answer").asText()).isEqualTo("One minute.");
    }

    @Test
    void namesLineColumnAndNearestNameOfATypo() throws IOException {
        String wrongPress = scenario("events:\n  - {at: \"00:00:05.000\", press: handback}\n");
        String wrongTemplate = Files.writeString(temp.resolve("w.yaml"), "template: seven-minute-dril\n")
                .toString();
        Files.writeString(temp.resolve("short.yaml"), TEMPLATE.replace("minutes: 0.5", "minuts: 0.5"));

        assertThat(sentence(wrongTemplate))
                .contains("w.yaml, line 1, column 11", "Did you mean \"seven-minute-drill\"?");
        assertThat(sentence(scenario(""))).contains("short.yaml, line 4,", "minuts", "Did you mean \"minutes\"?");
        Files.writeString(temp.resolve("short.yaml"), TEMPLATE);
        assertThat(sentence(wrongPress)).contains("line 3,", "handback", "Did you mean \"hand-back\"?");
    }

    private String scenario(String rest) throws IOException {
        return Files.writeString(temp.resolve("scenario" + plays++ + ".yaml"), "template: short.yaml\n" + rest)
                .toString();
    }

    private JsonNode play(String scenario) {
        Cli.Result result = Cli.run("simulate", scenario, "--json", "--data", temp.resolve("data" + plays++));
        assertThat(result.status()).as(result.err()).isZero();
        return result.json();
    }

    private String sentence(String scenario) {
        Cli.Result result = Cli.run("simulate", scenario, "--data", temp.resolve("data"));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().strip().lines()).hasSize(1);
        return result.err();
    }

    private static List<String> list(JsonNode report, String field) {
        List<String> lines = new ArrayList<>();
        report.get(field)
                .forEach(entry -> lines.add(entry.get("atMs").asLong() + " "
                        + entry.get("event").asText() + " " + entry.get("why").asText()));
        return lines;
    }

    private static JsonNode comparable(JsonNode report) {
        ObjectNode session = (ObjectNode) report.get("session");
        session.remove(List.of("id", "startedAt", "audio"));
        return report;
    }
}
