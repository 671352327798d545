package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechDetectorTest {

    @ParameterizedTest
    @ValueSource(ints = {-75, -60, -45, -40})
    void findsWhereSpeechBeginsAndEndsOverNoise(int noiseDbfs) {
        SyntheticSound sound = new SyntheticSound(noiseDbfs)
                .silence(1_500)
                .speech(2_000, -24)
                .silence(800)
                .speech(3_000, -27)
                .silence(4_000)
                .speech(1_200, -22)
                .silence(2_000)
                .overNoise(noiseDbfs);

        List<Span> found = activityOf(sound.samples()).speech();

        assertThat(found).hasSameSizeAs(sound.speechSpans());
        for (int i = 0; i < found.size(); i++) {
            Span expected = sound.speechSpans().get(i);
            assertThat(Math.abs(found.get(i).startMs() - expected.startMs()))
                    .as("begin of %s, expected %s", found.get(i), expected)
                    .isLessThanOrEqualTo(60);
            assertThat(Math.abs(found.get(i).endMs() - expected.endMs()))
                    .as("end of %s, expected %s", found.get(i), expected)
                    .isLessThanOrEqualTo(60);
        }
    }

    @Test
    void hearsAVeryQuietSpeakerInAVeryQuietRoom() {
        SyntheticSound sound = new SyntheticSound(5)
                .silence(2_000)
                .speech(3_000, -46)
                .silence(2_000)
                .speech(3_000, -46)
                .silence(1_000)
                .overNoise(-72);
        assertThat(activityOf(sound.samples()).speech()).hasSize(2);
    }

    @Test
    void clicksAndBreathAreNotSpeech() {
        SyntheticSound sound = new SyntheticSound(3)
                .silence(1_000)
                .speech(2_500, -24)
                .silence(600)
                .clicks(4_000, 0.3)
                .silence(600)
                .breath(500, -38)
                .silence(600)
                .breath(400, -42)
                .silence(600)
                .speech(2_500, -24)
                .silence(1_000)
                .overNoise(-62);
        SpeechActivity activity = activityOf(sound.samples());
        assertThat(activity.speech()).hasSize(2);
        assertThat(activity.silences(2_000))
                .singleElement()
                .satisfies(pause -> assertThat(pause.durationMs()).isBetween(7_150L, 7_400L));
    }

    @Test
    void saysTheSameForEveryPortioning() {
        short[] samples = new SyntheticSound(4)
                .speech(700, -24)
                .silence(900)
                .speech(2_000, -24)
                .silence(3_123)
                .speech(777, -24)
                .overNoise(-50)
                .samples();
        List<Span> whole = activityOf(samples).speech();
        assertThat(whole).hasSize(3);
        Random random = new Random(1);
        for (int most : new int[] {1, 159, 160, 161, 1_600, 20_000}) {
            SpeechDetector detector = new SpeechDetector();
            for (int from = 0; from < samples.length; ) {
                int count = Math.min(samples.length - from, 1 + random.nextInt(most));
                detector.accept(Arrays.copyOfRange(samples, from, from + count), count);
                from += count;
            }
            assertThat(detector.finish().speech()).as("portions up to %d", most).isEqualTo(whole);
        }
    }

    @Test
    void speechUpToTheLastSampleLastsToTheEnd() {
        SyntheticSound sound =
                new SyntheticSound(6).silence(1_000).speech(1_005, -20).overNoise(-60);
        SpeechActivity activity = activityOf(sound.samples());
        assertThat(activity.durationMs()).isEqualTo(2_005);
        assertThat(activity.speech())
                .singleElement()
                .satisfies(span -> assertThat(span.endMs()).isEqualTo(2_005));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 159, 160, 161, 320, 511, 640, 1_600})
    void aRecordingShorterThanAWordIsSilence(int length) {
        SpeechActivity activity = activityOf(new short[length]);
        assertThat(activity.speech()).isEmpty();
        assertThat(activity.durationMs()).isEqualTo(length / 16);
    }

    @Test
    void digitalSilenceIsSilence() {
        assertThat(activityOf(new short[160_000]).silences(0)).containsExactly(new Span(0, 10_000));
    }

    @Test
    void steadyNoiseAtFullScaleIsNotSpeech() {
        Random random = new Random(9);
        short[] noise = new short[320_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (short) random.nextInt();
        }
        assertThat(activityOf(noise).speechMsWithin(0, 20_000)).isLessThan(200);
    }

    @Test
    void theLoudestSquareWaveBreaksNothing() {
        short[] square = new short[160_000];
        for (int i = 0; i < square.length; i++) {
            square[i] = i / 80 % 2 == 0 ? Short.MAX_VALUE : Short.MIN_VALUE;
        }
        assertThat(activityOf(square).durationMs()).isEqualTo(10_000);
    }

    @Test
    void aConstantOffsetOfTheMicrophoneChangesNothing() {
        SyntheticSound sound = new SyntheticSound(8)
                .silence(1_000)
                .speech(2_000, -26)
                .silence(1_500)
                .speech(2_000, -26)
                .silence(1_000)
                .overNoise(-55);
        short[] shifted = sound.samples();
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = (short) Math.min(Short.MAX_VALUE, shifted[i] + 1_000);
        }
        assertThat(activityOf(shifted).speech())
                .isEqualTo(activityOf(sound.samples()).speech());
    }

    @Test
    void takesNothingAfterTheEnd() {
        SpeechDetector detector = new SpeechDetector();
        detector.finish();
        assertThatThrownBy(() -> detector.accept(new short[1], 1)).isInstanceOf(IllegalStateException.class);
    }

    private static SpeechActivity activityOf(short[] samples) {
        SpeechDetector detector = new SpeechDetector();
        detector.accept(samples, samples.length);
        return detector.finish();
    }
}
