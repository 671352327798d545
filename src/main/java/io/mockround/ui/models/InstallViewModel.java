package io.mockround.ui.models;

import io.mockround.messages.Messages;
import io.mockround.models.Catalogue;
import io.mockround.models.ExaminedModel;
import io.mockround.models.InstallProgress;
import io.mockround.models.InstallReading;
import io.mockround.models.ModelSource;
import io.mockround.time.MonotonicClock;
import io.mockround.ui.common.Work;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A model on its way, one at a time. Lives on the FX thread; keep one for the window: an installation goes on whatever screen is shown, also
 * during a round.
 */
public final class InstallViewModel {

    private static final double UNKNOWN = -1;

    /** Often enough for the eye; more would only keep the FX thread from a round's ring. */
    private static final long TELL_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final ModelShelf shelf;
    private final MonotonicClock clock;
    private final Work work;
    private final Outcome outcome;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyObjectWrapper<ExaminedModel> installed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper declined = new ReadOnlyBooleanWrapper();
    private AtomicBoolean calledOff = new AtomicBoolean();

    /** What came of it, told when nobody is disturbed by it. Called on the FX thread, which may be in the middle of a round. */
    public interface Outcome {

        void note(String sentence);

        void tell(Exception failure);
    }

    /** @param work in the background of its own: nothing waits for an installation */
    public InstallViewModel(ModelShelf shelf, MonotonicClock clock, Work work, Outcome outcome) {
        this.shelf = shelf;
        this.clock = clock;
        this.work = work;
        this.outcome = outcome;
    }

    /** The usual English one. */
    public void getUsual() {
        get(new ModelSource.Listed(Catalogue.USUAL));
    }

    /** Begins, or goes on where it was called off. Does nothing while another is on its way. */
    public void get(ModelSource source) {
        if (running.get()) {
            return;
        }
        AtomicBoolean mine = new AtomicBoolean();
        calledOff = mine;
        running.set(true);
        status.set(Messages.text("model.step.ASKING"));
        progress.set(UNKNOWN);
        work.call(() -> shelf.install(source, new Told(mine)), this::done, this::failed);
    }

    /** What has arrived stays, and is gone on with next time. */
    public void cancel() {
        if (running.get()) {
            calledOff.set(true);
            status.set(Messages.text("models.stopping"));
        }
    }

    /** Not now: the first screen does not ask again in this window. */
    public void decline() {
        declined.set(true);
    }

    public ReadOnlyBooleanProperty declinedProperty() {
        return declined.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What is being done, how far, how fast, how long yet. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The last one that was installed in this window, or null. */
    public ReadOnlyObjectProperty<ExaminedModel> installedProperty() {
        return installed.getReadOnlyProperty();
    }

    private void show(String reading, double share) {
        if (running.get() && !calledOff.get()) {
            status.set(reading);
            progress.set(share);
        }
    }

    private void done(ExaminedModel model) {
        running.set(false);
        installed.set(model);
        outcome.note(Messages.text("models.installed", model.model().name(), model.knows()));
    }

    private void failed(Exception failure) {
        running.set(false);
        if (failure instanceof CancellationException) {
            outcome.note(Messages.text("models.calledOff"));
        } else {
            outcome.tell(failure);
        }
    }

    /** Called on the installing thread. */
    private final class Told implements InstallProgress {

        private final AtomicBoolean mine;
        private final InstallReading reading = new InstallReading(clock);
        private Step step;
        private long toldAtNanos;

        Told(AtomicBoolean mine) {
            this.mine = mine;
        }

        @Override
        public void at(Step now, long done, long of) {
            checkpoint();
            long nanos = clock.nanos();
            if (now == step && nanos - toldAtNanos < TELL_EVERY_NANOS && done < of) {
                return;
            }
            step = now;
            toldAtNanos = nanos;
            String text = reading.at(now, done, of);
            double share = of > 0 ? Math.min(1, (double) done / of) : UNKNOWN;
            work.fx().execute(() -> show(text, share));
        }

        @Override
        public void checkpoint() {
            if (mine.get()) {
                throw new CancellationException();
            }
        }
    }
}
