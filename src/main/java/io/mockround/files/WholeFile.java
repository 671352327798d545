package io.mockround.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a small file so that whoever reads it, also after a power cut, finds the old content or the new, never a part. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the content beside the file, for its owner only, forces it to the disk and moves it into place. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path next = nextOf(file);
        try {
            OwnerOnly.createFile(next);
            try (FileChannel channel =
                    FileChannel.open(next, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            deleteWhatFailed(next, e);
            throw e;
        }
    }

    /** The disk that may be full is not left with a part. */
    private static void deleteWhatFailed(Path next, IOException why) {
        try {
            if (Files.isRegularFile(next)) { // what else has that name is not ours
                Files.delete(next);
            }
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Deletes the file, and what a program that was ended while replacing it left beside. */
    public static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(nextOf(file));
    }

    private static Path nextOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }
}
