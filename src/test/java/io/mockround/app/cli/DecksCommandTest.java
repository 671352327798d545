package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is run, on a real data folder. */
class DecksCommandTest {

    private static final String DECK = """
            id: storage
            title: My storage
            prompts:
              - {id: one, title: One, statement: Design one., followUps: [{text: "Why?"}, {text: "What if it fails?"}]}
            """;

    @TempDir
    Path data;

    @Test
    void listsWhatIsBundled() {
        JsonNode listed = Cli.run("decks", "--json", "--data", data).json();

        assertThat(listed.get("templates")).isNotEmpty();
        assertThat(listed.get("decks").findValuesAsText("id")).contains("storage");
        assertThat(listed.has("leftOut")).isFalse();
    }

    @Test
    void listsTheUsersOwnAndWhatTheyStandInsteadOf() throws IOException {
        write("decks/mine.yaml", DECK);
        write("decks/broken.yaml", DECK.replace("prompts", "promts"));

        Cli.Result listed = Cli.run("decks", "list", "--data", data);
        assertThat(listed.status()).isZero();
        assertThat(listed.out())
                .contains("deck storage: My storage, 1 prompts, 2 follow-ups (yours, ")
                .contains("mine.yaml; instead of the bundled one)");
        assertThat(listed.err())
                .contains("Left out, the others work:")
                .contains("broken.yaml, line 3, column 1: found \"promts\"");

        JsonNode document = Cli.run("decks", "list", "--json", "--data", data).json();
        JsonNode own = document.get("decks")
                .get(document.get("decks").findValuesAsText("id").indexOf("storage"));
        assertThat(own.get("own").asText()).endsWith("mine.yaml");
        assertThat(own.get("insteadOfBundled").asBoolean()).isTrue();
        assertThat(document.get("leftOut").get(0).asText()).contains("broken.yaml");
    }

    @Test
    void tellsEveryMistakeAndFails() throws IOException {
        Path file = write("wrong.yaml", DECK.replace("title: One", "titel: One").replace("text: \"Why?\"", "text: []"));

        Cli.Result checked = Cli.run("decks", "check", file, "--data", data);
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out()).isEmpty();
        assertThat(checked.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(file + ", line 4, column 15: found \"titel\", expected a key of a prompt: ")
                                .endsWith("Did you mean \"title\"?"),
                        second -> assertThat(second)
                                .isEqualTo(file + ", line 4, column 70: found a list, expected text."),
                        last -> assertThat(last)
                                .isEqualTo(
                                        file + " cannot be used: 2 mistakes. The file was not changed; mend them and "
                                                + "check again."));
    }

    @Test
    void printsTheMistakesAsOneDocument() throws IOException {
        Path file = write("wrong.yaml", DECK.replace("title: One", "titel: One").replace("text: \"Why?\"", "text: []"));

        Cli.Result checked = Cli.run("decks", "check", file, "--json", "--data", data);
        assertThat(checked.status()).isEqualTo(1);
        JsonNode document = checked.json();
        assertThat(document.get("file").asText()).isEqualTo(file.toString());
        assertThat(document.get("ok").asBoolean()).isFalse();
        assertThat(document.get("mistakes")).hasSize(2);
        JsonNode first = document.get("mistakes").get(0);
        assertThat(first.get("line").asInt()).isEqualTo(4);
        assertThat(first.get("column").asInt()).isEqualTo(15);
        assertThat(first.get("message").asText()).startsWith("found \"titel\", expected a key of a prompt: ");
        assertThat(first.get("expected").asText()).startsWith("a key of a prompt: ");
        assertThat(first.get("nearest").asText()).isEqualTo("title");
        assertThat(document.get("mistakes").get(1).get("nearest").isNull()).isTrue();
    }

    @Test
    void saysWhatIsRightAndWhatIsHardlyMeant() throws IOException {
        Path file = write("right.yaml", DECK.replace("What if it fails?", "why?"));

        Cli.Result checked = Cli.run("decks", "check", file, "--data", data);
        assertThat(checked.status()).isZero();
        assertThat(checked.out()).isEqualTo(file + " is right." + System.lineSeparator());
        assertThat(checked.err()).startsWith("Perhaps not meant: ").contains("a follow-up a second time");
        JsonNode document =
                Cli.run("decks", "check", file, "--json", "--data", data).json();
        assertThat(document.get("ok").asBoolean()).isTrue();
        assertThat(document.get("mistakes")).isEmpty();
        assertThat(document.get("warnings")).hasSize(1);
    }

    @Test
    void saysInOneSentenceThatAFileIsMissing() {
        Cli.Result checked = Cli.run("decks", "check", data.resolve("none.yaml"), "--data", data);

        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.err().lines()).hasSize(1);
        assertThat(checked.err()).startsWith("There is no file ");
    }

    private Path write(String name, String content) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
