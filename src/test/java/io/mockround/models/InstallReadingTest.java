package io.mockround.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.models.InstallProgress.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InstallReadingTest {

    private long nanos;
    private final InstallReading reading = new InstallReading(() -> nanos);

    @Test
    void tellsRateAndTimeLeftOnceItHasSeenEnough() {
        assertThat(reading.at(Step.DOWNLOADING, 0, 41_000_000)).isEqualTo("Downloading: 0.0 MB of 41 MB");
        nanos = Duration.ofMillis(499).toNanos();
        assertThat(reading.at(Step.DOWNLOADING, 1_000_000, 41_000_000)).isEqualTo("Downloading: 1.0 MB of 41 MB");
        nanos = Duration.ofSeconds(1).toNanos();
        assertThat(reading.at(Step.DOWNLOADING, 2_000_000, 41_000_000))
                .isEqualTo("Downloading: 2.0 MB of 41 MB, 2.0 MB/s, 0:19 left");
    }

    @Test
    void followsARateThatChanges() {
        for (int second = 0; second <= 10; second++) {
            nanos = Duration.ofSeconds(second).toNanos();
            reading.at(Step.DOWNLOADING, second * 4_000_000L, 200_000_000);
        }
        String slow = "";
        for (int second = 11; second <= 20; second++) {
            nanos = Duration.ofSeconds(second).toNanos();
            slow = reading.at(Step.DOWNLOADING, 40_000_000 + (second - 10) * 1_000_000L, 200_000_000);
        }

        assertThat(slow).isEqualTo("Downloading: 50 MB of 200 MB, 1.0 MB/s, 2:30 left");
    }

    @Test
    void countsTheRateOfAResumedDownloadFromWhereItWentOn() {
        reading.at(Step.DOWNLOADING, 30_000_000, 41_000_000);
        nanos = Duration.ofSeconds(1).toNanos();

        assertThat(reading.at(Step.DOWNLOADING, 31_000_000, 41_000_000)).contains("1.0 MB/s, 0:10 left");
    }

    @Test
    void promisesNoEndWhereNothingArrivesOrNobodySaysHowMuch() {
        reading.at(Step.DOWNLOADING, 1_000_000, 0);
        nanos = Duration.ofSeconds(1).toNanos();
        assertThat(reading.at(Step.DOWNLOADING, 2_000_000, 0)).isEqualTo("Downloading: 2.0 MB, 1.0 MB/s");
        nanos = Duration.ofSeconds(20).toNanos();
        reading.at(Step.DOWNLOADING, 2_000_000, 41_000_000);
        nanos = Duration.ofSeconds(21).toNanos();
        assertThat(reading.at(Step.DOWNLOADING, 2_000_000, 41_000_000)).doesNotContain("left");
    }

    @Test
    void namesStepsThatHaveNoAmount() {
        assertThat(reading.at(Step.EXAMINING, 0, 0)).isEqualTo("Examining and trying");
        assertThat(reading.at(Step.UNPACKING, 5_000_000, 70_000_000)).isEqualTo("Unpacking: 5.0 MB of 70 MB");
    }
}
