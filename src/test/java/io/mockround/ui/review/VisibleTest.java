package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    private static final Visible HOUR = Visible.whole(3_600_000);

    @Test
    void aMomentStaysWhereItIsSeenWhenOneComesNearer() {
        Visible near = HOUR.zoomed(2, 900_000).zoomed(3, 900_000);

        assertThat(near.lengthMs()).isEqualTo(600_000);
        assertThat((double) (900_000 - near.fromMs()) / near.lengthMs()).isEqualTo(0.25);
    }

    @Test
    void endsWhereTheRecordingEnds() {
        assertThat(HOUR.zoomed(4, 0)).isEqualTo(new Visible(0, 900_000, 3_600_000));
        assertThat(HOUR.zoomed(4, 0).moved(-5_000)).isEqualTo(new Visible(0, 900_000, 3_600_000));
        assertThat(HOUR.zoomed(4, 0).moved(9_000_000)).isEqualTo(new Visible(2_700_000, 3_600_000, 3_600_000));
        assertThat(HOUR.zoomed(4, 0).zoomed(0.1, 0)).isEqualTo(HOUR);
    }

    @Test
    void comesNoNearerThanItsFinestStepIsWorth() {
        assertThat(HOUR.zoomed(1e9, 100_000).lengthMs()).isEqualTo(Visible.SHORTEST_MS);
        assertThat(Visible.whole(2_000).zoomed(8, 1_000)).isEqualTo(Visible.whole(2_000));
    }

    @Test
    void turnsOverToWhatPlaysOnceThatIsOutOfSight() {
        Visible minute = HOUR.zoomed(60, 0);
        assertThat(minute.following(60_000)).isSameAs(minute);

        assertThat(minute.following(60_001)).isEqualTo(new Visible(54_001, 114_001, 3_600_000));
        assertThat(minute.following(3_600_000)).isEqualTo(new Visible(3_540_000, 3_600_000, 3_600_000));
    }

    @Test
    void keepsItsStretchWhenTheReportComesAgainAndTheWholeStaysTheWhole() {
        Visible minute = HOUR.zoomed(60, 0).moved(120_000);
        assertThat(minute.lasting(3_600_500)).isEqualTo(new Visible(120_000, 180_000, 3_600_500));
        assertThat(HOUR.lasting(4_000_000)).isEqualTo(Visible.whole(4_000_000));
        assertThat(Visible.whole(0).lasting(7_000)).isEqualTo(Visible.whole(7_000));
    }

    @Test
    void looksAroundAMoment() {
        assertThat(HOUR.zoomed(60, 0).around(600_000)).isEqualTo(new Visible(570_000, 630_000, 3_600_000));
    }
}
