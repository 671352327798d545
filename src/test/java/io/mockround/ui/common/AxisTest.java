package io.mockround.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void whatIsCountedHasNoHalves() {
        assertThat(Axis.counting(List.of(3.0, 10.0), 4).ticks()).containsExactly(0.0, 5.0, 10.0);
        assertThat(Axis.counting(List.of(26.0), 4).ticks()).containsExactly(0.0, 10.0, 20.0, 30.0);
        assertThat(Axis.counting(List.of(0.0), 4).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
        assertThat(Axis.counting(List.of(1.0), 1).ticks())
                .as("no step below one")
                .containsExactly(0.0, 1.0);
    }

    @Test
    void whatIsMeasuredGoesFromOneRoundNumberToAnother() {
        assertThat(Axis.covering(List.of(4.0, 10.0), 4, true).ticks()).containsExactly(0.0, 2.5, 5.0, 7.5, 10.0);
        assertThat(Axis.covering(List.of(130.0, 150.0), 40, false).place(120)).isZero();
    }
}
