package io.mockround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows golden pictures: what the tests hold against the program cannot grow old. */
class ReadmePicturesTest {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]+)]\\(([^)]+)\\)");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Four of them are read over a telephone too. */
    private static final long LARGEST_BYTES = 150_000;

    @Test
    void showsHomeARoundAReviewAndTrendsAsTheTestsLastSawThem() throws IOException {
        List<Path> pictures = PICTURE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult picture) -> Path.of(picture.group(2)))
                .toList();

        assertThat(pictures)
                .extracting(picture -> picture.getFileName().toString().split("-")[0])
                .containsExactly("home", "round", "review", "trends");
        for (Path picture : pictures) {
            assertThat(picture.getParent()).isEqualTo(GOLDEN);
            assertThat(Files.size(picture)).as(picture.toString()).isLessThan(LARGEST_BYTES);
        }
    }
}
