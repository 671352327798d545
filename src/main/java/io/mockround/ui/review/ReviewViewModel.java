package io.mockround.ui.review;

import io.mockround.analysis.Peaks;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.recording.AudioPlayer;
import io.mockround.recording.PcmStream;
import io.mockround.report.Flag;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.speech.Transcript;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the review screen shows and where it plays. Lives on the FX thread; knows no controls. */
public final class ReviewViewModel {

    private static final double UNKNOWN_PROGRESS = -1;

    private final AudioPlayer player;
    private final Consumer<Exception> tell;

    private final ReadOnlyObjectWrapper<SessionReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Tile>> tiles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FlagLine>> flags = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TimeAxis> axis = new ReadOnlyObjectWrapper<>(TimeAxis.EMPTY);
    private final ReadOnlyObjectWrapper<Script> script = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Peaks> peaks = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper nextTime = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN_PROGRESS);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper positionMs = new ReadOnlyLongWrapper();
    private final ReadOnlyIntegerWrapper playingPiece = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper currentFlag = new ReadOnlyIntegerWrapper(-1);

    private Moments flagMoments = Moments.NONE;
    private Moments fillerMoments = Moments.NONE;
    private Moments silenceMoments = Moments.NONE;
    private Path take;
    private boolean loaded;
    private boolean disposed;

    /** @param tell is given what must be told to the user, such as a missing loudspeaker */
    public ReviewViewModel(AudioPlayer player, Consumer<Exception> tell) {
        this.player = player;
        this.tell = tell;
    }

    /** Shows a session and reads its waveform in the background. The loudspeaker is asked for at the first play only. */
    public void open(SessionReport report, Path take, AudioFile files, Work work) {
        this.take = take;
        show(report);
        work.call(
                () -> {
                    try (PcmStream stream = files.open(take)) {
                        return Peaks.read(stream);
                    }
                },
                this::show,
                tell);
    }

    /** Shows a report; again when more of it is known. The play position stays. */
    public void show(SessionReport shown) {
        report.set(shown);
        progress.set(UNKNOWN_PROGRESS);
        tiles.set(Tiles.of(shown));
        flags.set(shown.flags().stream().map(FlagLine::of).toList());
        axis.set(TimeAxis.of(shown));
        script.set(Script.of(shown));
        flagMoments = Moments.at(flags.get().stream()
                .map(FlagLine::atMs)
                .filter(Objects::nonNull)
                .toList());
        fillerMoments =
                Moments.at(shown.fillers().stream().map(FillerPart::startMs).toList());
        silenceMoments = Moments.at(shown.silences().stream()
                .filter(silence -> silence.durationMs() >= Script.SHOWN_SILENCE_MS)
                .map(SilencePart::startMs)
                .toList());
        nextTime.set(nextTime(shown));
        status.set(status(shown.transcript()));
        currentFlag.set(-1);
        moved(positionMs.get());
    }

    /** Tells how far the transcription has come. */
    public void transcribing(long doneMs, long ofMs) {
        if (report.get() != null && report.get().transcript().status() == Transcript.Status.PENDING) {
            status.set(Messages.text("review.status.transcribing", Times.clock(doneMs), Times.clock(ofMs)));
            progress.set(ofMs == 0 ? UNKNOWN_PROGRESS : Math.min(1.0, (double) doneMs / ofMs));
        }
    }

    void show(Peaks shown) {
        if (!disposed) {
            peaks.set(shown);
        }
    }

    /** Looks where the player is. Called some thirty times a second while it plays. */
    void tick() {
        if (loaded && playing.get()) {
            playing.set(player.isPlaying());
            moved(player.positionMs());
        }
    }

    public void playPause() {
        if (playing.get()) {
            player.pause();
            playing.set(false);
            moved(player.positionMs());
        } else {
            play();
        }
    }

    /** Goes to a moment; plays on if it was playing. */
    public void seek(long ms) {
        long target = Math.max(0, Math.min(ms, durationMs()));
        currentFlag.set(-1);
        if (loaded) {
            player.seek(target);
        }
        moved(target);
    }

    /** Goes to a moment and lets it be heard. */
    public void playFrom(long ms) {
        seek(ms);
        if (!playing.get()) {
            play();
        }
    }

    /** Back or forward. */
    public void move(long byMs) {
        seek(positionMs.get() + byMs);
    }

    public void nextFlag() {
        toFlag(flagMoments.after(positionMs.get()));
    }

    public void previousFlag() {
        toFlag(flagMoments.before(positionMs.get()));
    }

    public void nextFiller() {
        to(fillerMoments.after(positionMs.get()));
    }

    public void nextSilence() {
        to(silenceMoments.after(positionMs.get()));
    }

    /** Leads to a flag's moment and plays it. */
    void playFlag(FlagLine flag) {
        if (flag.atMs() != null) {
            playFrom(flag.atMs());
            currentFlag.set(flags.get().indexOf(flag));
        }
    }

    /** Falls silent and gives the loudspeaker back. */
    public void dispose() {
        disposed = true;
        playing.set(false);
        player.close();
    }

    long durationMs() {
        return axis.get().durationMs();
    }

    private void play() {
        if (!isReady()) {
            return;
        }
        if (positionMs.get() >= durationMs()) {
            player.seek(0);
            moved(0);
        }
        player.play();
        playing.set(true);
    }

    private boolean isReady() {
        if (!loaded && take != null && !disposed) {
            try {
                player.load(take);
                player.seek(positionMs.get());
                loaded = true;
            } catch (ProblemException e) {
                tell.accept(e);
            }
        }
        return loaded;
    }

    private void toFlag(Long ms) {
        if (ms != null) {
            seek(ms);
            for (int i = 0; i < flags.get().size(); i++) {
                if (ms.equals(flags.get().get(i).atMs())) {
                    currentFlag.set(i);
                    return;
                }
            }
        }
    }

    private void to(Long ms) {
        if (ms != null) {
            seek(ms);
        }
    }

    private void moved(long ms) {
        positionMs.set(ms);
        playingPiece.set(script.get() == null ? -1 : script.get().pieceAt(ms));
    }

    private static String nextTime(SessionReport report) {
        return report.flags().stream()
                .filter(flag -> flag.verdict() == Flag.Verdict.WORSE)
                .findFirst()
                .map(flag -> Messages.text("review.nextTime", flag.sentence()))
                .orElseGet(() -> Messages.text(
                        report.transcript().isDone() ? "review.nothingToMend" : "review.nothingToMendYet"));
    }

    private static String status(Transcript transcript) {
        return transcript.isDone()
                ? ""
                : Messages.text(
                        "note.transcript." + transcript.status().name(),
                        transcript.reason() == null ? "" : transcript.reason());
    }

    ReadOnlyObjectProperty<SessionReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Tile>> tilesProperty() {
        return tiles.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FlagLine>> flagsProperty() {
        return flags.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimeAxis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Script> scriptProperty() {
        return script.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Peaks> peaksProperty() {
        return peaks.getReadOnlyProperty();
    }

    ReadOnlyStringProperty nextTimeProperty() {
        return nextTime.getReadOnlyProperty();
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** 0-1 while the transcript is being made, else negative. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    ReadOnlyLongProperty positionMsProperty() {
        return positionMs.getReadOnlyProperty();
    }

    /** The number of the piece of the script that sounds, or -1. */
    ReadOnlyIntegerProperty playingPieceProperty() {
        return playingPiece.getReadOnlyProperty();
    }

    /** The number of the flag that was last gone to, or -1. */
    ReadOnlyIntegerProperty currentFlagProperty() {
        return currentFlag.getReadOnlyProperty();
    }
}
