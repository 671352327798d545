package io.mockround.journal;

import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.history.SessionStart;
import io.mockround.recording.Gap;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.round.PromptDraw;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.Mark;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Everything that is needed to analyse a take again, but its sound and its words.
 *
 * @param status null while it is being recorded
 * @param template null for a memo, as {@code prompt} and {@code round}
 * @param round while it is being recorded: as if it were abandoned at the moment something last happened
 * @param gaps those so far
 * @param marks a memo's moments to come back to, so far; those of a round are in its record
 */
public record TakeJournal(
        SessionStart start,
        Source source,
        Status status,
        RoundTemplate template,
        Prompt prompt,
        RoundRecord round,
        List<Gap> gaps,
        List<Mark> marks) {

    public TakeJournal {
        gaps = List.copyOf(gaps);
        marks = List.copyOf(marks);
        boolean isMemo = template == null && prompt == null && round == null;
        boolean isRound = template != null && prompt != null && round != null;
        if (start == null || source == null || !isMemo && !isRound) {
            throw new IllegalArgumentException("neither a memo nor a round");
        }
    }

    /** Of a memo that is being recorded. */
    public static TakeJournal memo(SessionStart start, Source source) {
        return new TakeJournal(start, source, null, null, null, null, List.of(), List.of());
    }

    /** Of a round that is running. */
    public static TakeJournal round(
            SessionStart start, Source source, RoundTemplate template, Prompt prompt, RoundRecord soFar) {
        return new TakeJournal(start, source, null, template, prompt, soFar, List.of(), List.of());
    }

    /** As it stands now. */
    public TakeJournal with(RoundRecord itsRound, List<Gap> itsGaps) {
        return new TakeJournal(start, source, status, template, prompt, itsRound, itsGaps, marks);
    }

    /** A memo's, as it stands now. */
    public TakeJournal marked(List<Mark> itsMarks) {
        return new TakeJournal(start, source, status, template, prompt, round, gaps, itsMarks);
    }

    /** As it is for good. */
    public TakeJournal ended(Status how) {
        return new TakeJournal(start, source, how, template, prompt, round, gaps, marks);
    }

    public boolean isEnded() {
        return status != null;
    }

    /** What the report says of the session. */
    public SessionPart part(Status itsStatus, Path take) {
        return new SessionPart(
                        start.id(),
                        start.type(),
                        start.kind(),
                        start.title(),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.startedAt()),
                        itsStatus,
                        0,
                        0,
                        take.toString(),
                        Maybe.ofNullable(template).map(RoundTemplate::id),
                        Maybe.ofNullable(start.prompt()).map(PromptDraw::idIn),
                        source)
                .in(start.loop());
    }
}
