package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.support.Clips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviewing files, with the real recogniser and the real history. */
class ReviewIT {

    @TempDir
    private Path temp;

    private Path data() {
        return temp.resolve("data");
    }

    private Cli.Result run(Object... command) {
        return Cli.run(
                Stream.concat(Stream.of(command), Stream.of("--data", data())).toArray());
    }

    @Test
    void transcribesWithTheStarterModelWhenToldTo() {
        Path file = Clips.narration(temp.resolve("memo.wav"), 0, 20);

        JsonNode report = run("review", file, "--model", "starter", "--json").json();

        assertThat(report.at("/schema").asInt()).isEqualTo(1);
        assertThat(report.at("/transcript/status").asText()).isEqualTo("done");
        assertThat(report.at("/transcript/words").size()).isGreaterThan(30);
        assertThat(report.at("/model/name").asText()).isEqualTo("starter");
        assertThat(report.at("/model/purpose").asText()).isEqualTo("synthetic");
        assertThat(report.at("/model/fillersKnown")).hasSize(2);
        assertThat(report.at("/session/type").asText()).isEqualTo("memo");
        assertThat(report.at("/session/title").asText()).isEqualTo("memo");
        assertThat(report.at("/session/durationMs").asLong()).isEqualTo(20_000);
        assertThat(report.get("fillers")).isNotEmpty();
        assertThat(report.has("exchanges")).isFalse();
    }

    @Test
    void leavesTheTranscriptPendingWithoutAModelAndReportsTheSound() {
        Path file = Clips.narration(temp.resolve("memo.wav"), 0, 20);

        Cli.Result result = run("review", file, "--json");

        assertThat(result.status()).isZero();
        assertThat(result.json().at("/transcript/status").asText()).isEqualTo("pending");
        assertThat(result.json().get("model").isNull()).isTrue();
        assertThat(result.json().get("silences")).isNotEmpty();
        assertThat(result.json().at("/metrics/wordsPerMinute").isNull()).isTrue();
        assertThat(result.err()).contains("mockround model install");
        assertThat(run("export", "latest", "--format", "srt", "--out", temp.resolve("memo.srt"))
                        .err())
                .contains("There are no words of memo yet");
    }

    @Test
    void flagsSilencesFromTheLengthOnThatThePersonHasSet() throws IOException {
        Path file = Clips.narration(temp.resolve("memo.wav"), 56, 64); // it has one silence of 3.5 s
        JsonNode usual = run("review", file, "--json").json();
        thresholds("{\"insideSeconds\": 2, \"betweenSeconds\": 3}");
        JsonNode own = run("review", Clips.narration(temp.resolve("longer.wav"), 55, 64), "--json")
                .json();

        assertThat(silenceFlags(usual)).isEmpty();
        assertThat(usual.get("silences"))
                .noneMatch(silence -> silence.get("flagged").asBoolean());
        assertThat(silenceFlags(own))
                .extracting(flag -> flag.get("source").asText())
                .containsExactly("your own setting: from 3 s");
        assertThat(own.get("silences"))
                .anyMatch(silence -> silence.get("flagged").asBoolean());
        assertThat(run("show", usual.at("/session/id").asText(), "--json").json())
                .as("reviewed before")
                .isEqualTo(usual);
    }

    private void thresholds(String json) throws IOException {
        Files.writeString(data().resolve("settings.json"), "{\"thresholds\": " + json + "}");
    }

    private static List<JsonNode> silenceFlags(JsonNode report) {
        List<JsonNode> flags = new ArrayList<>();
        report.get("flags").forEach(flags::add);
        flags.removeIf(flag -> !flag.get("metric").asText().equals("longestSilenceMs"));
        return flags;
    }

