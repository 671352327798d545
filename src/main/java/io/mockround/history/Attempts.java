package io.mockround.history;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.ExchangePart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Attempts at one prompt, or takes of one question, gathered for every face; used from where the store is.
 *
 * @param sideBySide how much of what
 * @param overlay what happened when; its attempts are the columns of the other
 */
public record Attempts(SideBySide sideBySide, Overlay overlay) {

    /**
     * The rounds that began with a prompt.
     *
     * @param last only so many of the latest; null for all
     */
    public static Attempts at(SessionStore store, String prompt, Integer last) {
        List<SessionReport> rounds = latest(store.attemptsAt(prompt), last);
        return new Attempts(SideBySide.attempts(rounds), Overlay.attempts(rounds));
    }

    /**
     * The takes of a question that was asked again; any of them may be named.
     *
     * @param session its full id
     * @param last only so many of the latest; null for all
     */
    public static Attempts takes(SessionStore store, String session, int exchange, Integer last) {
        List<EarlierPart> takes = latest(store.takesOf(session, exchange), last);
        Map<String, SessionReport> reports = new HashMap<>();
        takes.forEach(take -> store.find(take.session()).ifPresent(report -> reports.put(take.session(), report)));
        List<Take> found = Take.of(takes, reports);
        return new Attempts(SideBySide.takes(found), Overlay.takes(found));
    }

    /**
     * How often the questions of a session were asked, here and in others, as far as those are kept.
     *
     * @return by the number of the exchange; those alone that were asked more than once
     */
    public static Map<Integer, Integer> askedAgain(SessionStore store, SessionReport report) {
        Map<Integer, Integer> times = new HashMap<>();
        for (ExchangePart exchange : report.exchanges().or(List.of())) {
            int takes = store.takesOf(report.session().id(), exchange.n()).size();
            if (takes > 1) {
                times.put(exchange.n(), takes);
            }
        }
        return times;
    }

    private static <T> List<T> latest(List<T> all, Integer last) {
        return last == null ? all : all.subList(Math.max(0, all.size() - last), all.size());
    }
}
