package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.LoopRound;
import io.mockround.deck.Milestone;
import io.mockround.deck.RoundTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ships, read as a user's own would be. */
class BundledTemplatesTest {

    private static final Path FOLDER = Path.of("assets/templates");

    @Test
    void areCalledAsTheirFilesAndAskForNothingAfterTheirEnd() throws IOException {
        Map<String, Path> files = files();
        Documents documents = new Documents(files, Map.of());

        assertThat(files).hasSizeGreaterThanOrEqualTo(13);
        files.forEach((name, file) -> {
            RoundTemplate template = documents.template(file);
            assertThat(template.id()).isEqualTo(name);
            assertThat(template.milestones())
                    .as(name)
                    .extracting(Milestone::by)
                    .allMatch(by -> by == null || by.compareTo(template.planned()) <= 0);
        });
    }

    @Test
    void makeAFullLoopOfOneCodingOneDesignAndThreeStories() throws IOException {
        List<LoopRound> rounds = new Documents(files(), Map.of()).rounds(FOLDER.resolve("full-loop.yaml"));

        assertThat(rounds)
                .extracting(round -> round.template().kind())
                .containsExactly("coding", "system-design", "behavioural", "behavioural", "behavioural");
        assertThat(rounds.subList(1, 5)).allMatch(round -> round.breakBefore().compareTo(Duration.ZERO) > 0);
    }

    private static Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            all.forEach(file -> files.put(file.getFileName().toString().replace(".yaml", ""), file));
        }
        return files;
    }
}
