package io.mockround.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.files.OwnerOnly;
import io.mockround.files.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a model's files were when it was installed, kept beside them, so that {@code model verify} can tell later whether they still are. It is
 * not read when the model is used: that would take seconds for a large one.
 */
public record Receipt(List<Entry> files) {

    public static final String NAME = "installed.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** One file, its path with slashes. */
    public record Entry(String path, long size, String sha256) {}

    static void write(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME)); // came with a copied folder
        List<Entry> entries = new ArrayList<>();
        for (Path file : Tree.files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            entries.add(new Entry(path, Files.size(file), Sha256.of(file)));
        }
        Path file = folder.resolve(NAME);
        OwnerOnly.createFile(file);
        Files.write(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Receipt(entries)));
    }

    /** Empty where this program did not install the model. */
    public static Optional<Receipt> of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? Optional.of(MAPPER.readValue(file.toFile(), Receipt.class)) : Optional.empty();
    }

    /** The first file that is not as it was installed, with what is wrong about it, or empty. */
    public Optional<String> firstChanged(Path folder) throws IOException {
        for (Entry entry : files) {
            Path file = folder.resolve(entry.path());
            if (!Files.isRegularFile(file)
                    || Files.size(file) != entry.size()
                    || !Sha256.of(file).equals(entry.sha256())) {
                return Optional.of(entry.path());
            }
        }
        return Optional.empty();
    }
}
