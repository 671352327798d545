package io.mockround.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.settings.WindowPlace.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Screen LAPTOP = new Screen(0, 25, 1440, 875);
    private static final Screen MONITOR = new Screen(1440, 0, 2560, 1440);

    @Test
    void staysWhereItWasOnAScreenThatIsThere() {
        WindowPlace place = new WindowPlace(2000, 300, 1180, 740, false);

        assertThat(place.on(List.of(LAPTOP, MONITOR))).isEqualTo(place);
    }

    @Test
    void comesToTheFirstScreenWhenItsMonitorIsGone() {
        WindowPlace place = new WindowPlace(2000, 300, 1180, 740, true);

        assertThat(place.on(List.of(LAPTOP))).isEqualTo(new WindowPlace(130, 92.5, 1180, 740, true));
    }

    @Test
    void shrinksToTheScreenItComesTo() {
        WindowPlace place = new WindowPlace(5000, 300, 2500, 1400, false);

        assertThat(place.on(List.of(LAPTOP))).isEqualTo(new WindowPlace(0, 25, 1440, 875, false));
    }

    @Test
    void comesBackWhenItsTopIsOutOfReachOfAHand() {
        WindowPlace above = new WindowPlace(100, -300, 1180, 740, false);
        WindowPlace below = new WindowPlace(100, 875, 1180, 740, false);
        WindowPlace beside = new WindowPlace(1400, 100, 1180, 740, false);

        assertThat(above.on(List.of(LAPTOP)).y()).isEqualTo(92.5);
        assertThat(below.on(List.of(LAPTOP)).y()).isEqualTo(92.5);
        assertThat(beside.on(List.of(LAPTOP)).x()).isEqualTo(130);
        assertThat(beside.on(List.of(LAPTOP, MONITOR))).isEqualTo(beside);
    }
}
