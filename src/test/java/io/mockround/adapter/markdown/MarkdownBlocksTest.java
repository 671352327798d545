package io.mockround.adapter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mockround.stories.Block;
import io.mockround.stories.Block.Heading;
import io.mockround.stories.Block.Row;
import io.mockround.stories.Block.Table;
import io.mockround.stories.Block.Text;
import io.mockround.stories.StoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownBlocksTest {

    /** The promise is a second; the rest is for a machine that does other things as well. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** What {@code TextFile} lets through at most. */
    private static final int MOST_CHARACTERS = 256 * 1024;

    private static final int MUTATIONS = 1_000;

    @Test
    void keepsTheLineOfEachBlock() {
        assertThat(MarkdownBlocks.of("""
                        Title
                        =====

                        First *line*
                        **Bold:** second `line`

                        - item
                          goes on
                          1. deeper

                        > quoted

                        ```
                        code
                        ```
                        | A | B |
                        |---|---|
                        | 1 | [two](#two) |

                        <!-- a comment -->
                        ### Last ###
                        """))
                .containsExactly(
                        new Heading(1, 1, "Title"),
                        new Text(4, "", "First line", 0, false),
                        new Text(5, "Bold:", "second line", 0, true),
                        new Text(7, "", "item", 1, false),
                        new Text(8, "", "goes on", 1, true),
                        new Text(9, "", "deeper", 2, false),
                        new Text(11, "", "quoted", 0, false),
                        new Text(14, "", "code", 0, false),
                        new Table(16, List.of(new Row(16, List.of("A", "B")), new Row(18, List.of("1", "two")))),
                        new Heading(21, 3, "Last"));
    }

    @Test
    void beginsALineAtALabelInBoldWithinOne() {
        assertThat(MarkdownBlocks.of("**S:** a **big** thing. **T**: mine\n**A:** I did"))
                .containsExactly(
                        new Text(1, "S:", "a big thing.", 0, false),
                        new Text(1, "T", ": mine", 0, true),
                        new Text(2, "A:", "I did", 0, true));
    }

    @Test
    void readsWhatAnyEditorWrites() {
        assertThat(MarkdownBlocks.of("# A\r\n\r\ntext\r\n"))
                .containsExactly(new Heading(1, 1, "A"), new Text(3, "", "text", 0, false));
        assertThat(MarkdownBlocks.of("")).isEmpty();
    }

    @Test
    void keepsTheLinesOfWhatItReadsAsSpaces() {
        String many = "**a** ".repeat(200);

        assertThat(MarkdownBlocks.of(many + "\n\n- **b**\n")).last().isEqualTo(new Text(3, "b", "", 1, false));
    }

    @Test
    void understandsHostileMarkdownSoon() {
        for (String endless : List.of(
                ">".repeat(1_000_000),
                "- ".repeat(500_000),
                "*a ".repeat(42_000) + "a* ".repeat(42_000),
                "[".repeat(1_000_000),
                "![[](".repeat(300_000),
                "`".repeat(1_000_000),
                "<".repeat(1_000_000),
                "# ".repeat(500_000),
                "# " + "(".repeat(1_000_000),
                "a" + " ".repeat(1_000_000) + "b",
                "# S\n# Types\na" + " ".repeat(1_000_000) + "b",
                "# S\n" + "A" + ": ".repeat(500_000),
                "# S\nFollow-ups:\n" + "?".repeat(1_000_000) + " a",
                "# S\nFollow-ups:\n" + "- Why?\n".repeat(100_000),
                "# S\nShort: x\n".repeat(80_000),
                "# S\nShort: x\n# Types\n" + "- a: b\n".repeat(150_000),
                "# S\nShort: x\nSuits: " + "a,".repeat(500_000),
                "|a|b|\n|-|-|\n" + "|c|d, e, f|\n".repeat(60_000),
                "|" + "a|".repeat(100_000) + "\n|" + "-|".repeat(100_000) + "\n|x|\n",
                "a\n===\n".repeat(150_000))) {
            String hostile = endless.substring(0, Math.min(endless.length(), MOST_CHARACTERS));
            String beginning = hostile.substring(0, 12);
            assertTimeoutPreemptively(
                    SOON,
                    () -> StoryReader.read(Path.of("hostile.md"), MarkdownBlocks.of(hostile)),
                    () -> "too slow: " + beginning);
        }
    }

    @Test
    void answersEveryMutationOfAStoryBankWithLinesInTheFile() throws IOException {
        Random random = new Random(14);
        for (String name : List.of("by-headings.md", "by-labels.md")) {
            String bank = resource(name);
            for (int i = 0; i < MUTATIONS; i++) {
                String mutated = bank;
                for (int times = 1 + random.nextInt(5); times > 0; times--) {
                    mutated = mutated(random, mutated);
                }
                long lines = mutated.lines().count();
                var reading = StoryReader.read(Path.of(name), MarkdownBlocks.of(mutated));
                assertThat(reading.mistakes())
                        .allSatisfy(mistake -> assertThat(mistake.line()).isBetween(1, (int) lines));
                assertThat(reading.unclear())
                        .allSatisfy(note -> assertThat(note.line()).isBetween(1, (int) lines));
                assertThat(reading.stories())
                        .doesNotHaveDuplicates()
                        .allSatisfy(story -> assertThat(story.id()).isNotBlank());
            }
        }
    }

    private static String mutated(Random random, String text) {
        List<String> symbols =
                List.of("#", "# ", "**", "*", "|", "- ", "  ", "\n", "\n\n", ":", "> ", "`", "[", "<", "?", "A: ");
        String symbol = symbols.get(random.nextInt(symbols.size()));
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(20));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + symbol + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(end);
            default -> text.substring(0, at) + symbol + text.substring(end);
        };
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Block.class.getResourceAsStream("/io/mockround/stories/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
