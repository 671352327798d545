package io.mockround.bench;

import io.mockround.bench.FormantVoice.Kind;
import io.mockround.bench.Voices.Voice;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Speech with filled pauses before, between and inside sentences, half of them spoken by the voice itself, half by {@link FormantVoice}. */
final class FilledPauseScenes {

    private static final int EACH = 14;
    private static final double[] PAUSES_S = {0, 0.08, 0.15, 0.3, 0.6, 1.0};
    private static final double[] PAUSE_SHARES = {0.15, 0.1, 0.2, 0.25, 0.2, 0.1};
    private static final int ROOMS = 4;

    private final List<Voice> voices;

    FilledPauseScenes(List<Voice> voices) {
        this.voices = voices;
    }

    /** Every voice in a quiet room, in noise of 20 and 10 dB, and with a keyboard. */
    Stream<Scene> hesitant() {
        return voices.stream()
                .flatMap(voice -> IntStream.range(0, ROOMS)
                        .mapToObj(i ->
                                hesitant(voice, i, 1_000L * i + voice.name().hashCode())));
    }

    /** The same sentences without a single filled pause. */
    Stream<Scene> fluent() {
        return voices.stream()
                .flatMap(voice -> IntStream.range(0, ROOMS)
                        .mapToObj(i -> fluent(voice, i, 77L * i + voice.name().hashCode())));
    }

    /** Filled pauses of the voice itself only, so that a recogniser knows them. */
    Stream<Scene> ownVoice() {
        return voices.stream().map(voice -> {
            SceneBuilder scene = new SceneBuilder(5L + voice.name().hashCode());
            scene.pause(0.5);
            for (int i = 0; i < EACH; i++) {
                scene.say(any(voice.sentences(), scene.random()), 0).pause(pause(scene.random()));
                scene.hesitate(any(voice.filledPauses(), scene.random()), -3).pause(pause(scene.random()));
            }
            scene.say(any(voice.sentences(), scene.random()), 0).pause(0.5);
            scene.over(Sounds.pink(scene.length(), scene.random()), 30);
            return scene.build(voice.name());
        });
    }

    private Scene hesitant(Voice voice, int room, long seed) {
        SceneBuilder scene = new SceneBuilder(seed);
        Random random = scene.random();
        FormantVoice formants = new FormantVoice(random, voice.isHigh());
        for (int i = 0; i < EACH; i++) {
            scene.say(any(voice.sentences(), random), 0).pause(pause(random));
            scene.hesitate(
                    i % 2 == 0 ? byFormants(formants, random) : any(voice.filledPauses(), random),
                    -6 * random.nextDouble());
            scene.pause(pause(random));
        }
        scene.say(any(voice.sentences(), random), 0);
        return lay(room, scene).build(voice.name());
    }

    private Scene fluent(Voice voice, int room, long seed) {
        SceneBuilder scene = new SceneBuilder(seed);
        for (int i = 0; i < EACH; i++) {
            scene.say(any(voice.sentences(), scene.random()), 0).pause(pause(scene.random()));
        }
        return lay(room, scene).build(voice.name());
    }

    private static double[] byFormants(FormantVoice voice, Random random) {
        double which = random.nextDouble();
        Kind kind = which < 0.45 ? Kind.UH : which < 0.92 ? Kind.UM : Kind.HMM;
        return voice.filledPause(kind, 0.25 + 0.65 * random.nextDouble());
    }

    private static SceneBuilder lay(int room, SceneBuilder scene) {
        int length = scene.length();
        return switch (room) {
            case 0 -> scene;
            case 1 -> scene.over(Sounds.pink(length, scene.random()), 20);
            case 2 -> scene.over(Sounds.pink(length, scene.random()), 10);
            default ->
                scene.over(Sounds.pink(length, scene.random()), 20)
                        .overAsIs(Sounds.keyboard(length, 0.25, scene.random()), 1, 0);
        };
    }

    private static double pause(Random random) {
        double left = random.nextDouble();
        int i = 0;
        while (i < PAUSES_S.length - 1 && left >= PAUSE_SHARES[i]) {
            left -= PAUSE_SHARES[i++];
        }
        return PAUSES_S[i];
    }

    private static double[] any(List<double[]> clips, Random random) {
        return clips.get(random.nextInt(clips.size()));
    }
}
