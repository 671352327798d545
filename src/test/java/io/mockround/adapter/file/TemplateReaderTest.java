package io.mockround.adapter.file;

import static io.mockround.adapter.file.Fixtures.TEMPLATE;
import static io.mockround.adapter.file.Fixtures.mistakeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.Phase;
import io.mockround.deck.RoundTemplate;
import io.mockround.deck.RoundTemplate.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateReaderTest {

    private static final String SMALL = "id: t\ntitle: T\nphases: [{id: p, minutes: 1}]\n";

    @TempDir
    Path folder;

    @Test
    void readsTheContractsExample() {
        assertThat(read(TEMPLATE))
                .isEqualTo(new RoundTemplate(
                        "gate-drill",
                        "Gate drill",
                        "system-design",
                        List.of(
                                new Phase("present", "Present the design", Duration.ofMinutes(1), 0, null),
                                new Phase("deep-dive", "Deep dives", Duration.ofMinutes(6), Phase.UNLIMITED, null),
                                new Phase("wrap", "Wrap up", Duration.ofSeconds(30), 0, null)),
                        GateRules.STANDARD,
                        InterviewerRules.STANDARD,
                        List.of(new Milestone(
                                "scale",
                                "Scale stated",
                                Duration.ofMinutes(5),
                                List.of("users", "requests per second", "per day"))),
                        List.of("committed-answer", "position-changes", "hand-back", "milestones"),
                        List.of()));
    }

    @Test
    void takesTheStandardForWhatIsLeftOut() {
        RoundTemplate template = read(SMALL);

        assertThat(template.kind()).isEqualTo("t");
        assertThat(template.gate()).isEqualTo(GateRules.STANDARD);
        assertThat(template.interviewer()).isEqualTo(InterviewerRules.STANDARD);
        assertThat(template.milestones()).isEmpty();
        assertThat(template.checks()).isEqualTo(TemplateReader.CHECKS);
        assertThat(template.phases()).containsExactly(new Phase("p", "p", Duration.ofMinutes(1), 0, null));
    }

    @Test
    void fillsAPartialGateFromTheStandard() {
        GateRules gate = read(SMALL + "gate: {graceSeconds: 0, openOnPause: {pauseSeconds: 2}, afterCutOff: next}\n")
                .gate();

        assertThat(gate.grace()).isZero();
        assertThat(gate.pause()).isEqualTo(Duration.ofSeconds(2));
        assertThat(gate.pauseAfterSpeech()).isEqualTo(Duration.ofSeconds(8));
        assertThat(gate.elaboration()).isEqualTo(Duration.ofSeconds(60));
        assertThat(gate.commitAfterCutOff()).isFalse();
        assertThat(gate.present()).isTrue();
    }

    @Test
    void knowsNoGateAndAGateThatNoPauseOpens() {
        assertThat(read(SMALL + "gate: none\n").gate()).isEqualTo(GateRules.NONE);
        assertThat(read(SMALL + "gate: {openOnPause: none}\n").gate().pause()).isNull();
    }

    @Test
    void readsTheLongerVersionOfAnAnswer() {
        assertThat(read(SMALL + "gate: {fullAnswerSeconds: 150}\n").gate().fullAnswer())
                .isEqualTo(Duration.ofSeconds(150));
        assertThat(read(SMALL).gate().fullAnswer()).isNull();
        assertThat(mistake(SMALL + "gate: {fullAnswerSeconds: 0}\n")).startsWith("4:27 no time to answer");
    }

    @Test
    void readsWeightsPartnerAndRepeats() {
        InterviewerRules rules = read(SMALL
                        + "interviewer: {weights: {failure: 2, cost: 0.5}, partner: true, repeatLost: true}\n")
                .interviewer();

        assertThat(rules.weights()).isEqualTo(Map.of("failure", 2.0, "cost", 0.5));
        assertThat(rules.partner()).isTrue();
        assertThat(rules.repeatLost()).isTrue();
        assertThat(rules.rescueAfterSilence()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void saysWhichTagOrWeightIsNone() {
        assertThat(mistake(SMALL + "interviewer: {weights: {failures: 2}}\n"))
                .isEqualTo("4:25 \"failures\" | a key of the weights: \"scale\", \"failure\", \"cost\","
                        + " \"correctness\" or \"simplicity\" | failure");
        assertThat(mistake(SMALL + "interviewer: {weights: {failure: -1}}\n"))
                .isEqualTo("4:34 \"-1\" | a number from 0 to 100 | ");
        assertThat(mistake(SMALL + "interviewer: {weights: {failure: much}}\n"))
                .isEqualTo("4:34 \"much\" | a number from 0 to 100 | ");
    }

    @Test
    void letsAPhaseCarryItsOwnGate() {
        RoundTemplate template = read("""
                id: t
                title: T
                phases:
                  - {id: a, minutes: 2, exchanges: 3, gate: none}
                  - {id: b, minutes: 2, exchanges: false, gate: {elaborationSeconds: 30.5}}
                """);

        assertThat(template.phases().get(0).maxExchanges()).isEqualTo(3);
        assertThat(template.phases().get(0).gate()).isEqualTo(GateRules.NONE);
        assertThat(template.phases().get(1).maxExchanges()).isZero();
        assertThat(template.phases().get(1).gate().elaboration()).isEqualTo(Duration.ofMillis(30_500));
    }

    @Test
    void readsZeroFalseAndNoneAsNeverAndSilent() {
        String never = "interviewer: {rescueAfterSilenceSeconds: %s, rescueOnOverdueMilestone: false, voice: none}\n";
        InterviewerRules expected = new InterviewerRules(Duration.ZERO, false, true, false);

        assertThat(read(SMALL + never.formatted("0")).interviewer()).isEqualTo(expected);
        assertThat(read(SMALL + never.formatted("false")).interviewer()).isEqualTo(expected);
    }

    @Test
    void readsTheQuestionAPhaseBeginsWith() {
        String phases = "id: t\ntitle: T\nphases: [{id: p, minutes: 1, %squestion: \"What now?\"}]\n";

        assertThat(read(phases.formatted("exchanges: 1, ")).phases().get(0).question())
                .isEqualTo("What now?");
        assertThat(mistake(phases.formatted(""))).contains("\"question\" in a phase without exchanges");
    }

    @Test
    void readsAMilestoneOfAPhaseThatIsToBeAvoided() {
        RoundTemplate template = read(SMALL + "milestones: [{id: no-number, phase: p, avoid: true}]\n");

        assertThat(template.milestones())
                .containsExactly(new Milestone("no-number", "no-number", null, List.of(), "p", true));
        assertThat(mistake(SMALL + "milestones: [{id: a, phase: scope}]\n")).contains("\"scope\"", "\"p\"");
    }

    @Test
    void readsALoopOfTemplatesAndBreaks() {
        RoundTemplate loop = read("id: loop\ntitle: Loop\nparts: [coding, {break: 5}, ./design.yaml]\n");

        assertThat(loop.parts())
                .containsExactly(
                        new Part("coding", Duration.ZERO),
                        new Part(null, Duration.ofMinutes(5)),
                        new Part("./design.yaml", Duration.ZERO));
        assertThat(loop.phases()).isEmpty();
    }

    @Test
    void readsAScalarOfAnyLookAsText() {
        assertThat(read("id: 7\ntitle: true\nphases: [{id: 1.5, minutes: 1}]\n").title())
                .isEqualTo("true");
    }

    @Test
    void countsANameWithNothingAfterItAsLeftOut() {
        assertThat(read(SMALL + "milestones:\ninterviewer: ~\n").interviewer()).isEqualTo(InterviewerRules.STANDARD);
    }

    @Test
    void toleratesAByteOrderMarkAndWindowsLineEnds() {
        assertThat(read("\uFEFF" + SMALL.replace("\n", "\r\n"))).isEqualTo(read(SMALL));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    id: t#titel: T;                                2:1 "titel" | a key of a template: "id", "title", "kind", "phases", "gate", "interviewer", "milestones", "checks" or "parts" | title
                    id: t#title: T#colour: red;                    3:1 "colour" | a key of a template: "id", "title", "kind", "phases", "gate", "interviewer", "milestones", "checks" or "parts" |
                    id: t#title: T#id: u;                          3:1 the key "id" a second time | each key once |
                    title: T#phases: [];                           1:1 a template without "id" | the key "id" |
                    id: t#title:#phases: [];                       2:7 nothing | text |
                    id: t#title: [a];                              2:8 a list | text |
                    id: t#title: " ";                              2:8 blank text | text |
                    id: t#title: T;                                1:1 a template without "phases" or "parts" | the key "phases" or "parts" |
                    id: t#title: T#phases: [];                     3:1 "phases" with nothing in it | at least one phase |
                    id: t#title: T#phases: 3;                      3:9 "3" | a list of phases |
                    id: t#title: T#parts: [{break: 5}];            3:1 nothing but breaks | the id of a template among the parts |
                    id: t#title: T#parts: [{breaks: 5}];            3:10 "breaks" | a key of a part of a loop: "break", "template" or "deck" | break
                    [a, b];                                        1:1 a list | a template with its keys |
                    just words;                                    1:1 "just words" | a template with its keys |
                    ? [a]#: b;                                     1:3 a list | a key of a template |
                    """)
    void saysWhereATemplateIsWrong(String yaml, String mistake) {
        assertThat(mistake(yaml.replace('#', '\n'))).isEqualTo(padded(mistake));
    }

    @ParameterizedTest(name = "phases: [{0}]")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    {id: p};                                     3:10 a phase without "minutes" | the key "minutes" |
                    {minutes: 1};                                3:10 a phase without "id" | the key "id" |
                    {id: p, minutes: fast};                      3:27 "fast" | a number of minutes |
                    {id: p, minutes: "5"};                       3:27 "5" in quotes | a number of minutes |
                    {id: p, minutes: -1};                        3:27 "-1" | a number of minutes, not below 0 |
                    {id: p, minutes: 1e9};                       3:27 "1e9" | a number of minutes, at most 1440 |
                    {id: p, minutes: .nan};                      3:27 ".nan" | a number of minutes |
                    {id: p, minutes: 1, exchanges: yes};         3:41 "yes" | "true", "false" or a number from 1 to 1000 | true
                    {id: p, minutes: 1, exchanges: 0};           3:41 "0" | "true", "false" or a number from 1 to 1000 |
                    {id: p, minutes: 1, exchanges: 1.5};         3:41 "1.5" | "true", "false" or a number from 1 to 1000 |
                    {id: p, minutes: 1, gate: nome};             3:36 "nome" | the numbers of a gate, or "none" | none
                    {id: p, minutes: 1, gate: };                 3:35 nothing | the numbers of a gate, or "none" |
                    {id: p, minutes: 1, gate: {grace: 5}};       3:37 "grace" | a key of a gate: "answerSeconds", "fullAnswerSeconds", "openOnPause", "elaborationSeconds", "graceSeconds", "overrunToleranceSeconds" or "afterCutOff" | graceSeconds
                    {id: p, minutes: 1, gate: {afterCutOff: comit}}; 3:50 "comit" | "commit" or "next" | commit
                    {id: p, minutes: 1}, {id: p, minutes: 1};    3:36 the id "p" a second time | an id of its own |
                    7;                                           3:10 "7" | a phase with its keys |
                    """)
    void saysWhereAPhaseIsWrong(String phases, String mistake) {
        assertThat(mistake("id: t\ntitle: T\nphases: [" + phases + "]\n")).isEqualTo(padded(mistake));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    interviewer: {voice: sytem};                  4:22 "sytem" | "system" or "none" | system
                    interviewer: {pressing: maybe};               4:25 "maybe" | "true" or "false" |
                    interviewer: {rescueAfterSilenceSeconds: true}; 4:42 "true" | a number of seconds |
                    interviewer: {rescueaftersilence: 3};         4:15 "rescueaftersilence" | a key of an interviewer: "rescueAfterSilenceSeconds", "rescueOnOverdueMilestone", "pressing", "voice", "weights", "partner", "repeatLost" or "weakTopicsFirst" | rescueAfterSilenceSeconds
                    checks: [hand_back];                          4:10 "hand_back" | "committed-answer", "position-changes", "hand-back" or "milestones" | hand-back
                    checks: [banana];                             4:10 "banana" | "committed-answer", "position-changes", "hand-back" or "milestones" |
                    checks: hand-back;                            4:9 "hand-back" | a list of checks |
                    milestones: [{id: a}, {id: a}];               4:28 the id "a" a second time | an id of its own |
                    milestones: [{id: a, byMinute: five}];        4:32 "five" | a number of minutes |
                    milestones: [{id: a, cues: [[]]}];            4:29 a list | text |
                    parts: [coding];                              4:1 "parts" beside "phases" | one of the two |
                    """)
    void saysWhereTheRestIsWrong(String rest, String mistake) {
        assertThat(mistake(SMALL + rest)).isEqualTo(padded(mistake));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.25", "1.", ".5", "+3", "1e1", "1440"})
    void readsMinutesAsPeopleWriteThem(String minutes) {
        double expected = Double.parseDouble(minutes) * 60_000;

        assertThat(read("id: t\ntitle: T\nphases: [{id: p, minutes: " + minutes + "}]\n")
                        .planned())
                .isEqualTo(Duration.ofMillis((long) expected));
    }

    @Test
    void refusesAGateWithoutAnyTimeToAnswer() {
        assertThat(mistake(TEMPLATE.replace("answerSeconds: 45", "answerSeconds: 0")))
                .contains("no time to answer", "a number of seconds above 0");
    }

    /** The table's cells are trimmed; a mistake without a near name ends in a blank. */
    private static String padded(String mistake) {
        return mistake.endsWith("|") ? mistake + " " : mistake;
    }

    private RoundTemplate read(String yaml) {
        return TemplateReader.read(Fixtures.write(folder, "template.yaml", yaml));
    }

    private String mistake(String yaml) {
        return mistakeOf(() -> read(yaml));
    }
}
