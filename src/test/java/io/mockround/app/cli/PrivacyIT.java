package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.speech.Word;
import io.mockround.support.Clips;
import io.mockround.support.SmallPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole session of use, with what goes wrong in one, and what the log tells of it afterwards. */
@Tag("slow")
@Tag("whole-rounds")
class PrivacyIT {

    /** Shorter words, and those said often, stand in any text. */
    private static final int RARE_LETTERS = 6;

    private static final String WRITTEN = "quagmirical";

    @TempDir
    private Path temp;

    private Path data() {
        return temp.resolve("data");
    }

    private Cli.Result run(Object... arguments) {
        return Cli.run(
                Stream.concat(Stream.of(arguments), Stream.of("--data", data())).toArray());
    }

    @Test
    void nothingThatWasSaidOrWrittenStandsInTheLog() throws IOException {
        SessionReport round = ReportJson.read(run("demo", "--json").out());
        Path memo = Clips.narration(temp.resolve(WRITTEN + " memo.wav"), 30, 60);
        SessionReport memoed = ReportJson.read(
                run("review", memo, "--model", "starter", "--json").out());
        String id = round.session().id();
        run("search", WRITTEN);
        run("log", "note", id, "--insight", WRITTEN);
        run("self-review", id, "--accuracy", WRITTEN);
        run("retro", "add", "--title", WRITTEN, "--kind", "coding", "--question", WRITTEN);
        run("photo", id, Files.write(temp.resolve(WRITTEN + ".png"), SmallPictures.png()));
        run("export", id, "--format", "html", "--out", temp.resolve(WRITTEN + ".html"));
        whatGoesWrong(memo);

        String log = Files.readString(data().resolve("mockround.log"));
        assertThat(log).as("what went wrong is logged").contains("a report beside a take could not be read");
        Set<String> logged = words(log);
        Set<String> rare = rare(round);
        rare.addAll(rare(memoed));
        assertThat(rare).hasSizeGreaterThan(30);
        assertThat(logged).doesNotContain(WRITTEN).doesNotContainAnyElementsOf(rare);
    }

    /** A damaged history, a report beside a take that holds words and cannot be read, a file that is no sound. */
    private void whatGoesWrong(Path memo) throws IOException {
        Path takes = data().resolve("takes");
        Files.writeString(takes.resolve("20260101-000000-abcd.report.json"), "{\"transcript\": " + WRITTEN + "}");
        Files.write(data().resolve("mockround.db"), WRITTEN.repeat(2_000).getBytes());
        run("sessions");
        run("review", Files.writeString(temp.resolve("broken.wav"), WRITTEN));
        run("review", temp.resolve(WRITTEN), memo);
    }

    private static Set<String> rare(SessionReport report) {
        return report.transcript().words().stream()
                .map(Word::text)
                .filter(word -> word.length() >= RARE_LETTERS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")).collect(Collectors.toSet());
    }
}
