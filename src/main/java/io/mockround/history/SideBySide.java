package io.mockround.history;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.CommittedPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Attempts at one prompt, or takes of one question, beside each other: a column each, a row for each thing that was measured. Pure.
 *
 * @param columns oldest first
 * @param rows those that at least one column has a value for
 */
public record SideBySide(List<Column> columns, List<Row> rows) {

    public SideBySide {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One attempt or take.
     *
     * @param exchange its number in the session; null for the session as a whole
     * @param outcome how the exchange ended; null for a session, and where there was no gate
     * @param asked the question, or the session's title
     * @param atMs when it was asked, in the session's recording; 0 for a session
     */
    public record Column(String session, Integer exchange, String startedAt, Outcome outcome, String asked, long atMs) {

        /** As it is called in tables: a session, or {@code session#3} for the third question of one. */
        public String id() {
            return exchange == null ? session : session + "#" + exchange;
        }

        /** A round as a whole. */
        static Column of(SessionReport report) {
            return new Column(
                    report.session().id(),
                    null,
                    report.session().startedAt(),
                    null,
                    report.session().title(),
                    0);
        }

        static Column of(Take take) {
            return new Column(
                    take.report().session().id(),
                    take.exchange().n(),
                    take.report().session().startedAt(),
                    take.exchange().outcome().orNull(),
                    take.exchange().question(),
                    take.exchange().askedMs());
        }
    }

    /** How a value is to be read. */
    public enum Unit {
        /** A place in the recording, in ms. */
        MOMENT,
        /** A length, in ms. */
        LENGTH,
        /** From 0 to 1. */
        SHARE,
        /** A rate or a mean. */
        DECIMAL,
        COUNT
    }

    /**
     * One thing that was measured.
     *
     * @param name as in the document; a milestone by its id
     * @param title of a milestone; null where the name has a word of its own in {@code messages.properties}
     * @param values one for each column; null where it is not known
     */
    public record Row(String name, String title, Unit unit, List<Double> values) {}

    /** @param reports of rounds that began with one prompt, oldest first */
    public static SideBySide attempts(List<SessionReport> reports) {
        List<Column> columns = reports.stream().map(Column::of).toList();
        List<Row> rows = new ArrayList<>();
        rows.add(metric("gateKeptShare", Unit.SHARE, reports));
        rows.add(metric("cleanShare", Unit.SHARE, reports));
        rows.add(metric("overrunMs", Unit.LENGTH, reports));
        rows.add(metric("positionsPerExchange", Unit.DECIMAL, reports));
        rows.add(metric("fillersPerMinute", Unit.DECIMAL, reports));
        rows.add(metric("filledPausesPerMinute", Unit.DECIMAL, reports));
        rows.add(metric("wordsPerMinute", Unit.DECIMAL, reports));
        rows.add(metric("silenceShare", Unit.SHARE, reports));
        rows.add(metric("longestSilenceMs", Unit.LENGTH, reports));
        rows.addAll(milestones(reports));
        return known(columns, rows);
    }

    private static Row metric(String name, Unit unit, List<SessionReport> reports) {
        return row(
                name, null, unit, reports, report -> report.metrics().numbers().get(name));
    }

    /** In the order of the newest attempt that has them. */
    private static List<Row> milestones(List<SessionReport> reports) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (int i = reports.size() - 1; i >= 0; i--) {
            reports.get(i).milestones().or(List.of()).forEach(each -> titles.putIfAbsent(each.id(), each.title()));
        }
        List<Row> rows = new ArrayList<>();
        titles.forEach((id, title) -> rows.add(row(id, title, Unit.MOMENT, reports, report -> atMs(id, report))));
        return rows;
    }

    private static Double atMs(String milestone, SessionReport report) {
        return report.milestones().or(List.of()).stream()
                .filter(each -> each.id().equals(milestone))
                .findFirst()
                .map(MilestonePart::atMs)
                .map(atMs -> atMs.map(Long::doubleValue).orNull())
                .orElse(null);
    }

    /** @param found oldest first */
    static SideBySide takes(List<Take> found) {
        List<Column> columns = found.stream().map(Column::of).toList();
        List<Row> rows = new ArrayList<>();
        rows.add(row("answerMs", null, Unit.LENGTH, found, take -> (double) take.lengthMs()));
        rows.add(known(
                "timeToFirstWordMs",
                Unit.LENGTH,
                found,
                each -> each.timeToFirstWordMs().orNull()));
        rows.add(known("overrunMs", Unit.LENGTH, found, each -> each.overrunMs().orNull()));
        rows.add(known(
                "positions", Unit.COUNT, found, each -> size(each.positions().orNull())));
        rows.add(known("threads", Unit.COUNT, found, each -> size(each.threads().orNull())));
        rows.add(known(
                "committed",
                Unit.COUNT,
                found,
                each -> each.committed().map(SideBySide::parts).orNull()));
        rows.add(row("fillers", null, Unit.COUNT, found, SideBySide::fillers));
        rows.add(row("longestSilenceMs", null, Unit.LENGTH, found, SideBySide::longestSilence));
        rows.add(known(
                "points",
                Unit.COUNT,
                found,
                each -> each.points()
                        .map(points ->
                                points.stream().filter(point -> point.ticked()).count())
                        .orNull()));
        return known(columns, rows);
    }

    private static Long size(List<?> list) {
        return list == null ? null : (long) list.size();
    }

    /** How many of the four parts of a committed answer were there. */
    private static Long parts(CommittedPart committed) {
        return Stream.of(committed.options(), committed.pick(), committed.reason(), committed.handBack())
                .filter(part -> part.or(false))
                .count();
    }

    /** Unknown without words: most fillers are words. */
    private static Double fillers(Take take) {
        return take.report().transcript().isDone()
                ? (double) take.report().fillers().stream()
                        .filter(filler -> take.holds(filler.startMs()))
                        .count()
                : null;
    }

    private static Double longestSilence(Take take) {
        return (double) take.report().silences().stream()
                .filter(silence -> take.holds(silence.startMs()))
                .mapToLong(silence -> Math.min(silence.endMs(), take.exchange().endMs()) - silence.startMs())
                .max()
                .orElse(0);
    }

    private static Row known(String name, Unit unit, List<Take> takes, Function<ExchangePart, Long> value) {
        return row(name, null, unit, takes, take -> {
            Long known = value.apply(take.exchange());
            return known == null ? null : known.doubleValue();
        });
    }

    private static <T> Row row(String name, String title, Unit unit, List<T> columns, Function<T, Double> value) {
        return new Row(name, title, unit, columns.stream().map(value).toList());
    }

    private static SideBySide known(List<Column> columns, List<Row> rows) {
        return new SideBySide(
                columns,
                rows.stream()
                        .filter(row -> row.values().stream().anyMatch(value -> value != null))
                        .toList());
    }
}
