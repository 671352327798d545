package io.mockround.history;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.ExchangePart;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An exchange and the session it is a part of. */
record Take(SessionReport report, ExchangePart exchange) {

    /**
     * Those that are still kept.
     *
     * @param takes oldest first
     * @param reports of their sessions, by id
     */
    static List<Take> of(List<EarlierPart> takes, Map<String, SessionReport> reports) {
        return takes.stream().flatMap(take -> of(take, reports)).toList();
    }

    private static Stream<Take> of(EarlierPart asked, Map<String, SessionReport> reports) {
        SessionReport report = reports.get(asked.session());
        return report == null
                ? Stream.empty()
                : report.exchanges().or(List.of()).stream()
                        .filter(exchange -> exchange.n() == asked.exchange())
                        .map(exchange -> new Take(report, exchange));
    }

    /** Whether a moment of the session's recording lies in it. */
    boolean holds(long atMs) {
        return atMs >= exchange.askedMs() && atMs < exchange.endMs();
    }

    long lengthMs() {
        return exchange.endMs() - exchange.askedMs();
    }
}
