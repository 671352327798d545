package io.mockround.history;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Turns a trend into words. Here, because the command line and the window say the same. */
public final class TrendSentences {

    private static final String BARS = "▁▂▃▄▅▆▇█";

    /** How many sessions the small picture in a line shows. */
    private static final int SHOWN = 40;

    private TrendSentences() {}

    /** The plain sentence: better, worse or as usual, and against what. */
    public static String sentence(Trend trend) {
        String name = Messages.text("metric." + trend.metric().documentName());
        if (trend.points().isEmpty()) {
            return Messages.text("trend.none", name);
        }
        String recent = value(trend.metric(), trend.recent());
        if (trend.verdict() == null) {
            return Messages.text("trend.tooFew", name, recent, trend.sessionsMissing());
        }
        return Messages.text("trend." + trend.verdict().name(), name, recent, value(trend.metric(), trend.baseline()));
    }

    /**
     * All of them in one sentence: in what better than usual, in what worse.
     *
     * @param trends of the same sessions
     */
    public static String summary(List<Trend> trends) {
        List<Trend> judged =
                trends.stream().filter(trend -> trend.verdict() != null).toList();
        if (judged.isEmpty()) {
            return trends.stream()
                    .filter(trend -> !trend.points().isEmpty())
                    .map(Trend::sessionsMissing)
                    .min(Comparator.naturalOrder())
                    .map(missing -> Messages.text("trend.summary.tooFew", missing))
                    .orElse(Messages.text("trend.summary.none"));
        }
        List<Trend> open = trends.stream()
                .filter(trend -> trend.verdict() == null && !trend.points().isEmpty())
                .toList();
        String verdicts = verdicts(judged, open.isEmpty());
        return open.isEmpty() ? verdicts : verdicts + " " + Messages.text("trend.summary.open", names(open));
    }

    private static String verdicts(List<Trend> judged, boolean areAll) {
        String better = names(judged, Verdict.BETTER);
        String worse = names(judged, Verdict.WORSE);
        if (better.isEmpty() && worse.isEmpty()) {
            return areAll
                    ? Messages.text("trend.summary.USUAL")
                    : Messages.text("trend.summary.usualIn", names(judged));
        }
        if (worse.isEmpty()) {
            return Messages.text("trend.summary.BETTER", better);
        }
        return better.isEmpty()
                ? Messages.text("trend.summary.WORSE", worse)
                : Messages.text("trend.summary.both", better, worse);
    }

    private static String names(List<Trend> judged, Verdict verdict) {
        return names(judged.stream().filter(trend -> trend.verdict() == verdict).toList());
    }

    private static String names(List<Trend> trends) {
        List<String> names = trends.stream()
                .map(trend -> Messages.text("metric." + trend.metric().documentName()))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .toList();
        int most = names.size() - 1;
        return most < 1
                ? String.join("", names)
                : Messages.text("trend.summary.and", String.join(", ", names.subList(0, most)), names.get(most));
    }

    /** Overrun against its target, none. */
    public static String overrun(OverrunTrend overrun) {
        return overrun.recentMs() == null
                ? Messages.text("trend.overrun.none")
                : Messages.text("trend.overrun", Times.seconds(Math.round(overrun.recentMs())));
    }

    /** The sentence and a small picture of the series. */
    public static String text(Trend trend) {
        List<Double> moving = trend.moving();
        String picture = sparkline(moving.subList(Math.max(0, moving.size() - SHOWN), moving.size()));
        return picture.isEmpty() ? sentence(trend) : sentence(trend) + "\n  " + picture;
    }

    /** A filler on its line: how often, how it goes. */
    public static String filler(FillerTrend filler) {
        Trend trend = filler.trend();
        String recent = String.format(Locale.ROOT, "%.1f", trend.recent());
        return trend.verdict() == null
                ? Messages.text("trend.filler", filler.filler(), filler.times(), recent)
                : Messages.text(
                        "trend.filler." + trend.verdict().name(),
                        filler.filler(),
                        filler.times(),
                        recent,
                        String.format(Locale.ROOT, "%.1f", trend.baseline()));
    }

    /** How a round's gates ended, on a line. */
    public static String gate(GatePoint gate) {
        String overrun =
                gate.overrunMs() == null ? "" : Messages.text("trend.gateOverrun", Times.seconds(gate.overrunMs()));
        return Messages.text(
                "trend.gate",
                gate.startedAt().substring(0, 10),
                gate.early(),
                gate.held(),
                gate.overran(),
                gate.cutOff(),
                overrun);
    }

    /** A value as it is read: shares in per cent, rates with one decimal. */
    public static String value(Metric metric, double value) {
        return metric.isShare()
                ? String.format(Locale.ROOT, "%.0f %%", value * 100)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String sparkline(List<Double> values) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        StringBuilder line = new StringBuilder();
        for (double value : values) {
            int step = most <= 0 ? 0 : (int) Math.round(value / most * (BARS.length() - 1));
            line.append(BARS.charAt(step));
        }
        return line.toString();
    }
}
