package io.mockround.ui.history;

import io.mockround.history.SessionStanding;
import io.mockround.history.SessionSummary;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.SessionReport.Type;
import io.mockround.speech.Transcript;
import io.mockround.ui.common.SessionTexts;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A session in the list: what is read, and what it is sorted by where that differs.
 *
 * @param kind its id
 * @param prompt its id, or null
 * @param lacksWords whether its words could not be found, or were not looked for yet
 */
public record HistoryRow(
        String id,
        OffsetDateTime startedAt,
        String title,
        Type type,
        String kind,
        long durationMs,
        SessionStanding standing,
        List<String> tags,
        String state,
        boolean lacksWords) {

    static HistoryRow of(SessionSummary session) {
        return new HistoryRow(
                session.id(),
                OffsetDateTime.parse(session.startedAt()),
                session.title(),
                session.type(),
                session.kind(),
                session.durationMs(),
                session.standing(),
                session.tags(),
                SessionTexts.state(session),
                session.transcript() != Transcript.Status.DONE);
    }

    HistoryRow saying(String its) {
        return new HistoryRow(id, startedAt, title, type, kind, durationMs, standing, tags, its, lacksWords);
    }

    public String when() {
        return SessionTexts.moment(startedAt);
    }

    /** The title, and the tags behind it. */
    public String name() {
        return tags.isEmpty() ? title : Messages.text("history.tagged", title, String.join(", ", tags));
    }

    public String kindText() {
        return SessionTexts.kind(kind);
    }

    public String typeText() {
        return Messages.text("history.type." + type.name());
    }

    public String length() {
        return Times.clock(durationMs);
    }

    /** What share of the gates was kept; below zero where there was none, so that it sorts first. */
    double keptShare() {
        return standing.gates() == null ? -1 : (double) standing.kept() / standing.gates();
    }

    public String gates() {
        return standing.gates() == null ? "" : Messages.text("history.gates.value", standing.kept(), standing.gates());
    }

    double fillersOrNone() {
        return standing.fillersPerMinute() == null ? -1 : standing.fillersPerMinute();
    }

    public String fillers() {
        return standing.fillersPerMinute() == null
                ? ""
                : Messages.text("history.fillers.value", standing.fillersPerMinute());
    }

    /** How much more is better than worse. */
    int balance() {
        return standing.better() - standing.worse();
    }

    public String verdict() {
        int better = standing.better();
        int worse = standing.worse();
        if (better == 0 && worse == 0) {
            return Messages.text("history.verdict.USUAL");
        }
        return worse == 0
                ? Messages.text("history.verdict.BETTER", better)
                : better == 0
                        ? Messages.text("history.verdict.WORSE", worse)
                        : Messages.text("history.verdict.both", better, worse);
    }
}
