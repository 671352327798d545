package io.mockround.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.app.cli.Cli;
import io.mockround.support.Clips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates that ship, played as somebody would who read only PRACTICES and CONTRACT. */
@Tag("slow")
@Tag("whole-rounds")
class BundledTemplatesIT {

    @TempDir
    private Path temp;

    @BeforeEach
    void cutTheNarration() {
        Clips.narration(temp.resolve("narration.wav"), 0, 100);
    }

    @Test
    void areListedWithTheirMinutesTheDefaultFirst() {
        Map<String, Double> minutes = new LinkedHashMap<>();
        Cli.run("decks", "list", "--json", "--data", temp.resolve("data"))
                .json()
                .get("templates")
                .forEach(template -> minutes.put(
                        template.get("id").asText(), template.get("minutes").asDouble()));

        assertThat(minutes)
                .containsExactly(
                        Map.entry("seven-minute-drill", 7.0),
                        Map.entry("system-design", 45.0),
                        Map.entry("deep-dive-drill", 15.0),
                        Map.entry("opening", 1.5),
                        Map.entry("coding-narration", 32.0),
                        Map.entry("behavioural", 10.0),
                        Map.entry("cto-conversation", 19.0),
                        Map.entry("rapid-fire", 30.0),
                        Map.entry("offer-call", 5.0),
                        Map.entry("partner", 30.0),
                        Map.entry("free-narration", 20.0),
                        Map.entry("full-loop", 124.0),
                        Map.entry("gate-drill", 7.5));
    }

    /** R9. */
    @Test
    void theOpeningIsNinetySecondsAndMissesWhatWasNotSaidInThem() throws IOException {
        JsonNode report = play("template: opening\n");

        assertThat(report.at("/session/durationMs").asLong()).isEqualTo(90_000);
        assertThat(report.at("/session/kind").asText()).isEqualTo("opening");
        assertThat(report.get("exchanges")).isEmpty();
        assertThat(sentences(report)).contains("First clarifying question: never said; the target is 0:30.");
    }

    /** R12: the narration names no pattern, whatever else it does. */
    @Test
    void codingNarrationWantsThePatternWithinTwoMinutes() throws IOException {
        JsonNode report = play("""
                template: coding-narration
                narration: narration.wav
                events: [{at: "00:02:05.000", press: abandon}]
                """);

        assertThat(phases(report)).containsExactly("pattern 0-120000", "code 120000-125000");
        assertThat(milestones(report)).containsExactly("pattern", "approach", "complexity", "edge-cases");
        assertThat(report.at("/milestones/0/atMs").isNull()).isTrue();
        assertThat(sentences(report)).contains("Pattern named: never said; the target is 2:00.");
    }

    /** R13: the demo's narration says "we" throughout. */
    @Test
    void aStoryOfWeIsToldByItsCounts() throws IOException {
        JsonNode report = play("""
                template: behavioural
                narration: narration.wav
                events: [{at: "00:01:40.000", press: abandon}]
                """);

        long we = report.at("/story/firstPersonPlural").asLong();
        assertThat(we).isGreaterThan(report.at("/story/firstPersonSingular").asLong());
        assertThat(sentences(report))
                .anyMatch(sentence -> sentence.startsWith("You said “we” " + we + " times and “I”"));
        assertThat(report.at("/exchanges/0/origin").asText()).isEqualTo("prompt");
        assertThat(text(report)).contains("THE STORY", "You said “we” " + we + " times");
    }

    /** R15. */
    @Test
    void theCtoConversationClosesWithItsOwnQuestion() throws IOException {
        StringBuilder events = new StringBuilder("template: cto-conversation\nevents:\n");
        for (int i = 1; i <= 8; i++) {
            events.append("  - {at: \"00:00:%02d.000\", press: hand-back}\n".formatted(2 * i));
        }
        JsonNode report = play(events + "  - {at: \"00:00:20.000\", press: abandon}\n");

        assertThat(report.get("exchanges")).hasSize(9);
        JsonNode closing = report.at("/exchanges/8");
        assertThat(closing.get("phase").asText()).isEqualTo("closing");
        assertThat(closing.get("question").asText()).isEqualTo("Anything you would do differently now?");
    }

