package io.mockround.bench;

import io.mockround.analysis.Span;
import java.util.List;

/** A recording whose truth is known. */
record Scene(String name, short[] samples, List<Span> silences, List<Span> filledPauses) {

    double minutes() {
        return samples.length / (60.0 * Sounds.RATE_HZ);
    }
}
