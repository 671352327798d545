package io.mockround.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentFilesTest {

    private static final Path FOLDER = Path.of("memos").toAbsolutePath();

    @Test
    void theLatestIsFirstAndOnceAndTheOldestGoes() {
        RecentFiles recent = RecentFiles.NONE;
        for (String name : List.of("a", "b", "c", "a", "d")) {
            recent = recent.with(FOLDER.resolve(name));
        }

        assertThat(recent.paths()).containsExactly(named("d"), named("a"), named("c"));
    }

    @Test
    void aFileIsKnownByWhereItIsNotByHowItWasNamed() {
        RecentFiles recent = RecentFiles.NONE.with(Path.of("memos", "..", "memos", "a"));

        assertThat(recent.paths()).containsExactly(named("a"));
        assertThat(recent.without(Path.of("memos", "a"))).isEqualTo(RecentFiles.NONE);
    }

    @Test
    void leavesOutWhatIsNoPathHere() {
        assertThat(new RecentFiles(Arrays.asList("bad\0name", null, "", "relative.wav", named("a"))).paths())
                .containsExactly(named("a"));
        assertThat(new RecentFiles(null)).isEqualTo(RecentFiles.NONE);
    }

    private static String named(String name) {
        return FOLDER.resolve(name).toString();
    }
}
