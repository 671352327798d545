package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(model.nextTimeProperty().get()).startsWith("Next time: On question 1 you held 3 positions");
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
        memo.transcribing(4_000, 16_000);
        assertThat(memo.progressProperty().get()).isEqualTo(0.25);

        memo.show(SampleReviews.memo());

        assertThat(memo.playback().positionMsProperty().get()).isEqualTo(5_000);
        assertThat(memo.playingPieceProperty().get()).isPositive();
        assertThat(memo.statusProperty().get()).isEmpty();
        assertThat(memo.progressProperty().get()).isNegative();
    }

    private ReviewViewModel opened(SessionReport report) {
        ReviewViewModel opened = new ReviewViewModel(player, told::add);
        opened.open(report, Path.of(report.session().audio()), file -> null, new Work(work -> {}, Runnable::run));
        return opened;
    }
}
