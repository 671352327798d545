package io.mockround.models;

import io.mockround.messages.Messages;
import io.mockround.messages.Sizes;
import io.mockround.messages.Times;
import io.mockround.models.InstallProgress.Step;
import io.mockround.time.MonotonicClock;
import java.util.OptionalLong;

/** Makes of an installation's progress what a person reads, the same in the window and in the terminal. Used on one thread. */
public final class InstallReading {

    private final MonotonicClock clock;
    private TransferRate rate = new TransferRate();
    private Step step;

    public InstallReading(MonotonicClock clock) {
        this.clock = clock;
    }

    /** {@code Downloading: 12 MB of 41 MB, 3.1 MB/s, 0:09 left}. */
    public String at(Step now, long done, long of) {
        if (now != step) {
            step = now;
            rate = new TransferRate();
        }
        rate.at(clock.nanos(), done);
        OptionalLong perSecond = now == Step.DOWNLOADING ? rate.bytesPerSecond() : OptionalLong.empty();
        String what = Messages.text("model.step." + now.name());
        if (done <= 0 && of <= 0) {
            return what;
        }
        String amount = of > 0
                ? Messages.text("model.step.of", what, Sizes.text(done), Sizes.text(of))
                : Messages.text("model.step.sofar", what, Sizes.text(done));
        if (perSecond.isEmpty()) {
            return amount;
        }
        String speed = Messages.text("model.step.rate", amount, Sizes.text(perSecond.getAsLong()));
        return of > 0 && perSecond.getAsLong() > 0
                ? Messages.text("model.step.left", speed, Times.clock((of - done) * 1000 / perSecond.getAsLong()))
                : speed;
    }
}
