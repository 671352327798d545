package io.mockround.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("title", "phases", "hand-back", "graceSeconds", "medium", "cost");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "TITLE, title",
        "phase, phases",
        "handBack, hand-back",
        "grace, graceSeconds",
        "grace_secs, graceSeconds",
        "meduim, medium",
        "costs, cost"
    })
    void forgivesASlip(String written, String meant) {
        assertThat(NearestName.to(written, KNOWN)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"banana", "fast", "x", "''", "time"})
    void offersNothingWhenNothingIsNear(String written) {
        assertThat(NearestName.to(written, KNOWN)).isEmpty();
    }

    @Test
    void doesNotMeasureWhatNobodyTyped() {
        assertThat(NearestName.to("title".repeat(400_000), KNOWN)).isEmpty();
    }
}
