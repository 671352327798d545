package io.mockround.recovery;

import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.files.WholeFile;
import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.journal.Journals;
import io.mockround.journal.OpenTake;
import io.mockround.journal.OpenTakes;
import io.mockround.journal.TakeJournal;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.TakeRepair;
import io.mockround.recording.UnreadableTakeException;
import io.mockround.recording.WavRecorder;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Status;
import io.mockround.review.Rehearsed;
import io.mockround.review.TakeReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repairs takes that were cut short and gives them their reports. Takes that somebody works on are left alone; one that fails does not keep the
 * others from being recovered, and is tried again at the next start. Every step may be killed; the next run goes on from there, and a run that
 * finds all done changes nothing.
 *
 * <p>The steps of one take: its row is begun where there is none; the part gets a true header and its name; its journal is brought to the length
 * that was found; its report is kept. Its lock stays as the sign that the words are still to come ({@link MissingWords}).
 */
public final class Recovery {

    private final DataFolder folder;
    private final SessionStore store;
    private final Journals journals;
    private final OpenTakes openTakes;
    private final TakeReview takes;
    private final SessionDeletion deletion;
    private final ZoneId zone;

    /** @param zone the one sessions are named in */
    public Recovery(
            DataFolder folder,
            SessionStore store,
            Journals journals,
            OpenTakes openTakes,
            TakeReview takes,
            SessionDeletion deletion,
            ZoneId zone) {
        this.folder = folder;
        this.store = store;
        this.journals = journals;
        this.openTakes = openTakes;
        this.takes = takes;
        this.deletion = deletion;
        this.zone = zone;
    }

    /**
     * What a run has done.
     *
     * @param recovered the reports of the takes recovered now, from sound alone
     * @param importsRemoved titles of imports that had been cut short
     * @param setAside what could not be read as a take
     * @param busy sessions others work on
     * @param failures of takes that are safe but could not be recovered now: problems, or bugs
     */
    public record Result(
            List<SessionReport> recovered,
            List<String> importsRemoved,
            List<Problem.TakeSetAside> setAside,
            List<String> busy,
            List<RuntimeException> failures) {

        private Result() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Recovers what was cut short.
     *
     * @throws io.mockround.problem.ProblemException when the folder or the history cannot be read
     */
    public Result run() {
        Result result = new Result();
        for (String id : new CutShort(folder, store).ids()) {
            try {
                seeTo(id, result);
            } catch (RuntimeException e) { // told to the person; the other takes are not to suffer
                result.failures().add(e);
            }
        }
        return result;
    }

    private void seeTo(String id, Result result) {
        Optional<OpenTake> open = openTakes.open(id);
        if (open.isEmpty()) {
            result.busy().add(id);
            return;
        }
        try (OpenTake take = open.get()) {
            recover(take, result);
        }
    }

    /** Asks everything anew: others may have finished it before it was opened here. */
    private void recover(OpenTake open, Result result) {
        SessionStart begun = begun(open.id());
        Optional<SessionReport> kept = store.find(open.id());
        boolean isGrowing = Files.exists(WavRecorder.partOf(open.take()), LinkOption.NOFOLLOW_LINKS);
        Path recording = isGrowing ? WavRecorder.partOf(open.take()) : open.take();
        try {
            if (begun != null && begun.sourceSha256() != null) { // the person has the file it was copied from
                deletion.delete(open.id());
                result.importsRemoved().add(begun.title());
            } else if (kept.isPresent() && isGrowing) {
                TakeRepair.finish(open.take());
            } else if (kept.isEmpty() && Files.exists(recording, LinkOption.NOFOLLOW_LINKS)) {
                result.recovered().add(recover(open, begun, recording));
                return; // its words are still to come
            } else if (kept.isEmpty()) { // it was ended before its first sample
                forgetJournal(open.id());
            }
            if (kept.isEmpty() || !MissingWords.areMissingIn(kept.get())) {
                open.settle();
            }
        } catch (UnreadableTakeException e) {
            result.setAside().add(setAside(open, recording, kept.isPresent(), e));
        }
    }

    private void forgetJournal(String id) {
        Path journal = folder.journal(id);
        try {
            WholeFile.delete(journal);
        } catch (IOException e) {
            throw new ProblemException(new Problem.TakeUnwritable(journal, IoReason.of(e)), e);
        }
    }

    private SessionStart begun(String id) {
        return store.neverKept().stream()
                .filter(start -> start.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** @param begun its row in the history, or null; one is made before the recording gets its name, so that it is never an orphan */
    private SessionReport recover(OpenTake open, SessionStart begun, Path recording) throws UnreadableTakeException {
        long samples = TakeRepair.samplesIn(recording);
        Optional<TakeJournal> journal = journals.find(open.id());
        SessionStart start = begun != null
                ? begun
                : journal.map(TakeJournal::start)
                        .orElseGet(() -> FoundTake.start(open.id(), samples, lastChange(recording), zone));
        if (begun == null) {
            store.begin(start);
        }
        if (!recording.equals(open.take())) {
            TakeRepair.finish(open.take());
        }
        TakeJournal found = FoundTake.lasting(samples, journal.orElseGet(() -> FoundTake.withoutJournal(start)));
        if (journal.isPresent()) { // one that cannot be read is left as it is
            open.keep(found);
        }
        return takes.fromSound(
                found.part(Status.RECOVERED, open.take()),
                Messages.text("transcript.recovered"),
                found.gaps(),
                Rehearsed.of(Optional.of(found)));
    }

    private static Instant lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, IoReason.of(e)), e);
        }
    }

    private Problem.TakeSetAside setAside(OpenTake open, Path recording, boolean isKept, UnreadableTakeException why) {
        SetAside aside = new SetAside(folder);
        Path journal = folder.journal(open.id());
        if (!isKept && Files.exists(journal)) {
            aside.put(journal);
        }
        Path now = aside.put(recording);
        open.settle();
        return new Problem.TakeSetAside(now, why.getMessage());
    }
}
