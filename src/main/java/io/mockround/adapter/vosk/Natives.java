package io.mockround.adapter.vosk;

import com.sun.jna.Platform;
import io.mockround.files.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.harawata.appdirs.AppDirsFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vosk.Model;

/**
 * libvosk, unpacked once into a folder that only its owner can read. JNA would unpack the 25 MB anew for every child, which takes as long as
 * all the rest of its start. The folder is named after what is in it; a file is used only if it has the length and checksum it has in the
 * library, and is put there whole or not at all. Where any of that fails JNA unpacks as ever.
 */
final class Natives {

    private static final Logger LOG = LoggerFactory.getLogger(Natives.class);

    private Natives() {}

    /** Found at the first use, once in a program. */
    private static final class Found {
        private static final String FOLDER = find();
    }

    /** The folder it lies in, or null where JNA has to unpack. */
    static String folder() {
        return Found.FOLDER;
    }

    private static String find() {
        try {
            Path library = Path.of(Model.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path caches = Path.of(AppDirsFactory.getInstance().getUserCacheDir("mockround", null, null));
            return unpacked(library, files(Platform.RESOURCE_PREFIX), caches).toString();
        } catch (Exception e) { // whatever it is, there is another way
            LOG.info("libvosk is unpacked for every child: {}", e.getClass().getSimpleName());
            return null;
        }
    }

    /** The entries of the library for a platform; on Windows libvosk needs three others beside it. */
    static List<String> files(String platform) {
        String system = platform.toLowerCase(Locale.ROOT);
        if (system.startsWith("darwin")) {
            return List.of("darwin/libvosk.dylib");
        }
        return system.startsWith("win")
                ? List.of(
                        system + "/libwinpthread-1.dll",
                        system + "/libgcc_s_seh-1.dll",
                        system + "/libstdc++-6.dll",
                        system + "/libvosk.dll")
                : List.of(system + "/libvosk.so");
    }

    /**
     * Puts entries of a library into a folder below {@code caches}.
     *
     * @throws IOException when they cannot lie there safely
     */
    static Path unpacked(Path library, List<String> files, Path caches) throws IOException {
        try (ZipFile zip = new ZipFile(library.toFile())) {
            ZipEntry main = entry(zip, files.get(files.size() - 1));
            Path folder = caches.resolve("vosk-" + main.getSize() + "-" + Long.toHexString(main.getCrc()));
            OwnerOnly.createFolders(folder);
            if (!OwnerOnly.isPrivate(folder)) {
                throw new IOException("others may write there");
            }
            for (String file : files) {
                unpack(zip, entry(zip, file), folder);
            }
            return folder;
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("the library has no " + name);
        }
        return entry;
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(Path.of(entry.getName()).getFileName());
        if (isWhole(file, entry)) {
            return;
        }
        Path part = Files.createTempFile(folder, "unpacking", null); // for its owner only
        try (InputStream stream = zip.getInputStream(entry)) {
            Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        if (!isWhole(file, entry)) {
            throw new IOException("what was unpacked is not what was packed");
        }
    }

    private static boolean isWhole(Path file, ZipEntry entry) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
            return false;
        }
        CRC32 checksum = new CRC32();
        byte[] block = new byte[1 << 16];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int n = stream.read(block); n >= 0; n = stream.read(block)) {
                checksum.update(block, 0, n);
            }
        }
        return checksum.getValue() == entry.getCrc();
    }
}
