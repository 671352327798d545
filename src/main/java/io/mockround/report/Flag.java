package io.mockround.report;

/**
 * One thing worth telling, as a sentence.
 *
 * @param baseline what the value was held against: a norm, a target, or the median of earlier sessions
 * @param spread scaled median absolute deviation of earlier sessions; only where the basis is history
 * @param source where a norm comes from
 * @param atMs the moment to listen to
 */
public record Flag(
        String metric,
        double value,
        Maybe<Double> baseline,
        Maybe<Double> spread,
        Basis basis,
        Verdict verdict,
        String sentence,
        Maybe<String> source,
        Maybe<Long> atMs) {

    public enum Basis {
        HISTORY,
        NORM,
        TARGET
    }

    public enum Verdict {
        BETTER,
        USUAL,
        WORSE
    }
}
