package io.mockround.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.app.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the interviewer does, through {@code simulate}: real recorder, recogniser and store. The narration is our own synthesis; what it says, and
 * when, stands in {@code interviewer.py} beside it.
 */
@Tag("slow")
@Tag("whole-rounds")
class InterviewerIT {

    private static final Path NARRATION = Path.of("src/test/resources/io/mockround/simulation/interviewer.flac");

    /** Live and offline detectors place an end of speech a little differently (ANALYSIS tests), and the voice fades. */
    private static final long BY_EAR_MS = 400;

    private static final String DECK = """
            id: deck
            title: Deck
            prompts:
              - id: cache
                title: Cache
                statement: Design a cache.
                topics: [caching]
                facts: [{cues: ["how stale"], answer: "A second at most."}]
                overkill: [queue]
                pressing: ["Who asked for it?"]
                followUps:
                  - {text: "What does it cost?", tags: [cost]}
                  - {text: "How is a copy dropped?", ifSaid: ["local copy"], pressing: ["And if that is lost?"]}
                  - {text: "What fails first?", tags: [failure]}
                  - {text: "How do replicas agree?", ifSaid: [replicas]}
            """;

    @TempDir
    private Path temp;

    private int plays;

    @BeforeEach
    void writeTheDeck() throws IOException {
        Files.writeString(temp.resolve("deck.yaml"), DECK);
        Files.copy(NARRATION, temp.resolve("interviewer.flac"));
    }

    /** R5, R7, R8, R11: one round, heard as it goes. */
    @Test
    void hearsWhatIsSaidAndLeftOutAndAsksAccordingly() throws IOException {
        JsonNode report = play("""
                id: t
                title: T
                kind: system-design
                phases:
                  - {id: present, title: Present, minutes: 0.75}
                  - {id: drill, title: Drill, minutes: 1, exchanges: true}
                gate: {answerSeconds: 50, elaborationSeconds: 30, openOnPause: none}
                milestones: [{id: scale, title: Scale stated, byMinute: 0.2, cues: ["per second"]}]
                """, "narration: interviewer.flac\n");

        JsonNode rope = report.at("/rescues/0");
        assertThat(rope.get("text").asText()).isEqualTo("What are you assuming here?");
        assertThat(rope.get("milestone").asText()).isEqualTo("scale");
        assertThat(rope.get("phase").asText()).isEqualTo("present");
        assertThat(rope.has("exchange")).isFalse();
        assertThat(rope.get("atMs").asLong()).isBetween(20_000L, 22_500L);
        assertThat(rope.get("timeToFirstWordMs").asLong())
                .isCloseTo(26_000 - rope.get("atMs").asLong(), within(BY_EAR_MS));
        assertThat(rope.get("reachedMs").asLong()).isCloseTo(26_000, within(BY_EAR_MS));
        assertThat(silenceFrom(report, rope.get("atMs").asLong()).get("place").asText())
                .as("a rope explains the silence after it")
                .isEqualTo("after-question");

        assertThat(origins(report))
                .startsWith("pressing What number made you need queue?", "follow-up How is a copy dropped?");
        JsonNode first = report.at("/exchanges/0");
        assertThat(first.at("/prompt/id").asText()).isEqualTo("cache");
        assertThat(report.get("clarifications")).hasSize(1);
        assertThat(report.at("/clarifications/0/answer").asText()).isEqualTo("A second at most.");
        assertThat(report.at("/clarifications/0/atMs").asLong()).isCloseTo(53_000, within(BY_EAR_MS));
        assertThat(first.get("positions"))
                .as("what was told in between is a reason to change")
                .hasSize(1);
        assertThat(first.get("handedBackBy").asText()).isEqualTo("voice");

        JsonNode second = report.at("/rescues/1");
        assertThat(second.get("text").asText()).isEqualTo("Anything else?");
        assertThat(second.get("exchange").asInt()).isEqualTo(2);
        assertThat(second.get("atMs").asLong())
                .isEqualTo(report.at("/exchanges/1/askedMs").asLong() + 20_000);
        assertThat(second.get("timeToFirstWordMs").asLong())
                .isCloseTo(88_000 - second.get("atMs").asLong(), within(BY_EAR_MS));
        assertThat(report.get("rescues")).hasSize(2);
    }

