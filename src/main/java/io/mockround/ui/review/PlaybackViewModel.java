package io.mockround.ui.review;

import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioPlayer;
import io.mockround.recording.PlaybackSpeed;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
        }
    }

    public void playPause() {
        if (playing.get()) {
            player.pause();
            playing.set(false);
            positionMs.set(player.positionMs());
        } else {
            play();
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
