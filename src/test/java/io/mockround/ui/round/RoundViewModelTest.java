package io.mockround.ui.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mockround.rehearsal.RoundSnapshot.ExchangeLine;
import io.mockround.rehearsal.RoundSnapshot.Finishing;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RoundSnapshot.State;
import io.mockround.round.RoundEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundViewModelTest {

    private final FakeRound round = new FakeRound(Snap.at(Stage.ELABORATING).take());
    private final AtomicLong nanos = new AtomicLong();
    private final RoundViewModel model = new RoundViewModel(round, nanos::get);

    @Test
    void showsWhatWasAskedAndHowLongIsLeftAndWhereInTheRound() {
        assertThat(model.question().promptProperty().get()).isEqualTo("Build cache");
        assertThat(model.question().positionProperty().get()).isEqualTo("Seven-minute drill, question 2");
        assertThat(model.roundLeftProperty().get()).isEqualTo("3:48 left");
        assertThat(model.question().headlineLabelProperty().get()).isEqualTo("Question 2");
        assertThat(model.question().headlineProperty().get()).isEqualTo(Snap.QUESTION);
        assertThat(model.question().backgroundProperty().get()).isEqualTo(Snap.STATEMENT);
        assertThat(model.ringTextProperty().get()).isEqualTo("0:42");
        assertThat(model.ringFractionProperty().get()).isEqualTo(0.7);
        assertThat(model.phases())
                .extracting(PhaseRow::title, PhaseRow::minutes, PhaseRow::word)
                .containsExactly(
                        tuple("Present the design", "1 min", "done"),
                        tuple("Deep dives", "6 min", "now"),
                        tuple("Wrap up", "0.5 min", "next"));
        assertThat(model.exchanges())
                .extracting(ExchangeRow::title, ExchangeRow::outcome)
                .containsExactly(tuple("Question 1", "handed back after 0:31"), tuple("Question 2", "open"));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENTING, of Deep dives",
        "ASKING, of Deep dives",
        "ANSWERING, to answer",
        "ELABORATING, to elaborate",
        "CLOSED, to hand back",
        "COMMITTING, one sentence",
        "RESPONDING, of Deep dives",
        "BREAK, of the break"
    })
    void theCaptionTellsWhatTheTimeIsFor(Stage stage, String caption) {
        show(Snap.at(stage));

        assertThat(model.ringCaptionProperty().get()).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource({
        "ELABORATING, 10001, false",
        "ELABORATING, 10000, true",
        "ELABORATING, 1, true",
        "ANSWERING, 5000, false"
    })
    void theRingIsAmberForTheLastTenSecondsOfTheGate(Stage stage, long leftMs, boolean amber) {
        show(Snap.at(stage).ring(leftMs, 60_000));

        assertThat(model.amberProperty().get()).isEqualTo(amber);
    }

    @ParameterizedTest
    @CsvSource({"60000, 1:00", "59999, 1:00", "59000, 0:59", "1, 0:01", "0, 0:00", "-20, 0:00", "3847000, 1:04:07"})
    void theClockReadsZeroOnlyWhenNothingIsLeft(long leftMs, String text) {
        show(Snap.at(Stage.ELABORATING).ring(leftMs, 60_000));

        assertThat(model.ringTextProperty().get()).isEqualTo(text);
        assertThat(model.ringFractionProperty().get()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "STARTING, false",
        "PRESENTING, false",
        "ASKING, false",
        "ANSWERING, true",
        "ELABORATING, true",
        "CLOSED, true",
        "COMMITTING, true",
        "RESPONDING, true",
        "BREAK, true",
        "FINISHED, false",
        "ABANDONED, false"
    })
    void handingBackMeansSomethingOnlyWhileAQuestionOrABreakIsOpen(Stage stage, boolean can) {
        show(Snap.at(stage));

        assertThat(model.canHandBackProperty().get()).isEqualTo(can);
        assertThat(model.stopVisibleProperty().get()).isEqualTo(stage == Stage.CLOSED);
    }

    @Test
    void aBreakTellsWhatComesNextAndThatNothingIsRecorded() {
        show(Snap.at(Stage.BREAK).question(null).exchanges(List.of()));

        assertThat(model.question().headlineProperty().get()).isEqualTo(Snap.STATEMENT);
        assertThat(model.question().headlineLabelProperty().get()).isEqualTo("Nothing is recorded in the break");
        assertThat(model.recording().recordingNothingProperty().get()).isTrue();
        assertThat(model.recording().microphoneProperty().get()).isEqualTo("Microphone off");
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BREAK, End the break", "ANSWERING, Hand back", "CLOSED, Hand back"})
    void theOneButtonIsCalledWhatItDoes(Stage stage, String name) {
        show(Snap.at(stage));

        assertThat(model.handBackProperty().get()).isEqualTo(name);
        assertThat(model.handBackAccessibleProperty().get()).isEqualTo(name + ", Enter");
    }

    @Test
    void aPressThatMeansNothingIsStillTheRoundsToJudge() {
        show(Snap.at(Stage.PRESENTING));

        model.handBack();

        assertThat(round.submitted()).containsExactly(new RoundEvent.HandBack());
    }

    @Test
    void thePromptIsUnseenUntilTheFirstSound() {
        FakeRound starting = new FakeRound(
                Snap.at(Stage.STARTING).question(null).exchanges(List.of()).take());
        RoundViewModel waiting = new RoundViewModel(starting, nanos::get);

        assertThat(waiting.messageProperty().get()).isEqualTo("Waiting for the microphone's first sound");
        assertThat(waiting.question().promptProperty().get()).isEmpty();
        assertThat(waiting.question().headlineProperty().get()).isEmpty();
        assertThat(waiting.question().backgroundProperty().get()).isEmpty();

        starting.set(
                Snap.at(Stage.PRESENTING).question(null).exchanges(List.of()).take());
        waiting.refresh();

        assertThat(waiting.messageProperty().get()).isEmpty();
        assertThat(waiting.question().headlineLabelProperty().get()).isEqualTo("The prompt");
        assertThat(waiting.question().headlineProperty().get()).isEqualTo(Snap.STATEMENT);
    }

    @Test
    void aPromptThatIsItselfTheQuestionStandsThereOnce() {
        show(Snap.at(Stage.ANSWERING).question(Snap.STATEMENT));

        assertThat(model.question().headlineProperty().get()).isEqualTo(Snap.STATEMENT);
        assertThat(model.question().backgroundProperty().get()).isEmpty();
    }

    @Test
    void namesEveryEndOfAnExchange() {
        show(Snap.at(Stage.COMMITTING)
                .exchanges(List.of(
                        new ExchangeLine(1, false, State.HANDED_BACK_LATE, Duration.ofSeconds(107)),
                        new ExchangeLine(2, false, State.CUT_OFF, null),
                        new ExchangeLine(3, true, State.ENDED, null),
                        new ExchangeLine(4, false, State.HELD, Duration.ofSeconds(106)),
                        new ExchangeLine(5, false, State.OVERRAN, Duration.ofSeconds(109)),
                        new ExchangeLine(6, true, State.OPEN, null))));

        assertThat(model.exchanges())
                .extracting(ExchangeRow::title, ExchangeRow::outcome)
                .containsExactly(
                        tuple("Question 1", "handed back late, after 1:47"),
                        tuple("Question 2", "cut off"),
                        tuple("One sentence", "ended"),
                        tuple("Question 4", "held, handed back after 1:46"),
                        tuple("Question 5", "overran, handed back after 1:49"),
                        tuple("One sentence", "open"));
        assertThat(model.question().headlineLabelProperty().get()).isEqualTo("One sentence");
        assertThat(model.question().positionProperty().get()).isEqualTo("Seven-minute drill, one sentence");
    }

    @Test
    void tellsWhatIsSavedAndUpToWhereWhenTheDiskLags() {
        assertThat(model.recording().recordedProperty().get()).isEqualTo("12:31");
        assertThat(model.recording().savedProperty().get()).isEqualTo("saved");

        show(Snap.at(Stage.ELABORATING).recorded(751, 740));

        assertThat(model.recording().savedProperty().get()).isEqualTo("saved to 12:20");
        assertThat(model.recording().savingLagsProperty().get()).isTrue();
    }

    @Test
    void aLostMicrophoneIsToldWithWhatIsSafe() {
        assertThat(model.lostBandProperty().get()).isEmpty();

        show(Snap.at(Stage.ELABORATING).lost().deaf());

        assertThat(model.lostBandProperty().get()).contains("12:30 is safe", "the clock goes on");
        assertThat(model.recording().microphoneProperty().get()).isEqualTo("Microphone lost");
        assertThat(model.hearsLiveProperty().get()).contains("press Enter");
        assertThat(model.recording().levelProperty().get()).isZero();
    }

    @Test
    void theAnswerToAClarifyingQuestionStaysReadable() {
        show(Snap.at(Stage.ANSWERING).answer("About three hundred."));

        assertThat(model.question().lastRemarkProperty().get()).contains("“About three hundred.”");
    }

    @Test
    void everyCommandSubmitsItsEventOnce() {
        model.handBack();
        model.answerGiven();
        model.clarifyingQuestion();
        model.tellMeMore();
        model.asked();
        model.mark();

        assertThat(round.submitted())
                .containsExactly(
                        new RoundEvent.HandBack(),
                        new RoundEvent.AnswerGiven(),
                        new RoundEvent.ClarifyingQuestion(),
                        new RoundEvent.TellMeMore(),
                        new RoundEvent.Asked(),
                        new RoundEvent.Mark(""));
    }

    @Test
    void finishingIsOfferedWhereARoundIsOpenEndedAndMeansNothingElsewhere() {
        model.finish();
        assertThat(round.submitted()).isEmpty();
        assertThat(model.openEndedProperty().get()).isFalse();

        show(Snap.at(Stage.ANSWERING).finishing(Finishing.NOT_NOW));
        assertThat(model.openEndedProperty().get()).isTrue();
        assertThat(model.canFinishProperty().get()).isFalse();

        show(Snap.at(Stage.ASKING).finishing(Finishing.NOW));
        assertThat(model.canFinishProperty().get()).isTrue();
        model.finish();
        assertThat(round.submitted()).containsExactly(new RoundEvent.Finish());
    }

    @Test
    void whereNothingIsAskedNoHandBackIsSpokenOf() {
        assertThat(model.asksProperty().get()).isTrue();
        assertThat(model.hearsLiveProperty().get()).isNotEmpty();

        show(Snap.at(Stage.PRESENTING).narration().deaf());

        assertThat(model.asksProperty().get()).isFalse();
        assertThat(model.hearsLiveProperty().get()).isEmpty();
        model.handBack();
        assertThat(round.submitted()).containsExactly(new RoundEvent.Finish());
    }

    @Test
    void abandoningAsksOnceAndTakesASecondPressWithinThreeSeconds() {
        model.abandonPressed();
        assertThat(model.hintProperty().get()).isEqualTo("Press Esc again to abandon the round");
        assertThat(round.submitted()).isEmpty();

        nanos.addAndGet(Duration.ofMillis(2_999).toNanos());
        model.abandonPressed();

        assertThat(round.submitted()).containsExactly(new RoundEvent.Abandon());
        assertThat(model.hintProperty().get()).isEmpty();
    }

    @Test
    void aMarkIsToldForTwoSecondsAndDisarmsTheAbandoning() {
        model.abandonPressed();
        model.mark();
        assertThat(model.hintProperty().get()).startsWith("Marked at ");

        nanos.addAndGet(Duration.ofMillis(1_999).toNanos());
        model.refresh();
        assertThat(model.hintProperty().get()).isNotEmpty();
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        model.refresh();
        assertThat(model.hintProperty().get()).isEmpty();

        model.abandonPressed();
        assertThat(round.submitted()).doesNotContain(new RoundEvent.Abandon());
    }

    @Test
    void aSecondPressAfterThreeSecondsAsksAgain() {
        model.abandonPressed();
        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        model.refresh();
        assertThat(model.hintProperty().get()).isEmpty();

        model.abandonPressed();

        assertThat(round.submitted()).isEmpty();
        assertThat(model.hintProperty().get()).isNotEmpty();
    }

    @Test
    void rowsThatDidNotChangeAreNotBuiltAgain() {
        AtomicInteger changes = new AtomicInteger();
        model.exchanges().addListener((ListChangeListener<ExchangeRow>) change -> changes.incrementAndGet());
        model.phases().addListener((ListChangeListener<PhaseRow>) change -> changes.incrementAndGet());

        show(Snap.at(Stage.ELABORATING).ring(41_900, 60_000));

        assertThat(changes).hasValue(0);
    }

    @Test
    void saysWhatIsKeptWhenTheRoundIsOver() {
        show(Snap.at(Stage.ABANDONED));

        assertThat(model.overProperty().get()).isTrue();
        assertThat(model.messageDetailProperty().get()).contains("12:31", "kept");
    }

    private void show(Snap snap) {
        round.set(snap.take());
        model.refresh();
    }

    /** The round's own ticks are 40 ms apart, the screen's frames 16 ms; neither knows of the other nor of the gate's end. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 7", "13, 15", "25, 3", "39, 11"})
    void theStopIsThereWithinAHundredMillisecondsOfItsTime(int tickMs, int frameMs) {
        int closesMs = 60_000;
        Integer shownMs = null;
        int refreshed = 0;
        for (int ms = 57_000; shownMs == null; ms++) {
            if (ms % 40 == tickMs) {
                round.set((ms < closesMs
                                ? Snap.at(Stage.ELABORATING).ring(closesMs - ms, 60_000)
                                : Snap.at(Stage.CLOSED).ring(5_000 - (ms - closesMs), 5_000))
                        .take());
            }
            if (ms % 16 == frameMs) {
                int asked = round.asked();
                model.frame(Duration.ofMillis(ms).toNanos());
                refreshed += round.asked() - asked;
                shownMs = model.stopVisibleProperty().get() ? Integer.valueOf(ms) : null;
            }
        }

        assertThat(shownMs - closesMs).isBetween(0, 100);
        assertThat(refreshed).as("ten times a second, but for the end").isLessThan(28 + 16);
    }

    @Test
    void standingStillTheRingStepsOnceASecondAndTheWaveformWithIt() {
        RoundViewModel still = new RoundViewModel(round, nanos::get, true);
        round.set(Snap.at(Stage.ELABORATING).ring(41_300, 60_000).take());
        still.refresh();
        double fraction = still.ringFractionProperty().get();
        List<Double> waveform = still.recording().waveformProperty().get();
        round.set(Snap.at(Stage.ELABORATING).ring(41_050, 60_000).lost().take());
        still.refresh();

        assertThat(still.ringFractionProperty().get()).isEqualTo(fraction).isEqualTo(42 / 60.0);
        assertThat(still.recording().waveformProperty().get()).isEqualTo(waveform);
        round.set(Snap.at(Stage.ELABORATING)
                .ring(40_900, 60_000)
                .recorded(752, 751)
                .lost()
                .take());
        still.refresh();

        assertThat(still.ringFractionProperty().get()).isEqualTo(41 / 60.0);
        assertThat(still.recording().waveformProperty().get()).isNotEqualTo(waveform);
    }
}
