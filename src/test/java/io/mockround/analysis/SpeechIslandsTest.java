package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Frames are drawn: '.' quiet, 'u' loud without a voice, 'v' loud with one. */
class SpeechIslandsTest {

    private final SpeechSpans spans = new SpeechSpans();
    private final SpeechIslands islands = new SpeechIslands(spans);

    @Test
    void aRunWithThreeVoicedFramesOfSixIsSpeech() {
        assertThat(spansOf(".".repeat(50) + "uvvvuu" + ".".repeat(50))).containsExactly(new Span(480, 600));
    }

    @Test
    void aShorterRunOrOneWithLessVoiceIsNot() {
        assertThat(spansOf(".".repeat(50) + "vvvvv" + ".".repeat(50))).isEmpty();
        assertThat(spansOf(".".repeat(50) + "vvuuuuuuuu" + ".".repeat(50))).isEmpty();
    }

    @Test
    void aFricativeWithin250MsBelongsToTheWord() {
        assertThat(spansOf(
                        ".".repeat(50) + "uuu" + ".".repeat(25) + "vvvvvv" + ".".repeat(25) + "uuu" + ".".repeat(50)))
                .containsExactly(new Span(480, 570), new Span(760, 880), new Span(1_070, 1_160));
    }

    @Test
    void aNoiseFurtherAwayOrShorterDoesNot() {
        assertThat(spansOf(
                        ".".repeat(50) + "uuu" + ".".repeat(26) + "vvvvvv" + ".".repeat(26) + "uuu" + ".".repeat(50)))
                .containsExactly(new Span(770, 890));
        assertThat(spansOf(".".repeat(50) + "uu" + ".".repeat(9) + "vvvvvv" + ".".repeat(9) + "uu" + ".".repeat(50)))
                .containsExactly(new Span(590, 710));
    }

    @Test
    void aBreathBesideAWordIsTooLongForAFricative() {
        assertThat(spansOf(".".repeat(50)
                        + "u".repeat(25)
                        + "....."
                        + "vvvvvv"
                        + "....."
                        + "u".repeat(25)
                        + ".".repeat(50)))
                .containsExactly(new Span(480, 1_200));
        assertThat(spansOf(".".repeat(50)
                        + "u".repeat(26)
                        + "....."
                        + "vvvvvv"
                        + "....."
                        + "u".repeat(26)
                        + ".".repeat(50)))
                .containsExactly(new Span(790, 910));
    }

    @Test
    void aNoiseAfterAWordIsNoSpeechWhileItMayYetProveTooLong() {
        hear("vvvvvv" + "....." + "uuuu");
        assertThat(islands.isInSpeech()).isFalse();
    }

    @Test
    void aNoiseNextToAnAttachedNoiseIsNotAttachedInTurn() {
        assertThat(spansOf("vvvvvv" + ".".repeat(20) + "uuu" + ".".repeat(20) + "uuu" + ".".repeat(50)))
                .containsExactly(new Span(0, 100), new Span(240, 330));
    }

    @Test
    void bridgesAGapOf120MsAfterPadding() {
        assertThat(spansOf("vvvvvv" + ".".repeat(18) + "vvvvvv" + ".".repeat(50)))
                .containsExactly(new Span(0, 340));
        assertThat(spansOf("vvvvvv" + ".".repeat(19) + "vvvvvv" + ".".repeat(50)))
                .containsExactly(new Span(0, 100), new Span(230, 350));
    }

    @Test
    void handsOutASpanOnlyWhenNothingCanJoinItAnyMore() {
        hear("vvvvvv" + ".".repeat(18));
        assertThat(drain()).isEmpty();
        hear(".");
        assertThat(drain()).containsExactly(new Span(0, 100));
        assertThat(drain()).isEmpty();
    }

    @Test
    void waitsForANoiseThatAVoiceMayStillMakeSpeech() {
        hear("vvvvvv" + ".".repeat(30) + "uuuu" + ".".repeat(20));
        assertThat(islands.earliestUndecided()).isEqualTo(36);
        hear("vvvvvv" + ".".repeat(40));
        assertThat(drain()).containsExactly(new Span(0, 100), new Span(340, 440), new Span(580, 700));
    }

    @Test
    void isInSpeechAsSoonAsARunHasEnoughVoice() {
        hear("uuvvv");
        assertThat(islands.isInSpeech()).isFalse();
        hear("u");
        assertThat(islands.isInSpeech()).isTrue();
        hear(".");
        assertThat(islands.isInSpeech()).isFalse();
    }

    private List<Span> spansOf(String drawing) {
        SpeechSpans fresh = new SpeechSpans();
        SpeechIslands all = new SpeechIslands(fresh);
        drawing.chars().forEach(frame -> all.accept(frame != '.', frame == 'v'));
        all.finish();
        return fresh.drain(Long.MAX_VALUE);
    }

    private void hear(String drawing) {
        drawing.chars().forEach(frame -> islands.accept(frame != '.', frame == 'v'));
    }

    private List<Span> drain() {
        return spans.drain(islands.earliestUndecided());
    }
}
