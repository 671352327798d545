package io.mockround.adapter.file;

import static io.mockround.adapter.file.Fixtures.mistakeOf;
import static io.mockround.adapter.file.Fixtures.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mockround.deck.LoopRound;
import io.mockround.deck.ResolvedScenario;
import io.mockround.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

    @TempDir
    Path folder;

    @TempDir
    Path bundled;

    private Documents documents;

    @BeforeEach
    void bundleTheContractsExamples() {
        documents = new Documents(
                Map.of("gate-drill", Fixtures.write(bundled, "gate-drill.yaml", Fixtures.TEMPLATE)),
                Map.of("storage", Fixtures.write(bundled, "storage.yaml", Fixtures.DECK)));
    }

    @Test
    void findsAllThatAScenarioNames() {
        Path narration = Fixtures.write(folder, "narration.wav", "sound");
        ResolvedScenario found = resolve(Fixtures.SCENARIO.replace("system-design", "gate-drill"));

        assertThat(found.template().id()).isEqualTo("gate-drill");
        assertThat(found.deck().id()).isEqualTo("storage");
        assertThat(found.prompt().id()).isEqualTo("build-cache");
        assertThat(found.narration()).isEqualTo(narration);
        assertThat(found.scenario().seed()).isEqualTo(7);
        assertThat(found.rounds()).isEmpty();
    }

    @Test
    void findsFilesBesideTheScenario() {
        Fixtures.write(folder, "mine.yaml", Fixtures.TEMPLATE.replace("id: gate-drill", "id: mine"));
        Fixtures.write(folder, "deck-of-mine", Fixtures.DECK.replace("id: storage", "id: own"));
        ResolvedScenario found = resolve("template: mine.yaml\ndeck: deck-of-mine\n");

        assertThat(found.template().id()).isEqualTo("mine");
        assertThat(found.deck().id()).isEqualTo("own");
    }

    @Test
    void leavesDeckPromptAndNarrationToTheCallerWhenNoneIsNamed() {
        ResolvedScenario found = resolve("template: gate-drill\n");

        assertThat(found.deck()).isNull();
        assertThat(found.prompt()).isNull();
        assertThat(found.narration()).isNull();
    }

    @Test
    void findsTheDeckOfAPromptThatIsNamedAlone() {
        assertThat(resolve("template: gate-drill\nprompt: build-cache\n").deck().id())
                .isEqualTo("storage");
        assertThat(mistake("template: gate-drill\nprompt: build-cash\n"))
                .isEqualTo("2:9 \"build-cash\" | the id of a prompt, or the key \"deck\" as well | build-cache");
    }

    @Test
    void saysWhereANameLeadsNowhere() {
        assertThat(mistake("template: gate-dril\n"))
                .isEqualTo("1:11 \"gate-dril\" | an id of a template or a file beside the scenario | gate-drill");
        assertThat(mistake("template: gate-drill\ndeck: xyz\n"))
                .isEqualTo("2:7 \"xyz\" | an id of a deck or a file beside the scenario | ");
        assertThat(mistake("template: gate-drill\ndeck: storage\nprompt: build-cash\n"))
                .isEqualTo("3:9 \"build-cash\" | the id of a prompt in the deck \"storage\" | build-cache");
        assertThat(mistake("template: gate-drill\nnarration: /etc/passwd\n"))
                .isEqualTo("2:12 \"/etc/passwd\" | a path that starts at this file's folder | ");
        assertThat(mistake("template: \"a\\0b.yaml\"\n"))
                .isEqualTo("1:11 a control character | an id of a template or a file beside the scenario | ");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThat(problemOf(() -> resolve("template: other.yaml\n")))
                .isEqualTo(new Problem.FileMissing(folder.resolve("other.yaml")));
        assertThat(problemOf(() -> resolve("template: gate-drill\nnarration: .\n")))
                .isInstanceOf(Problem.FileIsFolder.class);
    }

    @Test
    void namesTheNearestFileWhereANarrationIsMisspelt() {
        Fixtures.write(folder, "narration.wav", "sound");

        assertThat(problemOf(() -> resolve("template: gate-drill\nnarration: naration.wav\n")))
                .isInstanceOfSatisfying(Problem.DocumentWrong.class, mistake -> {
                    assertThat(mistake.line()).isEqualTo(2);
                    assertThat(mistake.column()).isEqualTo(12);
                    assertThat(mistake.nearest()).isEqualTo("narration.wav");
                });
    }

    @Test
    void tellsTheFileOfAMistakeInWhatIsNamed() {
        Path wrong = Fixtures.write(folder, "mine.yaml", "id: mine\n");

        assertThat(problemOf(() -> resolve("template: mine.yaml\n")))
                .isInstanceOfSatisfying(
                        Problem.DocumentWrong.class,
                        mistake -> assertThat(mistake.file()).isEqualTo(wrong));
    }

    @Test
    void findsThePartsOfALoop() {
        Path loop = Fixtures.write(
                folder, "loop.yaml", "id: loop\ntitle: L\nparts: [gate-drill, {break: 5}, gate-drill]\n");

        assertThat(documents.template(loop).parts()).hasSize(3);
        assertThat(resolve("template: loop.yaml\n").rounds())
                .extracting(
                        round -> round.template().id(),
                        round -> round.breakBefore().toMinutes())
                .containsExactly(tuple("gate-drill", 0L), tuple("gate-drill", 5L));
    }

    @Test
    void addsBreaksUpAndMakesNoneBeforeTheFirstRoundOrAfterTheLast() {
        Path loop = Fixtures.write(folder, "loop.yaml", """
                id: loop
                title: L
                parts: [{break: 3}, gate-drill, {break: 5}, {break: 2.5}, gate-drill, {break: 1}]
                """);

        List<LoopRound> rounds = documents.rounds(loop);

        assertThat(rounds).extracting(LoopRound::breakBefore).containsExactly(Duration.ZERO, Duration.ofSeconds(450));
        assertThat(LoopRound.planned(rounds))
                .isEqualTo(rounds.get(0).template().planned().multipliedBy(2).plusSeconds(450));
    }

    @Test
    void findsTheDeckThatAPartNames() {
        Fixtures.write(folder, "own.yaml", Fixtures.DECK.replace("id: storage", "id: own"));
        Path loop = Fixtures.write(folder, "loop.yaml", """
                id: loop
                title: L
                parts: [{template: gate-drill, deck: own.yaml}, gate-drill]
                """);

        List<LoopRound> rounds = documents.rounds(loop);

        assertThat(rounds.get(0).deck().id()).isEqualTo("own");
        assertThat(rounds.get(1).deck()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{template: gate-drill, break: 5}#\"break\" beside \"template\"",
                "{deck: storage}#\"deck\" without \"template\"",
                "{template: gate-drill, deck: nowhere}#\"nowhere\"",
                "{brek: 5}#brek"
            })
    void saysWhatIsWrongWithAPartOfALoop(String part, String found) {
        Path loop = Fixtures.write(folder, "loop.yaml", "id: loop\ntitle: L\nparts: [gate-drill, " + part + "]\n");

        assertThat(mistakeOf(() -> documents.template(loop))).startsWith("3:").contains(found);
    }

    @Test
    void saysWhereAPartOfALoopLeadsNowhereOrInCircles() {
        Path loop = Fixtures.write(folder, "loop.yaml", "id: loop\ntitle: L\nparts: [gate-dril]\n");
        assertThat(mistakeOf(() -> documents.template(loop)))
                .isEqualTo("3:9 \"gate-dril\" | an id of a template or a file beside this one | gate-drill");

        Fixtures.write(folder, "loop.yaml", "id: loop\ntitle: L\nparts: [loop.yaml]\n");
        assertThat(mistakeOf(() -> documents.template(loop)))
                .isEqualTo("3:9 a loop as a part of a loop | a template with \"phases\" | ");
    }

    @Test
    void readsAScenarioNamedWithoutAFolder() throws IOException {
        Path here = Files.writeString(Path.of("documents-test.yaml"), "template: gate-drill\n");
        try {
            assertThat(documents.scenario(here).template().id()).isEqualTo("gate-drill");
        } finally {
            Files.delete(here);
        }
    }

    private ResolvedScenario resolve(String yaml) {
        return documents.scenario(Fixtures.write(folder, "scenario.yaml", yaml));
    }

    private String mistake(String yaml) {
        return mistakeOf(() -> resolve(yaml));
    }
}