    /** R8, R13, R15: nothing is heard, and it still makes sense. */
    @Test
    void pressesPromotesAndRescuesInASilentRoom() throws IOException {
        JsonNode report = play("""
                id: t
                title: T
                phases: [{id: stories, title: Stories, minutes: 4, exchanges: true}]
                gate: {answerSeconds: 30, fullAnswerSeconds: 90, elaborationSeconds: 60}
                interviewer: {rescueAfterSilenceSeconds: 15}
                """, """
                events:
                  - {at: "00:00:10.000", press: hand-back}
                  - {at: "00:00:12.000", fault: microphone-lost}
                  - {at: "00:00:20.000", fault: microphone-back}
                  - {at: "00:00:40.000", press: hand-back}
                  - {at: "00:01:15.000", press: tell-me-more}
                  - {at: "00:01:16.000", press: tell-me-more}
                """);

        assertThat(origins(report))
                .startsWith("prompt Design a cache.", "pressing Who asked for it?", "follow-up What does it cost?");
        assertThat(report.at("/rescues/0/atMs").asLong())
                .as("what could not be heard is no silence: it counts from the microphone's return")
                .isEqualTo(35_000);
        JsonNode promoted = report.at("/exchanges/2");
        assertThat(promoted.get("askedMs").asLong()).isEqualTo(40_000);
        assertThat(promoted.get("promotedMs").asLong()).isEqualTo(75_000);
        assertThat(promoted.get("gateOpenMs").asLong()).isEqualTo(165_000);
        assertThat(promoted.get("gateOpenedBy").asText()).isEqualTo("budget");
        assertThat(promoted.get("gateCloseMs").asLong()).isEqualTo(225_000);
        assertThat(promoted.get("outcome").asText()).isEqualTo("cut-off");
        assertThat(report.at("/ignored/0/event").asText()).isEqualTo("tell-me-more");
        assertThat(report.at("/ignored/0/why").asText()).isEqualTo("no-longer-version");
        assertThat(report.at("/exchanges/3/origin").asText())
                .as("after a cut-off the commitment presses")
                .isEqualTo("commit");
        assertThat(report.get("rescues"))
                .as("no rope in the commitment: it is one")
                .noneMatch(rescue -> rescue.path("exchange").asInt() == 4);
        assertThat(report.at("/rescues/0/timeToFirstWordMs").isNull()).isTrue();
    }

    /** R18. */
    @Test
    void asksFirstWhatTheTemplateWeighsMost() throws IOException {
        JsonNode report = play("""
                id: t
                title: T
                phases:
                  - {id: present, title: Present, minutes: 0.1}
                  - {id: drill, title: Drill, minutes: 2, exchanges: 4}
                interviewer: {rescueAfterSilenceSeconds: 0, weights: {failure: 2}}
                """, """
                events:
                  - {at: "00:00:10.000", press: hand-back}
                  - {at: "00:00:20.000", press: hand-back}
                  - {at: "00:00:30.000", press: hand-back}
                  - {at: "00:00:40.000", press: hand-back}
                """);

        assertThat(origins(report))
                .containsExactly(
                        "follow-up What fails first?",
                        "follow-up What does it cost?",
                        "follow-up Suppose it had come up: How is a copy dropped?",
                        "pressing And if that is lost?");
        assertThat(report.get("rescues")).isEmpty();
    }

    /** R20. */
    @Test
    void waitsForThePartnerToHaveAsked() throws IOException {
        JsonNode report = play("""
                id: t
                title: T
                phases: [{id: drill, title: Drill, minutes: 1, exchanges: 2}]
                gate: {answerSeconds: 10, elaborationSeconds: 5, graceSeconds: 2}
                interviewer: {partner: true}
                """, """
                events:
                  - {at: "00:00:05.000", press: hand-back}
                  - {at: "00:00:07.250", press: asked}
                  - {at: "00:00:12.000", press: hand-back}
                  - {at: "00:00:20.000", press: asked}
                """);

        assertThat(origins(report))
                .containsExactly(
                        "follow-up Your partner asks.",
                        "follow-up Your partner asks.",
                        "commit One sentence: which is it?");
        assertThat(report.at("/exchanges/0/askedMs").asLong()).isEqualTo(7_250);
        assertThat(report.at("/exchanges/0/outcome").asText()).isEqualTo("early");
        assertThat(report.at("/exchanges/1/askedMs").asLong()).isEqualTo(20_000);
        assertThat(report.at("/exchanges/1/outcome").asText()).isEqualTo("cut-off");
        assertThat(report.at("/exchanges/2/askedMs").asLong()).isEqualTo(37_000);
        assertThat(report.at("/ignored/0/why").asText()).isEqualTo("no-question-open");
    }

