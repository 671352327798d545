package io.mockround.analysis;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.Place;
import io.mockround.report.SessionReport.SilencePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The metrics of several recordings together, each as it would be of one recording of them all: counts are added, a rate or a share weighs as
 * much as what it is a rate or a share of. Unknown where it is unknown of one of them; those it does not apply to do not count.
 */
final class LoopMetrics {

    private LoopMetrics() {}

    static MetricsPart of(List<SessionReport> parts) {
        ToDoubleFunction<SessionReport> speaking = part -> part.session().speakingMs();
        ToDoubleFunction<SessionReport> words =
                part -> part.transcript().words().size();
        List<ExchangePart> exchanges = new ArrayList<>();
        parts.forEach(part -> exchanges.addAll(part.exchanges().or(List.of())));
        List<ExchangePart> gated = Metrics.gated(exchanges);
        return new MetricsPart(
                parts.stream().mapToLong(part -> part.metrics().speechMs()).sum(),
                together(parts, metrics -> Maybe.of(metrics.silenceShare()), LoopMetrics::spokenSpanMs)
                        .or(0.0),
                parts.stream()
                        .mapToLong(part -> part.metrics().longestSilenceMs())
                        .max()
                        .orElse(0),
                together(parts, MetricsPart::wordsPerMinute, speaking),
                together(parts, MetricsPart::fillersPerMinute, speaking),
                together(parts, MetricsPart::filledPausesPerMinute, speaking),
                together(parts, MetricsPart::fillersPer100Words, words),
                Metrics.gateKeptShare(gated),
                Metrics.cleanShare(gated),
                Metrics.overrunMs(gated),
                Metrics.positionsPerExchange(exchanges));
    }

    private static Maybe<Double> together(
            List<SessionReport> parts,
            Function<MetricsPart, Maybe<Double>> metric,
            ToDoubleFunction<SessionReport> weight) {
        double sum = 0;
        double weights = 0;
        for (SessionReport part : parts) {
            Maybe<Double> value = metric.apply(part.metrics());
            if (value.isUnknown()) {
                return Maybe.unknown();
            }
            if (value.isKnown()) {
                sum += value.orNull() * weight.applyAsDouble(part);
                weights += weight.applyAsDouble(part);
            }
        }
        return weights == 0 ? Maybe.notApplicable() : Maybe.of(sum / weights);
    }

    /** From the first speech to the last: the recording less the silences at its ends; those under 0.7 s are not reported, and are not missed. */
    private static double spokenSpanMs(SessionReport part) {
        long atEnds = part.silences().stream()
                .filter(silence -> silence.place().orNull() == Place.LEADING
                        || silence.place().orNull() == Place.TRAILING)
                .mapToLong(SilencePart::durationMs)
                .sum();
        return Math.max(0, part.session().durationMs() - atEnds);
    }
}
