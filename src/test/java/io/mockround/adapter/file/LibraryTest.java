package io.mockround.adapter.file;

import static io.mockround.adapter.file.Fixtures.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    Path folder;

    private Path bundledDeck;
    private Path bundledTemplate;
    private Path templates;
    private Path decks;

    @BeforeEach
    void bundleTheContractsExamples() throws IOException {
        bundledTemplate = Fixtures.write(folder, "gate-drill.yaml", Fixtures.TEMPLATE);
        bundledDeck = Fixtures.write(folder, "storage.yaml", Fixtures.DECK);
        templates = Files.createDirectory(folder.resolve("templates"));
        decks = Files.createDirectory(folder.resolve("decks"));
    }

    @Test
    void holdsTheBundledOnesWhereTheUserHasNone() throws IOException {
        Files.delete(templates);
        Files.delete(decks);

        assertThat(library().templates().all()).containsExactly(Map.entry("gate-drill", bundledTemplate));
        assertThat(library().decks().all()).containsExactly(Map.entry("storage", bundledDeck));
        assertThat(library().broken()).isEmpty();
    }

    @Test
    void putsAnOwnDeckInThePlaceOfTheBundledOneOfItsId() {
        Path own = Fixtures.write(decks, "any-name.yml", Fixtures.DECK);
        Path another = Fixtures.write(decks, "b.yaml", deck("another"));

        Library.Shelf shelf = library().decks();
        assertThat(shelf.all()).containsExactly(Map.entry("storage", own), Map.entry("another", another));
        assertThat(shelf.isShadowed("storage")).isTrue();
        assertThat(shelf.isShadowed("another")).isFalse();
        assertThat(shelf.isOwn("another")).isTrue();
    }

    @Test
    void leavesABrokenDeckOutAndKeepsTheOthers() {
        Path broken = Fixtures.write(decks, "a.yaml", "id: a\ntitle: A\n");
        Fixtures.write(decks, "b.yaml", deck("b"));
        Fixtures.write(decks, ".b.yaml.swp", "x");
        Fixtures.write(decks, "notes.txt", "x");

        assertThat(library().decks().all()).containsOnlyKeys("storage", "b");
        assertThat(library().broken())
                .containsExactly(new Problem.DocumentWrong(
                        broken, 1, 1, "a deck without \"prompts\"", "the key \"prompts\"", ""));
    }

    @Test
    void leavesABrokenDeckOutInFavourOfTheBundledOne() {
        Fixtures.write(decks, "storage.yaml", "id: storage\ntitle: A\n");

        assertThat(library().decks().all()).containsExactly(Map.entry("storage", bundledDeck));
    }

    @Test
    void keepsTheFirstOfTwoDecksWithOneId() {
        Path first = Fixtures.write(decks, "a.yaml", deck("mine"));
        Path second = Fixtures.write(decks, "b.yaml", deck("mine"));

        assertThat(library().decks().all()).containsEntry("mine", first);
        assertThat(library().broken())
                .containsExactly(
                        new Problem.DocumentWrong(second, 1, 5, "the id \"mine\" of a.yaml", "an id of its own", ""));
    }

    @Test
    void leavesTheIdOfTheDeckOfStoriesToThem() {
        Path own = Fixtures.write(decks, "a.yaml", deck("stories"));

        assertThat(library().decks().all()).containsOnlyKeys("storage");
        assertThat(library().broken())
                .containsExactly(new Problem.DocumentWrong(
                        own, 1, 5, "the id \"stories\", that of the deck of your stories", "another id", ""));
    }

    @Test
    void leavesALoopOutWhosePartsAreNotThere() {
        Path good = Fixtures.write(templates, "good.yaml", "id: good\ntitle: G\nparts: [gate-drill, mine]\n");
        Fixtures.write(templates, "mine.yaml", Fixtures.TEMPLATE.replace("id: gate-drill", "id: mine"));
        Path bad = Fixtures.write(templates, "bad.yaml", "id: bad\ntitle: B\nparts: [gate-drill, mime]\n");

        assertThat(library().templates().all())
                .containsEntry("good", good)
                .containsOnlyKeys("gate-drill", "good", "mine");
        assertThat(library().broken())
                .containsExactly(new Problem.DocumentWrong(
                        bad, 3, 21, "\"mime\"", "an id of a template or a file beside this one", "mine"));
    }

    @Test
    void tellsAScenarioWhyTheDeckItNamesWasLeftOut() {
        Path broken = Fixtures.write(decks, "mine.yaml", "id: mine\ntitle: A\n");
        Path scenario = Fixtures.write(folder, "scenario.yaml", "template: gate-drill\ndeck: mine\n");
        Documents documents = library().documents(Optional::empty);

        assertThat(problemOf(() -> documents.scenario(scenario)))
                .isInstanceOfSatisfying(
                        Problem.DocumentWrong.class,
                        mistake -> assertThat(mistake.file()).isEqualTo(broken));
    }

    @Test
    void saysThatAFolderOfOwnDecksCannotBeRead() throws IOException {
        Files.delete(decks);
        Files.writeString(decks, "a file");

        assertThat(library().decks().all()).containsOnlyKeys("storage");
        assertThat(library().broken()).hasSize(1).first().isInstanceOf(Problem.FileUnreadable.class);
    }

    private static String deck(String id) {
        return Fixtures.DECK.replace("id: storage", "id: " + id);
    }

    private Library library() {
        return Library.open(Map.of("gate-drill", bundledTemplate), Map.of("storage", bundledDeck), templates, decks);
    }
}
