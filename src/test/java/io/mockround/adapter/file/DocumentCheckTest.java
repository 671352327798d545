package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.problem.Problem.DocumentWrong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake of a file is told at once, and nothing that only follows from another. */
class DocumentCheckTest {

    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void bundleTheContractsExamples() {
        documents = new Documents(
                Map.of("gate-drill", Fixtures.write(folder, "gate-drill.yaml", Fixtures.TEMPLATE)),
                Map.of("storage", Fixtures.write(folder, "storage.yaml", Fixtures.DECK)));
    }

    @Test
    void findsNothingWrongWithTheContractsExamples() {
        Fixtures.write(folder, "narration.wav", "sound");
        for (String right :
                List.of(Fixtures.TEMPLATE, Fixtures.DECK, Fixtures.SCENARIO.replace("system-design", "gate-drill"))) {
            assertThat(check(right).mistakes()).isEmpty();
        }
    }

    @Test
    void tellsEveryMistakeOfADeck() {
        assertThat(mistakes("""
                        id: mine
                        titel: Mine
                        prompts:
                          - id: one
                            title: One
                            statement: Design one.
                            difficulty: mideum
                            topics: caching
                            facts: [{cues: [], answer: "Yes."}, {cue: [users], answer: "No."}]
                            followUps:
                              - {text: "", tags: [scael, failure, cots]}
                              - text: {}
                              - {tags: [cost]}
                          - id: one
                            title: Two
                            statement: [a]
                            statement: b
                          - 7
                        """))
                .containsExactly(
                        "2:1 \"titel\" | a key of a deck | title",
                        "7:17 \"mideum\" | \"easy\", \"medium\" or \"hard\" | medium",
                        "8:13 \"caching\" | a list of topics | ",
                        "9:20 an empty list | the words that ask for this fact | ",
                        "9:42 \"cue\" | a key of a fact | cues",
                        "11:16 blank text | text | ",
                        "11:27 \"scael\" | \"scale\", \"failure\", \"cost\", \"correctness\" or \"simplicity\" | scale",
                        "11:43 \"cots\" | \"scale\", \"failure\", \"cost\", \"correctness\" or \"simplicity\" | cost",
                        "12:15 a map | text | ",
                        "13:9 a follow-up without \"text\" | the key \"text\" | ",
                        "14:9 the id \"one\" a second time | an id of its own | ",
                        "16:16 a list | text | ",
                        "17:5 the key \"statement\" a second time | each key once | ",
                        "18:5 \"7\" | a prompt with its keys | ");
    }

    @Test
    void tellsEveryMistakeOfATemplate() {
        assertThat(mistakes("""
                        id: mine
                        phases:
                          - {id: a, minutes: soon, gate: {answerSeconds: 0, graceSeconds: -1}}
                          - {title: B, minutes: 1, exchange: true, gate: non}
                        interviewer: {voice: sytem, pressing: yes}
                        milestones:
                          - {id: scale, byMinute: early, cues: ["", users]}
                        checks: [hand-bakc]
                        parts: [gate-drill]
                        """))
                .containsExactly(
                        "1:1 a template without \"title\" | the key \"title\" | ",
                        "3:22 \"soon\" | a number of minutes | ",
                        "3:50 no time to answer | a number of seconds above 0 | ",
                        "3:67 \"-1\" | a number of seconds, not below 0 | ",
                        "4:5 a phase without \"id\" | the key \"id\" | ",
                        "4:28 \"exchange\" | a key of a phase | exchanges",
                        "4:50 \"non\" | the numbers of a gate, or \"none\" | none",
                        "5:22 \"sytem\" | \"system\" or \"none\" | system",
                        "5:39 \"yes\" | \"true\" or \"false\" | true",
                        "7:27 \"early\" | a number of minutes | ",
                        "7:41 blank text | text | ",
                        "8:10 \"hand-bakc\" | " + Mistake.anyOf(TemplateReader.CHECKS) + " | hand-back");
    }

    @Test
    void tellsOfANameThatLeadsNowhereInTheFolderOneIsIn() throws IOException {
        Path bare = Files.createTempFile(Path.of(""), "scenario", ".yaml"); // a name without a folder is looked up here
        try {
            Files.writeString(bare, "template: gate-drill\ndeck: storage\nnarration: nowhere.wav\n");

            assertThat(documents.check(bare.getFileName()).mistakes())
                    .extracting(DocumentWrong::expected)
                    .contains("a sound file beside the scenario");
        } finally {
            Files.delete(bare);
        }
    }

