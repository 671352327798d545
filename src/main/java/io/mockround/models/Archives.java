package io.mockround.models;

import java.io.IOException;
import java.nio.file.Path;

/** Unpacks archives nobody vouches for. */
public interface Archives {

    /**
     * Looks at the whole index before anything is written.
     *
     * @return how many bytes it will take unpacked, by its own word
     * @throws io.mockround.problem.ProblemException when it is no archive of a kind known here, or holds what none may hold
     */
    long unpackedBytes(Path archive);

    /**
     * Unpacks everything.
     *
     * @param into an empty folder
     * @throws io.mockround.problem.ProblemException as above, and when its content is damaged or grows beyond what it said
     * @throws IOException when the disk does not take it
     */
    void unpack(Path archive, Path into, InstallProgress progress) throws IOException;
}
