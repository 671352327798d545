package io.mockround.history;

import java.util.Arrays;
import java.util.Optional;

/** A number that is followed over sessions, and which way is better. Names are those of the report's {@code metrics}. */
public enum Metric {
    FILLERS_PER_MINUTE("fillersPerMinute", Better.LOWER, false),
    FILLED_PAUSES_PER_MINUTE("filledPausesPerMinute", Better.LOWER, false),
    SILENCE_SHARE("silenceShare", Better.LOWER, true),
    GATE_KEPT_SHARE("gateKeptShare", Better.HIGHER, true),
    WORDS_PER_MINUTE("wordsPerMinute", Better.NEITHER, false);

    /** Which way a metric is better. Pace is neither: rushing and dragging are both seen against one's own band. */
    public enum Better {
        LOWER,
        HIGHER,
        NEITHER
    }

    private final String documentName;
    private final Better better;
    private final boolean share;

    Metric(String documentName, Better better, boolean share) {
        this.documentName = documentName;
        this.better = better;
        this.share = share;
    }

    public String documentName() {
        return documentName;
    }

    public Better better() {
        return better;
    }

    /** Whether it is held against a target, never against one's own habit. */
    public boolean isTarget() {
        return this == GATE_KEPT_SHARE;
    }

    /** Whether it is a share from 0 to 1, to be shown in per cent. */
    public boolean isShare() {
        return share;
    }

    public static Optional<Metric> named(String name) {
        return Arrays.stream(values())
                .filter(metric -> metric.documentName.equals(name))
                .findFirst();
    }
}
