package io.mockround.ui.trends;

import io.mockround.history.FillerPoint;
import io.mockround.history.FillerTrend;
import io.mockround.history.GatePoint;
import io.mockround.history.Metric;
import io.mockround.history.MetricPoint;
import io.mockround.history.OverrunTrend;
import io.mockround.history.Trend;
import io.mockround.history.TrendSentences;
import io.mockround.history.Trends;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.ui.common.Axis;
import io.mockround.ui.common.SessionTexts;
import io.mockround.ui.trends.TrendPicture.Usual;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the picture of each measure from the numbers every face has. Pure. */
final class TrendPictures {

    /** The least a chart of words a minute spans: pace differs by some ten words from day to day. */
    private static final double LEAST_PACE = 40;

    private static final double LEAST_RATE = 4;
    private static final double LEAST_GATES = 4;
    private static final double LEAST_OVERRUN_S = 8;
    private static final double MS_PER_SECOND = 1_000;

    /** More words than that cannot be told apart in a bar; the rest stand together. The table beside it names more. */
    private static final int WORDS = 4;

    private final Trends trends;
    private final Function<String, String> titles;

    /** @param titles of sessions, by their ids */
    TrendPictures(Trends trends, Function<String, String> titles) {
        this.trends = trends;
        this.titles = titles;
    }

    TrendPicture of(Measure measure) {
        return switch (measure) {
            case FILLERS -> fillers();
            case GATES -> gates();
            case OVERRUN -> overrun();
            case FILLED_PAUSES, SILENCE, PACE -> points(measure);
        };
    }

    private Trend trend(Metric metric) {
        return trends.trends().stream()
                .filter(trend -> trend.metric() == metric)
                .findFirst()
                .orElseThrow();
    }

    private TrendPicture points(Measure measure) {
        Metric metric = measure.metric();
        Trend trend = trend(metric);
        List<TrendPoint> points = points(trend, id -> List.of());
        Usual usual = Usual.of(trend);
        return new TrendPicture(
                measure,
                unit(measure),
                points,
                List.of(),
                usual,
                axis(metric, points, usual),
                value -> TrendSentences.value(metric, value));
    }

    private static Axis axis(Metric metric, List<TrendPoint> points, Usual usual) {
        if (metric.isShare()) {
            return Axis.ofShares();
        }
        List<Double> values = values(points);
        if (usual != null) {
            values.add(usual.from());
            values.add(usual.to());
        }
        boolean isPace = metric == Metric.WORDS_PER_MINUTE;
        return Axis.covering(values, isPace ? LEAST_PACE : LEAST_RATE, !isPace);
    }

    /** Each bar is a session's rate, its parts the words. */
    private TrendPicture fillers() {
        Trend trend = trend(Metric.FILLERS_PER_MINUTE);
        List<String> words =
                trends.fillers().stream().map(FillerTrend::filler).limit(WORDS).toList();
        Map<String, FillerPoint> byId =
                trends.sessions().stream().collect(Collectors.toMap(FillerPoint::id, Function.identity()));
        List<TrendPoint> points = points(trend, id -> parts(byId.get(id), words, trend));
        List<Layer> layers = new ArrayList<>();
        words.forEach(word -> layers.add(new Layer(word, "layer-" + layers.size())));
        layers.add(new Layer(Messages.text("trends.otherWords"), "layer-rest"));
        Usual usual = Usual.of(trend);
        return new TrendPicture(
                Measure.FILLERS,
                unit(Measure.FILLERS),
                points,
                layers,
                usual,
                axis(trend.metric(), points, usual),
                value -> TrendSentences.value(trend.metric(), value));
    }

    /** What no word of the list accounts for stands on top, so that a bar is as high as the rate that is judged. */
    private static List<Double> parts(FillerPoint session, List<String> words, Trend trend) {
        List<Double> parts = new ArrayList<>();
        double rest = trend.points().stream()
                .filter(point -> session != null && point.id().equals(session.id()))
                .mapToDouble(MetricPoint::value)
                .findFirst()
                .orElse(0);
        for (String word : words) {
            double part = session == null ? 0 : Math.min(rest, session.perMinute(word));
            parts.add(part);
            rest -= part;
        }
        parts.add(Math.max(0, rest));
        return parts;
    }

