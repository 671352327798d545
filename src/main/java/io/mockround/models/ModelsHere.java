package io.mockround.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models on this computer: those this program installed, and those in Vosk's own places. Looks anew each time.
 *
 * @param models where this program installs them
 * @param places see {@link VoskPlaces}
 */
public record ModelsHere(Path models, List<Path> places) {

    /** By either layout of Vosk. */
    public static boolean looksLikeModel(Path folder) {
        return Files.isRegularFile(folder.resolve("am").resolve("final.mdl"))
                || Files.isRegularFile(folder.resolve("final.mdl"));
    }

    /** Installed ones first, each by name. */
    public List<ModelHere> all() {
        List<ModelHere> all = new ArrayList<>(in(models, true));
        for (Path place : places) {
            List<ModelHere> found = looksLikeModel(place)
                    ? List.of(new ModelHere(String.valueOf(place.getFileName()), place, false))
                    : in(place, false);
            found.stream()
                    .filter(model ->
                            all.stream().noneMatch(known -> known.folder().equals(model.folder())))
                    .forEach(all::add);
        }
        return all;
    }

    /** The folder of a model by its name, or the folder itself. */
    public Path folderOf(String nameOrFolder) {
        return Files.isDirectory(Path.of(nameOrFolder))
                ? Path.of(nameOrFolder)
                : named(nameOrFolder).map(ModelHere::folder).orElse(Path.of(nameOrFolder));
    }

    /** The first of this name. */
    public Optional<ModelHere> named(String name) {
        return all().stream().filter(model -> model.name().equals(name)).findFirst();
    }

    private static List<ModelHere> in(Path place, boolean installed) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(place)) {
            return folders.filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .filter(ModelsHere::looksLikeModel)
                    .map(folder -> folder.toAbsolutePath().normalize())
                    .sorted()
                    .map(folder -> new ModelHere(folder.getFileName().toString(), folder, installed))
                    .toList();
        } catch (IOException e) {
            return List.of(); // not ours to read: nothing to offer
        }
    }
}
