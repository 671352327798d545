package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.files.DataFolder;
import io.mockround.files.OwnerOnly;
import io.mockround.history.SessionStore;
import io.mockround.recording.WavRecorder;
import io.mockround.support.Clips;
import io.mockround.support.Journalled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed program left behind, recovered from the command line with the real history and recogniser. */
class RecoverIT {

    private static final String ID = "20261121-101112-abcd";

    @TempDir
    private Path temp;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp.resolve("data"));
    }

    private Cli.Result run(Object... command) {
        return Cli.run(Stream.concat(Stream.of(command), Stream.of("--data", folder.root()))
                .toArray());
    }

    @Test
    void namesWhatItRecoveredAndNothingTheSecondTime() {
        killRound();

        JsonNode recovered = run("recover", "--json").json();

        assertThat(recovered).hasSize(1);
        assertThat(recovered.get("recovered")).hasSize(1);
        assertThat(recovered.at("/recovered/0").asText()).isEqualTo(ID);
        assertThat(run("recover", "--json").json().get("recovered")).isEmpty();
        JsonNode report = run("show", ID, "--json").json();
        assertThat(report.at("/session/status").asText()).isEqualTo("recovered");
        assertThat(report.at("/session/durationMs").asLong()).isEqualTo(8_000);
        assertThat(report.at("/transcript/reason").asText()).contains("mockround recover");
        assertThat(report.get("marks")).hasSize(3);
        assertThat(report.get("exchanges")).hasSize(2);
        assertThat(report.at("/exchanges/1/outcome").asText()).isEqualTo("abandoned");
    }

    @Test
    void tellsAPersonWhatWasRecoveredAndWhatToDoForItsWords() {
        killRound();

        Cli.Result result = run("recover");

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("“Build cache”", "0:08 of it is kept", ID)
                .hasLineCount(1);
        assertThat(result.err()).contains("mockround model install");
        assertThat(run("recover").out()).contains("nothing to recover");
    }

    @Test
    void everyOtherCommandRecoversFirstAndSaysSoBesideItsResult() {
        killRound();

        Cli.Result result = run("sessions", "--json");

        assertThat(result.json().at("/sessions/0/id").asText()).isEqualTo(ID);
        assertThat(result.json().at("/sessions/0/transcript").asText()).isEqualTo("pending");
        assertThat(result.err()).contains("Build cache", "0:08").hasLineCount(1);
        assertThat(run("sessions", "--json").err()).isEmpty();
    }

    @Test
    void addsTheWordsWhenThereIsAModelAlsoLater() {
        killRound();
        run("sessions");

        Cli.Result result = run("recover", "--json", "--model", "starter");

        assertThat(result.json().get("recovered")).isEmpty();
        assertThat(result.err()).contains("words of “Build cache” were added");
        JsonNode report = run("show", ID, "--json").json();
        assertThat(report.at("/transcript/status").asText()).isEqualTo("done");
        assertThat(report.at("/transcript/words").size()).isGreaterThan(10);
        assertThat(report.at("/session/status").asText()).isEqualTo("recovered");
        assertThat(report.get("marks")).hasSize(3);
        assertThat(run("recover", "--model", "starter").err()).isEmpty();
    }

    @Test
    void findsTheWordsOfWhatOnlyWaitedForAModelWhenAsked() {
        Path memo = Clips.narration(temp.resolve("memo.wav"), 0, 8);
        assertThat(run("review", memo, "--json").json().at("/transcript/status").asText())
                .isEqualTo("pending");
        Cli.Result inVain = run("recover", "--transcribe");
        assertThat(inVain.status()).isEqualTo(1);
        assertThat(inVain.err()).contains("still to come");
        assertThat(run("recover", "--model", "starter").err()).isEmpty(); // nothing was cut short

        Cli.Result result = run("recover", "--transcribe", "--model", "starter");

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("words of “memo” were added");
        JsonNode report = run("review", memo, "--json").json();
        assertThat(report.at("/transcript/status").asText()).isEqualTo("done");
        assertThat(report.at("/transcript/reason").asText()).startsWith("Words added on ");
        assertThat(report.at("/fillers").size()).isPositive();
        assertThat(run("show", report.at("/session/id").asText()).err()
                        + run("show", report.at("/session/id").asText()).out())
                .contains("Words added on ");
    }

    @Test
    void setsAsideWhatItCannotReadAndNamesIt() throws IOException {
        Files.writeString(part("strange"), "not a sound");

        Cli.Result result = run("recover", "--json");

        assertThat(result.status()).isZero();
        assertThat(result.json().get("recovered")).isEmpty();
        assertThat(result.err()).contains("strange.wav.part", "set aside", "Nothing of it was deleted");
        assertThat(folder.setAside().resolve("strange.wav.part")).hasContent("not a sound");
    }

    @Test
    void endsWithOneWhenATakeCannotBeRecoveredNow() throws IOException {
        Files.writeString(part("strange"), "not a sound");
        Files.createFile(folder.setAside());

        Cli.Result result = run("recover", "--json");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.json().get("recovered")).isEmpty();
        assertThat(result.err()).hasLineCount(1).contains("strange.wav.part").doesNotContain("Exception");
        assertThat(run("sessions").status()).as("other commands go on").isZero();
    }

    @Test
    void leavesTheJournalOfASimulatedRoundBesideItUntilItIsDeleted() throws IOException {
        Path template = Files.writeString(temp.resolve("short.yaml"), """
                id: short
                title: Short
                phases: [{id: drill, title: Drill, minutes: 0.2, exchanges: true}]
                """);
        Path scenario = Files.writeString(temp.resolve("scenario.yaml"), """
                template: %s
                events:
                  - {at: "00:00:03.000", press: mark, note: "here"}
                  - {at: "00:00:06.000", press: hand-back}
                """.formatted(template.getFileName()));
        String id = run("simulate", scenario, "--json").json().at("/session/id").asText();

        var journal = new JournalFiles(folder).find(id).orElseThrow();
        assertThat(journal.isEnded()).isTrue();
        assertThat(journal.round().marks()).hasSize(1);
        assertThat(journal.round().exchanges()).hasSize(2);
        assertThat(journal.template().id()).isEqualTo("short");
        assertThat(folder.takeLock(id)).doesNotExist();

        run("delete", id);
        assertThat(folder.takes()).isEmptyDirectory();
    }

    @Test
    void forgetsAnImportThatWasCutShortAndSaysThatItIsToBeImportedAgain() throws IOException {
        Path file = Clips.silence(temp.resolve("walk home.wav"), 2);
        try (SessionStore store = SqliteSessionStore.open(folder.database())) {
            store.begin(Journalled.importing(ID, "walk home"));
        }
        kill(new short[16_000]);

        Cli.Result result = run("review", file, "--json");

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("The import of “walk home” had been cut short");
        assertThat(run("sessions", "--json").json().get("sessions")).hasSize(1);
        assertThat(part(ID)).doesNotExist();
    }

    @Test
    void aDamagedHistoryTakesNothingOfThePlanTopicsOrLinesByHandWithIt() throws IOException {
        run("sessions"); // the day's backup is made
        run("plan", "coding=3", "--interview", LocalDate.now().plusDays(9));
        run("topics", "caching", "shaky");
        run("log", "add", "--kind", "coding", "--prompt", "two sums", "--date", "2026-11-20", "--minutes", "25");
        String plan = run("plan").out();
        String log = run("log", "--csv").out();
        assertThat(OwnerOnly.isPrivate(folder.practice())).isTrue();
        Files.writeString(folder.database(), "no database ".repeat(2_000));

        Cli.Result repaired = run("plan");

        assertThat(repaired.err())
                .contains("its backup of ", "as you left them", "nothing you need to do")
                .hasLineCount(1);
        assertThat(repaired.out()).isEqualTo(plan).contains("coding", "in 9 days");
        assertThat(run("topics").out()).contains("caching: shaky");
        assertThat(run("log", "--csv").out()).isEqualTo(log).contains("two sums");
    }

    @Test
    void aPlanThatIsTheBackupsIsSaidToBe() throws IOException {
        run("plan", "coding=3");
        run("plan", "coding=2");
        Files.delete(folder.practice());
        Files.writeString(folder.database(), "no database ".repeat(2_000));

        Cli.Result repaired = run("plan");

        assertThat(repaired.err()).contains("those of the backup").doesNotContain("nothing you need to do");
        assertThat(repaired.out()).contains("of 3");
    }

    @Test
    void wherePlanAndBackupAreBothGoneItIsSaid() throws IOException {
        Files.writeString(folder.database(), "no database ".repeat(2_000));

        assertThat(run("plan").err()).contains("made again", "say them again").doesNotContain("nothing you need to do");
        assertThat(run("plan").err()).isEmpty();
    }

    /** As a program leaves it that was killed eight seconds into a round. */
    private void killRound() {
        try (SessionStore store = SqliteSessionStore.open(folder.database())) {
            store.begin(Journalled.start(ID));
        }
        new JournalFiles(folder).keep(Journalled.round(ID));
        kill(Arrays.copyOf(Clips.narration(), 8 * 16_000));
    }

    private void kill(short[] spoken) {
        try (WavRecorder recorder = WavRecorder.begin(folder.take(ID), () -> 0)) {
            recorder.write(spoken, spoken.length);
        }
    }

    private Path part(String id) {
        return WavRecorder.partOf(folder.take(id));
    }
}
