package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private final Moments moments = Moments.at(List.of(9_000L, 1_000L, 5_000L, 5_000L));

    @Test
    void goesOnToTheNextOne() {
        assertThat(moments.after(0)).isEqualTo(1_000);
        assertThat(moments.after(1_000)).isEqualTo(5_000);
        assertThat(moments.after(4_990)).as("the jump landed a little early").isEqualTo(9_000);
        assertThat(moments.after(9_000)).isNull();
    }

    @Test
    void goesBackPastTheOneJustHeard() {
        assertThat(moments.before(8_000)).isEqualTo(5_000);
        assertThat(moments.before(5_400)).isEqualTo(1_000);
        assertThat(moments.before(1_000)).isNull();
        assertThat(Moments.NONE.after(0)).isNull();
    }
}
