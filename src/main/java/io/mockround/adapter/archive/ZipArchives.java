package io.mockround.adapter.archive;

import io.mockround.files.IoReason;
import io.mockround.files.OwnerOnly;
import io.mockround.models.Archives;
import io.mockround.models.InstallProgress;
import io.mockround.models.InstallProgress.Step;
import io.mockround.problem.ArchiveFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** ZIPs with models in them. The limits are far above any model and far below what would hurt. */
public final class ZipArchives implements Archives {

    private final Limits limits;

    public ZipArchives() {
        this(Limits.OF_MODELS);
    }

    ZipArchives(Limits limits) {
        this.limits = limits;
    }

    /**
     * How much an archive may hold.
     *
     * @param entries a model has some dozens
     * @param bytes unpacked; the largest model has some 6 GB
     * @param ratio of unpacked to packed bytes; weights hardly shrink, graphs and word lists to a third, a bomb to a thousandth
     * @param free so much may be unpacked whatever the ratio
     */
    record Limits(int entries, long bytes, int ratio, long free) {

        static final Limits OF_MODELS = new Limits(10_000, 16_000_000_000L, 30, 10_000_000L);

        /** An entry of the index with a long name and its extra fields takes less. */
        private static final int INDEX_BYTES_EACH = 500;

        long indexBytes() {
            return (long) entries * INDEX_BYTES_EACH;
        }

        long unpacked(long packed) {
            return Math.min(bytes, Math.max(free, packed * ratio));
        }
    }

    @Override
    public long unpackedBytes(Path archive) {
        try (ZipFile zip = open(archive)) {
            long bytes = 0;
            for (ZipArchiveEntry entry : entries(zip, archive)) {
                bytes += Math.max(0, entry.getSize());
            }
            return bytes;
        } catch (IOException e) {
            throw refused(archive, ArchiveFault.DAMAGED, IoReason.of(e));
        }
    }

    @Override
    public void unpack(Path archive, Path into, InstallProgress progress) throws IOException {
        try (ZipFile zip = open(archive)) {
            List<ZipArchiveEntry> entries = entries(zip, archive);
            Unpacked unpacked = new Unpacked(archive, entries, progress);
            for (ZipArchiveEntry entry : entries) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) { // judged already: this holds also if that judgement is ever wrong
                    throw refused(archive, ArchiveFault.OUTSIDE, entry.getName());
                }
                if (entry.isDirectory()) {
                    OwnerOnly.createFolders(target);
                } else {
                    OwnerOnly.createFolders(target.getParent());
                    unpacked.write(zip, entry, target);
                }
            }
        }
    }

    private ZipFile open(Path archive) {
        try {
            long index =
                    ZipEnd.indexBytes(archive).orElseThrow(() -> refused(archive, ArchiveFault.NOT_AN_ARCHIVE, ""));
            if (index > limits.indexBytes()) {
                throw refused(archive, ArchiveFault.TOO_MANY_FILES, Integer.toString(limits.entries()));
            }
            return ZipFile.builder()
                    .setPath(archive)
                    .setIgnoreLocalFileHeader(false)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw refused(archive, ArchiveFault.DAMAGED, "");
        }
    }

    /** All of them, judged; those macOS adds for itself left out. */
    private List<ZipArchiveEntry> entries(ZipFile zip, Path archive) throws IOException {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > limits.entries()) {
            throw refused(archive, ArchiveFault.TOO_MANY_FILES, Integer.toString(limits.entries()));
        }
        EntryNames names = new EntryNames();
        long bytes = 0;
        for (ZipArchiveEntry entry : all) {
            names.judge(entry.getName(), entry.isDirectory()).ifPresent(fault -> {
                throw refused(archive, fault, entry.getName());
            });
            judgeKind(zip, entry, archive);
            bytes += Math.max(0, entry.getSize());
        }
        if (bytes > limits.unpacked(Files.size(archive))) {
            throw refused(archive, ArchiveFault.BOMB, "");
        }
        return all.stream()
                .filter(entry -> !entry.getName().startsWith("__MACOSX/"))
                .toList();
    }

    private void judgeKind(ZipFile zip, ZipArchiveEntry entry, Path archive) {
        String name = entry.getName();
        int type = entry.getUnixMode() & FileModes.TYPE;
        if (type != 0 && type != FileModes.FILE && type != FileModes.FOLDER) {
            throw refused(archive, ArchiveFault.LINK, name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refused(archive, ArchiveFault.ENCRYPTED, name);
        }
        if (!zip.canReadEntryData(entry)) {
            throw refused(archive, ArchiveFault.UNKNOWN_METHOD, name);
        }
    }

    private static ProblemException refused(Path archive, ArchiveFault fault, String detail) {
        return new ProblemException(new Problem.ArchiveRefused(String.valueOf(archive.getFileName()), fault, detail));
    }

    /** The types in the upper bits of a Unix mode (stat.h). */
    private static final class FileModes {
        static final int TYPE = 0170000;
        static final int FILE = 0100000;
        static final int FOLDER = 0040000;
    }

    /** What has been unpacked of an archive, held against what its index said. */
    private final class Unpacked {

        private final Path archive;
        private final InstallProgress progress;
        private final long most;
        private final long promised;
        private final byte[] buffer = new byte[1 << 16];
        private long bytes;

        Unpacked(Path archive, List<ZipArchiveEntry> entries, InstallProgress progress) throws IOException {
            this.archive = archive;
            this.progress = progress;
            this.most = limits.unpacked(Files.size(archive));
            this.promised = entries.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
        }

        void write(ZipFile zip, ZipArchiveEntry entry, Path target) throws IOException {
            CRC32 crc = new CRC32();
            long length = 0;
            OwnerOnly.createFile(target);
            try (InputStream in = content(zip, entry);
                    OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                for (int n = read(in); n > 0; n = read(in)) {
                    length += n;
                    bytes += n;
                    if (bytes > most || length > entry.getSize()) {
                        throw refused(archive, ArchiveFault.BOMB, entry.getName());
                    }
                    crc.update(buffer, 0, n);
                    out.write(buffer, 0, n);
                    progress.checkpoint();
                    progress.at(Step.UNPACKING, bytes, promised);
                }
            }
            if (length != entry.getSize() || crc.getValue() != entry.getCrc()) {
                throw refused(archive, ArchiveFault.DAMAGED, entry.getName());
            }
        }

        private InputStream content(ZipFile zip, ZipArchiveEntry entry) {
            try {
                return zip.getInputStream(entry);
            } catch (IOException e) {
                throw refused(archive, ArchiveFault.DAMAGED, entry.getName());
            }
        }

        /** A failure to read is the archive's; one to write is the disk's and goes up as it is. */
        private int read(InputStream in) {
            try {
                return in.read(buffer);
            } catch (IOException e) {
                throw refused(archive, ArchiveFault.DAMAGED, IoReason.of(e));
            }
        }
    }
}
