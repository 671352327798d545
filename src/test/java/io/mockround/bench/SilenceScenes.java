package io.mockround.bench;

import io.mockround.analysis.Span;
import io.mockround.bench.Voices.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Speech and silences in quiet rooms, noisy rooms and bad ones. */
final class SilenceScenes {

    private static final List<Double> PAUSES_S = List.of(0.3, 0.5, 0.7, 0.8, 1.0, 1.2, 1.5, 2.0, 2.2, 3.0, 4.0, 6.0);
    private static final List<Double> LONG_PAUSES_S = List.of(1.0, 0.8, 60.0, 2.0, 1.2, 30.0, 0.9);

    /** Eleven kinds of a room. */
    static final List<String> ROOMS = List.of(
            "clean",
            "white 30",
            "white 20",
            "white 10",
            "pink 30",
            "pink 20",
            "pink 10",
            "hum 20",
            "hum 10",
            "keys 40",
            "keys 20");

    /** Eleven kinds of a bad room or a bad line. */
    static final List<String> BAD_ROOMS = List.of(
            "pink 5",
            "pink 0",
            "white 5",
            "breaths",
            "step",
            "babble 25",
            "babble 15",
            "drift",
            "noise gate",
            "long",
            "faint");

    /** What else is heard at home. */
    static final List<String> HOMES =
            List.of("loud keys", "chair", "music 25", "music 18", "fan that starts", "breaths and keys");

    private final List<Voice> voices;

    SilenceScenes(List<Voice> voices) {
        this.voices = voices;
    }

    /** @param everyVoice 1 for every voice, 2 for every second one */
    Stream<Scene> rooms(int everyVoice) {
        return all(ROOMS, everyVoice);
    }

    Stream<Scene> badRooms() {
        return all(BAD_ROOMS, 2);
    }

    Stream<Scene> homes() {
        return all(HOMES, 2);
    }

    private Stream<Scene> all(List<String> kinds, int everyVoice) {
        return kinds.stream()
                .flatMap(kind -> voices.stream()
                        .filter(voice -> voices.indexOf(voice) % everyVoice == 0)
                        .map(voice -> scene(
                                kind,
                                voice,
                                31L * kind.hashCode() + voice.name().hashCode())));
    }

    private Scene scene(String kind, Voice voice, long seed) {
        SceneBuilder scene = spoken(voice, seed, kind.equals("long") ? LONG_PAUSES_S : PAUSES_S);
        lay(kind, scene);
        return scene.build(kind + ", " + voice.name());
    }

    private static SceneBuilder spoken(Voice voice, long seed, List<Double> pauses) {
        SceneBuilder scene = new SceneBuilder(seed);
        List<Double> shuffled = new ArrayList<>(pauses);
        Collections.shuffle(shuffled, scene.random());
        scene.say(sentence(voice, scene.random()), 0);
        for (double pause : shuffled) {
            scene.pause(pause)
                    .say(
                            sentence(voice, scene.random()),
                            -3 + 6 * scene.random().nextDouble());
        }
        return scene;
    }

    private static double[] sentence(Voice voice, Random random) {
        return voice.sentences().get(random.nextInt(voice.sentences().size()));
    }

