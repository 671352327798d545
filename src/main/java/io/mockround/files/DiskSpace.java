package io.mockround.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a disk has. */
@FunctionalInterface
public interface DiskSpace {

    /** What the file system itself says. */
    DiskSpace REAL = file -> {
        try {
            return Files.getFileStore(file).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // unknown: the write itself will tell
        }
    };

    /** Bytes that can still be written on the disk this file lies on; {@link Long#MAX_VALUE} where it does not say. */
    long usableBytes(Path file);
}
