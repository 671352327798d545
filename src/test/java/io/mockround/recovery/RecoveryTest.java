package io.mockround.recovery;

import static io.mockround.support.Templates.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.history.SessionStart;
import io.mockround.journal.OpenTake;
import io.mockround.journal.TakeJournal;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.MarkPart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.round.RoundRecord.Mark;
import io.mockround.speech.Transcript;
import io.mockround.support.Journalled;
import io.mockround.support.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final String ID = "20261121-101112-abcd";
    private static final int EIGHT_SECONDS = 8 * Pcm.SAMPLE_RATE_HZ;

    @TempDir
    private Path temp;

    private Remains remains;

    @BeforeEach
    void open() {
        remains = new Remains(temp);
    }

    @Test
    void bringsAKilledRoundBackWithWhatItHadReached() {
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(Journalled.round(ID));
        remains.killedAfter(ID, EIGHT_SECONDS);

        Recovery.Result result = remains.recovery().run();

        assertThat(result.recovered()).singleElement().isEqualTo(kept(ID));
        assertThat(result.failures()).isEmpty();
        SessionReport report = kept(ID);
        assertThat(report.session().status()).isEqualTo(Status.RECOVERED);
        assertThat(report.session().durationMs()).isEqualTo(8_000);
        assertThat(report.session().title()).isEqualTo("Build cache");
        assertThat(report.session().template().orNull()).isEqualTo("test");
        assertThat(report.session().prompt().orNull()).isEqualTo("build-cache");
        assertThat(report.session().startedAt()).isEqualTo("2026-11-21T10:11:12+01:00");
        assertThat(report.session().source()).isEqualTo(Source.MICROPHONE);
        assertThat(report.marks().orNull())
                .extracting(SessionReport.MarkPart::note)
                .containsExactly("began well", "lost the thread", "");
        assertThat(report.exchanges().orNull())
                .extracting(exchange -> exchange.outcome().orNull())
                .containsExactly(Outcome.EARLY, Outcome.ABANDONED);
        assertThat(report.exchanges().orNull().get(1).endMs()).isEqualTo(8_000);
        assertThat(report.clarifications().orNull()).hasSize(1);
        assertThat(report.transcript().status()).isEqualTo(Transcript.Status.PENDING);
        assertThat(remains.read(ID)).isEqualTo(Remains.sound(EIGHT_SECONDS));
        assertThat(remains.part(ID)).doesNotExist();
    }

    @Test
    void leavesInTheJournalWhatTheTakeCanBeAnalysedAgainWith() {
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(Journalled.round(ID));
        remains.killedAfter(ID, EIGHT_SECONDS);

        remains.recovery().run();

        TakeJournal journal = remains.journals.find(ID).orElseThrow();
        assertThat(journal.status()).isEqualTo(Status.RECOVERED);
        assertThat(journal.round()).isEqualTo(Journalled.abandonedAt(8));
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(Journalled.round(ID));
        remains.killedAfter(ID, EIGHT_SECONDS);
        remains.killedAfter("nameless", 20_000);
        Files.createDirectory(remains.part("folder"));
        remains.recovery().run();
        Map<String, String> after = remains.everything();

        Recovery.Result second = remains.recovery().run();

        assertThat(second.recovered()).isEmpty();
        assertThat(second.setAside()).isEmpty();
        assertThat(second.importsRemoved()).isEmpty();
        assertThat(second.busy()).isEmpty();
        assertThat(second.failures()).isEmpty();
        assertThat(remains.everything()).isEqualTo(after);
    }

    @Test
    void reportsTheGapsOfTheJournalAsFarAsTheTakeReaches() {
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(Journalled.round(ID)
                .with(Journalled.round(ID).round(), List.of(gap(1_000, 2_000), gap(7_500, 9_000), gap(8_000, 8_500))));
        remains.killedAfter(ID, EIGHT_SECONDS);

        remains.recovery().run();

        assertThat(kept(ID).gaps()).containsExactly(gap(1_000, 2_000), gap(7_500, 8_000));
    }

    @Test
    void bringsBackAMemoThatWasBeingRecorded() {
        SessionStart start = memo(ID, null);
        remains.store.begin(start);
        remains.journals.keep(TakeJournal.memo(start, Source.MICROPHONE)
                .with(null, List.of(gap(100, 200)))
                .marked(List.of(new Mark(Duration.ofMillis(300), ""), new Mark(Duration.ofMillis(1_400), ""))));
        remains.killedAfter(ID, 20_000);

        remains.recovery().run();

        assertThat(kept(ID).session().type()).isEqualTo(Type.MEMO);
        assertThat(kept(ID).session().title()).isEqualTo("Walk home");
        assertThat(kept(ID).gaps()).containsExactly(gap(100, 200));
        assertThat(kept(ID).marks().orNull())
                .as("the second was set in what a power cut took")
                .containsExactly(new MarkPart(300, ""), new MarkPart(1_250, ""));
        assertThat(kept(ID).exchanges().isApplicable()).isFalse();
    }

    @Test
    void bringsBackWhatTheHistoryKnowsWhereThereIsNoJournal() {
        remains.store.begin(Journalled.start(ID));
        remains.killedAfter(ID, EIGHT_SECONDS);

        remains.recovery().run();

        SessionPart session = kept(ID).session();
        assertThat(session.type()).isEqualTo(Type.ROUND);
        assertThat(session.title()).isEqualTo("Build cache");
        assertThat(session.prompt().orNull()).isEqualTo("build-cache");
        assertThat(session.durationMs()).isEqualTo(8_000);
    }

    @Test
    void leavesAJournalAloneThatItCannotRead() throws IOException {
        remains.store.begin(Journalled.start(ID));
        Files.writeString(remains.folder.journal(ID), "{\"schema\":2,\"journal\":{\"more\":1}}");
        remains.killedAfter(ID, EIGHT_SECONDS);

        remains.recovery().run();

        assertThat(kept(ID).session().status()).isEqualTo(Status.RECOVERED);
        assertThat(remains.folder.journal(ID)).hasContent("{\"schema\":2,\"journal\":{\"more\":1}}");
    }

    @Test
    void bringsBackWhatOnlyTheJournalKnows() {
        remains.journals.keep(Journalled.round(ID));
        remains.killedAfter(ID, EIGHT_SECONDS);

        remains.recovery().run();

        assertThat(kept(ID).session().title()).isEqualTo("Build cache");
        assertThat(kept(ID).exchanges().orNull()).hasSize(2);
    }

    @Test
    void bringsBackWhatNobodyKnowsAsAMemoOfTheTimeInItsName() {
        remains.killedAfter(ID, EIGHT_SECONDS);

        remains.recovery().run();

        SessionPart session = kept(ID).session();
        assertThat(session.type()).isEqualTo(Type.MEMO);
        assertThat(session.kind()).isEqualTo("memo");
        assertThat(session.title()).isEqualTo("Recovered recording");
        assertThat(session.startedAt()).isEqualTo("2026-11-21T10:11:12+01:00");
        assertThat(session.prompt().isApplicable()).isFalse();
    }

    @Test
    void takesTheTimeFromTheFileWhereTheNameDoesNotTell() throws IOException {
        remains.killedAfter("holiday", EIGHT_SECONDS);
        Files.setLastModifiedTime(remains.part("holiday"), FileTime.from(Instant.parse("2026-11-20T09:00:08Z")));

        remains.recovery().run();

        assertThat(kept("holiday").session().startedAt()).isEqualTo("2026-11-20T10:00:00+01:00");
    }

    @Test
    void reviewsATakeThatGotItsNameButNoReport() {
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(
                Journalled.round(ID).with(Journalled.abandonedAt(8), List.of()).ended(Status.ABANDONED));
        remains.finished(ID, EIGHT_SECONDS);

        Recovery.Result result = remains.recovery().run();

        assertThat(result.recovered()).hasSize(1);
        assertThat(kept(ID).session().status()).isEqualTo(Status.RECOVERED);
        assertThat(kept(ID).exchanges().orNull()).hasSize(2);
    }

    @Test
    void forgetsAnImportThatWasCutShortWhetherOrNotItsTakeWasFinished() {
        remains.store.begin(memo("growing", "cafe"));
        remains.killedAfter("growing", 20_000);
        remains.store.begin(memo("finished", "beef"));
        remains.finished("finished", 20_000);

        Recovery.Result result = remains.recovery().run();

        assertThat(result.importsRemoved()).containsExactly("Walk home", "Walk home");
        assertThat(result.recovered()).isEmpty();
        assertThat(remains.store.neverKept()).isEmpty();
        assertThat(remains.folder.takes()).isEmptyDirectory();
    }

    @Test
    void leavesATakeAloneThatSomebodyWorksOn() throws IOException {
        remains.store.begin(Journalled.start(ID));
        try (OpenTake open = remains.openTakes().begin(() -> ID)) {
            Files.write(remains.part(ID), new byte[100]);
            remains.store.begin(memo("import", "cafe"));
            try (OpenTake importing = remains.openTakes().begin(() -> "import")) {
                Files.write(remains.part("import"), new byte[100]);
                Map<String, String> before = remains.everything();

                Recovery.Result result = remains.recovery().run();

                assertThat(result.busy()).containsExactly(ID, "import");
                assertThat(result.importsRemoved()).isEmpty();
                assertThat(remains.everything()).isEqualTo(before);
                assertThat(List.of(open.id(), importing.id())).isEqualTo(result.busy());
            }
        }
    }

    @Test
    void setsAsideWhatItCannotReadUnderItsNameWithItsJournal() throws IOException {
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(Journalled.round(ID));
        Files.writeString(remains.part(ID), "no sound at all, but fifty bytes of somebody's text");
        Files.createDirectory(remains.part("folder"));

        Recovery.Result result = remains.recovery().run();

        Path aside = temp.resolve("takes/set-aside");
        assertThat(result.setAside())
                .extracting(Problem.TakeSetAside::aside)
                .containsExactly(aside.resolve(ID + ".wav.part"), aside.resolve("folder.wav.part"));
        assertThat(aside.resolve(ID + ".wav.part")).hasContent("no sound at all, but fifty bytes of somebody's text");
        assertThat(aside.resolve(ID + ".journal.json")).exists();
        assertThat(aside.resolve("folder.wav.part")).isDirectory();
        assertThat(remains.store.newestFirst()).isEmpty();
        assertThat(Files.getPosixFilePermissions(aside))
                .allMatch(permission -> permission.name().startsWith("OWNER"));
    }

    @Test
    void neverOverwritesWhatWasSetAsideBefore() throws IOException {
        for (String content : List.of("first", "second", "third")) {
            Files.writeString(remains.part(ID), content);
            remains.recovery().run();
        }

        Path aside = temp.resolve("takes/set-aside");
        assertThat(aside.resolve(ID + ".wav.part")).hasContent("first");
        assertThat(aside.resolve(ID + ".wav.part.2")).hasContent("second");
        assertThat(aside.resolve(ID + ".wav.part.3")).hasContent("third");
    }

    @Test
    void setsAsideAGrowingTakeBesideAFinishedOneOfItsName() {
        remains.finished(ID, 20_000);
        remains.store.keep(Reports.memo(ID, "2026-11-21T10:00:00Z", 1));
        remains.journals.keep(Journalled.round(ID));
        remains.killedAfter(ID, 400);

        Recovery.Result result = remains.recovery().run();

        assertThat(result.setAside()).hasSize(1);
        assertThat(remains.read(ID)).hasSize(20_000);
        assertThat(remains.journals.find(ID)).isPresent();
        assertThat(kept(ID)).isEqualTo(Reports.memo(ID, "2026-11-21T10:00:00Z", 1));
    }

    @Test
    void setsAsideAFinishedTakeThatIsNone() throws IOException {
        remains.store.begin(Journalled.start(ID));
        Files.write(remains.folder.take(ID), new byte[10]);

        assertThat(remains.recovery().run().setAside()).hasSize(1);
        assertThat(remains.recovery().run().setAside()).isEmpty();
        assertThat(temp.resolve("takes/set-aside/" + ID + ".wav")).exists();
    }

    @Test
    void oneFailureDoesNotStopTheOthers() throws IOException {
        remains.killedAfter("a", 20_000);
        remains.killedAfter("b", 20_000);
        remains.killedAfter("c", 20_000);
        Recovery failing = remains.recovery(remains.store, remains.journals, file -> {
            if (file.equals(remains.folder.take("b"))) {
                throw new ProblemException(new Problem.FileUnreadable(file, "input/output error"));
            }
            return new AudioFiles().open(file);
        });

        Recovery.Result result = failing.run();

        assertThat(result.recovered())
                .extracting(report -> report.session().id())
                .containsExactly("a", "c");
        assertThat(result.failures()).hasSize(1);
        assertThat(remains.recovery().run().recovered())
                .extracting(report -> report.session().id())
                .containsExactly("b");
    }

    @Test
    void tellsWhatCannotBeSetAsideAndLeavesItThere() throws IOException {
        Files.writeString(remains.part(ID), "text");
        Files.createFile(temp.resolve("takes/set-aside"));

        Recovery.Result result = remains.recovery().run();

        assertThat(result.failures()).hasSize(1);
        assertThat(remains.part(ID)).hasContent("text");
    }

    @Test
    void clearsTheLocksOfSessionsThatAreDoneOrNeverHadASample() throws IOException {
        remains.store.keep(Reports.memo("done", "2026-11-21T10:00:00Z", 1));
        Files.createFile(remains.folder.takeLock("done"));
        Files.createFile(remains.folder.takeLock("neverBegun"));
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(Journalled.round(ID));
        Files.createFile(remains.folder.takeLock(ID));

        remains.recovery().run();

        assertThat(remains.folder.takes()).isEmptyDirectory();
        assertThat(remains.store.neverKept()).as("the prompt was given").hasSize(1);
    }

    @Test
    void keepsTheLockOfASessionWhoseWordsAreStillToCome() {
        remains.killedAfter(ID, 20_000);

        remains.recovery().run();
        remains.recovery().run();

        assertThat(remains.folder.takeLock(ID)).exists();
    }

    @Test
    void doesNotExtendARoundThatWasComplete() {
        TakeJournal complete = Journalled.round(ID).with(Journalled.completed(), List.of());
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(complete);
        remains.killedAfter(ID, 62 * Pcm.SAMPLE_RATE_HZ);

        remains.recovery().run();

        assertThat(remains.journals.find(ID).orElseThrow().round()).isEqualTo(Journalled.completed());
        assertThat(Journalled.completed().endedAt()).isEqualTo(seconds(61));
        assertThat(kept(ID).session().durationMs()).isEqualTo(62_000);
    }

    private SessionReport kept(String id) {
        return remains.store.find(id).orElseThrow();
    }

    private static Gap gap(long fromMs, long toMs) {
        return new Gap(fromMs, toMs, Gap.Cause.MICROPHONE_LOST);
    }

    private static SessionStart memo(String id, String sourceSha256) {
        return new SessionStart(
                id,
                Type.MEMO,
                "memo",
                "Walk home",
                OffsetDateTime.parse("2026-11-21T10:00:00+01:00"),
                null,
                sourceSha256);
    }
}
