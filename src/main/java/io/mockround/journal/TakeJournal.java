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
 */
public record TakeJournal(
        SessionStart start,
        Source source,
        Status status,
        RoundTemplate template,
        Prompt prompt,
        RoundRecord round,
        List<Gap> gaps) {

    public TakeJournal {
        gaps = List.copyOf(gaps);
        boolean isMemo = template == null && prompt == null && round == null;
        boolean isRound = template != null && prompt != null && round != null;
        if (start == null || source == null || !isMemo && !isRound) {
            throw new IllegalArgumentException("neither a memo nor a round");
        }
    }

    /** Of a memo that is being recorded. */
    public static TakeJournal memo(SessionStart start, Source source) {
        return new TakeJournal(start, source, null, null, null, null, List.of());
    }

    /** Of a round that is running. */
    public static TakeJournal round(
            SessionStart start, Source source, RoundTemplate template, Prompt prompt, RoundRecord soFar) {
        return new TakeJournal(start, source, null, template, prompt, soFar, List.of());
    }

    /** As it stands now. */
    public TakeJournal with(RoundRecord itsRound, List<Gap> itsGaps) {
        return new TakeJournal(start, source, status, template, prompt, itsRound, itsGaps);
    }

    /** As it is for good. */
    public TakeJournal ended(Status how) {
        return new TakeJournal(start, source, how, template, prompt, round, gaps);
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