    @Test
    void tellsEveryNameInAScenarioOrALoopThatLeadsNowhere() {
        Fixtures.write(folder, "narration.wav", "sound");
        assertThat(mistakes("""
                        template: gate-dril
                        deck: storag
                        prompt: of-that-deck
                        narration: naration.wav
                        events:
                          - {at: "5", press: mark}
                          - {at: "00:00:05.000", press: mrk, note: "lost"}
                          - {at: "00:00:06.000"}
                        """))
                .containsExactly(
                        "1:11 \"gate-dril\" | an id of a template or a file beside the scenario | gate-drill",
                        "2:7 \"storag\" | an id of a deck or a file beside the scenario | storage",
                        "4:12 \"naration.wav\" | a sound file beside the scenario | narration.wav",
                        "6:10 \"5\" in quotes | a round time, as in \"00:05:12.000\" | ",
                        "7:33 \"mrk\" | "
                                + Mistake.anyOf(List.of(
                                        "answer-given", "hand-back", "ask", "asked", "mark", "tell-me-more", "abandon"))
                                + " | mark",
                        "8:5 an event without \"press\" or \"fault\" | the key \"press\" or \"fault\" | ");
        assertThat(mistakes("id: l\ntitle: L\nparts: [gate-dril, {braek: 5}, gate-drill, gat-drill]\n"))
                .containsExactly(
                        "3:9 \"gate-dril\" | an id of a template or a file beside this one | gate-drill",
                        "3:21 \"braek\" | a key of a part of a loop | break",
                        "3:44 \"gat-drill\" | an id of a template or a file beside this one | gate-drill");
    }

    @Test
    void tellsAFileThatIsWrongItselfWhereItIsNamed() {
        Fixtures.write(folder, "wrong.yaml", "id: w\n");

        assertThat(mistakes("template: wrong.yaml\ndeck: none.yaml\n"))
                .containsExactly(
                        "1:11 a file that is wrong itself (line 1, column 1) | a file without mistakes | ",
                        "2:7 a file that cannot be read | a file without mistakes | ");
    }

    @Test
    void doubtsWhatCanNeverHappen() {
        assertThat(doubts("""
                        id: mine
                        title: Mine
                        phases: [{id: a, minutes: 0.5, exchanges: true}, {id: b, minutes: 2}]
                        milestones: [{id: scale, byMinute: 3, cues: [users, Users]}, {id: wrap, byMinute: 2.5}]
                        """))
                .containsExactly(
                        "3:10 45 s to answer, beyond the end of the phase | a phase longer than its \"answerSeconds\" | ",
                        "4:36 a milestone after the end of the round | at most the round's 2.5 minutes | ",
                        "4:53 \"Users\" a second time | each once | ");
        assertThat(
                        doubts(
                                "template: gate-drill\nevents: [{at: \"00:07:30.000\", press: mark}, {at: \"00:07:30.001\", press: mark}]\n"))
                .containsExactly("2:50 a time after the end of the round | at most the round's 7.5 minutes | ");
        assertThat(doubts("""
                        id: mine
                        title: Mine
                        prompts:
                          - id: one
                            title: One
                            statement: Design one.
                            followUps:
                              - {text: "Why?", ifSaid: [replica, queue], ifUnsaid: [Queue]}
                              - {text: "why?"}
                        """))
                .containsExactly(
                        "8:61 \"Queue\", which \"ifSaid\" asks for | a word that stands in one of the two | ",
                        "9:16 a follow-up a second time | a question of its own | ");
    }

    @Test
    void tellsWhatAFileIsMeantToBeFromMostOfItsKeys() {
        assertThat(DocumentKind.of(List.of("template", "prompt"))).isEqualTo(DocumentKind.SCENARIO);
        assertThat(DocumentKind.of(List.of("id", "titel", "promts"))).isEqualTo(DocumentKind.DECK);
        assertThat(DocumentKind.of(List.of("id", "title"))).isEqualTo(DocumentKind.TEMPLATE);
        assertThat(DocumentKind.of(List.of("naration", "event"))).isEqualTo(DocumentKind.SCENARIO);
        assertThat(DocumentKind.of(List.of())).isEqualTo(DocumentKind.TEMPLATE);
    }

    @Test
    void endsWithinAHundredMistakes() {
        String wrong =
                "id: d\ntitle: T\nprompts:\n" + "  - {idd: a, titel: b, statment: c, difficulty: x}\n".repeat(10_000);

        assertThat(check(wrong).mistakes()).hasSizeBetween(3, DocumentCheck.MOST_MISTAKES);
    }

    private CheckedDocument check(String yaml) {
        return documents.check(Fixtures.write(folder, "checked.yaml", yaml));
    }

    private List<String> mistakes(String yaml) {
        return check(yaml).mistakes().stream().map(DocumentCheckTest::line).toList();
    }

    private List<String> doubts(String yaml) {
        CheckedDocument checked = check(yaml);
        assertThat(checked.mistakes()).isEmpty();
        return checked.doubts().stream().map(DocumentCheckTest::line).toList();
    }

    private static String line(DocumentWrong wrong) {
        return "%d:%d %s | %s | %s"
                .formatted(wrong.line(), wrong.column(), wrong.found(), withoutKeys(wrong.expected()), wrong.nearest());
    }

    /** Which keys there are is the readers' tests'. */
    private static String withoutKeys(String expected) {
        return expected.replaceFirst("(a key of [^:]+): .*", "$1");
    }
}
