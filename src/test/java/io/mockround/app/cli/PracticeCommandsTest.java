package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
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
        "log add --kind c --prompt p --minutes abc, --minutes: 'abc' is no number.",
        "log add --kind c, Missing: --prompt TEXT.",
        "sesions, There is no command sesions. Did you mean sessions?",
        "log ad, There is no command ad. Did you mean add?",
        "xyzzy, There is no command xyzzy.",
        "sessions extra, “extra” is more than \"mockround sessions\" takes.",
        "sessions --jsn, There is no option --jsn. Did you mean --json?",
        "trends --last x, --last: 'x' is no whole number.",
        "export a --format pdf --out b, '--format: ''pdf'' is none of html, markdown'",
        "delete, Missing: ID.",
        "topics caching, a topic and a mark"
    })
    void refusesWhatItCannotReadInASentenceForAPerson(String command, String said) {
        Cli.Result refused = Cli.run((Object[]) (command + " --data " + data).split(" "));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(said).doesNotContain("java.", "Exception", "index", " int", "[");
    }

    @Test
    void aTopicIsOneWhateverItsLettersCaseAndHasAName() {
        assertThat(run("topics", "", "strong").status()).isEqualTo(2);
        run("topics", "caching", "shaky");
        assertThat(run("topics", "CACHING", "blank").err()).isEmpty();

        assertThat(run("topics").out()).contains("CACHING: blank").hasLineCount(1);
        assertThat(run("topics", "cachign", "blank").err()).contains("Did you mean caching?");
        assertThat(run("topics", "nosuch", "--remove").out()).contains("was not marked");
        assertThat(run("topics", "Caching", "--remove").out()).contains("is not marked any more");
    }

    @Test
    void aKindThatNothingIsOfIsSaidToBeAndPlannedAllTheSame() {
        assertThat(run("plan", "systemdesign=1").err()).contains("Did you mean system-design?");
        assertThat(run("plan", "knitting=3", "memo=1").err())
                .contains("of the kind knitting", "coding")
                .hasLineCount(1);
        assertThat(run("plan", "systemdesign=0", "system-design=1").err()).isEmpty();
        assertThat(run("plan").out()).contains("knitting: 0 of 3").doesNotContain("systemdesign");
    }

    @Test
    void nothingIsWrittenDownThatSaysNothing() {
        assertThat(run("log", "add", "--kind", " ", "--prompt", "two sums").err())
                .contains("need at least one word");
        assertThat(run("log", "add", "--kind", "coding", "--prompt", "\u200b").status())
                .isEqualTo(2);
        assertThat(run("retro", "add", "--title", "", "--kind", "coding").status())
                .isEqualTo(2);

        assertThat(run("log", "--json").json().get("log")).isEmpty();
        assertThat(run("sessions", "--json").json().get("sessions")).isEmpty();
    }

    @Test
    void theLastDaysBeforeTheInterviewSayHowMuchRests() {
        run("plan", "coding=3", "--interview", LocalDate.now().plusDays(1));

        assertThat(run("today").out()).contains("Tomorrow it is", "One thing more is due and rests");
        assertThat(run("today", "--json").json().get("resting").asInt()).isEqualTo(1);
    }

    private Cli.Result run(Object... command) {
        return Cli.run(
                Stream.concat(Stream.of(command), Stream.of("--data", data)).toArray());
    }

    @Test
    void printsJsonWhereBothWereAskedFor() {
        assertThat(Cli.run("log", "--csv", "--json", "--data", data).json().get("log"))
                .isEmpty();
    }
}
