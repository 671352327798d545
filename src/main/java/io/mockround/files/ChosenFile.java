package io.mockround.files;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file somebody chose to be written for other programs, wherever that is: behind a link, a device or a pipe, or by mistake among what the
 * program keeps. Nothing of what it keeps is ever written over.
 */
public final class ChosenFile {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private ChosenFile() {}

    /**
     * Writes the whole content, or leaves a file that was there before as it was. A link stays and what it leads to is written; a device or a pipe
     * is written to.
     *
     * @throws ProblemException when it cannot be written, or lies where the program's own files lie
     */
    public static void write(Path chosen, byte[] content) {
        try {
            Path file = target(chosen);
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                try (OutputStream stream = Files.newOutputStream(file)) {
                    stream.write(content);
                }
            } else {
                replace(file, stream -> stream.write(content));
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.ExportUnwritable(chosen, IoReason.of(e)), e);
        }
    }

    /**
     * Puts a copy of a file where nothing else lies: at the wanted place, or beside it with a number. A copy that lies there already serves.
     *
     * @param taken a place that is free but shall not be used
     * @return where the copy lies
     * @throws ProblemException when it cannot be written
     */
    public static Path copyBeside(Path source, Path wanted, Path taken) {
        try {
            Path copy = free(source, target(wanted), target(taken));
            if (Files.notExists(copy, LinkOption.NOFOLLOW_LINKS)) {
                replace(copy, stream -> Files.copy(source, stream));
            }
            return copy;
        } catch (IOException e) {
            throw new ProblemException(new Problem.ExportUnwritable(wanted, IoReason.of(e)), e);
        }
    }

    /** Where it really lies. */
    private static Path target(Path chosen) throws IOException {
        Path file = chosen.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(chosen.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        Path folder = file.getParent();
        Path real = folder == null || Files.notExists(folder)
                ? file
                : folder.toRealPath().resolve(file.getFileName());
        for (Path around = real.getParent(); around != null; around = around.getParent()) {
            if (isKept(real, new DataFolder(around))) {
                throw new ProblemException(new Problem.ExportIntoDataFolder(chosen, around));
            }
        }
        return real;
    }

    /** Whether it is, or would be taken for, one of the files the program keeps in this folder. A new file among the folders is nobody's. */
    private static boolean isKept(Path file, DataFolder folder) {
        return Files.exists(folder.database())
                && (Files.exists(file) || file.startsWith(folder.takes()) || file.startsWith(folder.backups()));
    }

    private static Path free(Path source, Path wanted, Path taken) throws IOException {
        String name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path candidate = wanted;
        for (int number = 2; candidate.equals(taken) || isAnother(source, candidate); number++) {
            candidate = wanted.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        return candidate;
    }

    private static boolean isAnother(Path source, Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && (!Files.isRegularFile(file) || Files.mismatch(source, file) >= 0);
    }

    private static void replace(Path file, Content content) throws IOException {
        Path part = Files.createTempFile(file.getParent(), ".mockround", ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                content.writeTo(stream);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }
}
