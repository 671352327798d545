package io.mockround.review;

import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.journal.OpenTake;
import io.mockround.journal.OpenTakes;
import io.mockround.journal.TakeJournal;
import io.mockround.messages.Messages;
import io.mockround.recording.Gap;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.round.RoundRecord.Mark;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** Begins the sessions of memos spoken into the microphone: names them, and writes their row and journal before the first sample is recorded. */
public final class MemoSessions {

    private final OpenTakes takes;
    private final SessionStore store;
    private final SessionDeletion deletion;
    private final InstantSource clock;
    private final ZoneId zone;
    private final RandomGenerator random;

    public MemoSessions(
            OpenTakes takes,
            SessionStore store,
            SessionDeletion deletion,
            InstantSource clock,
            ZoneId zone,
            RandomGenerator random) {
        this.takes = takes;
        this.store = store;
        this.deletion = deletion;
        this.clock = clock;
        this.zone = zone;
        this.random = random;
    }

    /**
     * A memo that has begun.
     *
     * @param open to be closed when the memo is reviewed, or has failed
     * @param journal as it was when the memo began
     */
    public record Begun(OpenTake open, TakeJournal journal) {

        /** Where its recording will be. */
        public Path take() {
            return open.take();
        }

        /** Has written down what is missing and what was marked in it so far. Returns at once. Called on one thread. */
        public void stands(List<Gap> gaps, List<Mark> marks) {
            open.note(journal.with(null, gaps).marked(marks));
        }

        /** Writes down that it is spoken. */
        public void ended(List<Gap> gaps, List<Mark> marks) {
            open.keep(journal.with(null, gaps).marked(marks).ended(Status.COMPLETE));
        }

        /** What the report says of the session, once it is spoken. */
        public SessionPart part() {
            return journal.part(Status.COMPLETE, take());
        }
    }

    /** @throws io.mockround.problem.ProblemException when it cannot be written down that it began */
    public Begun begin() {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
        OpenTake take = takes.begin(() -> SessionIds.next(now, random));
        SessionStart start = new SessionStart(
                take.id(), Type.MEMO, FileReview.MEMO_KIND, Messages.text("memo.title"), now, null, null);
        TakeJournal journal = TakeJournal.memo(start, Source.MICROPHONE);
        take.begin(journal, store);
        return new Begun(take, journal);
    }

    /** Nothing was said: as if it had never been begun. */
    public void forget(Begun memo) {
        deletion.delete(memo.open().id());
        memo.open().settle();
        memo.open().close();
    }
}
