package io.mockround.bench;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.recording.PcmStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The synthetic voices of the benchmark, each with a few sentences and filled pauses of its own. */
final class Voices {

    private static final Path FOLDER = Path.of("src/test/resources/io/mockround/bench");
    private static final Set<String> HIGH = Set.of("slt", "gb-f2", "us-f4");

    /**
     * @param isHigh whether it is a woman's
     * @param sentences full scale is 1, each with a mean level of 1
     * @param filledPauses likewise
     */
    record Voice(String name, boolean isHigh, List<double[]> sentences, List<double[]> filledPauses) {}

    private Voices() {}

    static List<Voice> all() {
        Map<String, Voice> voices = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve("clips.tsv"))) {
                String[] columns = line.split("\t");
                if (!line.startsWith("#")) {
                    Voice voice = voices.computeIfAbsent(
                            columns[0],
                            name -> new Voice(name, HIGH.contains(name), new ArrayList<>(), new ArrayList<>()));
                    double[] clip = clip(columns[0], Integer.parseInt(columns[2]), Integer.parseInt(columns[3]));
                    (columns[1].equals("speech") ? voice.sentences() : voice.filledPauses()).add(clip);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(voices.values());
    }

    private static double[] clip(String voice, int from, int to) {
        short[] samples = new short[to];
        try (PcmStream stream = new AudioFiles().open(FOLDER.resolve(voice + ".flac"))) {
            if (stream.read(samples) < to) {
                throw new IllegalStateException("the clip of " + voice + " is shorter than clips.tsv says");
            }
        }
        double[] clip = new double[to - from];
        Arrays.setAll(clip, i -> samples[from + i] / 32_768.0);
        return Sounds.normalised(clip);
    }
}
