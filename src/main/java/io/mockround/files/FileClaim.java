package io.mockround.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A claim on something, told to other copies of the program by a locked file. It ends with {@link #close}, or with the process, however that
 * ends; the file then stays and tells that the work was not done, unless it was {@link #settle settled}.
 *
 * <p>The file serves for nothing else: POSIX gives up a process's lock as soon as the process closes <em>any</em> channel of that file. So that
 * one claim does not end another of the same process, claims of this process are also held in a set, and a file in it is not opened again.
 * Thread-safe.
 */
public final class FileClaim implements AutoCloseable {

    /** What this process has claimed. Static, because the system's locks are the process's too. */
    private static final Set<Path> CLAIMED_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FileClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Claims something new.
     *
     * @return empty when it has been claimed before, whether or not somebody still holds it
     * @throws IOException when the file cannot be made
     */
    public static Optional<FileClaim> first(Path file) throws IOException {
        return OwnerOnly.createFile(file) ? claim(real(file)) : Optional.empty();
    }

    /**
     * Claims something that may have been claimed before.
     *
     * @return empty while somebody holds it, or when it is being settled at this moment
     * @throws IOException when the file cannot be made or opened
     */
    public static Optional<FileClaim> again(Path file) throws IOException {
        OwnerOnly.createFile(file);
        return claim(real(file));
    }

    private static Path real(Path file) throws IOException {
        return file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    }

    private static Optional<FileClaim> claim(Path file) throws IOException {
        if (!CLAIMED_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean isClaimed = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            // one that was settled between opening and locking is nobody's sign any more
            isClaimed = channel.tryLock() != null && Files.exists(file);
            return isClaimed ? Optional.of(new FileClaim(file, channel)) : Optional.empty();
        } catch (NoSuchFileException | OverlappingFileLockException e) { // settled just now; held here by another name
            return Optional.empty();
        } finally {
            if (!isClaimed) {
                if (channel != null) {
                    channel.close();
                }
                CLAIMED_HERE.remove(file);
            }
        }
    }

    /** The work is done: nothing is left behind. Still to be closed. */
    public void settle() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Gives the claim back. Does nothing the second time. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            CLAIMED_HERE.remove(file);
        }
    }
}
