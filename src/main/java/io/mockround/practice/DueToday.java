package io.mockround.practice;

import io.mockround.history.LostExchanges;
import io.mockround.history.PastExchanges;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.report.SessionReport.Type;
import io.mockround.stories.StoryDeck;
import io.mockround.stories.Tellings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Gathers from all that is kept what is due; the rules are {@link Due}'s. For every face, from any thread, as far as the stores are. */
public final class DueToday {

    private final SessionStore sessions;
    private final PracticeStore practice;
    private final Supplier<List<LogLine>> log;
    private final ZoneId zone;

    public DueToday(SessionStore sessions, PracticeStore practice, Supplier<List<LogLine>> log, ZoneId zone) {
        this.sessions = sessions;
        this.practice = practice;
        this.log = log;
        this.zone = zone;
    }

    public List<Due> on(LocalDate today) {
        return Due.on(today, known(today));
    }

    /** As {@link Due#resting}. */
    public int resting(LocalDate today) {
        return Due.resting(today, known(today));
    }

    private Due.Known known(LocalDate today) {
        List<LogLine> lines = log.get();
        Set<String> interviews = sessions.newestFirst().stream()
                .filter(session -> session.type() == Type.RETROSPECTIVE)
                .map(SessionSummary::id)
                .collect(Collectors.toSet());
        List<LogLine> practised = lines.stream()
                .filter(line -> line.sessionId() == null || !interviews.contains(line.sessionId()))
                .toList();
        return new Due.Known(
                practised,
                practice.topics(),
                Week.of(lines, practice.plan(), today),
                practice.interview().orElse(null),
                lost(today),
                Tellings.untold(sessions.askedFrom(StoryDeck.ID)));
    }

    private List<Due.Lost> lost(LocalDate today) {
        List<PastExchanges> past = sessions.exchangesSince(LostExchanges.startingFrom(today, zone));
        Map<String, LocalDate> days = past.stream()
                .collect(Collectors.toMap(
                        PastExchanges::session,
                        session -> OffsetDateTime.parse(session.startedAt()).toLocalDate()));
        return LostExchanges.of(past, today).stream()
                .map(repeat ->
                        new Due.Lost(repeat.text(), days.get(repeat.earlier().session()), repeat.earlier()))
                .toList();
    }
}
