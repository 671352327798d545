package io.mockround.adapter.vosk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mockround.files.IoReason;
import io.mockround.files.Sha256;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechModel.Purpose;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A folder with a speech model, examined before libvosk may see it: a wrong file can make libvosk abort, or open it and lie. A model with a
 * {@code manifest.json} must match it to the byte; every model must pass {@link ModelExamination}.
 */
public final class ModelFolder {

    public static final String MANIFEST = "manifest.json";

    private ModelFolder() {}

    /** What is written beside a model of ours. */
    record Manifest(String name, String purpose, List<Entry> files) {}

    record Entry(String path, long size, String sha256) {}

    /**
     * The model in a folder.
     *
     * @throws ProblemException when there is none, or it is damaged
     */
    public static SpeechModel open(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(place)) {
            throw new ProblemException(new Problem.ModelMissing(place));
        }
        check(place);
        if (!hasManifest(place)) {
            return new SpeechModel(place, place.getFileName().toString(), Purpose.REAL_VOICES);
        }
        Manifest manifest = manifest(place);
        Purpose purpose = manifest.purpose().toLowerCase(Locale.ROOT).startsWith("synthetic")
                ? Purpose.SYNTHETIC
                : Purpose.REAL_VOICES;
        return new SpeechModel(place, manifest.name(), purpose);
    }

    /** Whether its files can be checked to the byte; a model as its maker ships it only has to be complete. */
    public static boolean hasManifest(Path folder) {
        return Files.exists(folder.resolve(MANIFEST));
    }

    /** Whether the same audio always gives the same words. */
    public static boolean isDeterministic(Path folder) {
        return ModelExamination.isDeterministic(folder);
    }

    /** @throws ProblemException naming the first file that is missing or not what it should be */
    static void check(Path folder) {
        if (hasManifest(folder)) {
            for (Entry entry : manifest(folder).files()) {
                check(folder, entry);
            }
        }
        ModelExamination.check(folder); // a manifest comes from whoever made the model, mistakes included
    }

    private static void check(Path folder, Entry entry) {
        Path file = folder.resolve(entry.path()).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw damaged(folder, MANIFEST, Messages.text("model.flaw.outside"));
        }
        try {
            if (!Files.isRegularFile(file)) {
                throw damaged(folder, entry.path(), Messages.text("model.flaw.missing"));
            }
            if (Files.size(file) != entry.size()) {
                throw damaged(folder, entry.path(), Messages.text("model.flaw.size", Files.size(file), entry.size()));
            }
            if (!Sha256.of(file).equals(entry.sha256())) {
                throw damaged(folder, entry.path(), Messages.text("model.flaw.changed"));
            }
        } catch (IOException e) {
            throw damaged(folder, entry.path(), IoReason.of(e));
        }
    }

    private static Manifest manifest(Path folder) {
        try (InputStream stream = Files.newInputStream(folder.resolve(MANIFEST))) {
            Manifest manifest = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(stream, Manifest.class);
            if (manifest.name() == null || manifest.purpose() == null || manifest.files() == null) {
                throw damaged(folder, MANIFEST, Messages.text("model.flaw.incomplete"));
            }
            return manifest;
        } catch (IOException e) {
            throw damaged(folder, MANIFEST, Messages.text("model.flaw.unreadable"));
        }
    }

    private static ProblemException damaged(Path folder, String file, String detail) {
        return new ProblemException(new Problem.ModelDamaged(folder, file, detail));
    }
}
