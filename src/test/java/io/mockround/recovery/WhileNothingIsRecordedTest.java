package io.mockround.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.review.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WhileNothingIsRecordedTest {

    private final List<Long> told = new ArrayList<>();
    private int recordedFor;
    private int looks;
    private int waits;
    private long nanos;
    private boolean isCalledOff;

    private final Progress progress = new WhileNothingIsRecorded(
            new Progress() {
                @Override
                public void at(Step step, long doneMs, long ofMs) {
                    told.add(doneMs);
                }

                @Override
                public void checkpoint() {
                    if (isCalledOff) {
                        throw new CancellationException();
                    }
                }
            },
            () -> {
                looks++;
                return recordedFor > waits;
            },
            () -> nanos,
            () -> waits++);

    @Test
    void holdsTheWorkUntilNothingIsRecordedAnyMore() {
        recordedFor = 3;

        progress.at(Progress.Step.TRANSCRIBING, 100, 200);

        assertThat(waits).isEqualTo(3);
        assertThat(told).containsExactly(100L);
    }

    @Test
    void looksOnceASecond() {
        progress.checkpoint();
        nanos = TimeUnit.SECONDS.toNanos(1) - 1;
        progress.checkpoint();
        assertThat(looks).isOne();
        nanos++;
        progress.checkpoint();

        assertThat(looks).isEqualTo(2);
    }

    @Test
    void mayBeCalledOffWhileItWaits() {
        recordedFor = Integer.MAX_VALUE;
        isCalledOff = true;

        assertThatThrownBy(() -> progress.at(Progress.Step.TRANSCRIBING, 0, 0))
                .isInstanceOf(CancellationException.class);
        assertThat(waits).isOne();
    }
}
