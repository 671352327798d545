package io.mockround.recovery;

import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.files.OwnerOnly;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Puts what could not be read as a take into a folder of its own, under its name. Never overwrites, never deletes. */
final class SetAside {

    private final DataFolder folder;

    SetAside(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * @return where it is now
     * @throws ProblemException when it cannot be moved; it is still where it was
     */
    Path put(Path file) {
        try {
            OwnerOnly.createFolders(folder.setAside());
            Path free = free(file.getFileName().toString());
            return Files.move(file, free);
        } catch (IOException e) {
            throw new ProblemException(new Problem.TakeUnwritable(file, IoReason.of(e)), e);
        }
    }

    private Path free(String name) {
        Path free = folder.setAside().resolve(name);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = folder.setAside().resolve(name + "." + i);
        }
        return free;
    }
}
