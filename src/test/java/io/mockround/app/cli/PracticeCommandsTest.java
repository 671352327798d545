package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The practice log and plan at the command line. */
class PracticeCommandsTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "log add --kind c --prompt p --date 21.11.2026, no day such as 2026-11-21",
        "log add --kind c --prompt p --minutes -3, a number from 0 to 1440",
        "log add --kind c --prompt p --result perhaps, none of alone",
        "plan --interview tomorrow, no day such as 2026-11-21",
        "plan coding, not KIND=N",
        "topics caching wobbly, none of strong",
        "topics caching, a topic and a mark"
    })
    void refusesWhatItCannotReadInASentenceForAPerson(String command, String said) {
        Cli.Result refused = Cli.run((Object[]) (command + " --data " + data).split(" "));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(said).doesNotContain("java.", "Exception");
    }

    @Test
    void printsJsonWhereBothWereAskedFor() {
        assertThat(Cli.run("log", "--csv", "--json", "--data", data).json().get("log"))
                .isEmpty();
    }
}
