package io.mockround.adapter.sqlite;

import io.mockround.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of the database in a folder of their own: one a day, a week of them, and one from before each migration. A copy has its name from the
 * moment it is whole. What is deleted is deleted in all of them.
 */
final class SqliteBackups {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteBackups.class);

    private static final int DAYS_KEPT = 7;

    private static final String DAILY = "mockround-\\d{4}-\\d{2}-\\d{2}\\.db";
    private static final String ANY = "mockround-.*\\.db";

    private final Path folder;

    SqliteBackups(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the day's copy unless there is one, and lets go of what is older than a week of them. A database that is not sound is not copied
     * but marked: no sound copy is to make room for it.
     */
    void makeDaily(Connection connection, LocalDate day, Path file) throws SQLException, IOException {
        Path copy = folder.resolve("mockround-" + day + ".db");
        if (Files.exists(copy)) {
            return;
        }
        if (!SqliteHealth.faults(connection).isEmpty()) {
            SqliteHistory.mark(file);
            return;
        }
        moveInto(copy(connection), copy);
        List<Path> daily = newestFirst(DAILY);
        for (Path old : daily.subList(Math.min(DAYS_KEPT, daily.size()), daily.size())) {
            Files.delete(old);
        }
    }

    /** A copy as it is before a migration; not in place yet, because another program may be migrating as well. */
    Path copy(Connection connection) throws SQLException, IOException {
        OwnerOnly.createFolders(folder);
        Path copy = folder.resolve("next-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        OwnerOnly.createFile(copy); // SQLite writes into an empty file and leaves its modes
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
            return copy;
        } catch (SQLException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /** Puts a copy from before a migration in place. */
    void keepBefore(int version, Path copy) throws IOException {
        moveInto(copy, folder.resolve("mockround-before-" + version + ".db"));
    }

    private static void moveInto(Path copy, Path place) throws IOException {
        Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The newest daily copy whose whole content is sound and that this program can read. */
    Optional<Path> newestSound() throws IOException {
        return newestFirst(DAILY).stream().filter(SqliteBackups::isSound).findFirst();
    }

    private static boolean isSound(Path copy) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            return SqliteHealth.faults(connection).isEmpty()
                    && SqliteDatabase.version(connection, copy) <= SqliteDatabase.VERSION;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("a backup of the history cannot be used: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Forgets a session in every copy; a copy that cannot be changed is deleted, for it might still tell of it. */
    void forget(String sessionId) throws IOException {
        for (Path copy : newestFirst(ANY)) {
            FileTime made = Files.getLastModifiedTime(copy); // told when the copy takes the history's place
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
                forget(sessionId, connection);
            } catch (SQLException e) {
                LOG.warn("a backup was deleted because a session could not be deleted in it");
                Files.delete(copy);
                continue;
            }
            Files.setLastModifiedTime(copy, made);
        }
    }

    private static void forget(String sessionId, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA secure_delete = ON");
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM session WHERE id = ?")) {
            delete.setString(1, sessionId);
            delete.executeUpdate();
        }
    }

    private List<Path> newestFirst(String names) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