    @Test
    void keepsTheSameContentAsOneSessionAndAddsItsWordsLater() throws IOException {
        Path file = Clips.narration(temp.resolve("memo.wav"), 0, 10);
        String id = run("review", file, "--json").json().at("/session/id").asText();
        Path copy = Files.copy(file, temp.resolve("copy.wav"));

        JsonNode again = run("review", copy, "--model", "starter", "--json").json();

        assertThat(again.at("/session/id").asText()).isEqualTo(id);
        assertThat(again.at("/transcript/status").asText()).isEqualTo("done");
        assertThat(run("sessions", "--json").json().get("sessions")).hasSize(1);
        assertThat(run("review", file).err()).contains("reviewed before");
    }

    @Test
    void printsAListForSeveralFilesAndGoesOnAfterABadOne() {
        Path one = Clips.narration(temp.resolve("one.wav"), 0, 5);
        Path two = Clips.silence(temp.resolve("two.wav"), 3);

        Cli.Result result = run("review", one, temp.resolve("missing.wav"), two, "--json");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.json()).hasSize(2);
        assertThat(result.err()).contains("missing.wav");
    }

    @Test
    void reviewsSilenceWithoutInventingAnything() {
        Path file = Clips.silence(temp.resolve("quiet.wav"), 5);

        JsonNode report = run("review", file, "--model", "starter", "--json").json();

        assertThat(report.at("/transcript/words")).isEmpty();
        assertThat(report.get("fillers")).isEmpty();
        assertThat(report.at("/metrics/speechMs").asLong()).isZero();
        assertThat(report.at("/session/speakingMs").asLong()).isZero();
    }

    @Test
    void reviewsAFileThatIsCutOffAsFarAsItGoesAndSaysSo() {
        Path whole = Clips.narration(temp.resolve("whole.wav"), 0, 12);
        Path file = Clips.cut(whole, temp.resolve("cut.wav"), 44 + 7 * 32_000 + 1);

        Cli.Result result = run("review", file, "--json");

        assertThat(result.status()).isZero();
        assertThat(result.json().at("/session/durationMs").asLong()).isEqualTo(7_000);
        assertThat(result.err()).contains("cut off: it ends after 0:07 of 0:12");
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAFile() throws IOException {
        Path text = Files.writeString(temp.resolve("text.wav"), "these are only words, not sound\n".repeat(40));
        Path empty = Files.createFile(temp.resolve("empty.wav"));
        Path picture = Files.write(
                temp.resolve("picture.wav"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        Path headerOnly = Clips.cut(Clips.silence(temp.resolve("s.wav"), 1), temp.resolve("header.wav"), 30);

        assertSentence(run("review", temp.resolve("missing.wav")), "There is no file");
        assertSentence(run("review", temp), "is a folder, not a file");
        assertSentence(run("review", text), "looks like a text file");
        assertSentence(run("review", empty), "is empty");
        assertSentence(run("review", picture), "looks like a PNG picture");
        assertSentence(run("review", headerOnly), "header.wav");
        assertThat(run("sessions", "--json").json().get("sessions")).isEmpty();
        assertThat(files(data().resolve("takes"))).isEmpty();
    }

    @Test
    void saysThatADataFolderBelowAFileCannotBeUsed() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        Path audio = Clips.silence(temp.resolve("s.wav"), 1);

        Cli.Result result = Cli.run("review", audio, "--data", file.resolve("data"));

        assertSentence(result, "cannot be used");
        assertThat(Files.size(file)).isZero();
    }

    @Test
    void saysThatAModelIsMissingOrDamagedAndKeepsTheRecordingOut() throws IOException {
        Path audio = Clips.silence(temp.resolve("s.wav"), 1);
        Path broken = Files.createDirectories(temp.resolve("model"));

        assertSentence(run("review", audio, "--model", temp.resolve("nowhere")), "There is no speech model in");
        assertSentence(run("review", audio, "--model", broken), "am/final.mdl (it is missing)");
    }

    @Test
    void showsListsAndDeletesWhatWasReviewed() throws IOException {
        Path file = Clips.narration(temp.resolve("walk home.wav"), 0, 10);
        String id = run("review", file, "--model", "starter", "--json")
                .json()
                .at("/session/id")
                .asText();

        assertThat(run("sessions").out()).contains(id, "walk home", "0:10");
        assertThat(run("show", id.substring(0, 13)).out()).contains("walk home: memo, 0:10", "TRANSCRIPT");
        assertThat(run("show", "latest", "--json").json().at("/session/id").asText())
                .isEqualTo(id);
        assertThat(run("trends", "--metric", "fillersPerMinute", "--json")
                        .json()
                        .at("/trends/0/points"))
                .hasSize(1);
        assertThat(run("delete", id, "--json").json().get("deleted").asText()).isEqualTo(id);
        assertThat(files(data().resolve("takes"))).isEmpty();
        assertSentence(run("show", id), "There is no session");
    }

    @Test
    void keepsEverythingForItsOwnerOnly() throws IOException {
        run("review", Clips.silence(temp.resolve("s.wav"), 1));

        for (Path file : List.of(data(), data().resolve("takes"), data().resolve("mockround.db"))) {
            assertThat(Files.getPosixFilePermissions(file))
                    .as(file.toString())
                    .allMatch(permission -> permission.name().startsWith("OWNER"));
        }
        assertThat(files(data().resolve("takes")))
                .allSatisfy(take -> assertThat(Files.getPosixFilePermissions(take))
                        .allMatch(permission -> permission.name().startsWith("OWNER")));
    }

    @Test
    void takesOptionsBeforeTheCommandAsWellAsAfterIt() {
        Path file = Clips.silence(temp.resolve("s.wav"), 1);

        assertThat(Cli.run("--data", data(), "--json", "review", file)
                        .json()
                        .at("/session/title")
                        .asText())
                .isEqualTo("s");
        assertThat(Cli.run("--data", data(), "sessions").out()).contains("0:01");
        assertThat(Cli.run("--json", "decks", "--data", data(), "list").json().get("templates"))
                .hasSize(13);
    }

    @Test
    void deletesOnlyWhatIsNamed() {
        run("review", Clips.silence(temp.resolve("s.wav"), 1));

        assertSentence(run("delete", ""), "There is no session");
        assertSentence(run("delete", "latest"), "must be named by its id; the latest is ");
        assertThat(run("sessions", "--json").json().get("sessions")).hasSize(1);
    }

    @Test
    void cleansUpAfterAnImportThatWasCutShort() throws IOException {
        Path file = Clips.silence(temp.resolve("s.wav"), 2);
        String first = run("review", file, "--json").json().at("/session/id").asText();
        forgetTheReport(first);

        String second = run("review", file, "--json").json().at("/session/id").asText();

        assertThat(second).isNotEqualTo(first);
        assertThat(names(data().resolve("takes")))
                .hasSize(2)
                .anyMatch(name -> name.endsWith(".wav"))
                .anyMatch(name -> name.endsWith(".report.json"));
    }

    @Test
    void reviewsTheSameContentOnceHoweverManyAskAtOnce() throws Exception {
        Path file = Clips.narration(temp.resolve("memo.wav"), 0, 30);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            System.getProperty("mockround.jar"),
                            "review",
                            file.toString(),
                            "--data",
                            data().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }

        assertThat(run("sessions", "--json").json().get("sessions")).hasSize(1);
        assertThat(names(data().resolve("takes")))
                .hasSize(2)
                .anyMatch(name -> name.endsWith(".wav"))
                .anyMatch(name -> name.endsWith(".report.json"));
    }

    @Test
    void saysThatNothingWasSaidInAWhollySilentRecording() {
        JsonNode report = run("review", Clips.silence(temp.resolve("s.wav"), 30), "--json")
                .json();

        assertThat(report.get("flags"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.get("sentence").asText()).contains("No speech was heard"));
    }

    /** As a program leaves it that is ended between the import and the report. */
    private void forgetTheReport(String id) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("mockround.db"));
                PreparedStatement update =
                        connection.prepareStatement("UPDATE session SET report = NULL WHERE id = ?")) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSentence(Cli.Result result, String part) {
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(part).doesNotContain("Exception", "\tat ");
        assertThat(result.err().strip().lines()).hasSize(1);
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
