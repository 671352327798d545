package io.mockround.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Held while one content is imported: a second program that is given the same waits, and then finds it done. One byte of a lock file stands for
 * each content, so that different ones do not wait for each other.
 */
public final class ContentLock {

    private static final int DIGITS = 12;

    private ContentLock() {}

    /** Waits until nobody else imports this content, then does the work while nobody else can. */
    public static <T> T whileHeld(Path lockFile, String sha256, Supplier<T> work) throws IOException {
        OwnerOnly.createFile(lockFile);
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            channel.lock(
                    Long.parseLong(sha256.substring(0, DIGITS), 16), 1, false); // closing the channel gives it back
            return work.get();
        }
    }
}
