package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mockround.adapter.file.JournalFiles;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.files.DataFolder;
import io.mockround.files.Sha256;
import io.mockround.history.SessionDeletion;
import io.mockround.journal.OpenTakes;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.review.FileReview;
import io.mockround.review.Progress;
import io.mockround.review.TakeReview;
import io.mockround.support.Clips;
import io.mockround.support.InMemorySessionStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file becomes a session, or nothing: whatever is wrong with it, and whenever it is called off. */
@Timeout(120)
class ImportIT {

    /** What a person who presses Cancel is promised. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private final InMemorySessionStore store = new InMemorySessionStore();
    private final AtomicReference<Process> child = new AtomicReference<>();
    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder.resolve("data"));
    }

    private FileReview review(AudioFile files) {
        TakeReview takes = new TakeReview(
                files, null, store, () -> FillerList.standard(FillerList.ENGLISH), () -> FlagNorms.DEFAULT);
        SessionDeletion deletion = new SessionDeletion(data, store);
        return new FileReview(
                data,
                files,
                store,
                takes,
                deletion,
                new OpenTakes(data, new JournalFiles(data), Runnable::run),
                InstantSource.system(),
                ZoneOffset.UTC,
                new Random(1));
    }

    private FileReview review() {
        return review(files(() -> DecoderChild.PROGRAM.processBuilder().start()));
    }

    private AudioFiles files(AudioFiles.ProcessStart start) {
        return new AudioFiles(() -> {
            child.set(start.start());
            return child.get();
        });
    }

    @Test
    void aFileOfEveryFormatBecomesASession() {
        for (String clip : new String[] {"film.mp4", "mp3-16000-vbr.mp3", "vorbis-16000.ogg", "aifc-sowt.aiff"}) {
            FileReview.Result result = review().review(Clip.path(clip), null, Progress.NONE);
            SessionReport report = result.report();
            assertThat(report.session().title()).isEqualTo(clip.substring(0, clip.lastIndexOf('.')));
            assertThat(report.session().durationMs()).isIn(3_200L, 350L);
            assertThat(Path.of(report.session().audio())).isRegularFile();
            assertThat(result.cutOff()).isEqualTo(Maybe.notApplicable());
            assertThat(result.silencedMs()).isZero();
        }
    }

    @Test
    void saysWhatIsMissingOfACutOffAndDamagedFile() throws IOException {
        byte[] bytes = Clip.bytes("aac-48000-index-first.m4a");
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 400, (byte) 0xff);
        Path file = Files.write(folder.resolve("memo.mp3"), Arrays.copyOf(bytes, bytes.length * 3 / 4));

        FileReview.Result result = review().review(file, null, Progress.NONE);

        assertThat(result.cutOff()).isEqualTo(Maybe.of(3_200L));
        assertThat(result.silencedMs()).isPositive();
        assertThat(result.report().session().durationMs()).isBetween(2_000L, 2_800L);
    }

    @Test
    void leavesNothingOfAFileThatIsRefused() throws IOException {
        assertProblem(review(), Clip.path("refused-encrypted.mp4"), Problem.AudioEncrypted.class);
        assertProblem(review(), Clip.path("refused-film-without-sound.mp4"), Problem.AudioWithoutTrack.class);
    }

    @Test
    void leavesNothingOfAFileWhoseDecoderHangsOrDies() throws IOException {
        Path file = Clip.path("opus-speech.opus");
        FileReview hanging = review(files(StubbornChild.that(StubbornChild.Way.STALLS)));
        assertProblem(hanging, file, Problem.AudioDecoderDied.class);
        FileReview dying = review(files(StubbornChild.that(StubbornChild.Way.DIES)));
        assertProblem(dying, file, Problem.AudioDecoderDied.class);
    }

    @Test
    void canBeCalledOffWhileItDecodes() throws IOException {
        Path file = anHour();
        CallingOff progress = new CallingOff(called -> called.doneMs > 10_000);
        assertCalledOff(review(), file, progress);
        assertThat(progress.ofMs).isZero(); // ADTS does not say
    }

    @Test
    void canBeCalledOffWhileTheDecoderHangs() throws IOException {
        FileReview hanging = review(files(StubbornChild.that(StubbornChild.Way.STALLS)));
        CallingOff progress = new CallingOff(called -> called.doneMs == 1_000 && called.checkpointsSince > 3);
        assertCalledOff(hanging, Clip.path("opus-speech.opus"), progress);
    }

    @Test
    void canBeCalledOffWhileALargeFileIsLookedAt() throws IOException {
        Path file = folder.resolve("large.wav");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(8L << 30); // holes take no room
        }
        assertCalledOff(review(), file, new CallingOff(called -> called.checkpointsSince > 100));
    }

    @Test
    void canBeCalledOffWhileTheSoundIsReviewed() throws IOException {
        Path file = Clips.narration(folder.resolve("memo.wav"), 0, 20);
        CallingOff progress = new CallingOff(called -> called.doneMs == 20_000 && called.checkpointsSince > 50);
        assertCalledOff(review(), file, progress);
    }

    /** Presses Cancel when a moment has come. */
    private static final class CallingOff implements Progress {

        private final Predicate<CallingOff> moment;
        private long doneMs;
        private long ofMs;
        private int checkpointsSince;
        private long calledOffAtNanos;

        CallingOff(Predicate<CallingOff> moment) {
            this.moment = moment;
        }

        @Override
        public void at(Step step, long done, long of) {
            doneMs = done;
            ofMs = of;
            checkpointsSince = 0;
            lookAtTheTime();
        }

        @Override
        public void checkpoint() {
            checkpointsSince++;
            lookAtTheTime();
        }

        private void lookAtTheTime() {
            if (calledOffAtNanos == 0 && moment.test(this)) {
                calledOffAtNanos = System.nanoTime();
            }
            if (calledOffAtNanos != 0) {
                throw new CancellationException();
            }
        }
    }

    private void assertCalledOff(FileReview review, Path file, CallingOff progress) throws IOException {
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> review.review(file, null, progress));
        Duration took = Duration.ofNanos(System.nanoTime() - progress.calledOffAtNanos);
        assertThat(took).isLessThan(AT_ONCE);
        assertNothingLeft(file);
    }

    private void assertProblem(FileReview review, Path file, Class<? extends Problem> problem) throws IOException {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> review.review(file, null, Progress.NONE))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(problem));
        assertNothingLeft(file);
    }

    private void assertNothingLeft(Path file) throws IOException {
        assertThat(data.takes()).isEmptyDirectory();
        assertThat(store.newestFirst()).isEmpty();
        if (Files.size(file) < 1 << 24) {
            assertThat(store.importsBegun(Sha256.of(file))).isEmpty();
        }
        if (child.get() != null) {
            assertThat(child.get().onExit()).succeedsWithin(Duration.ofSeconds(2));
        }
    }

    private Path anHour() throws IOException {
        byte[] clip = Clip.bytes("aac-fdk.aac");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 3_600_000 / ChirpTrack.DURATION_MS; i++) {
            bytes.writeBytes(clip);
        }
        return Files.write(folder.resolve("hour.aac"), bytes.toByteArray());
    }
}
