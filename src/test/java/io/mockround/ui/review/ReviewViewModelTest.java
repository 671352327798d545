package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.problem.ProblemException;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewViewModelTest {

    private final FakePlayer player = new FakePlayer();
    private final List<Exception> told = new ArrayList<>();
    private final SessionReport round = SampleReviews.round();
    private final ReviewViewModel model = opened(round);

    @Test
    void asksForTheLoudspeakerAtTheFirstPlayOnly() {
        assertThat(player.take).isNull();

        model.seek(7_000);
        model.playback().playPause();

        assertThat(player.take).isEqualTo(Path.of("/takes/r1.wav"));
        assertThat(player.positionMs).isEqualTo(7_000);
        assertThat(model.playback().playingProperty().get()).isTrue();
    }

    @Test
    void tellsThatThereIsNoLoudspeakerAndStillMoves() {
        player.hasLoudspeaker = false;

        model.playFrom(8_000);

        assertThat(told).hasSize(1).first().isInstanceOf(ProblemException.class);
        assertThat(model.playback().playingProperty().get()).isFalse();
        assertThat(model.playback().positionMsProperty().get()).isEqualTo(8_000);
    }

    @Test
    void followsThePlayerToItsEndAndPlaysAgainFromTheStart() {
        model.playback().playPause();
        player.positionMs = round.session().durationMs();
        player.playing = false;
        model.playback().tick();

        assertThat(model.playback().playingProperty().get()).isFalse();
        assertThat(model.playback().positionMsProperty().get())
                .isEqualTo(round.session().durationMs());

        model.playback().playPause();

        assertThat(player.positionMs).isZero();
        assertThat(player.playing).isTrue();
    }

    @Test
    void staysWithinTheTake() {
        model.move(-5_000);
        assertThat(model.playback().positionMsProperty().get()).isZero();

        model.seek(Long.MAX_VALUE);
        assertThat(model.playback().positionMsProperty().get())
                .isEqualTo(round.session().durationMs());
    }

    @Test
    void goesThroughTheFlagsInTheOrderOfTheirMoments() {
        model.nextFlag();
        assertThat(model.currentFlagProperty().get()).isZero();
        model.nextFlag();
        assertThat(model.currentFlagProperty().get()).isEqualTo(3);
        model.previousFlag();
        assertThat(model.currentFlagProperty().get()).isZero();
        model.move(1_000);
        assertThat(model.currentFlagProperty().get()).isEqualTo(-1);
    }

    @Test
    void leadsWithTheFirstFlagOrAKindLine() {
        assertThat(model.nextTimeProperty().get()).startsWith("For next time: On question 1 you held 3 positions");
        assertThat(opened(SampleReviews.memo()).nextTimeProperty().get()).startsWith("Nothing here needs mending");
    }

    @Test
    void keepsTheSpeedThatWasChosenBeforeTheFirstPlayAndStaysWithinItsBounds() {
        for (int i = 0; i < 6; i++) {
            model.playback().faster();
        }
        assertThat(player.take).isNull();

        model.playback().playPause();

        assertThat(player.speed.percent()).isEqualTo(200);
    }

    @Test
    void keepsItsPlaceWhenTheTranscriptArrives() {
        ReviewViewModel memo = opened(SampleReviews.pendingMemo());
        memo.seek(5_000);
        memo.words().transcribing(4_000, 16_000);
        assertThat(memo.words().progressProperty().get()).isEqualTo(0.25);

        memo.show(SampleReviews.memo());

        assertThat(memo.playback().positionMsProperty().get()).isEqualTo(5_000);
        assertThat(memo.playingPieceProperty().get()).isPositive();
        assertThat(memo.words().statusProperty().get()).isEmpty();
        assertThat(memo.words().progressProperty().get()).isNegative();
    }

    @Test
    void aFailedTranscriptCanBeTriedAgainAndStopped() {
        List<String> asked = new ArrayList<>();
        ReviewViewModel failed = opened(SampleReviews.failedRound());
        failed.words().foundBy(() -> asked.add("start"), () -> asked.add("stop"), () -> asked.add("choose"));
        assertThat(failed.words().stepProperty().get()).isEqualTo(WordsStep.RETRY);

        failed.words().takeStep();
        assertThat(asked).containsExactly("start");
        assertThat(failed.words().stepProperty().get()).isEqualTo(WordsStep.NONE);
        assertThat(failed.words().statusProperty().get()).contains("looked for again");

        failed.words().transcribing(1_000, 10_000);
        assertThat(failed.words().stepProperty().get()).isEqualTo(WordsStep.STOP);
        assertThat(failed.words().progressProperty().get()).isEqualTo(0.1);
        failed.words().takeStep();
        failed.words().transcribing(2_000, 10_000);
        assertThat(asked).containsExactly("start", "stop");
        assertThat(failed.words().statusProperty().get()).startsWith("Stopping");

        failed.show(SampleReviews.failedRound());
        assertThat(failed.words().stepProperty().get()).isEqualTo(WordsStep.RETRY);
        failed.show(SampleReviews.round());
        assertThat(failed.words().stepProperty().get()).isEqualTo(WordsStep.NONE);
    }

    @Test
    void theWordsOfALoopCanBeAskedForAndStoppedLikeThoseOfARound() {
        List<String> asked = new ArrayList<>();
        ReviewViewModel loop = new ReviewViewModel(player, told::add);
        loop.show(SampleReviews.pendingLoop());
        loop.words().foundBy(() -> asked.add("start"), () -> asked.add("stop"), () -> asked.add("choose"));
        assertThat(loop.words().stepProperty().get()).isEqualTo(WordsStep.START);

        loop.words().takeStep();
        loop.words().transcribing(1_000, 10_000);
        assertThat(loop.words().stepProperty().get()).isEqualTo(WordsStep.STOP);
        loop.words().takeStep();

        assertThat(asked).containsExactly("start", "stop");
        loop.show(SampleReviews.pendingLoop());
        assertThat(loop.words().stepProperty().get()).isEqualTo(WordsStep.START);
    }

    @Test
    void aPendingTranscriptCanBeAskedFor() {
        ReviewViewModel pending = opened(SampleReviews.pendingMemo());

        assertThat(pending.words().stepProperty().get()).isEqualTo(WordsStep.START);
        assertThat(opened(SampleReviews.memo()).words().stepProperty().get()).isEqualTo(WordsStep.NONE);
    }

    @Test
    void leadsToTheSpeechModelsWhileNoneIsChosen() {
        List<String> asked = new ArrayList<>();
        ReviewViewModel pending = opened(SampleReviews.pendingMemo());
        pending.words().foundBy(() -> asked.add("start"), () -> asked.add("stop"), () -> asked.add("choose"));
        assertThat(pending.words().statusProperty().get()).startsWith("The words have not been looked for yet.");

        pending.words().hasModel(false);
        assertThat(pending.words().stepProperty().get()).isEqualTo(WordsStep.CHOOSE);
        assertThat(pending.words().statusProperty().get()).startsWith("No speech model is chosen");
        pending.words().takeStep();
        assertThat(asked).containsExactly("choose");
        assertThat(pending.words().stepProperty().get())
                .as("it is still to be done")
                .isEqualTo(WordsStep.CHOOSE);

        pending.words().hasModel(true);
        assertThat(pending.words().stepProperty().get()).isEqualTo(WordsStep.START);
        assertThat(pending.words().statusProperty().get()).startsWith("The words have not been looked for yet.");
        pending.words().transcribing(1_000, 10_000);
        pending.words().hasModel(false);
        assertThat(pending.words().stepProperty().get())
                .as("they are being found")
                .isEqualTo(WordsStep.STOP);
    }

    @Test
    void playsThePositionsInTurnAndTellsWhichOneSounds() {
        List<HeldPositions.Taken> taken = model.positionsProperty().get().taken();
        assertThat(taken).hasSize(3);

        model.playPositions();
        assertThat(player.playing).isTrue();
        assertThat(player.positionMs).isEqualTo(taken.get(0).startMs());
        assertThat(model.soundingProperty().get()).isEqualTo("Position 1 of 3: “i would pick sync replication”");

        player.positionMs = taken.get(0).endMs() + 499;
        model.playback().tick();
        assertThat(player.positionMs)
                .as("the breath after it")
                .isEqualTo(taken.get(0).endMs() + 499);
        player.positionMs = taken.get(0).endMs() + 500;
        model.playback().tick();
        assertThat(player.positionMs).isEqualTo(taken.get(1).startMs());
        assertThat(model.soundingProperty().get()).startsWith("Position 2 of 3");

        player.positionMs = taken.get(1).endMs() + 500;
        model.playback().tick();
        player.positionMs = taken.get(2).endMs() + 500;
        model.playback().tick();
        assertThat(player.playing).as("rests after the last").isFalse();
        assertThat(model.soundingProperty().get()).isEmpty();
    }

    @Test
    void goingElsewhereEndsThePositionsAndPlaysOnFromThere() {
        model.playPositions();

        model.move(20_000);
        player.positionMs = model.positionsProperty().get().taken().get(0).endMs() + 20_000;
        long there = player.positionMs;
        model.playback().tick();

        assertThat(model.soundingProperty().get()).isEmpty();
        assertThat(player.playing).isTrue();
        assertThat(player.positionMs).isEqualTo(there);
    }

    @Test
    void theTileAndTheFlagPlayThePositionsInTurn() {
        Tile tile = model.tilesProperty().get().stream()
                .filter(each -> each.key().equals(Tiles.POSITIONS))
                .findFirst()
                .orElseThrow();
        model.playTile(tile);
        assertThat(model.soundingProperty().get()).startsWith("Position 1 of 3");

        model.seek(0);
        model.playFlag(model.flagsProperty().get().get(0));
        assertThat(model.soundingProperty().get()).startsWith("Position 1 of 3");
        assertThat(model.currentFlagProperty().get()).isZero();

        model.playFlag(model.flagsProperty().get().get(1));
        assertThat(model.soundingProperty().get()).isEmpty();
    }

    @Test
    void theAxisFollowsWhatPlaysButNotWhileThePersonLooksElsewhere() {
        model.zoom().by(20);
        long length = model.zoom().visibleProperty().get().lengthMs();
        model.playFrom(60_000);
        assertThat(model.zoom().visibleProperty().get().shows(60_000)).isTrue();

        model.zoom().pan(-50_000);
        Visible elsewhere = model.zoom().visibleProperty().get();
        player.positionMs = 61_000;
        model.playback().tick();
        assertThat(model.zoom().visibleProperty().get()).isEqualTo(elsewhere);

        model.nextFlag();
        assertThat(model.zoom()
                        .visibleProperty()
                        .get()
                        .shows(model.playback().positionMsProperty().get()))
                .isTrue();
        model.zoom().pan(-50_000);
        model.zoom().pan(50_000);
        player.positionMs = model.zoom().visibleProperty().get().toMs() + 1;
        model.playback().tick();
        assertThat(model.zoom().visibleProperty().get().shows(player.positionMs))
                .isTrue();
        assertThat(model.zoom().visibleProperty().get().lengthMs()).isEqualTo(length);
    }

    @Test
    void zoomsAroundWhatPlaysAndBackToTheWhole() {
        model.seek(60_000);
        model.zoom().by(Visible.STEP);
        model.zoom().by(Visible.STEP);
        assertThat(model.zoom().visibleProperty().get().lengthMs())
                .isCloseTo(round.session().durationMs() / 4, within(1L));
        assertThat(model.zoom().visibleProperty().get().shows(60_000)).isTrue();

        model.zoom().whole();
        assertThat(model.zoom().visibleProperty().get().isWhole()).isTrue();
    }

    private ReviewViewModel opened(SessionReport report) {
        ReviewViewModel opened = new ReviewViewModel(player, told::add);
        opened.open(report, Path.of(report.session().audio()), soFar -> null, new Work(work -> {}, Runnable::run));
        return opened;
    }
}
