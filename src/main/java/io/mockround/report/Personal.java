package io.mockround.report;

import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.PointPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What in a report is the person's own word: their notes, the title they gave, and the points they ticked. No analysis may change it. */
public final class Personal {

    private Personal() {}

    /** A report made anew, with what was said of the session before; where it brings notes or ticks of its own, those count. */
    public static SessionReport carriedOver(SessionReport anew, SessionReport former) {
        Notes notes = anew.notes().or(former.notes().or(Notes.NONE));
        Map<Integer, Set<String>> ticked = new HashMap<>();
        former.exchanges().or(List.of()).forEach(exchange -> ticked.put(exchange.n(), ticked(exchange)));
        SessionReport carried = anew.withExchanges(anew.exchanges()
                        .map(exchanges -> exchanges.stream()
                                .map(exchange -> ticked(exchange, ticked.getOrDefault(exchange.n(), Set.of())))
                                .toList()))
                .withNotes(notes);
        return notes.title().map(carried::titled).or(carried);
    }

    /** The report under a title of the person's own, which it keeps through every analysis. */
    public static SessionReport titled(SessionReport report, String title) {
        Notes notes = report.notes().or(Notes.NONE).titled(title);
        return report.withNotes(notes).titled(notes.title().orNull());
    }

    /**
     * The report with a point ticked, or not any more.
     *
     * @param n the exchange's number
     * @param point from 1, in the order they stand there
     * @throws IllegalArgumentException when there is none
     */
    public static SessionReport ticked(SessionReport report, int n, int point, boolean isTicked) {
        List<ExchangePart> exchanges = new ArrayList<>(report.exchanges().or(List.of()));
        for (int i = 0; i < exchanges.size(); i++) {
            List<PointPart> points = new ArrayList<>(exchanges.get(i).points().or(List.of()));
            if (exchanges.get(i).n() == n && point >= 1 && point <= points.size()) {
                points.set(point - 1, new PointPart(points.get(point - 1).text(), isTicked));
                exchanges.set(i, exchanges.get(i).withPoints(points));
                return report.withExchanges(Maybe.of(exchanges));
            }
        }
        throw new IllegalArgumentException("no point " + point + " of exchange " + n);
    }

    private static Set<String> ticked(ExchangePart exchange) {
        return exchange.points().or(List.of()).stream()
                .filter(PointPart::ticked)
                .map(PointPart::text)
                .collect(Collectors.toSet());
    }

    private static ExchangePart ticked(ExchangePart exchange, Set<String> texts) {
        if (texts.isEmpty()) {
            return exchange;
        }
        return exchange.withPoints(exchange.points().or(List.of()).stream()
                .map(point -> new PointPart(point.text(), point.ticked() || texts.contains(point.text())))
                .toList());
    }
}
