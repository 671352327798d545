package io.mockround.ui.round;

import io.mockround.time.MonotonicClock;
import java.time.Duration;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A few words that a key was taken, gone after some seconds. Lives on the FX thread. */
final class PassingHint {

    private final MonotonicClock clock;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private long shownNanos;
    private long lastsNanos;

    PassingHint(MonotonicClock clock) {
        this.clock = clock;
    }

    void show(String words, Duration lasts) {
        shownNanos = clock.nanos();
        lastsNanos = lasts.toNanos();
        text.set(words);
    }

    void clear() {
        lastsNanos = 0;
        text.set("");
    }

    /** Takes it away once its time is over. */
    void refresh() {
        if (!text.get().isEmpty() && clock.nanos() - shownNanos >= lastsNanos) {
            clear();
        }
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
