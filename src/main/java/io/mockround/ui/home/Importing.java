package io.mockround.ui.home;

import io.mockround.review.Progress;
import java.nio.file.Path;

/** Imports a file and reviews it. Called on the background thread, which owns the store. */
@FunctionalInterface
public interface Importing {

    /**
     * @param progress throws {@link java.util.concurrent.CancellationException} once the import was called off; it must then pass, and
     *     nothing of the file be kept
     * @throws io.mockround.problem.ProblemException when the file cannot be read
     */
    Imported importFile(Path file, Progress progress);

    /**
     * An import that is done.
     *
     * @param isKnown whether the same sound had been imported before; it is then that session
     * @param damage what is said of a file that could not be read as a whole; else empty
     */
    record Imported(String sessionId, boolean isKnown, String damage) {}
}
