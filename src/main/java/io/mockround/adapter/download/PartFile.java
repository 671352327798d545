package io.mockround.adapter.download;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.files.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is arriving, and beside it what it is a part of, so that a later attempt can go on.
 *
 * @param file grows
 */
record PartFile(Path file) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * What the part is a part of.
     *
     * @param validator an ETag or a date; empty where the server gave none, and then the part cannot be gone on with
     * @param total 0 where the server did not say
     */
    record Origin(String address, String validator, long total) {}

    private Path note() {
        return file.resolveSibling(file.getFileName() + ".json");
    }

    /** Of what an earlier attempt left; null when that is of no use for this address. */
    Origin resumable(String address) throws IOException {
        if (!Files.exists(file) || !Files.exists(note())) {
            return null;
        }
        Origin origin;
        try {
            origin = MAPPER.readValue(note().toFile(), Origin.class);
        } catch (JacksonException e) {
            return null; // written while the power failed
        }
        boolean isOfUse =
                address.equals(origin.address()) && !origin.validator().isEmpty() && length() > 0;
        return isOfUse ? origin : null;
    }

    long length() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Begins anew, with nothing in it. */
    FileChannel fresh(Origin origin) throws IOException {
        delete();
        OwnerOnly.createFile(file);
        OwnerOnly.createFile(note());
        Files.write(note(), MAPPER.writeValueAsBytes(origin));
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    FileChannel append() throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(note());
    }
}
