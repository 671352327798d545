package io.mockround.review;

import io.mockround.files.DataFolder;
import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.messages.Messages;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Begins the sessions of memos spoken into the microphone: names them, and writes their row before the first sample is recorded. */
public final class MemoSessions {

    private final DataFolder folder;
    private final SessionStore store;
    private final SessionDeletion deletion;
    private final InstantSource clock;
    private final ZoneId zone;
    private final RandomGenerator random;

    public MemoSessions(
            DataFolder folder,
            SessionStore store,
            SessionDeletion deletion,
            InstantSource clock,
            ZoneId zone,
            RandomGenerator random) {
        this.folder = folder;
        this.store = store;
        this.deletion = deletion;
        this.clock = clock;
        this.zone = zone;
        this.random = random;
    }

    /** A memo that has begun; {@code take} is where its recording will be. */
    public record Begun(String id, OffsetDateTime startedAt, Path take) {

        /** What the report says of the session, once it is spoken. */
        public SessionPart part() {
            return new SessionPart(
                    id,
                    Type.MEMO,
                    FileReview.MEMO_KIND,
                    Messages.text("memo.title"),
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(startedAt),
                    Status.COMPLETE,
                    0,
                    0,
                    take.toString(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Source.MICROPHONE);
        }
    }

    public Begun begin() {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
        String id = SessionIds.next(now, random);
        store.begin(
                new SessionStart(id, Type.MEMO, FileReview.MEMO_KIND, Messages.text("memo.title"), now, null, null));
        return new Begun(id, now, folder.take(id));
    }

    /** Nothing was said: as if it had never been begun. */
    public void forget(Begun memo) {
        deletion.delete(memo.id());
    }
}
