package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.problem.Problem;
import io.mockround.stories.Story;
import io.mockround.stories.Story.Prepared;
import io.mockround.stories.StoryBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFileTest {

    private static final StoryBank BANK = StoryBank.EMPTY.with(new StoryBank.Document(
            "bank.md",
            List.of(new Story(
                    "outage",
                    "Outage",
                    List.of("conflict"),
                    "It broke.",
                    "Friday.",
                    "Mine.",
                    "I mended it.",
                    "19 minutes “down”.",
                    "",
                    List.of(new Prepared("Why?", List.of("The index."))))),
            List.of("conflict", "failure")));

    @TempDir
    Path folder;

    @Test
    void readsWhatItKept() {
        new StoryFile(file()).save(BANK);

        assertThat(new StoryFile(file()).load()).isEqualTo(BANK);
        assertThat(new StoryFile(folder.resolve("none.json")).load()).isEqualTo(StoryBank.EMPTY);
    }

    @Test
    void setsAsideWhatItCannotRead() throws IOException {
        for (String damaged : List.of("{\"documents\": [", "{}", "[]", "{\"documents\": [{\"name\": \"a\"}]}")) {
            Files.writeString(file(), damaged);

            assertThat(new StoryFile(file()).load()).as(damaged).isEqualTo(StoryBank.EMPTY);
            assertThat(folder.resolve("stories.json.unreadable")).as(damaged).hasContent(damaged);
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void saysWhatCouldNotBeKept() throws IOException {
        Files.createDirectories(file().resolve("in-the-way"));

        assertThat(Fixtures.problemOf(() -> new StoryFile(file()).save(BANK)))
                .isInstanceOf(Problem.StoriesUnwritable.class);
    }

    private Path file() {
        return folder.resolve("stories.json");
    }
}
