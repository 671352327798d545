package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.adapter.codec.AudioFiles;
import io.mockround.recording.PcmStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Measures the detector and prints what it reaches; fails where it falls below the bars of SPEECH. */
class SilenceAccuracyIT {

    private static final Path HUMAN = Path.of(System.getProperty("mockround.shared", "../shared"), "speech", "human");

    private final SilenceScore short700 = new SilenceScore(700);
    private final SilenceScore long2000 = new SilenceScore(2_000);

    @Test
    void reachesTheBarsOnHumanSpeech() throws IOException {
        Path annotations = HUMAN.resolve("annotations.json");
        if (!Files.exists(annotations)) {
            System.out.println("silence accuracy: NOT MEASURED on human speech, there is no " + annotations);
            addSynthetic(-45);
        } else {
            for (Map.Entry<String, JsonNode> recording :
                    new ObjectMapper().readTree(annotations.toFile()).properties()) {
                SpeechActivity activity = activityOf(HUMAN.resolve(recording.getKey() + ".wav"));
                JsonNode notes = recording.getValue();
                add(spans(notes.path("sil")), spans(notes.path("ign")), activity);
            }
            System.out.println("silence accuracy on human speech:");
        }
        printAndHold(0.95, 40, 150);
    }

    @Test
    void reachesTheBarsOnSyntheticSpeechInNoise() {
        for (int noiseDbfs : new int[] {-80, -60, -50, -45, -40}) {
            addSynthetic(noiseDbfs);
        }
        System.out.println("silence accuracy on synthetic speech:");
        printAndHold(0.99, 40, 150);
    }

    @Test
    void saysHowFastItIs() {
        short[] minute = new SyntheticSound(1)
                .silence(1_000)
                .speech(55_000, -24)
                .silence(4_000)
                .overNoise(-50)
                .samples();
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            activityOf(minute);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("speech detector: %.0f times real time on one core%n", 60 / seconds);
        }
    }

    private void printAndHold(double leastF1, long medianMs, long p90Ms) {
        System.out.println("  " + short700);
        System.out.println("  " + long2000);
        assertThat(short700.f1()).as("F1 at 0.7 s").isGreaterThanOrEqualTo(leastF1);
        assertThat(long2000.f1()).as("F1 at 2 s").isGreaterThanOrEqualTo(leastF1);
        assertThat(short700.boundaryErrorMs(0.5)).as("median boundary error").isLessThanOrEqualTo(medianMs);
        assertThat(short700.boundaryErrorMs(0.9)).as("p90 boundary error").isLessThanOrEqualTo(p90Ms);
    }

    private void addSynthetic(int noiseDbfs) {
        for (int seed = 0; seed < 5; seed++) {
            SyntheticSound sound = new SyntheticSound(seed).silence(1_200);
            int[] pauses = {700, 1_200, 2_500, 900, 5_000, 2_100, 800, 1_500};
            for (int i = 0; i < pauses.length; i++) {
                sound.speech(1_500 + 311 * ((i + seed) % 5), -22 - 2 * ((i + seed) % 3))
                        .silence(pauses[(i + seed) % pauses.length]);
            }
            short[] samples = sound.overNoise(noiseDbfs).samples();
            SpeechActivity truth = new SpeechActivity(samples.length / 16, sound.speechSpans());
            add(truth.silences(0), List.of(), activityOf(samples));
        }
    }

    private void add(List<Span> reference, List<Span> ignored, SpeechActivity activity) {
        short700.add(reference, ignored, activity);
        long2000.add(reference, ignored, activity);
    }

    private static SpeechActivity activityOf(short[] samples) {
        SpeechDetector detector = new SpeechDetector();
        detector.accept(samples, samples.length);
        return detector.finish();
    }

    private static SpeechActivity activityOf(Path file) {
        SpeechDetector detector = new SpeechDetector();
        short[] block = new short[1_600];
        try (PcmStream sound = new AudioFiles().open(file)) {
            for (int count = sound.read(block); count > 0; count = sound.read(block)) {
                detector.accept(Arrays.copyOf(block, count), count);
            }
        }
        return detector.finish();
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    Math.round(pair.get(0).asDouble() * 1000),
                    Math.round(pair.get(1).asDouble() * 1000)));
        }
        return spans;
    }
}
