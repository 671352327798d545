package io.mockround.recovery;

import io.mockround.history.SessionStart;
import io.mockround.journal.TakeJournal;
import io.mockround.messages.Messages;
import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.review.FileReview;
import io.mockround.review.SessionIds;
import io.mockround.round.RoundRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** What is known of a take that was cut short. Pure. */
final class FoundTake {

    private FoundTake() {}

    /**
     * When and what it was, where neither history nor journal knows: a memo, begun when its name says, else as long before its last change as it
     * lasts.
     */
    static SessionStart start(String id, long samples, Instant lastChanged, ZoneId zone) {
        OffsetDateTime startedAt = SessionIds.beginningOf(id)
                .map(local -> local.atZone(zone).toOffsetDateTime())
                .orElseGet(() ->
                        lastChanged.minusMillis(Pcm.toMs(samples)).atZone(zone).toOffsetDateTime());
        return new SessionStart(
                id, Type.MEMO, FileReview.MEMO_KIND, Messages.text("recovery.title"), startedAt, null, null);
    }

    /** A take without a journal: all that was recorded without one came from a microphone. */
    static TakeJournal withoutJournal(SessionStart start) {
        return TakeJournal.memo(start, Source.MICROPHONE);
    }

    /** The journal of a take of this length: the round and its gaps end with it. */
    static TakeJournal lasting(long samples, TakeJournal journal) {
        long endMs = Pcm.toMs(samples);
        RoundRecord round = journal.round() == null ? null : journal.round().brokenOffAt(Duration.ofMillis(endMs));
        List<Gap> gaps = journal.gaps().stream()
                .filter(gap -> gap.startMs() < endMs)
                .map(gap -> new Gap(gap.startMs(), Math.min(gap.endMs(), endMs), gap.cause()))
                .toList();
        return journal.with(round, gaps).ended(Status.RECOVERED);
    }
}
