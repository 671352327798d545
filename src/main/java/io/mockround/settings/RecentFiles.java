package io.mockround.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files a person imported last, the latest first. Immutable.
 *
 * @param paths absolute; those this system cannot name are left out
 */
public record RecentFiles(List<String> paths) {

    public static final RecentFiles NONE = new RecentFiles(List.of());

    /** As many as home has of the last sessions: a line of them, not a list to search. */
    static final int KEPT = 3;

    public RecentFiles {
        paths = Stream.ofNullable(paths)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(RecentFiles::canBeNamed)
                .distinct()
                .limit(KEPT)
                .toList();
    }

    /** With this one as the latest. */
    public RecentFiles with(Path file) {
        return new RecentFiles(
                Stream.concat(Stream.of(name(file)), paths.stream()).toList());
    }

    public RecentFiles without(Path file) {
        return new RecentFiles(
                paths.stream().filter(path -> !path.equals(name(file))).toList());
    }

    private static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /** Somebody may have written the settings, on another system even. */
    private static boolean canBeNamed(String path) {
        try {
            return Path.of(path).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
