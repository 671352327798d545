package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.support.Clips;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story bank from the Markdown to the coverage, with real files, the real database and rounds really played. */
class StoriesIT {

    private static final String TEMPLATE = """
            id: short
            title: Short drill
            kind: behavioural
            phases:
              - {id: drill, title: Drill, minutes: 1, exchanges: true}
            gate: {answerSeconds: 20, elaborationSeconds: 10, graceSeconds: 5}
            """;

    @TempDir
    private Path temp;

    private Path data;
    private Path bank;

    @BeforeEach
    void writeABank() throws IOException {
        data = temp.resolve("data");
        bank = temp.resolve("bank.md");
        try (InputStream in = StoriesIT.class.getResourceAsStream("/io/mockround/stories/by-headings.md")) {
            Files.copy(in, bank);
        }
        Files.writeString(temp.resolve("short.yaml"), TEMPLATE);
        Clips.narration(temp.resolve("narration.wav"), 60, 200);
    }

    @Test
    void showsWhatItUnderstoodAndImportsNothingUnasked() {
        Cli.Result shown = run("stories", "import", bank);

        assertThat(shown.status()).isEqualTo(1);
        assertThat(shown.out())
                .contains(
                        "payment-outage: Payment outage (short version, 26 words; full version by situation, task, action, "
                                + "result, ")
                .contains("3 follow-ups), Conflict, Failure")
                .contains("line 13: the story \"The spilt repository\" for the type \"Leadership\"")
                .contains("line 50: the heading \"What I like about it\"")
                .contains("New: Payment outage, The split repository.");
        assertThat(shown.err()).contains("Nothing was imported.").contains("--yes");
        assertThat(run("stories", "list", "--json").json().get("stories")).isEmpty();
    }

    @Test
    void importsOnceHoweverOftenAndChangesNothingOfTheDocument() throws IOException {
        byte[] original = Files.readAllBytes(bank);

        assertThat(run("stories", "import", bank, "--yes").status()).isZero();
        Cli.Result again = run("stories", "import", bank, "--yes");
        assertThat(again.out()).contains("Nothing has changed since the last import.");
        assertThat(ids()).containsExactly("payment-outage", "the-split-repository");
        assertThat(bank).hasBinaryContent(original);
    }

    @Test
    void updatesAStoryThatWasChangedAndDropsOneThatIsGone() throws IOException {
        run("stories", "import", bank, "--yes");
        String text = Files.readString(bank);
        Files.writeString(bank, text.substring(0, text.indexOf("## 2.")).replace("eleven minutes", "ten minutes"));

        JsonNode imported = run("stories", "import", bank, "--yes", "--json").json();
        assertThat(imported.get("imported").asBoolean()).isTrue();
        assertThat(imported.at("/updated/0").asText()).isEqualTo("Payment outage");
        assertThat(imported.at("/removed/0").asText()).isEqualTo("The split repository");
        assertThat(ids()).containsExactly("payment-outage");
    }

    @Test
    void movesAStoryToTheDocumentItWasImportedFromLast() throws IOException {
        run("stories", "import", bank, "--yes");
        Path other = Files.copy(bank, temp.resolve("renamed.md"));

        assertThat(run("stories", "import", other, "--yes").status()).isZero();
        assertThat(ids()).containsExactly("payment-outage", "the-split-repository");
    }

    @Test
    void importsNothingFromADocumentWithoutStories() throws IOException {
        Path empty = Files.writeString(temp.resolve("empty.md"), "Just words.\n");
        run("stories", "import", bank, "--yes");

        Cli.Result refused = run("stories", "import", empty, "--yes");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("holds no story");
        assertThat(ids()).hasSize(2);
    }

    @Test
    void rehearsesAStoryAndTellsWhenItWasToldAndHowLongItRan() throws IOException {
        run("stories", "import", bank, "--yes");

        JsonNode report = play("prompt: payment-outage");
        assertThat(report.at("/session/prompt").asText()).isEqualTo("payment-outage");
        assertThat(report.at("/session/title").asText()).isEqualTo("Payment outage");
        assertThat(report.at("/exchanges/0/question").asText())
                .isEqualTo("Tell me about a conflict you had with a colleague.");
        assertThat(report.at("/exchanges/1/question").asText()).isEqualTo("Why was it not caught by tests?");

        JsonNode told = run("stories", "list", "--json").json();
        JsonNode story = told.at("/stories/0");
        assertThat(story.get("timesRehearsed").asInt()).isEqualTo(1);
        assertThat(story.get("lastRehearsedAt").asText())
                .isEqualTo(report.at("/session/startedAt").asText());
        assertThat(story.get("ranMs").asLong()).isEqualTo(20_000);
        assertThat(told.at("/stories/1/timesRehearsed").asInt()).isZero();
        assertThat(told.at("/stories/1").has("ranMs")).isFalse();
        assertThat(coverage(told))
                .containsExactly(
                        "Conflict true [payment-outage, the-split-repository]",
                        "Failure true [payment-outage]",
                        "Tell me about a time you said no false [the-split-repository]",
                        "Mentoring false []",
                        "Leadership false []");
        assertThat(run("stories").out())
                .contains("0:20 long, once so far")
                .contains("never told")
                .contains("  Mentoring: no story");
    }

    @Test
    void drawsTheStoriesThatWereNeverToldFirst() throws IOException {
        Files.writeString(
                temp.resolve("short.yaml"), TEMPLATE.replace("exchanges: true", "exchanges: 1")); // one story a round
        run("stories", "import", bank, "--yes");

        String first = play("seed: 1").at("/session/prompt").asText();
        String second = play("seed: 1").at("/session/prompt").asText();
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void saysThatThereAreNoStoriesToRehearse() throws IOException {
        Cli.Result refused = run("simulate", scenario("prompt: payment-outage"));

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("line 2, column 7").contains("stories import");
    }

    @Test
    void checksABankAmongTheDecks() {
        Cli.Result checked = run("decks", "check", bank, "--json");

        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.json().get("mistakes")).hasSize(1);
        assertThat(checked.json().at("/mistakes/0/line").asInt()).isEqualTo(13);
        assertThat(checked.json().at("/mistakes/0/nearest").asText()).isEqualTo("The split repository");
        assertThat(checked.json().get("warnings")).hasSize(3);
    }

    private JsonNode play(String more) throws IOException {
        Cli.Result played = run(
                "simulate",
                scenario(
                        more + "\nnarration: narration.wav\nevents:\n"
                                + "  - {at: \"00:00:10.000\", press: answer-given}\n  - {at: \"00:00:20.000\", press: hand-back}\n"),
                "--json");
        assertThat(played.status()).as(played.err()).isZero();
        return played.json();
    }

    private Path scenario(String more) throws IOException {
        return Files.writeString(temp.resolve("scenario.yaml"), "template: short.yaml\ndeck: stories\n" + more + "\n");
    }

    private List<String> ids() {
        return run("stories", "list", "--json").json().get("stories").findValuesAsText("id");
    }

    private static List<String> coverage(JsonNode told) {
        List<String> lines = new ArrayList<>();
        told.get("coverage")
                .forEach(its -> lines.add(
                        its.get("type").asText() + " " + its.get("rehearsed").asBoolean() + " "
                                + its.get("stories").findValuesAsText("id")));
        return lines;
    }

    private Cli.Result run(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data;
        return Cli.run(all);
    }
}
