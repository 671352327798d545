package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.rehearsal.MemoSnapshot;
import io.mockround.rehearsal.MemoSnapshot.Stage;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the screen of a memo shows while it is spoken. Lives on the FX thread; knows no controls. Nothing is pushed to it: see {@link #frame}. */
public final class MemoViewModel {

    private static final Duration EVERY = Duration.ofMillis(100);

    /** Nobody knows how long a memo will be: the longest that people narrate. As the command {@code record} tells it. */
    private static final Duration ENOUGH_ROOM = Duration.ofHours(1);

    private final Supplier<MemoSnapshot> memo;
    private final Runnable mark;
    private final Runnable end;
    private final RecordingViewModel recording;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();

    /** When it was last refreshed by a frame, on the clock of the frames; null before the first. */
    private Long refreshedAtNanos;

    /**
     * @param memo how it stands at this moment
     * @param mark marks this moment
     * @param end ends it and keeps what was said
     * @param isStill whether what moves for show stands still
     */
    public MemoViewModel(Supplier<MemoSnapshot> memo, Runnable mark, Runnable end, boolean isStill) {
        this.memo = memo;
        this.mark = mark;
        this.end = end;
        this.recording = new RecordingViewModel("memo.band", isStill);
        refresh();
    }

    /**
     * To be called for every frame the screen draws; looks ten times a second.
     *
     * @param nowNanos of the frame
     */
    public void frame(long nowNanos) {
        if (refreshedAtNanos == null || nowNanos - refreshedAtNanos >= EVERY.toNanos()) {
            refreshedAtNanos = nowNanos;
            refresh();
        }
    }

    /** Shows how things stand at this moment. */
    public void refresh() {
        MemoSnapshot snapshot = memo.get();
        recording.show(snapshot.take(), going(snapshot.stage()), ENOUGH_ROOM);
        String key = "memo." + snapshot.stage().name();
        heading.set(Messages.text(key));
        detail.set(Messages.text(
                key + ".detail", Times.clock(snapshot.take().recorded().toMillis())));
        over.set(snapshot.stage() == Stage.OVER);
    }

    public void mark() {
        mark.run();
    }

    /** Ends the memo, once; nothing is asked, for nothing is lost. */
    public void stop() {
        if (!over.get()) {
            end.run();
            refresh();
        }
    }

    private static RecordingViewModel.Going going(Stage stage) {
        return switch (stage) {
            case STARTING -> RecordingViewModel.Going.NOT_YET;
            case RECORDING -> RecordingViewModel.Going.ON;
            case OVER -> RecordingViewModel.Going.OVER;
        };
    }

    public RecordingViewModel recording() {
        return recording;
    }

    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Whether it has ended, whichever way. */
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }
}
