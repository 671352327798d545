package io.mockround.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Our own starter model as the archives and folders that models come in. */
public final class ModelZips {

    public static final Path STARTER = Path.of("assets/starter-model");

    private ModelZips() {}

    /** As the maker packs: everything in one folder of the model's name. */
    public static Path starter(Path folder, String name) throws IOException {
        Path zip = folder.resolve(name + ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packing = new ZipOutputStream(out)) {
            for (Path file : files(STARTER)) {
                packing.putNextEntry(new ZipEntry(name + "/" + slashed(STARTER.relativize(file))));
                Files.copy(file, packing);
                packing.closeEntry();
            }
        }
        return zip;
    }

    /** A copy of its own to be damaged; without the manifest, as a maker's model has none. */
    public static Path copyOfStarter(Path to) throws IOException {
        for (Path file : files(STARTER)) {
            if (!file.getFileName().toString().equals("manifest.json")) {
                Path target = to.resolve(slashed(STARTER.relativize(file)));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    /** All files below a folder. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
