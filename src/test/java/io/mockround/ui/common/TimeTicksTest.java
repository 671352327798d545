package io.mockround.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeTicksTest {

    private static final long MINUTE_MS = 60_000;

    @Test
    void areRoundTimesAsManyAsThereIsRoomFor() {
        assertThat(TimeTicks.between(0, 45 * MINUTE_MS, 800))
                .hasSize(10)
                .startsWith(0L, 5 * MINUTE_MS)
                .endsWith(45 * MINUTE_MS);
        assertThat(TimeTicks.between(0, MINUTE_MS, 800))
                .hasSize(13)
                .startsWith(0L, 5_000L)
                .endsWith(MINUTE_MS);
        assertThat(TimeTicks.between(62_000, 125_000, 100)).containsExactly(MINUTE_MS, 2 * MINUTE_MS);
    }

    @Test
    void areNoMoreThanAnHourApart() {
        assertThat(TimeTicks.between(0, 600 * MINUTE_MS, 100)).hasSize(11);
    }
}