    private List<TrendPoint> points(Trend trend, Function<String, List<Double>> parts) {
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            MetricPoint point = trend.points().get(i);
            String value = Messages.text(
                    "trends.value." + trend.metric().documentName(),
                    TrendSentences.value(trend.metric(), point.value()));
            List<Double> its = parts.apply(point.id());
            points.add(point(
                    point.id(), point.startedAt(), point.value(), trend.moving().get(i), its, value + words(its)));
        }
        return points;
    }

    /** The parts of a bar, those there are, in words. */
    private String words(List<Double> parts) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i) > 0) {
                told.add(Messages.text(
                        "trends.part",
                        trends.fillers().get(i).filler(),
                        String.format(Locale.ROOT, "%.1f", parts.get(i))));
            }
        }
        return told.isEmpty() ? "" : " (" + String.join(", ", told) + ")";
    }

    private TrendPicture gates() {
        List<Layer> layers = List.of(
                layer(
                        "early",
                        trends.gates().stream().mapToInt(GatePoint::early).sum()),
                layer("held", trends.gates().stream().mapToInt(GatePoint::held).sum()),
                layer(
                        "overran",
                        trends.gates().stream().mapToInt(GatePoint::overran).sum()),
                layer(
                        "cutOff",
                        trends.gates().stream().mapToInt(GatePoint::cutOff).sum()),
                layer(
                        "abandoned",
                        trends.gates().stream().mapToInt(GatePoint::abandoned).sum()));
        List<TrendPoint> points = trends.gates().stream().map(this::gatesOf).toList();
        return new TrendPicture(
                Measure.GATES,
                unit(Measure.GATES),
                points,
                layers,
                null,
                Axis.counting(values(points), LEAST_GATES),
                value -> String.format(Locale.ROOT, "%.0f", value));
    }

    private static Layer layer(String outcome, int times) {
        return new Layer(Messages.text("trends.outcome." + outcome, times), "layer-" + outcome);
    }

    private TrendPoint gatesOf(GatePoint gate) {
        List<Double> parts = List.of(
                (double) gate.early(), (double) gate.held(), (double) gate.overran(), (double) gate.cutOff(), (double)
                        gate.abandoned());
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        String value = Messages.text(
                "trends.gates", gate.early(), gate.held(), gate.overran(), gate.cutOff(), gate.abandoned());
        return point(gate.id(), gate.startedAt(), sum, null, parts, value);
    }

    private TrendPicture overrun() {
        OverrunTrend overrun = OverrunTrend.of(trends.gates());
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < overrun.rounds().size(); i++) {
            GatePoint round = overrun.rounds().get(i);
            double seconds = round.overrunMs() / MS_PER_SECOND;
            points.add(point(
                    round.id(),
                    round.startedAt(),
                    seconds,
                    overrun.moving().get(i) / MS_PER_SECOND,
                    List.of(),
                    Messages.text("trends.value.overrun", Times.seconds(round.overrunMs()))));
        }
        return new TrendPicture(
                Measure.OVERRUN,
                unit(Measure.OVERRUN),
                points,
                List.of(),
                null,
                Axis.counting(values(points), LEAST_OVERRUN_S),
                value -> String.format(Locale.ROOT, "%.0f s", value));
    }

    private TrendPoint point(
            String id, String startedAt, double value, Double median, List<Double> parts, String told) {
        String day = SessionTexts.shortDay(OffsetDateTime.parse(startedAt));
        String text = Messages.text("trends.point", day, titles.apply(id), told);
        return new TrendPoint(id, day, value, median, parts, text);
    }

    private static List<Double> values(List<TrendPoint> points) {
        return new ArrayList<>(points.stream().map(TrendPoint::value).toList());
    }

    private static String unit(Measure measure) {
        return Messages.text("trends.unit."
                + (measure.metric() == null || measure == Measure.GATES
                        ? measure.name()
                        : measure.metric().documentName()));
    }
}
