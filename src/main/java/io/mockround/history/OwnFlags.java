package io.mockround.history;

import io.mockround.history.Metric.Better;
import io.mockround.messages.Messages;
import io.mockround.report.Flag;
import io.mockround.report.Flag.Basis;
import io.mockround.report.Flag.Verdict;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is much or little for this person: each metric beside the median of the up to {@value #EARLIER} comparable sessions before, of the same
 * kind and the same analysis. From {@value #NEEDED} of them on the person's own baseline takes the place of a published norm. Targets stay:
 * what is a rule is never judged by habit.
 *
 * <p>The rule: further from the median than {@value #SPREADS} spreads (scaled MAD) and than {@value #LEAST_CHANGE} of it is better or worse, the
 * rest is usual. Two standard deviations are what one session in twenty passes by chance. As median and MAD do not move for one odd session
 * among five, neither does the verdict.
 */
public final class OwnFlags {

    public static final int EARLIER = 10;
    static final int NEEDED = 5;
    static final double SPREADS = 2;
    static final double LEAST_CHANGE = 0.1;

    private OwnFlags() {}

    /**
     * The report with a flag for each metric that has a baseline.
     *
     * @param earlier the values of the comparable sessions before this one, the newest first, by the metric's name in the document
     */
    public static SessionReport in(SessionReport report, Function<String, List<Double>> earlier) {
        List<Flag> own = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            Double value = report.metrics().numbers().get(metric.documentName());
            List<Double> values = value == null || metric.isTarget() ? List.of() : earlier.apply(metric.documentName());
            if (values.size() >= NEEDED) {
                own.add(flag(metric, value, values.subList(0, Math.min(EARLIER, values.size()))));
            }
        }
        List<Flag> flags = new ArrayList<>(report.flags());
        flags.removeIf(flag -> isNormOf(flag, own));
        flags.addAll(own);
        return report.withFlags(flags);
    }

    /** A norm for the whole session that gives way; one for a moment, such as a single silence, stays. */
    private static boolean isNormOf(Flag flag, List<Flag> own) {
        return flag.basis() == Basis.NORM
                && !flag.atMs().isKnown()
                && own.stream().anyMatch(mine -> mine.metric().equals(flag.metric()));
    }

    private static Flag flag(Metric metric, double value, List<Double> values) {
        double baseline = Medians.median(values);
        double spread = Medians.spread(values);
        Verdict verdict = verdict(metric.better(), value - baseline, band(baseline, spread));
        return new Flag(
                metric.documentName(),
                value,
                Maybe.of(baseline),
                Maybe.of(spread),
                Basis.HISTORY,
                verdict,
                Messages.text(
                        "flag.own." + verdict.name(),
                        Messages.text("metric." + metric.documentName()),
                        TrendSentences.value(metric, value),
                        TrendSentences.value(metric, baseline),
                        values.size()),
                Maybe.notApplicable(),
                Maybe.notApplicable());
    }

    private static double band(double baseline, double spread) {
        return Math.max(SPREADS * spread, LEAST_CHANGE * Math.abs(baseline));
    }

    /** Pace has no better side: far from one's own is told as worse, for both rushing and dragging are. */
    private static Verdict verdict(Better better, double change, double band) {
        if (Math.abs(change) <= band) {
            return Verdict.USUAL;
        }
        if (better == Better.NEITHER) {
            return Verdict.WORSE;
        }
        return change < 0 == (better == Better.LOWER) ? Verdict.BETTER : Verdict.WORSE;
    }
}
