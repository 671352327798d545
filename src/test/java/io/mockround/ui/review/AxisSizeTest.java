package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisSizeTest {

    @Test
    void isRoomyWhereThereIsHeightAndGivesWayInAllItsPartsWhereThereIsNot() {
        double roomy = AxisSize.roomy(6).height();
        double least = AxisSize.least(6).height();
        assertThat(roomy).isEqualTo(204);
        assertThat(roomy - least).isGreaterThan(60);

        assertThat(AxisSize.fitting(6, roomy)).isEqualTo(AxisSize.roomy(6));
        assertThat(AxisSize.fitting(6, roomy + 100)).isEqualTo(AxisSize.roomy(6));
        assertThat(AxisSize.fitting(6, least)).isEqualTo(AxisSize.least(6));
        assertThat(AxisSize.fitting(6, 0))
                .as("cut off below, not drawn over itself")
                .isEqualTo(AxisSize.least(6));
    }

    @Test
    void fillsTheHeightItIsGiven() {
        for (double height = AxisSize.least(4).height();
                height < AxisSize.roomy(4).height();
                height += 7) {
            AxisSize size = AxisSize.fitting(4, height);
            assertThat(size.height()).isCloseTo(height, within(0.001));
            assertThat(size.lane()).isBetween(14.0, 18.0).isEqualTo(Math.floor(size.lane()));
            assertThat(size.wave()).isGreaterThanOrEqualTo(20);
        }
    }
}
