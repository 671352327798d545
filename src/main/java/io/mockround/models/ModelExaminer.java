package io.mockround.models;

import java.nio.file.Path;

/** Finds out whether a folder holds a model that can be used, and what it knows. */
@FunctionalInterface
public interface ModelExaminer {

    /**
     * Reads its files and tries it on a second of sound, in a process of its own.
     *
     * @throws io.mockround.problem.ProblemException naming what is wrong with it
     */
    ExaminedModel examine(Path folder);
}
