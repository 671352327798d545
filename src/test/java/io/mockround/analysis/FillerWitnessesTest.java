package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport.Evidence;
import io.mockround.report.SessionReport.FillerClass;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.speech.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillerWitnessesTest {

    private static final FillerPart HEARD_UM =
            new FillerPart("um", FillerClass.FILLED_PAUSE, 1_000, 1_400, Evidence.HEARD);

    @Test
    void aFilledPauseHeardAndSoundedIsOneAndBoth() {
        assertThat(together(List.of(HEARD_UM), new SoundedPause(1_150, 1_600, "uh")))
                .containsExactly(new FillerPart("um", FillerClass.FILLED_PAUSE, 1_000, 1_400, Evidence.BOTH));
    }

    @Test
    void aFilledPauseThatOnlyTheRecogniserHeardStaysHeard() {
        assertThat(together(List.of(HEARD_UM), new SoundedPause(1_350, 1_700, "uh")))
                .extracting(FillerPart::evidence)
                .containsExactly(Evidence.HEARD, Evidence.SOUNDED_LIKE);
    }

    @Test
    void aDiscourseWordIsNoWitnessOfAFilledPause() {
        FillerPart like = new FillerPart("like", FillerClass.DISCOURSE, 1_000, 1_400, Evidence.HEARD);

        assertThat(together(List.of(like), new SoundedPause(1_000, 1_400, "uh")))
                .extracting(FillerPart::evidence)
                .containsExactly(Evidence.HEARD, Evidence.SOUNDED_LIKE);
    }

    @Test
    void keepsASoundInAGapOfTheTranscript() {
        assertThat(together(
                        List.of(),
                        new SoundedPause(1_000, 1_400, "uh"),
                        word("we", 600, 980, 1),
                        word("cache", 1_450, 1_900, 1)))
                .containsExactly(new FillerPart("uh", FillerClass.FILLED_PAUSE, 1_000, 1_400, Evidence.SOUNDED_LIKE));
    }

    @Test
    void dropsASoundUnderAWordTheRecogniserIsSureOf() {
        assertThat(together(List.of(), new SoundedPause(1_000, 1_400, "uh"), word("are", 980, 1_430, 0.95)))
                .isEmpty();
    }

    @Test
    void dropsASoundUnderSeveralWordsThatFillIt() {
        assertThat(together(
                        List.of(),
                        new SoundedPause(1_000, 1_400, "uh"),
                        word("of", 950, 1_150, 1),
                        word("a", 1_150, 1_250, 1)))
                .isEmpty();
    }

    @Test
    void believesTheSoundWhereTheRecogniserWasGuessing() {
        assertThat(together(List.of(), new SoundedPause(1_000, 1_400, "uh"), word("are", 980, 1_430, 0.5)))
                .hasSize(1);
    }

    @Test
    void believesTheSoundUnderAWordThatWasStretchedOverIt() {
        assertThat(together(List.of(), new SoundedPause(1_000, 1_400, "uh"), word("the", 700, 1_600, 1)))
                .hasSize(1);
        assertThat(together(List.of(), new SoundedPause(1_000, 1_400, "uh"), word("consistency", 700, 1_600, 1)))
                .isEmpty();
    }

    @Test
    void anUmThatWasDroppedForWantOfVoiceIsNoOtherWord() {
        assertThat(together(List.of(), new SoundedPause(1_000, 1_400, "uh"), word("um", 1_000, 1_400, 1)))
                .hasSize(1);
    }

    @Test
    void givesThemInTheOrderOfTheirTime() {
        assertThat(together(List.of(HEARD_UM), new SoundedPause(200, 600, "uh")))
                .extracting(FillerPart::startMs)
                .containsExactly(200L, 1_000L);
    }

    private static List<FillerPart> together(List<FillerPart> heard, SoundedPause sounded, Word... words) {
        return FillerWitnesses.together(heard, List.of(sounded), List.of(words));
    }

    private static Word word(String text, long startMs, long endMs, double confidence) {
        return new Word(text, startMs, endMs, confidence);
    }
}
