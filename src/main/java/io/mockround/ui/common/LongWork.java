package io.mockround.ui.common;

import io.mockround.messages.Messages;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What a person asked for and may have to wait for: how far it is, and a way to call it off. Lives on the FX thread; one for the window, so that
 * work goes on, and is still shown, when its screen is left. What is over at once is never shown.
 */
public final class LongWork {

    private static final double UNKNOWN = -1;

    private final Work own;
    private final Executor patience;
    private final Navigator navigator;

    /** What is not over yet, in the order it was asked for. */
    private final Deque<Asked> asked = new ArrayDeque<>();

    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);

    /**
     * @param own where files for other programs are written: neither screens nor the history wait for it
     * @param patience runs on the FX thread what is to happen when the person has waited for half a second
     */
    public LongWork(Work own, Executor patience, Navigator navigator) {
        this.own = own;
        this.patience = patience;
        this.navigator = navigator;
    }

    /** Told by work how far it is, on the thread that does it. */
    public interface Steps {

        /**
         * @param status what is being done, for a person
         * @param share of the whole that is done, 0 to 1
         * @throws CancellationException when the person has called it off
         */
        void at(String status, double share);
    }

    /** Work that tells how far it is. */
    public interface Task<T> {

        /** @throws CancellationException as its steps do, where nothing came of it; else it returns what did */
        T run(Steps steps) throws Exception;
    }

    /**
     * Writes files for other programs. A failure is told, and that it was called off.
     *
     * @param doing what it is about to do, for a person
     */
    public <T> void write(String doing, Task<T> task, Consumer<T> done) {
        call(own, true, doing, task, done);
    }

    /**
     * Writes one file, and tells where it is.
     *
     * @param writing is given whom to tell how much of it is done, 0 to 1
     */
    public void write(Path file, Consumer<DoubleConsumer> writing) {
        String doing = Messages.text("written.doing", String.valueOf(file.getFileName()));
        write(
                doing,
                steps -> {
                    writing.accept(share -> steps.at(doing, share));
                    return file.toAbsolutePath();
                },
                written -> navigator.note(Messages.text("written.done", written.toString()), null));
    }

    /** Changes the history, among what the screens ask for: they show it changed from then on. It is finished even when the window closes. */
    public <T> void change(Work screens, String doing, Task<T> task, Consumer<T> done) {
        call(screens, false, doing, task, done);
    }

    private <T> void call(Work where, boolean endsWithWindow, String doing, Task<T> task, Consumer<T> done) {
        Asked mine = new Asked(doing, endsWithWindow);
        asked.add(mine);
        patience.execute(() -> {
            mine.isLong = true;
            show();
        });
        where.call(
                () -> task.run(mine),
                result -> {
                    over(mine);
                    done.accept(result);
                },
                failure -> {
                    over(mine);
                    if (failure instanceof CancellationException) {
                        navigator.note(Messages.text("long.nothingDone"), null);
                    } else {
                        navigator.tell(failure);
                    }
                });
    }

    /** Calls off what is shown. */
    public void stop() {
        Asked front = front();
        if (front != null) {
            front.isCalledOff = true;
            show();
        }
    }

    /** The window closes: no more files are written. */
    public void close() {
        asked.stream().filter(each -> each.endsWithWindow).forEach(each -> each.isCalledOff = true);
    }

    private void over(Asked done) {
        asked.remove(done);
        show();
    }

    private void show() {
        Asked front = front();
        shown.set(front != null);
        if (front != null) {
            status.set(front.isCalledOff ? Messages.text("long.stopping") : front.status);
            progress.set(front.share);
        }
    }

    /** The first that is being waited for, or null. */
    private Asked front() {
        return asked.stream().filter(each -> each.isLong).findFirst().orElse(null);
    }

    /** Whether somebody waits. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** FX thread, but for its steps. */
    private final class Asked implements Steps {

        private final boolean endsWithWindow;
        private String status;
        private double share = UNKNOWN;
        private boolean isLong;

        /** Said on the FX thread, asked by the work. */
        private volatile boolean isCalledOff;

        Asked(String status, boolean endsWithWindow) {
            this.status = status;
            this.endsWithWindow = endsWithWindow;
        }

        @Override
        public void at(String itsStatus, double itsShare) {
            if (isCalledOff) {
                throw new CancellationException();
            }
            own.fx().execute(() -> {
                status = itsStatus;
                share = Math.max(0, Math.min(1, itsShare));
                show();
            });
        }
    }
}
