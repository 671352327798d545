package io.mockround.adapter.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** ZIPs as no honest program makes them. */
final class Zips {

    private static final int INDEX_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;

    private Zips() {}

    /** Adds what a test wants to an archive. */
    interface Filling {
        void into(ZipArchiveOutputStream zip) throws IOException;
    }

    static Path zip(Path file, Filling filling) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            filling.into(zip);
        }
        return file;
    }

    /** One with entries of these names, a few bytes in each. */
    static Path named(Path file, String... names) throws IOException {
        return zip(file, zip -> {
            for (String name : names) {
                add(zip, new ZipArchiveEntry(name), name.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.putArchiveEntry(entry);
        if (!entry.isDirectory()) {
            zip.write(content);
        }
        zip.closeArchiveEntry();
    }

    /** Changes a field of every entry, in the index and before the content. */
    static void patch(Path file, int atInIndex, int atBeforeContent, int bytes, long value) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + Integer.BYTES <= all.capacity(); at++) {
            int signature = all.getInt(at);
            if (signature == INDEX_ENTRY) {
                put(all, at + atInIndex, bytes, value);
            } else if (signature == LOCAL_ENTRY && atBeforeContent >= 0) {
                put(all, at + atBeforeContent, bytes, value);
            }
        }
        Files.write(file, all.array());
    }

    private static void put(ByteBuffer all, int at, int bytes, long value) {
        if (bytes == Short.BYTES) {
            all.putShort(at, (short) value);
        } else {
            all.putInt(at, (int) value);
        }
    }
}
