package io.mockround.ui.home;

import io.mockround.report.SessionReport;
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
    SessionReport importFile(Path file, Progress progress);
}