    /** R16. */
    @Test
    void rapidFireGivesHalfAMinuteToAnswerAndThenTheGate() throws IOException {
        JsonNode report = play("""
                template: rapid-fire
                events: [{at: "00:00:35.000", press: abandon}]
                """);

        assertThat(report.at("/exchanges/0/gateOpenMs").asLong()).isEqualTo(30_000);
        assertThat(report.at("/exchanges/0/gateOpenedBy").asText()).isEqualTo("budget");
    }

    /** R19: "about five thousand reads per second" is a number, said while the offer was made. */
    @Test
    void anOfferCallFlagsTheNumberThatShouldHaveStayedUnsaid() throws IOException {
        JsonNode report = play("""
                template: offer-call
                narration: narration.wav
                events:
                  - {at: "00:01:00.000", press: hand-back}
                  - {at: "00:01:02.500", press: hand-back}
                """);

        assertThat(phases(report)).containsExactly("offer 0-60000", "counter 60000-62500");
        assertThat(report.at("/session/status").asText()).isEqualTo("complete");
        JsonNode number = report.at("/milestones/2");
        assertThat(number.get("id").asText()).isEqualTo("no-number");
        assertThat(number.get("avoid").asBoolean()).isTrue();
        assertThat(number.get("atMs").asLong()).isBetween(0L, 60_000L);
        assertThat(sentences(report))
                .anyMatch(sentence -> sentence.startsWith("Nothing about the number: you said it"));
        assertThat(report.at("/milestones/0/atMs").isNull()).as("thanked").isTrue();
        assertThat(report.at("/exchanges/1/question").asText()).startsWith("You wanted time to think.");
        assertThat(text(report)).contains("Nothing about the number: said at 0:");
    }

    /** R19: an offer met in silence gives nothing away. */
    @Test
    void anOfferCallPraisesNothingSaidOfTheNumber() throws IOException {
        JsonNode report = play("""
                template: offer-call
                events:
                  - {at: "00:00:10.000", press: hand-back}
                  - {at: "00:00:12.000", press: hand-back}
                """);

        assertThat(report.at("/milestones/2/atMs").isNull()).isTrue();
        assertThat(sentences(report)).noneMatch(sentence -> sentence.startsWith("Nothing about the number"));
        assertThat(text(report)).contains("Nothing about the number: not said, as it should be");
    }

    /** R17, as far as it is not in {@link LoopSimulationIT}: the loop that ships begins with coding. */
    @Test
    void theFullLoopBeginsWithCoding() throws IOException {
        JsonNode report = play("""
                template: full-loop
                events: [{at: "00:00:05.000", press: abandon}]
                """);

        assertThat(report.at("/session/kind").asText()).isEqualTo("loop");
        assertThat(report.at("/phases/0/title").asText()).startsWith("Coding narration: ");
        assertThat(report.at("/phases/0/plannedMs").asLong()).isEqualTo(32 * 60_000);
    }

    @Test
    void freeNarrationAsksNothing() throws IOException {
        JsonNode report = play("""
                template: free-narration
                narration: narration.wav
                events: [{at: "00:00:30.000", press: abandon}]
                """);

        assertThat(report.get("exchanges")).isEmpty();
        assertThat(report.has("milestones")).isFalse();
        assertThat(report.at("/transcript/words").size()).isGreaterThan(20);
    }

    private JsonNode play(String scenario) throws IOException {
        Path file = Files.writeString(temp.resolve("scenario.yaml"), scenario);
        Cli.Result result = Cli.run("simulate", file, "--json", "--data", temp.resolve("data"));
        assertThat(result.status()).as(result.err()).isZero();
        return result.json();
    }

    private String text(JsonNode report) {
        return Cli.run("show", report.at("/session/id").asText(), "--data", temp.resolve("data"))
                .out();
    }

    private static List<String> sentences(JsonNode report) {
        return each(report.get("flags"), flag -> flag.get("sentence").asText());
    }

    private static List<String> milestones(JsonNode report) {
        return each(report.get("milestones"), milestone -> milestone.get("id").asText());
    }

    private static List<String> phases(JsonNode report) {
        return each(
                report.get("phases"),
                phase -> phase.get("id").asText() + " " + phase.get("startMs").asLong() + "-"
                        + phase.get("endMs").asLong());
    }

    private static List<String> each(JsonNode list, Function<JsonNode, String> value) {
        List<String> values = new ArrayList<>();
        list.forEach(entry -> values.add(value.apply(entry)));
        return values;
    }
}
