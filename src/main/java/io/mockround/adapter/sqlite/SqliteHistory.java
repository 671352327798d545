package io.mockround.adapter.sqlite;

import io.mockround.files.DataFolder;
import io.mockround.files.FileClaim;
import io.mockround.files.OwnerOnly;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The history of a data folder: opened, looked after, and set aside when it is damaged. Damage is seen by a statement that fails or by the
 * day's check; either leaves a mark, and the next start puts the newest sound backup in the database's place.
 */
public final class SqliteHistory {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteHistory.class);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private SqliteHistory() {}

    /**
     * A history that is open.
     *
     * @param setAside where a damaged database was put; null when it was not damaged
     * @param backupOf when the backup was made that stands in its place; null when it is empty, or was not damaged
     */
    public record Opened(SqliteSessionStore store, Path setAside, Instant backupOf) {

        /** Whether a backup stands in the place of a damaged one. */
        public boolean restored() {
            return backupOf != null;
        }
    }

    /**
     * Opens the history, in place of a damaged one if need be.
     *
     * @throws ProblemException when it cannot be used, is of a newer version, or is damaged while another program has it open
     */
    public static Opened open(DataFolder folder, InstantSource clock, ZoneId zone) {
        Path file = folder.database();
        SqliteBackups backups = new SqliteBackups(folder.backups());
        Supplier<LocalDate> today = () -> LocalDate.ofInstant(clock.instant(), zone);
        Path mark = markOf(file);
        if (Files.exists(mark) && isSound(file)) {
            forgetMark(mark);
        }
        if (Files.notExists(mark)) {
            try {
                return new Opened(opened(file, backups, today), null, null);
            } catch (ProblemException e) {
                if (Files.notExists(mark)) { // not damaged, but no access, newer, …
                    throw e;
                }
            }
        }
        try (FileClaim claim = FileClaim.again(folder.root().resolve("history.lock"))
                .orElseThrow(() -> new ProblemException(new Problem.DatabaseUnusable(file, "being repaired")))) {
            Path aside = setAside(file, LocalDateTime.ofInstant(clock.instant(), zone));
            Instant backupOf = restore(backups, file);
            forgetMark(mark);
            claim.settle();
            return new Opened(SqliteSessionStore.open(file, backups, today), aside, backupOf);
        } catch (IOException e) {
            throw SqliteDatabase.unusable(file, e);
        }
    }

    /** Opening a file reads little of it: the list that every face needs first is read as well, so that its damage is met here. */
    private static SqliteSessionStore opened(Path file, SqliteBackups backups, Supplier<LocalDate> today) {
        SqliteSessionStore store = SqliteSessionStore.open(file, backups, today);
        try {
            store.newestFirst();
            return store;
        } catch (ProblemException e) {
            store.close();
            throw e;
        }
    }

    /** Noted where the next start looks: the database said itself that it is damaged. */
    static void mark(Path file) {
        try {
            OwnerOnly.createFile(markOf(file));
        } catch (IOException e) {
            LOG.warn(
                    "that the history is damaged could not be noted: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static Path markOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".damaged");
    }

    private static void forgetMark(Path mark) {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            LOG.warn("a mark of damage could not be removed: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isSound(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return SqliteHealth.faults(connection).isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    /** With what SQLite keeps beside it, which belongs to it and to no other. */
    private static Path setAside(Path file, LocalDateTime now) throws IOException {
        Path aside = file.resolveSibling("mockround-damaged-" + NAME.format(now) + ".db");
        Files.move(file, aside);
        for (String beside : new String[] {"-wal", "-shm"}) {
            Path from = file.resolveSibling(file.getFileName() + beside);
            if (Files.exists(from)) {
                Files.move(
                        from, aside.resolveSibling(aside.getFileName() + beside), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return aside;
    }

    /** @return when the backup was made; null when there was none */
    private static Instant restore(SqliteBackups backups, Path file) throws IOException {
        Optional<Path> newest = backups.newestSound();
        if (newest.isEmpty()) {
            return null;
        }
        OwnerOnly.createFile(file);
        Files.copy(newest.get(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        return Files.getLastModifiedTime(newest.get()).toInstant();
    }
}
