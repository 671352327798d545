package io.mockround.ui.review;

import io.mockround.analysis.Peaks;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.recording.AudioPlayer;
import io.mockround.report.Flag;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the review screen shows and where it plays. Lives on the FX thread; knows no controls. */
public final class ReviewViewModel {

    private static final double UNKNOWN_PROGRESS = -1;

    /** The metric of flags about positions. */
    private static final String POSITIONS = "positionsPerExchange";

    /** The last word is heard out, and a breath before the next position. */
    private static final long AFTER_POSITION_MS = 500;

    private final Consumer<Exception> tell;
    private final PlaybackViewModel playback;
    private final ZoomViewModel zoom;

    private final ReadOnlyObjectWrapper<SessionReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Tile>> tiles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FlagLine>> flags = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TimeAxis> axis = new ReadOnlyObjectWrapper<>(TimeAxis.EMPTY);
    private final ReadOnlyObjectWrapper<Script> script = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Peaks> peaks = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper nextTime = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN_PROGRESS);
    private final ReadOnlyIntegerWrapper playingPiece = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper currentFlag = new ReadOnlyIntegerWrapper(-1);

    private final FindViewModel find = new FindViewModel(script.getReadOnlyProperty(), playingPiece::get);

    private final ReadOnlyObjectWrapper<HeldPositions> positions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sounding = new ReadOnlyStringWrapper("");

    private final ReadOnlyObjectWrapper<WordsStep> wordsStep = new ReadOnlyObjectWrapper<>(WordsStep.NONE);
    private Runnable startWords;
    private Runnable stopWords;
    private Runnable chooseModel;
    private boolean hasModel = true;

    private final ReadOnlyObjectWrapper<Map<Integer, Integer>> takes = new ReadOnlyObjectWrapper<>(Map.of());
    private IntConsumer sideBySide;

    /** Until the report is shown again, what is told of the work is of no interest any more. */
    private boolean isStoppingWords;

    private List<HeldPositions> held = List.of();

    /** Those that are played in turn. */
    private HeldPositions played;

    /** Asked by the thread that reads the waveform. */
    private volatile boolean isLeft;

    private Moments flagMoments = Moments.NONE;
    private Moments fillerMoments = Moments.NONE;
    private Moments silenceMoments = Moments.NONE;

    /** @param tell is given what must be told to the user, such as a missing loudspeaker */
    public ReviewViewModel(AudioPlayer player, Consumer<Exception> tell) {
        this.tell = tell;
        this.playback = new PlaybackViewModel(player, tell);
        playback.positionMsProperty().addListener((value, before, ms) -> followScript());
        this.zoom = new ZoomViewModel(playback.positionMsProperty());
        playback.stretchProperty().addListener((value, before, number) -> sounding.set(sounding(number.intValue())));
    }

    /** Where the outline of a take comes from. */
    public interface Outline {

        /** @param soFar given what is known of it while it takes long; what it throws ends the reading */
        Peaks read(Consumer<Peaks> soFar);
    }

    /** Shows a session at once, and its waveform as it is read in the background. The loudspeaker is asked for at the first play only. */
    public void open(SessionReport report, Path take, Outline outline, Work work) {
        playback.open(take);
        show(report);
        work.call(
                () -> outline.read(part -> {
                    if (isLeft) {
                        throw new CancellationException();
                    }
                    work.fx().execute(() -> show(part));
                }),
                this::show,
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        tell.accept(failure);
                    }
                });
    }

    /** Shows a report; again when more of it is known. The play position stays. */
    public void show(SessionReport shown) {
        report.set(shown);
        isStoppingWords = false;
        progress.set(UNKNOWN_PROGRESS);
        tiles.set(Tiles.of(shown));
        flags.set(shown.flags().stream().map(FlagLine::of).toList());
        TimeAxis its = TimeAxis.of(shown);
        zoom.lasts(its.durationMs());
        axis.set(its);
        playback.lasts(its.durationMs());
        held = HeldPositions.of(shown);
        positions.set(HeldPositions.most(held).orElse(null));
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
        tellOfWords();
        currentFlag.set(-1);
        followScript();
    }

    /** Says whether a speech model is there that could find missing words; until it is said, one is taken to be. */
    public void hasModel(boolean isThere) {
        hasModel = isThere;
        if (wordsStep.get().isWaiting()) {
            tellOfWords();
        }
    }

    private void tellOfWords() {
        WordsState state = WordsState.of(report.get().session(), report.get().transcript(), hasModel);
        wordsStep.set(state.step());
        status.set(state.sentence());
    }

    /** Tells how far the transcription has come. */
    public void transcribing(long doneMs, long ofMs) {
        if (report.get() != null && !report.get().transcript().isDone() && !isStoppingWords) {
            wordsStep.set(WordsStep.STOP);
            status.set(Messages.text("review.status.transcribing", Times.clock(doneMs), Times.clock(ofMs)));
            progress.set(ofMs == 0 ? UNKNOWN_PROGRESS : Math.min(1.0, (double) doneMs / ofMs));
        }
    }

    /**
     * Says who finds the words of this session when they are missing, and who stops that. Both show the report again when it is done.
     *
     * @param chooseModel leads to where a speech model is chosen
     */
    public void wordsBy(Runnable start, Runnable stop, Runnable chooseModel) {
        this.chooseModel = chooseModel;
        startWords = start;
        stopWords = stop;
    }

    /**
     * Finds out in the background which questions have other takes.
     *
     * @param found how often a question was asked, by the number of its exchange; those alone that were asked more than once
     * @param sideBySide given the number of the exchange whose takes are wanted
     */
    public void takes(Callable<Map<Integer, Integer>> found, IntConsumer sideBySide, Work work) {
        this.sideBySide = sideBySide;
        work.call(found, takes::set, tell);
    }

    ReadOnlyObjectProperty<Map<Integer, Integer>> takesProperty() {
        return takes.getReadOnlyProperty();
    }

    void sideBySide(int exchange) {
        sideBySide.accept(exchange);
    }

    /** Takes the step that is offered. */
    void takeWordsStep() {
        WordsStep step = wordsStep.get();
        if (step == WordsStep.CHOOSE) {
            chooseModel.run();
            return;
        }
        wordsStep.set(WordsStep.NONE);
        progress.set(UNKNOWN_PROGRESS);
        status.set(Messages.text("review.words." + step.name() + ".taken"));
        if (step == WordsStep.STOP) {
            isStoppingWords = true;
            stopWords.run();
        } else {
            startWords.run();
        }
    }

    ReadOnlyObjectProperty<WordsStep> wordsStepProperty() {
        return wordsStep.getReadOnlyProperty();
    }

    void show(Peaks shown) {
        if (!playback.isDisposed()) {
            peaks.set(shown);
        }
    }

    /** What plays the take. */
    public PlaybackViewModel playback() {
        return playback;
    }

    /** What the time axis shows. */
    ZoomViewModel zoom() {
        return zoom;
    }

    /** What is looked for in the transcript. */
    FindViewModel find() {
        return find;
    }

    /** Goes to a moment; plays on if it was playing. */
    public void seek(long ms) {
        currentFlag.set(-1);
        playback.seek(ms);
        zoom.goAlong();
    }

    /** Goes to a moment and lets it be heard. */
    public void playFrom(long ms) {
        seek(ms);
        playback.play();
    }

    /** Back or forward. */
    public void move(long byMs) {
        seek(positionMs() + byMs);
    }

    public void nextFlag() {
        toFlag(flagMoments.after(positionMs()));
    }

    public void previousFlag() {
        toFlag(flagMoments.before(positionMs()));
    }

    public void nextFiller() {
        to(fillerMoments.after(positionMs()));
    }

    public void nextSilence() {
        to(silenceMoments.after(positionMs()));
    }

    /** Leads to a flag's moment and plays it; of positions, each in turn. */
    void playFlag(FlagLine flag) {
        if (flag.atMs() != null) {
            HeldPositions several = positionsOf(flag);
            if (several == null) {
                playFrom(flag.atMs());
            } else {
                play(several);
            }
            currentFlag.set(flags.get().indexOf(flag));
        }
    }

    /** What a flag about several positions is about; null for any other. */
    HeldPositions positionsOf(FlagLine flag) {
        return held.stream()
                .filter(its -> flag.metric().equals(POSITIONS)
                        && its.taken().size() > 1
                        && its.taken().get(0).startMs() == flag.atMs())
                .findFirst()
                .orElse(null);
    }

    /** Plays what a number on top is about. */
    void playTile(Tile tile) {
        if (tile.key().equals(Tiles.POSITIONS) && positions.get() != null) {
            playPositions();
        } else {
            playFrom(tile.atMs());
        }
    }

    /** Plays the positions of the question with the most of them, one after the other. */
    void playPositions() {
        play(positions.get());
    }

    private void play(HeldPositions several) {
        played = several;
        currentFlag.set(-1);
        playback.playInTurn(several.taken().stream()
                .map(taken -> new PlaybackViewModel.Stretch(taken.startMs(), taken.endMs() + AFTER_POSITION_MS))
                .toList());
        zoom.goAlong();
    }

    private String sounding(int number) {
        if (number < 0) {
            return "";
        }
        return Messages.text(
                "review.positions.sounding",
                number + 1,
                played.taken().size(),
                played.taken().get(number).text());
    }

    /** Falls silent and gives the loudspeaker back. */
    public void dispose() {
        isLeft = true;
        playback.dispose();
    }

    private long positionMs() {
        return playback.positionMsProperty().get();
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

    private void followScript() {
        playingPiece.set(script.get() == null ? -1 : script.get().pieceAt(positionMs()));
    }

    private static String nextTime(SessionReport report) {
        return report.flags().stream()
                .filter(flag -> flag.verdict() == Flag.Verdict.WORSE)
                .findFirst()
                .map(flag -> Messages.text("review.nextTime", flag.sentence()))
                .orElseGet(() -> Messages.text(
                        report.transcript().isDone() ? "review.nothingToMend" : "review.nothingToMendYet"));
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

    /** The question with the most positions, or null where none has several. */
    ReadOnlyObjectProperty<HeldPositions> positionsProperty() {
        return positions.getReadOnlyProperty();
    }

    /** Which position sounds, while they are played in turn; else empty. */
    ReadOnlyStringProperty soundingProperty() {
        return sounding.getReadOnlyProperty();
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

    /** The number of the piece of the script that sounds, or -1. */
    ReadOnlyIntegerProperty playingPieceProperty() {
        return playingPiece.getReadOnlyProperty();
    }

    /** The number of the flag that was last gone to, or -1. */
    ReadOnlyIntegerProperty currentFlagProperty() {
        return currentFlag.getReadOnlyProperty();
    }
}
