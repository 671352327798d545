package io.mockround.app;

import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.files.IoReason;
import io.mockround.files.OwnerOnly;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.voice.Speech;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What ships inside the program, put into the data folder where it is needed as files. Each is written again at every start of a command that
 * uses it, so that it is this version's and whole.
 */
final class Bundled {

    private static final String ROOT = "/io/mockround/assets/";
    private static final List<String> STARTER = List.of(
            "am/final.mdl",
            "conf/mfcc.conf",
            "conf/model.conf",
            "graph/HCLG.fst",
            "graph/words.txt",
            "graph/phones/word_boundary.int",
            ModelFolder.MANIFEST);
    private static final List<String> TEMPLATES = List.of(
            "seven-minute-drill",
            "system-design",
            "deep-dive-drill",
            "opening",
            "coding-narration",
            "behavioural",
            "cto-conversation",
            "rapid-fire",
            "offer-call",
            "partner",
            "free-narration",
            "full-loop",
            "gate-drill");
    private static final List<String> DECKS = List.of(
            "storage", "messaging", "products", "platforms", "backend", "behavioural", "coding", "cto", "offer");
    private static final List<String> DEMO = List.of("scenario.yaml", "template.yaml", "deck.yaml", "narration.flac");

    /** What the clips say, by the name of the file. */
    static final Map<String, String> PHRASES = Map.of(
            "stop-there", "Stop there.",
            "why", "Why?",
            "what-else", "What else?",
            "anything-else", "Anything else?",
            "which-is-it", "One sentence: which is it?");

    /** −9 dBFS, as loud as the system's voice is made. */
    private static final double PHRASE_PEAK = 0.35;

    /** Longer than any phrase. */
    private static final int PHRASE_SAMPLES = 5 * Pcm.SAMPLE_RATE_HZ;

    private final Path into;

    /** @param into a folder of the data folder */
    Bundled(Path into) {
        this.into = into;
    }

    /** The starter model's folder. */
    Path starterModel() {
        STARTER.forEach(file -> copy("starter-model/" + file));
        return into.resolve("starter-model");
    }

    /** The demo round's scenario, its other files beside it. */
    Path demoScenario() {
        DEMO.forEach(file -> copy("demo/" + file));
        return into.resolve("demo").resolve("scenario.yaml");
    }

    /** The templates by id. */
    Map<String, Path> templates() {
        return documents("templates/", TEMPLATES);
    }

    /** The decks by id; the first is the one asked from when none is named. */
    Map<String, Path> decks() {
        return documents("decks/", DECKS);
    }

    /** The interviewer's short phrases, by what they say. */
    Map<String, Speech> phrases(AudioFile files) {
        Map<String, Speech> phrases = new HashMap<>();
        PHRASES.forEach((name, text) -> phrases.put(text, phrase(files, name)));
        return phrases;
    }

    private Speech phrase(AudioFile files, String name) {
        short[] samples = new short[PHRASE_SAMPLES];
        try (PcmStream stream = files.open(copy("voice/" + name + ".flac"))) {
            int count = stream.read(samples);
            return new Speech(Arrays.copyOf(samples, count), Pcm.SAMPLE_RATE_HZ).withPeak(PHRASE_PEAK);
        }
    }

    private Map<String, Path> documents(String folder, List<String> ids) {
        Map<String, Path> documents = new LinkedHashMap<>();
        ids.forEach(id -> documents.put(id, copy(folder + id + ".yaml")));
        return documents;
    }

    private Path copy(String name) {
        Path file = into.resolve(name);
        try (InputStream stream = Bundled.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own " + name);
            }
            byte[] content = stream.readAllBytes();
            if (isThere(file, content)) {
                return file;
            }
            OwnerOnly.createFolders(file.getParent());
            Path next = Files.createTempFile(file.getParent(), ".next", null);
            Files.write(next, content);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new ProblemException(new Problem.DataFolderUnusable(into, IoReason.of(e)), e);
        }
    }

    private static boolean isThere(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }
}
