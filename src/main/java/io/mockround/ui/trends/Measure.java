package io.mockround.ui.trends;

import io.mockround.history.Metric;
import io.mockround.messages.Messages;

/** What is drawn. */
public enum Measure {
    FILLERS(Metric.FILLERS_PER_MINUTE),
    FILLED_PAUSES(Metric.FILLED_PAUSES_PER_MINUTE),
    SILENCE(Metric.SILENCE_SHARE),
    GATES(Metric.GATE_KEPT_SHARE),
    OVERRUN(null),
    PACE(Metric.WORDS_PER_MINUTE);

    private final Metric metric;

    Measure(Metric metric) {
        this.metric = metric;
    }

    /** What judges it; null for overrun, which has a target and no habit. */
    public Metric metric() {
        return metric;
    }

    String text() {
        return Messages.text("trends.measure." + name());
    }
}
