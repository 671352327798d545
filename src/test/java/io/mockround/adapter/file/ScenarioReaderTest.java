package io.mockround.adapter.file;

import static io.mockround.adapter.file.Fixtures.SCENARIO;
import static io.mockround.adapter.file.Fixtures.mistakeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Scenario;
import io.mockround.deck.Scenario.Action;
import io.mockround.deck.Scenario.ScenarioEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsTheContractsExample() {
        assertThat(read(SCENARIO))
                .isEqualTo(new Scenario(
                        "system-design",
                        "storage",
                        "build-cache",
                        7,
                        "narration.wav",
                        List.of(
                                new ScenarioEvent(Duration.ofMillis(312_000), Action.ANSWER_GIVEN, null),
                                new ScenarioEvent(Duration.ofMillis(370_500), Action.HAND_BACK, null),
                                new ScenarioEvent(Duration.ofMillis(420_000), Action.MARK, "lost the thread"),
                                new ScenarioEvent(Duration.ofMillis(720_000), Action.MICROPHONE_LOST, null),
                                new ScenarioEvent(Duration.ofMillis(727_000), Action.MICROPHONE_BACK, null),
                                new ScenarioEvent(Duration.ofMillis(1_200_000), Action.ABANDON, null))));
    }

    @Test
    void needsNothingButATemplate() {
        assertThat(read("template: quick.yaml\n"))
                .isEqualTo(new Scenario("quick.yaml", null, null, 0, null, List.of()));
    }

    @Test
    void keepsTheOrderOfTheFileNotOfTheClock() {
        Scenario scenario =
                read("template: t\nevents:\n- {at: 00:00:09.000, press: ask}\n- {at: 00:00:01, press: asked}\n");

        assertThat(scenario.events())
                .extracting(ScenarioEvent::at)
                .containsExactly(Duration.ofSeconds(9), Duration.ofSeconds(1));
    }

    @Test
    void readsEveryKey() {
        for (String key : List.of("answer-given", "hand-back", "ask", "asked", "mark", "tell-me-more", "abandon")) {
            Scenario scenario = read("template: t\nevents: [{at: '01:00:00.001', press: " + key + "}]\n");

            assertThat(scenario.events().get(0).action().name()).isEqualToIgnoringCase(key.replace('-', '_'));
            assertThat(scenario.events().get(0).at())
                    .isEqualTo(Duration.ofHours(1).plusMillis(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00:60:00.000", "00:00:60.000", "5:00", "00:00:01.5", "-00:00:01.000", "00:00:01,000", "soon"})
    void refusesATimeThatIsNotOne(String time) {
        assertThat(mistake("template: t\nevents:\n  - {at: \"" + time + "\", press: mark}\n"))
                .isEqualTo("3:10 \"" + time + "\" | a round time, as in \"00:05:12.000\" | ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    {at: 00:00:01, press: handback};      3:25 "handback" | "answer-given", "hand-back", "ask", "asked", "mark", "tell-me-more" or "abandon" | hand-back
                    {at: 00:00:01, press: dance};         3:25 "dance" | "answer-given", "hand-back", "ask", "asked", "mark", "tell-me-more" or "abandon" |
                    {at: 00:00:01, fault: microphone-gone}; 3:25 "microphone-gone" | "microphone-lost" or "microphone-back" | microphone-lost
                    {at: 00:00:01, press: mark, fault: microphone-lost}; 3:31 "fault" beside "press" | one of the two |
                    {at: 00:00:01};                       3:3 an event without "press" or "fault" | the key "press" or "fault" |
                    {press: mark};                        3:3 an event without "at" | the key "at" |
                    {at: 00:00:01, press: ask, note: n};  3:30 "note" without a mark | "note" only beside "press: mark" |
                    {at: 00:00:01, pres: ask};            3:18 "pres" | a key of an event: "at", "press", "fault" or "note" | press
                    """)
    void saysWhereAnEventIsWrong(String event, String mistake) {
        String expected = mistake.endsWith("|") ? mistake + " " : mistake;
        assertThat(mistake("template: t\nevents:\n- " + event + "\n")).isEqualTo(expected);
    }

    @Test
    void saysWhereTheScenarioIsWrong() {
        assertThat(mistake("deck: storage\n"))
                .isEqualTo("1:1 a scenario without \"template\" | the key \"template\" | ");
        assertThat(mistake("template: t\nseed: lucky\n")).isEqualTo("2:7 \"lucky\" | a whole number | ");
        assertThat(mistake("template: t\nseed: 9999999999999999999\n"))
                .isEqualTo("2:7 \"9999999999999999999\" | a whole number | ");
        assertThat(mistake("template: t\nnaration: a.wav\n"))
                .isEqualTo("2:1 \"naration\" | a key of a scenario: \"template\", \"deck\", \"prompt\", \"seed\","
                        + " \"narration\" or \"events\" | narration");
    }

    private Scenario read(String yaml) {
        return ScenarioReader.read(Fixtures.write(folder, "scenario.yaml", yaml));
    }

    private String mistake(String yaml) {
        return mistakeOf(() -> read(yaml));
    }
}
