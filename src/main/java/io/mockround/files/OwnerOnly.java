package io.mockround.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes files and folders that nobody but their owner can read, from their first instant on. On Windows, where there are no such modes, the
 * per-user folder they lie in is private already.
 */
public final class OwnerOnly {

    private static final boolean HAS_MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** Makes the folder and those above it that are missing. One that exists keeps its modes. */
    public static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, modes("rwx------"));
    }

    /**
     * Makes an empty file unless there is one, which keeps its content and its modes.
     *
     * @return whether it was made
     */
    public static boolean createFile(Path file) throws IOException {
        try {
            Files.createFile(file, modes("rw-------"));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static FileAttribute<?>[] modes(String modes) {
        return HAS_MODES
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(modes))}
                : new FileAttribute<?>[0];
    }
}
