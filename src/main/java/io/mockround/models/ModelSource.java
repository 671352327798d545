package io.mockround.models;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a model is to come from. */
public sealed interface ModelSource {

    Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]+://.*", Pattern.CASE_INSENSITIVE);

    /** One of the maker's list, by its name there. */
    record Listed(String name) implements ModelSource {}

    /** A ZIP anywhere on the network; nothing but the ZIP itself tells whether it is whole. */
    record Address(String address) implements ModelSource {}

    /** A ZIP on this computer; it stays there. */
    record Archive(Path file) implements ModelSource {}

    /** A folder on this computer; it is copied. */
    record Folder(Path folder) implements ModelSource {}

    /**
     * What a person named: an address, something on this computer, or a name.
     *
     * @throws ProblemException when it is none of these
     */
    static ModelSource of(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return new Address(text);
        }
        Path path = path(text);
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        if (Files.exists(path)) {
            return new Archive(path);
        }
        if (path.getNameCount() > 1 || text.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new ProblemException(new Problem.FileMissing(path));
        }
        if (!ModelNames.isName(text)) {
            throw unknown(text);
        }
        return new Listed(text);
    }

    /** The one of this kind that a file or folder is. */
    static ModelSource of(Path path) {
        return Files.isDirectory(path) ? new Folder(path) : new Archive(path);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw unknown(text);
        }
    }

    private static ProblemException unknown(String text) {
        return new ProblemException(new Problem.ModelSourceUnknown(text, ""));
    }
}
