package io.mockround.review;

import io.mockround.files.ContentLock;
import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.files.Sha256;
import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.journal.OpenTake;
import io.mockround.journal.OpenTakes;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.recording.WavRecorder;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Transcript;
import io.mockround.time.MonotonicClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Imports an audio file and reviews it. A file of the same content is one session: reviewed again, its report is given again, or its words
 * are added where they were missing.
 */
public final class FileReview {

    /** What baselines compare memos with. */
    public static final String MEMO_KIND = "memo";

    private final DataFolder folder;
    private final AudioFile audioFiles;
    private final SessionStore store;
    private final TakeReview takes;
    private final SessionDeletion deletion;
    private final OpenTakes openTakes;
    private final InstantSource clock;
    private final ZoneId zone;
    private final RandomGenerator random;

    public FileReview(
            DataFolder folder,
            AudioFile audioFiles,
            SessionStore store,
            TakeReview takes,
            SessionDeletion deletion,
            OpenTakes openTakes,
            InstantSource clock,
            ZoneId zone,
            RandomGenerator random) {
        this.folder = folder;
        this.audioFiles = audioFiles;
        this.store = store;
        this.takes = takes;
        this.deletion = deletion;
        this.openTakes = openTakes;
        this.clock = clock;
        this.zone = zone;
        this.random = random;
    }

    /**
     * A review.
     *
     * @param known whether this content had been imported before
     * @param cutOff how long the file said it was, in ms, when it ended earlier (0 when it did not say); else not applicable
     * @param silencedMs how much of it is silence that stands for what is damaged in the file
     */
    public record Result(SessionReport report, boolean known, Maybe<Long> cutOff, long silencedMs) {

        private static Result of(SessionReport known) {
            return new Result(known, true, Maybe.notApplicable(), 0);
        }
    }

    /**
     * As what a file is imported.
     *
     * @param title null for the file's name
     * @param startedAt null for now
     */
    public record As(Type type, String kind, String title, OffsetDateTime startedAt) {

        static final As MEMO = new As(Type.MEMO, MEMO_KIND, null, null);
    }

    /**
     * Imports it as a memo.
     *
     * @param model null when no model for real voices is there
     * @param progress may throw {@code CancellationException} to call it off; then nothing is kept
     * @throws ProblemException when the file cannot be read; then nothing is kept
     */
    public Result review(Path file, SpeechModel model, Progress progress) {
        return review(file, As.MEMO, model, progress);
    }

    /**
     * Imports it; what was imported before stays what it is.
     *
     * @param model null when no model for real voices is there
     * @param progress may throw {@code CancellationException} to call it off; then nothing is kept
     * @throws ProblemException when the file cannot be read; then nothing is kept
     */
    public Result review(Path file, As as, SpeechModel model, Progress progress) {
        String digest = digest(file, progress);
        try {
            return ContentLock.whileHeld(
                    folder.importLock(), digest, () -> reviewOnce(file, as, digest, model, progress));
        } catch (IOException e) {
            throw new ProblemException(new Problem.DataFolderUnusable(folder.root(), IoReason.of(e)), e);
        }
    }

    private Result reviewOnce(Path file, As as, String digest, SpeechModel model, Progress progress) {
        Optional<SessionReport> earlier = store.importedFrom(digest).flatMap(store::find);
        if (earlier.isPresent() && isAsGoodAsItGets(earlier.get(), model)) {
            return Result.of(earlier.get());
        }
        if (earlier.isPresent()) {
            return Result.of(takes.words(earlier.get(), model, null, Rehearsed.NOTHING, progress));
        }
        store.importsBegun(digest).forEach(deletion::delete); // left by a program that was ended in between
        return importAnew(file, as, digest, model, progress);
    }

    private Result importAnew(Path file, As as, String digest, SpeechModel model, Progress progress) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
        try (OpenTake open = openTakes.begin(() -> SessionIds.next(now, random))) {
            String id = open.id();
            SessionStart start = new SessionStart(
                    id,
                    as.type(),
                    as.kind(),
                    as.title() == null ? title(file) : as.title(),
                    as.startedAt() == null ? now : as.startedAt(),
                    null,
                    digest);
            store.begin(start);
            try {
                Copied copied = copy(file, open.take(), progress);
                SessionReport report = takes.memo(session(start), model, progress);
                return new Result(report, false, copied.cutOff(), copied.silencedMs());
            } catch (RuntimeException e) { // called off, a problem or a bug: as if it had never been begun
                deletion.delete(id);
                throw e;
            } finally {
                open.settle();
            }
        }
    }

    private SessionPart session(SessionStart start) {
        return new SessionPart(
                start.id(),
                start.type(),
                start.kind(),
                start.title(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.startedAt()),
                Status.COMPLETE,
                0,
                0,
                folder.take(start.id()).toString(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Source.FILE);
    }

    private static boolean isAsGoodAsItGets(SessionReport report, SpeechModel model) {
        return model == null || report.transcript().status() == Transcript.Status.DONE;
    }

    /** What was not right with the file. */
    private record Copied(Maybe<Long> cutOff, long silencedMs) {}

    /** Copies the file's sound into a take. */
    private Copied copy(Path file, Path take, Progress progress) {
        try (PcmStream stream = audioFiles.open(file, progress::checkpoint);
                WavRecorder recorder = WavRecorder.begin(take, MonotonicClock.SYSTEM)) {
            short[] block = new short[Pcm.BLOCK_SAMPLES];
            for (int n = stream.read(block); n > 0; n = stream.read(block)) {
                recorder.write(block, n);
                progress.at(Progress.Step.IMPORTING, Pcm.toMs(recorder.samples()), stream.promisedMs());
            }
            if (recorder.samples() == 0) {
                throw new ProblemException(new Problem.AudioWithoutSound(file));
            }
            recorder.finish(recorder.samples());
            Maybe<Long> cutOff = stream.endedEarly() ? Maybe.of(stream.promisedMs()) : Maybe.notApplicable();
            return new Copied(cutOff, stream.silencedMs());
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TakeUnwritable unwritable) {
                throw new ProblemException(new Problem.ImportUnwritable(file, unwritable.detail()), e);
            }
            throw e;
        }
    }

    /** The file's name without its ending; what would move a terminal's cursor becomes a space. */
    private static String title(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replaceAll("\\p{Cntrl}", " ");
    }

    private static String digest(Path file, Progress progress) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.FileIsFolder(file));
        }
        try {
            return Sha256.of(file, progress::checkpoint);
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, IoReason.of(e)), e);
        }
    }
}
