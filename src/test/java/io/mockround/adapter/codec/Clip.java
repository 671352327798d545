package io.mockround.adapter.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The clips that {@code make.sh} has made. */
final class Clip {

    private static final Path FOLDER = Path.of("src/test/resources/io/mockround/adapter/codec");

    /** Those that are not compressed hold the first tone only. */
    static final int SHORT_MS = 350;

    private Clip() {}

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of those that can be read. */
    static List<String> readable() {
        return all().filter(name -> !name.startsWith("refused-")).toList();
    }

    /** The names of all of them. */
    static Stream<String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("make.sh"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
