package io.mockround.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.analysis.FlagNorms;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThresholdSettingsTest {

    @Test
    void whatWasNotSetIsAsRecommended() {
        assertThat(ThresholdSettings.AS_RECOMMENDED.norms()).isEqualTo(FlagNorms.DEFAULT);
        assertThat(ThresholdSettings.AS_RECOMMENDED.withBetween(10).norms())
                .isEqualTo(new FlagNorms(seconds(4), seconds(10), seconds(6), seconds(15), 5));
    }

    @Test
    void eachNumberIsSetWhereItBelongs() {
        ThresholdSettings own = ThresholdSettings.AS_RECOMMENDED
                .withInside(3)
                .withBetween(9)
                .withAfterQuestion(7)
                .withAnnounced(20)
                .withFilledPauses(8);

        assertThat(own).isEqualTo(new ThresholdSettings(3, 9, 7, 20, 8));
        assertThat(own.norms()).isEqualTo(new FlagNorms(seconds(3), seconds(9), seconds(7), seconds(20), 8));
    }

    @Test
    void aNumberThatIsTheRecommendedOneIsAsRecommended() {
        assertThat(new ThresholdSettings(4, 8, 6, 15, 5)).isEqualTo(ThresholdSettings.AS_RECOMMENDED);
    }

    @Test
    void takesWhatAHandHasWrittenOutOfBoundsForTheNearest() {
        assertThat(new ThresholdSettings(0, 61, -4, 9_999, 0)).isEqualTo(new ThresholdSettings(2, 60, 2, 60, 1));
        assertThat(new ThresholdSettings(1, 600, 1, 61, 13).norms().filledPausesPerMinute())
                .isEqualTo(12);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
