package io.mockround.adapter.file;

import static io.mockround.adapter.file.Fixtures.DECK;
import static io.mockround.adapter.file.Fixtures.mistakeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Deck;
import io.mockround.deck.FollowUp;
import io.mockround.deck.Prompt;
import io.mockround.deck.Prompt.Difficulty;
import io.mockround.deck.Prompt.Fact;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsTheContractsExample() {
        assertThat(read(DECK))
                .isEqualTo(new Deck(
                        "storage",
                        "Storage and caches",
                        List.of(new Prompt(
                                "build-cache",
                                "Build cache",
                                "Design a shared cache for build artefacts.",
                                Difficulty.MEDIUM,
                                List.of("caching", "replication"),
                                List.of(new Fact(List.of("how many engineers", "org size"), "About three hundred.")),
                                List.of("kafka", "stream processing"),
                                List.of(new FollowUp(
                                        "What if a replica dies?",
                                        List.of("failure"),
                                        List.of("replicate"),
                                        List.of(),
                                        List.of("Reads go on", "Writes wait")))))));
    }

    @Test
    void needsOnlyIdTitleAndStatementOfAPrompt() {
        Prompt prompt = read("id: d\ntitle: D\nprompts: [{id: p, title: P, statement: Build it.}]\n")
                .prompts()
                .get(0);

        assertThat(prompt)
                .isEqualTo(new Prompt("p", "P", "Build it.", null, List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void keepsTheLinesOfALongStatement() {
        Deck deck =
                read("id: d\ntitle: D\nprompts:\n  - id: p\n    title: P\n    statement: |\n      One.\n      Two.\n");

        assertThat(deck.prompts().get(0).statement()).isEqualTo("One.\nTwo.");
    }

    @Test
    void readsWhatPressesAPromptAndAFollowUp() {
        Deck deck = read("""
                id: d
                title: D
                prompts:
                  - id: p
                    title: P
                    statement: Build it.
                    pressing: ["Why?", "For whom?"]
                    followUps: [{text: "What fails?", pressing: ["And then?"]}]
                """);

        assertThat(deck.prompts().get(0).pressing()).containsExactly("Why?", "For whom?");
        assertThat(deck.prompts().get(0).followUps().get(0).pressing()).containsExactly("And then?");
        assertThat(deck.followUps()).isEqualTo(4);
    }

    @Test
    void saysWhichDifficultyWasMeant() {
        assertThat(mistake(DECK.replace("medium  ", "meduim  ")))
                .isEqualTo("7:17 \"meduim\" | \"easy\", \"medium\" or \"hard\" | medium");
    }

    @Test
    void saysWhichTagWasMeant() {
        assertThat(mistake(DECK.replace("[failure]", "[failures]")))
                .isEqualTo("12:50 \"failures\" | \"scale\", \"failure\", \"cost\", \"correctness\" or \"simplicity\""
                        + " | failure");
    }

    @Test
    void pointsAtThePromptThatLacksAStatement() {
        assertThat(mistake("id: d\ntitle: D\nprompts:\n  - id: p\n    title: P\n"))
                .isEqualTo("4:5 a prompt without \"statement\" | the key \"statement\" | ");
    }

    @Test
    void pointsAtTheFollowUpThatLacksItsText() {
        assertThat(mistake(DECK.replace("text: \"What if a replica dies?\", ", "")))
                .isEqualTo("12:9 a follow-up without \"text\" | the key \"text\" | ");
    }

    @Test
    void refusesTheSamePromptIdTwice() {
        assertThat(mistake("id: d\ntitle: D\nprompts:\n- {id: p, title: P, statement: S}\n"
                        + "- {id: p, title: Q, statement: S}\n"))
                .isEqualTo("5:8 the id \"p\" a second time | an id of its own | ");
    }

    @Test
    void refusesADeckWithoutPrompts() {
        assertThat(mistake("id: d\ntitle: D\nprompts: []\n")).isEqualTo("3:10 an empty list | at least one prompt | ");
        assertThat(mistake("id: d\ntitle: D\n")).isEqualTo("1:1 a deck without \"prompts\" | the key \"prompts\" | ");
    }

    @Test
    void refusesAFactThatNobodyCanAskFor() {
        assertThat(mistake(DECK.replace("[\"how many engineers\", \"org size\"]", "[]")))
                .isEqualTo("9:20 an empty list | the words that ask for this fact | ");
    }

    @Test
    void wantsAListWhereOneWordWasWritten() {
        assertThat(mistake(DECK.replace("[caching, replication]", "caching")))
                .isEqualTo("8:13 \"caching\" | a list of topics | ");
    }

    @Test
    void tellsATemplateFromADeck() {
        assertThat(mistake(Fixtures.TEMPLATE))
                .isEqualTo("4:1 \"phases\" | a key of a deck: \"id\", \"title\", \"kind\" or \"prompts\" | ");
    }

    private Deck read(String yaml) {
        return DeckReader.read(Fixtures.write(folder, "deck.yaml", yaml));
    }

    private String mistake(String yaml) {
        return mistakeOf(() -> read(yaml));
    }
}
