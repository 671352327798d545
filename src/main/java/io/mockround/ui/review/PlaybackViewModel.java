package io.mockround.ui.review;

import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioPlayer;
import io.mockround.recording.PlaybackSpeed;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where in a take it plays, whether, and how fast. Lives on the FX thread; knows no controls. */
public final class PlaybackViewModel {

    private final AudioPlayer player;
    private final Consumer<Exception> tell;

    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper positionMs = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper durationMs = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<PlaybackSpeed> speed = new ReadOnlyObjectWrapper<>(PlaybackSpeed.AS_SPOKEN);

    private final ReadOnlyIntegerWrapper stretch = new ReadOnlyIntegerWrapper(-1);

    /** What is played in turn; empty when what is played ends with the take. */
    private List<Stretch> inTurn = List.of();

    private Path take;
    private boolean loaded;
    private boolean disposed;

    /** @param tell is given what must be told to the user, such as a missing loudspeaker */
    PlaybackViewModel(AudioPlayer player, Consumer<Exception> tell) {
        this.player = player;
        this.tell = tell;
    }

    /** Chooses what is played. The loudspeaker is asked for at the first play only. */
    void open(Path take) {
        this.take = take;
    }

    void lasts(long ms) {
        durationMs.set(ms);
    }

    /** Looks where the player is. Called some thirty times a second while it plays. */
    void tick() {
        if (loaded && playing.get()) {
            playing.set(player.isPlaying());
            positionMs.set(player.positionMs());
            turn();
        }
        if (!playing.get()) {
            endTurns();
        }
    }

    /** Goes on to the next stretch where one has been heard. */
    private void turn() {
        int now = stretch.get();
        if (now >= 0 && positionMs.get() >= inTurn.get(now).endMs()) {
            if (now + 1 < inTurn.size()) {
                go(inTurn.get(now + 1).startMs());
                stretch.set(now + 1);
            } else {
                pause();
            }
        }
    }

    public void playPause() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    private void pause() {
        player.pause();
        playing.set(false);
        positionMs.set(player.positionMs());
        endTurns();
    }

    private void endTurns() {
        inTurn = List.of();
        stretch.set(-1);
    }

    /** A stretch of the take that is played by itself. */
    record Stretch(long startMs, long endMs) {}

    /** Plays stretches one after the other, then rests. Whatever moves the player elsewhere ends that. */
    void playInTurn(List<Stretch> stretches) {
        seek(stretches.get(0).startMs());
        play();
        if (playing.get()) {
            inTurn = List.copyOf(stretches);
            stretch.set(0);
        }
    }

    void play() {
        if (playing.get() || !isReady()) {
            return;
        }
        if (positionMs.get() >= durationMs.get()) {
            player.seek(0);
            positionMs.set(0);
        }
        player.play();
        playing.set(true);
    }

    /** Goes to a moment; plays on if it was playing. */
    void seek(long ms) {
        endTurns();
        go(ms);
    }

    private void go(long ms) {
        long target = Math.max(0, Math.min(ms, durationMs.get()));
        if (loaded) {
            player.seek(target);
        }
        positionMs.set(target);
    }

    void slower() {
        change(PlaybackSpeed::slower);
    }

    void faster() {
        change(PlaybackSpeed::faster);
    }

    /** Falls silent and gives the loudspeaker back. */
    void dispose() {
        disposed = true;
        playing.set(false);
        player.close();
    }

    boolean isDisposed() {
        return disposed;
    }

    private void change(UnaryOperator<PlaybackSpeed> step) {
        speed.set(step.apply(speed.get()));
        if (loaded) {
            player.speed(speed.get());
        }
    }

    private boolean isReady() {
        if (!loaded && take != null && !disposed) {
            try {
                player.load(take);
                player.speed(speed.get());
                player.seek(positionMs.get());
                loaded = true;
            } catch (ProblemException e) {
                tell.accept(e);
            }
        }
        return loaded;
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** The number of the stretch that is played in turn, from 0; -1 when none is. */
    ReadOnlyIntegerProperty stretchProperty() {
        return stretch.getReadOnlyProperty();
    }

    ReadOnlyLongProperty positionMsProperty() {
        return positionMs.getReadOnlyProperty();
    }

    ReadOnlyLongProperty durationMsProperty() {
        return durationMs.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PlaybackSpeed> speedProperty() {
        return speed.getReadOnlyProperty();
    }
}
