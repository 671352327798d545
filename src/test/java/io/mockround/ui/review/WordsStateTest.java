package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.speech.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsStateTest {

    @ParameterizedTest
    @ValueSource(strings = {"transcript.pending", "transcript.recovered", "transcript.beingMade"})
    void saysWhatIsTheMatterNowWhateverTheReportKeptAsTheReason(String reason) {
        SessionPart memo = SampleReviews.pendingMemo().session();
        Transcript pending = new Transcript(Transcript.Status.PENDING, Messages.text(reason), List.of());

        WordsState now = WordsState.of(memo, pending, true);
        assertThat(now.sentence()).startsWith("The words have not been looked for yet.");
        assertThat(now.step()).isEqualTo(WordsStep.START);

        WordsState without = WordsState.of(memo, pending, false);
        assertThat(without.sentence()).startsWith("No speech model is chosen").doesNotContain("mockround");
        assertThat(without.step()).isEqualTo(WordsStep.CHOOSE);
    }

    @Test
    void tellsWhyTheWordsCouldNotBeFoundButNamesNoCommand() {
        SessionPart round = SampleReviews.failedRound().session();
        Transcript failed =
                new Transcript(Transcript.Status.FAILED, Messages.text("transcript.died", "exit code 139"), List.of());

        WordsState now = WordsState.of(round, failed, true);
        assertThat(now.sentence())
                .isEqualTo("The transcript failed: the recogniser stopped twice (exit code 139). Everything that comes"
                        + " from sound is complete.");
        assertThat(now.step()).isEqualTo(WordsStep.RETRY);
        assertThat(WordsState.of(round, failed, false).step()).isEqualTo(WordsStep.CHOOSE);
    }

    @Test
    void tellsNothingOfWordsThatAreThereButWhenTheyCameLater() {
        SessionPart memo = SampleReviews.memo().session();
        assertThat(WordsState.of(memo, Transcript.done(List.of()), false))
                .isEqualTo(new WordsState("", WordsStep.NONE));

        String added = Messages.text("transcript.added", "18 November 2026", "vosk");
        Transcript later = new Transcript(Transcript.Status.DONE, added, List.of());
        assertThat(WordsState.of(memo, later, false)).isEqualTo(new WordsState(added, WordsStep.NONE));
    }
}