    private void lay(String kind, SceneBuilder scene) {
        Random random = scene.random();
        int length = scene.length();
        String[] words = kind.split(" ");
        int db = words.length == 2 && words[1].matches("\\d+") ? Integer.parseInt(words[1]) : 0;
        switch (words[0]) {
            case "white" -> scene.over(Sounds.white(length, random), db);
            case "pink" -> scene.over(Sounds.pink(length, random), db);
            case "hum" -> scene.over(Sounds.hum(length, db == 20 ? 50 : 60, random), db);
            case "keys" ->
                scene.over(Sounds.pink(length, random), db).overAsIs(Sounds.keyboard(length, 0.25, random), 1, 0);
            case "loud" ->
                scene.over(Sounds.pink(length, random), 35).overAsIs(Sounds.keyboard(length, 0.6, random), 1, 0);
            case "breaths" -> {
                scene.over(Sounds.pink(length, random), 35);
                breaths(scene);
                if (kind.endsWith("keys")) {
                    scene.overAsIs(Sounds.keyboard(length, 0.25, random), 1, 0);
                }
            }
            case "chair" -> chairs(scene.over(Sounds.pink(length, random), 35));
            case "music" -> scene.over(Sounds.music(length, random), db).over(Sounds.pink(length, random), 40);
            case "fan" -> fan(scene.over(Sounds.pink(length, random), 45));
            case "step" -> step(scene);
            case "babble" -> scene.over(babble(length, random), db);
            case "drift" ->
                scene.scaled(at -> Sounds.gain(10 * Math.sin(2 * Math.PI * at * length / Sounds.RATE_HZ / 25)))
                        .over(Sounds.pink(length, random), 30);
            case "noise" -> noiseGate(scene);
            case "long" -> scene.over(Sounds.pink(length, random), 25);
            case "faint" -> scene.over(Sounds.pink(length, random), 25).scaled(at -> Sounds.gain(-25));
            case "clean" -> {
                // nothing but the microphone's own hiss
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }

    /** Drawn just before speaking on. */
    private static void breaths(SceneBuilder scene) {
        for (Span pause : scene.silences()) {
            if (pause.durationMs() >= 700) {
                int length = Sounds.between(scene.random(), 0.25, 0.6);
                int from = (int) ((pause.endMs() - 50) * Sounds.RATE_HZ / 1_000) - length;
                double db = 12 + 10 * scene.random().nextDouble();
                scene.overAsIs(Sounds.breath(length, scene.random()), SceneBuilder.SPEECH * Sounds.gain(-db), from);
            }
        }
    }

    private static void chairs(SceneBuilder scene) {
        for (Span pause : scene.silences()) {
            if (pause.durationMs() >= 1_500) {
                int length = Sounds.between(scene.random(), 0.2, 0.7);
                int from = (int) ((pause.startMs() + 400) * Sounds.RATE_HZ / 1_000);
                double db = 3 + 12 * scene.random().nextDouble();
                scene.overAsIs(Sounds.chair(length, scene.random()), SceneBuilder.SPEECH * Sounds.gain(-db), from);
            }
        }
    }

    /** A third into the recording it starts within two seconds and stays. */
    private static void fan(SceneBuilder scene) {
        int from = scene.length() / 3;
        int length = scene.length() - from;
        double[] air = Sounds.pink(length, scene.random());
        double[] motor = Sounds.hum(length, 97, scene.random());
        for (int i = 0; i < length; i++) {
            air[i] = Math.min(1, i / (2.0 * Sounds.RATE_HZ)) * (air[i] + 0.3 * motor[i]);
        }
        scene.overAsIs(air, SceneBuilder.SPEECH * Sounds.gain(-17), from);
    }

    private static void step(SceneBuilder scene) {
        double[] noise = Sounds.pink(scene.length(), scene.random());
        for (int i = 0; i < noise.length; i++) {
            noise[i] *= Sounds.gain(i < noise.length / 2 ? -35 : -18);
        }
        scene.overAsIs(noise, SceneBuilder.SPEECH, 0);
    }

    private double[] babble(int length, Random random) {
        double[] babble = new double[length];
        for (int talker = 0; talker < 6; talker++) {
            Voice voice = voices.get(random.nextInt(voices.size()));
            int at = 0;
            while (at < length) {
                double[] sentence = sentence(voice, random);
                for (int i = 0; i < sentence.length && at + i < length; i++) {
                    babble[at + i] += sentence[i];
                }
                at += sentence.length;
            }
        }
        return Sounds.normalised(babble);
    }

    /** Noise only while somebody speaks: what call software makes of a room. */
    private static void noiseGate(SceneBuilder scene) {
        double[] noise = Sounds.pink(scene.length(), scene.random());
        for (int i = 0; i < noise.length; i++) {
            noise[i] *= scene.isSpokenNear(i, 4_000) ? 1 : 0;
        }
        scene.over(noise, 22);
    }
}
