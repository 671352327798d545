package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.Place;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FlagNormsTest {

    private static final FlagNorms OWN = norms(3, 5, 7, 20, 8);

    @Test
    void thePublishedOnesAreThoseOfTheTable() {
        assertThat(FlagNorms.DEFAULT).isEqualTo(norms(4, 8, 6, 15, 5));
    }

    @Test
    void eachPlaceHasItsOwnLength() {
        assertThat(fromMs(OWN, Place.INSIDE, false)).isEqualTo(3_000);
        assertThat(fromMs(OWN, Place.BETWEEN, false)).isEqualTo(5_000);
        assertThat(fromMs(OWN, Place.AFTER_QUESTION, false)).isEqualTo(7_000);
        assertThat(fromMs(OWN, Place.INSIDE, true)).isEqualTo(20_000);
    }

    @Test
    void beforeTheFirstAndAfterTheLastWordNothingIsFlagged() {
        assertThat(fromMs(OWN, Place.LEADING, false)).isEqualTo(Long.MAX_VALUE);
        assertThat(fromMs(OWN, Place.TRAILING, true)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whereThePlaceIsUnknownTheLongerOfBothThatItMayBeHolds() {
        assertThat(OWN.silenceFlaggedFromMs(Maybe.unknown(), false)).isEqualTo(5_000);
        assertThat(norms(9, 5, 7, 20, 8).silenceFlaggedFromMs(Maybe.unknown(), false))
                .isEqualTo(9_000);
    }

    @Test
    void announcingASilenceNeverMakesItCountSooner() {
        FlagNorms patient = norms(30, 40, 50, 15, 8);

        assertThat(fromMs(patient, Place.INSIDE, true)).isEqualTo(30_000);
        assertThat(fromMs(patient, Place.AFTER_QUESTION, true)).isEqualTo(50_000);
    }

    @Test
    void refusesNumbersOutOfBounds() {
        assertThatNoException().isThrownBy(() -> norms(2, 60, 2, 60, 1));
        assertThatNoException().isThrownBy(() -> norms(60, 2, 60, 2, 12));

        assertThatIllegalArgumentException().isThrownBy(() -> norms(1, 8, 6, 15, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> norms(4, 61, 6, 15, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> norms(4, 8, 1, 15, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> norms(4, 8, 6, 61, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> norms(4, 8, 6, 15, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> norms(4, 8, 6, 15, 13));
    }

    private static long fromMs(FlagNorms norms, Place place, boolean isAnnounced) {
        return norms.silenceFlaggedFromMs(Maybe.of(place), isAnnounced);
    }

    private static FlagNorms norms(long inside, long between, long afterQuestion, long announced, int filledPauses) {
        return new FlagNorms(
                Duration.ofSeconds(inside),
                Duration.ofSeconds(between),
                Duration.ofSeconds(afterQuestion),
                Duration.ofSeconds(announced),
                filledPauses);
    }
}
