package io.mockround.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.analysis.SoundDetectors;
import io.mockround.analysis.SoundFindings;
import io.mockround.analysis.SoundedPause;
import io.mockround.bench.FormantVoice.Kind;
import io.mockround.bench.Voices.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Filled pauses and silences on made scenes: what must be heard, and what must not be taken for it. */
class SoundDetectorsTest {

    private static final Voice VOICE = Voices.all().get(0);

    private final SceneBuilder builder = new SceneBuilder(11);
    private final FormantVoice formants = new FormantVoice(new Random(4), false);

    @Test
    void hearsAHesitationBetweenSentencesWhereItIs() {
        speak().pause(0.5).hesitate(formants.filledPause(Kind.UH, 0.5), -3).pause(0.4);
        Scene scene = speak().build("uh");

        SoundedPause heard = only(scene);
        assertThat(heard.text()).isEqualTo("uh");
        assertThat(Math.abs(heard.startMs() - scene.filledPauses().get(0).startMs()))
                .isLessThan(60);
        assertThat(Math.abs(heard.endMs() - scene.filledPauses().get(0).endMs()))
                .isLessThan(60);
    }

    @Test
    void tellsUmByItsNasal() {
        speak().pause(0.5).hesitate(formants.filledPause(Kind.UM, 0.7), -3).pause(0.4);
        assertThat(only(speak().build("um")).text()).isEqualTo("um");
    }

    @Test
    void hearsALongNasalAlone() {
        speak().pause(0.5).hesitate(formants.filledPause(Kind.HMM, 0.6), -3).pause(0.4);
        assertThat(only(speak().build("hmm")).text()).isEqualTo("hmm");
    }

    @Test
    void hearsNoneInSentencesWithPauses() {
        for (Voice voice : Voices.all()) {
            for (double[] sentence : voice.sentences()) {
                builder.say(sentence, 0).pause(0.6);
            }
        }
        assertThat(found(builder.build("fluent").samples()).filledPauses()).isEmpty();
    }

    @Test
    void takesNeitherBreathNorChairNorMusicNorKeysForAHesitation() {
        for (int i = 0; i < 6; i++) {
            speak().pause(2);
            int at = builder.length() - 24_000;
            double[] sound =
                    i % 2 == 0 ? Sounds.breath(7_000, builder.random()) : Sounds.chair(8_000, builder.random());
            builder.overAsIs(sound, SceneBuilder.SPEECH * Sounds.gain(-8), at);
        }
        speak().over(Sounds.music(builder.length(), builder.random()), 18)
                .overAsIs(Sounds.keyboard(builder.length(), 0.3, builder.random()), 1, 0);
        assertThat(found(builder.build("home").samples()).filledPauses()).isEmpty();
    }

    @Test
    void aFanThatStartsHidesNoSilence() {
        speak().pause(2);
        int from = builder.length();
        for (int i = 0; i < 3; i++) {
            speak().pause(2);
        }
        speak().overAsIs(
                        Sounds.pink(builder.length() - from, builder.random()),
                        SceneBuilder.SPEECH * Sounds.gain(-17),
                        from);
        Scene scene = builder.build("fan");
        assertThat(found(scene.samples()).speech().silences(1_500)).hasSize(4);
    }

    @Test
    void findsTheSameInPortionsOfEverySize() {
        Scene scene =
                new FilledPauseScenes(List.of(VOICE)).hesitant().findFirst().orElseThrow();
        SoundFindings whole = found(scene.samples());
        assertThat(whole.filledPauses()).isNotEmpty();
        for (int portion : new int[] {1, 7, 160, 441, 16_000, 65_537}) {
            SoundFindings found = inPortions(scene.samples(), portion);
            assertThat(found.filledPauses()).as("portions of %d", portion).isEqualTo(whole.filledPauses());
            assertThat(found.speech().speech())
                    .as("portions of %d", portion)
                    .isEqualTo(whole.speech().speech());
        }
    }

    @Test
    void hearsNothingInNoSoundAtAll() {
        assertThat(found(new short[0]).filledPauses()).isEmpty();
        assertThat(found(new short[80_000]).filledPauses()).isEmpty();
    }

    private SceneBuilder speak() {
        return builder.say(VOICE.sentences().get(builder.random().nextInt(3)), 0);
    }

    private static SoundedPause only(Scene scene) {
        List<SoundedPause> pauses = found(scene.samples()).filledPauses();
        assertThat(pauses).hasSize(1);
        return pauses.get(0);
    }

    private static SoundFindings found(short[] samples) {
        return inPortions(samples, Math.max(1, samples.length));
    }

    private static SoundFindings inPortions(short[] samples, int most) {
        SoundDetectors detectors = new SoundDetectors();
        for (int from = 0; from < samples.length; from += most) {
            short[] portion = Arrays.copyOfRange(samples, from, Math.min(samples.length, from + most));
            detectors.accept(portion, portion.length);
        }
        return detectors.finish();
    }
}
