package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.recording.Gap;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.Question;
import io.mockround.round.Question.Origin;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outcomes and overruns. The exchange opens at 0, its gate at 10 s, it closes at 70 s. */
class ExchangesTest {

    private static final long CLOSED_MS = 70_000;

    private final List<Span> speech = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private boolean transcribed = true;

    @Test
    void isEarlyWhenHandedBackBeforeClosing() {
        say(0, 40_000, "an answer");

        ExchangePart part = handedBack(40_500, false);

        assertThat(part.outcome().orNull()).isEqualTo(Outcome.EARLY);
        assertThat(part.overrunMs().isApplicable()).isFalse();
        assertThat(part.gateCloseMs().isApplicable()).isFalse();
    }

    @Test
    void isHeldWhenTheClauseIsFinishedAndTheQuestionAsked() {
        say(60_000, 71_200, "the clause");
        say(71_500, 73_200, "where do you want to go next");

        ExchangePart part = handedBack(73_500, true);

        assertThat(part.outcome().orNull()).isEqualTo(Outcome.HELD);
        assertThat(part.overrunMs().orNull()).isEqualTo(1_200);
        assertThat(part.handBackSaid().orNull()).isTrue();
    }

    @Test
    void overranAtExactlyTheTolerance() {
        say(60_000, CLOSED_MS + 3_000, "going on");

        assertThat(handedBack(74_000, true).outcome().orNull()).isEqualTo(Outcome.OVERRAN);
    }

    @Test
    void heldOneMillisecondBelowTheTolerance() {
        say(60_000, CLOSED_MS + 2_999, "going on");

        assertThat(handedBack(74_000, true).outcome().orNull()).isEqualTo(Outcome.HELD);
    }

    @Test
    void countsNoOverrunWhenTheQuestionWasBegunBeforeClosing() {
        say(69_500, 71_300, "where do you want to go next");

        assertThat(handedBack(72_000, true).overrunMs().orNull()).isZero();
    }

    @Test
    void takesAShortLastUtteranceForTheQuestionWithoutATranscript() {
        transcribed = false;
        say(60_000, 71_000, "x");
        say(71_700, 73_500, "x");

        ExchangePart part = handedBack(74_000, true);

        assertThat(part.overrunMs().orNull()).isEqualTo(1_000);
        assertThat(part.handBackSaid().isUnknown()).isTrue();
    }

    @Test
    void takesNoUtteranceForTheQuestionThatIsTooLongOrNotSetApart() {
        transcribed = false;
        say(60_000, 71_000, "x");
        say(71_699, 73_500, "x");
        assertThat(handedBack(74_000, true).overrunMs().orNull()).isEqualTo(1_000 + 1_801);

        speech.clear();
        say(70_100, 74_200, "x");
        assertThat(handedBack(74_500, true).overrunMs().orNull()).isEqualTo(4_100);
    }

    @Test
    void takesNoUtteranceForTheQuestionThatBeganBeforeClosing() {
        transcribed = false;
        say(60_000, 68_000, "x");
        say(69_900, 71_000, "x");

        assertThat(handedBack(74_000, true).overrunMs().orNull()).isEqualTo(1_000);
    }

    @Test
    void neverTakesTheLastUtteranceOfACutOffForTheQuestion() {
        transcribed = false;
        say(60_000, 71_000, "x");
        say(72_000, 74_000, "x");

        ExchangePart part = part(new End.CutOff(Duration.ofMillis(75_000)), true);

        assertThat(part.outcome().orNull()).isEqualTo(Outcome.CUT_OFF);
        assertThat(part.overrunMs().orNull()).isEqualTo(3_000);
        assertThat(part.handedBackMs().isApplicable()).isFalse();
    }

    @Test
    void doesNotKnowTheOverrunWhenTheMicrophoneWasLostInIt() {
        gaps.add(new Gap(70_500, 72_000, Gap.Cause.MICROPHONE_LOST));
        say(60_000, 70_500, "going on");

        ExchangePart part = handedBack(74_000, true);

        assertThat(part.overrunMs().isUnknown()).isTrue();
        assertThat(part.outcome().orNull()).isEqualTo(Outcome.HELD);
    }

    @Test
    void overranAllTheSameWhenWhatWasHeardIsEnough() {
        gaps.add(new Gap(73_500, 74_000, Gap.Cause.MICROPHONE_LOST));
        say(60_000, 73_400, "going on");

        ExchangePart part = handedBack(74_000, true);

        assertThat(part.overrunMs().isUnknown()).isTrue();
        assertThat(part.outcome().orNull()).isEqualTo(Outcome.OVERRAN);
    }

    @Test
    void doesNotKnowWhetherTheQuestionWasAskedWhenTheMicrophoneWasLost() {
        gaps.add(new Gap(38_000, 41_000, Gap.Cause.MICROPHONE_LOST));
        say(1_000, 30_000, "an answer");

        assertThat(handedBack(40_500, false).handBackSaid().isUnknown()).isTrue();
    }

    @Test
    void isAbandonedWhenTheRoundEndedFirst() {
        assertThat(part(new End.Abandoned(Duration.ofMillis(72_000)), true)
                        .outcome()
                        .orNull())
                .isEqualTo(Outcome.ABANDONED);
    }

    private void say(long fromMs, long toMs, String text) {
        speech.add(new Span(fromMs, toMs));
        words.addAll(Words.from(fromMs, text));
    }

    private ExchangePart handedBack(long atMs, boolean closed) {
        return part(new End.HandedBack(Duration.ofMillis(atMs), By.KEY), closed);
    }

    private ExchangePart part(End end, boolean closed) {
        Exchange exchange = new Exchange(
                1,
                "deep-dive",
                GateRules.STANDARD,
                false,
                Duration.ZERO,
                Duration.ZERO,
                new Opening(Duration.ofSeconds(10), Opener.KEY),
                closed ? Duration.ofMillis(CLOSED_MS) : null,
                end);
        Transcript transcript = transcribed ? Transcript.done(words) : Transcript.pending("no model");
        return new Exchanges(new SpeechActivity(100_000, speech), transcript, gaps, List.of())
                .part(new AskedExchange(exchange, new Question("Why?", Origin.FOLLOW_UP, List.of())), List.of());
    }
}
