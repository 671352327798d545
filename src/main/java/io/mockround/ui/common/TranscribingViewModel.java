package io.mockround.ui.common;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How far the words of sessions that waited for them have been found, and stopping that. Lives on the FX thread; one for the window. */
public final class TranscribingViewModel {

    private final ReadOnlyStringWrapper sessionId = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Runnable stop = () -> {};
    private boolean isStopping;

    /** What {@link #stop} does beside saying so. */
    public void onStop(Runnable action) {
        stop = action;
    }

    /** @param others sessions that wait after this one */
    public void show(String id, String title, long doneMs, long ofMs, int others) {
        sessionId.set(id);
        progress.set(ofMs <= 0 ? 0 : Math.min(1, (double) doneMs / ofMs));
        if (!isStopping) {
            status.set(Messages.text("words.transcribing", title, Times.clock(doneMs), Times.clock(ofMs), others));
        }
    }

    /** Nothing is transcribed any more. */
    public void finished() {
        isStopping = false;
        sessionId.set(null);
        status.set("");
        progress.set(0);
    }

    public void stop() {
        isStopping = true;
        status.set(Messages.text("words.stopping"));
        stop.run();
    }

    /** The session that is transcribed, or null. */
    public ReadOnlyStringProperty sessionIdProperty() {
        return sessionId.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