    /** R1, R21. */
    @Test
    void asksYesterdaysLostExchangesFirstAndThenWhatWasNeverGiven() throws IOException, SQLException {
        Files.writeString(temp.resolve("deck.yaml"), """
                id: deck
                title: Deck
                prompts:
                  - {id: one, title: One, statement: Design one.}
                  - {id: two, title: Two, statement: Design two.}
                  - {id: three, title: Three, statement: Design three.}
                """);
        String template = """
                id: t
                title: T
                phases: [{id: drill, title: Drill, minutes: 1, exchanges: 2}]
                gate: {answerSeconds: 5, elaborationSeconds: 5, graceSeconds: 2}
                interviewer: {repeatLost: true, rescueAfterSilenceSeconds: 0}
                """;
        String losingTheFirst = "seed: 5\nevents: [{at: \"00:00:30.000\", press: hand-back}]\n";
        Path data = temp.resolve("history");

        JsonNode yesterday = play(template, losingTheFirst, data);
        JsonNode sameDay = play(template, losingTheFirst, data);
        aDayPasses(data);
        JsonNode today = play(template, losingTheFirst, data);

        assertThat(yesterday.at("/exchanges/0/outcome").asText()).isEqualTo("cut-off");
        assertThat(yesterday.at("/exchanges/2/outcome").asText()).isEqualTo("early");
        assertThat(prompts(yesterday)).doesNotHaveDuplicates().hasSize(2);
        assertThat(prompts(sameDay).get(0))
                .as("none again until all were given, those asked in the course of a round too")
                .isNotIn(prompts(yesterday));
        assertThat(origins(today).get(0)).isEqualTo("repeat " + question(sameDay, 0));
        assertThat(today.at("/exchanges/0/repeatOf/session").asText())
                .isEqualTo(sameDay.at("/session/id").asText());
        assertThat(today.at("/exchanges/0/repeatOf/exchange").asInt()).isEqualTo(1);
        assertThat(origins(today).get(2)).isEqualTo("repeat " + question(yesterday, 0));
        assertThat(Cli.run("show", today.at("/session/id").asText(), "--data", data)
                        .out())
                .contains("asked again: question 1 of "
                        + sameDay.at("/session/id").asText());
    }

    /** Makes all sessions so far a day older, in their rows. */
    private static void aDayPasses(Path data) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("mockround.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("""
                    UPDATE session SET
                        started_epoch_ms = started_epoch_ms - 86400000,
                        started_at = strftime('%Y-%m-%dT%H:%M:%S', substr(started_at, 1, 19), '-1 day') || substr(started_at, 20)
                    """)).isEqualTo(2);
        }
    }

    private JsonNode play(String template, String rest) throws IOException {
        return play(template, rest, temp.resolve("data" + plays));
    }

    private JsonNode play(String template, String rest, Path data) throws IOException {
        Files.writeString(temp.resolve("t.yaml"), template);
        Path scenario = temp.resolve("scenario" + plays++ + ".yaml");
        Files.writeString(scenario, "template: t.yaml\ndeck: deck.yaml\n" + rest);
        Cli.Result result = Cli.run("simulate", scenario, "--json", "--data", data);
        assertThat(result.status()).as(result.err()).isZero();
        return result.json();
    }

    private static List<String> origins(JsonNode report) {
        List<String> origins = new ArrayList<>();
        report.get("exchanges")
                .forEach(exchange -> origins.add(exchange.get("origin").asText() + " "
                        + exchange.get("question").asText()));
        return origins;
    }

    private static List<String> prompts(JsonNode report) {
        List<String> prompts = new ArrayList<>();
        for (JsonNode exchange : report.get("exchanges")) {
            if (exchange.get("origin").asText().equals("prompt")) {
                prompts.add(exchange.at("/prompt/id").asText());
            }
        }
        return prompts;
    }

    private static String question(JsonNode report, int index) {
        return report.at("/exchanges/" + index + "/question").asText();
    }

    private static JsonNode silenceFrom(JsonNode report, long atMs) {
        for (JsonNode silence : report.get("silences")) {
            if (silence.get("endMs").asLong() > atMs) {
                return silence;
            }
        }
        throw new AssertionError("no silence after " + atMs);
    }
}
