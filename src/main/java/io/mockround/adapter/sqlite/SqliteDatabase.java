package io.mockround.adapter.sqlite;

import io.mockround.files.IoReason;
import io.mockround.files.OwnerOnly;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteErrorCode;

/**
 * Opens the database file and brings it to this program's version by numbered scripts, each in one transaction, after a copy was made. A
 * database of a newer version is left as it is.
 */
final class SqliteDatabase {

    private static final List<String> MIGRATIONS = List.of(
            "V001__initial.sql",
            "V002__search.sql",
            "V003__practice.sql",
            "V004__analysis_version.sql",
            "V005__exchange.sql",
            "V006__own_words.sql",
            "V007__listed.sql",
            "V008__titles.sql");

    static final int VERSION = MIGRATIONS.size();

    /** What SQLite's index into its write-ahead log grows by, twice. */
    private static final long LEAST_BYTES = 64 * 1024;

    private SqliteDatabase() {}

    /** @throws ProblemException when it cannot be opened, is no database, or is of a newer version */
    static Connection open(Path file, SqliteBackups backups) {
        Connection connection = null;
        try {
            OwnerOnly.createFile(file);
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            int version = version(connection, file);
            configure(connection);
            migrate(connection, file, version, backups);
            return connection;
        } catch (SQLException | IOException e) {
            closeQuietly(connection);
            if (e instanceof SQLException damage && isDamage(damage)) {
                SqliteHistory.mark(file);
            }
            throw unusable(file, e);
        } catch (ProblemException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    /** @throws ProblemException when it is newer than this program */
    static int version(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            int version = row.getInt(1);
            if (version > VERSION) {
                throw new ProblemException(new Problem.DatabaseNewer(file, version, VERSION));
            }
            return version;
        }
    }

    private static void configure(Connection connection) throws SQLException {
        PackedText.teach(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            logAhead(statement);
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA secure_delete = ON");
        }
    }

    /** SQLite waits for nobody when it changes this, as the first of several programs that open a new file does. */
    private static void logAhead(Statement statement) throws SQLException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (true) {
            try {
                statement.execute("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                boolean isBusy = (e.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_BUSY.code;
                if (!isBusy || System.nanoTime() > until) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    private static void migrate(Connection connection, Path file, int from, SqliteBackups backups)
            throws SQLException, IOException {
        Path copy = from > 0 && from < VERSION ? backups.copy(connection) : null;
        try {
            for (int version = from + 1; version <= VERSION; version++) {
                boolean migrated = run(connection, file, MIGRATIONS.get(version - 1), version);
                if (migrated && copy != null) {
                    backups.keepBefore(version, copy);
                    copy = null;
                }
            }
        } finally {
            if (copy != null) { // another program was first
                Files.delete(copy);
            }
        }
    }

    /**
     * Unless another program has done it meanwhile: who writes is alone from the transaction's begin on.
     *
     * @return whether it was done here
     */
    private static boolean run(Connection connection, Path file, String script, int version)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                boolean isOlder = version(connection, file) < version;
                if (isOlder) {
                    statement.executeUpdate(script(script));
                    statement.execute("PRAGMA user_version = " + version);
                }
                statement.execute("COMMIT");
                return isOlder;
            } catch (SQLException | IOException | ProblemException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }

    /** Whether the file's content is not what SQLite has written. */
    static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & 0xFF;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    /** What a person is told of a database that refused: a full disk is not the database's fault. */
    static ProblemException unusable(Path file, Exception failure) {
        return new ProblemException(
                isFull(file, failure)
                        ? new Problem.DatabaseDiskFull(file)
                        : new Problem.DatabaseUnusable(file, reason(failure)),
                failure);
    }

    private static String reason(Exception failure) {
        return failure instanceof IOException unread ? IoReason.of(unread) : String.valueOf(failure.getMessage());
    }

    /** Where the files beside the database cannot grow, SQLite only says that reading or writing failed. */
    private static boolean isFull(Path file, Exception failure) {
        if (!(failure instanceof SQLException refused)) {
            return false;
        }
        int code = refused.getErrorCode() & 0xFF;
        if (code != SQLiteErrorCode.SQLITE_IOERR.code && code != SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return code == SQLiteErrorCode.SQLITE_FULL.code;
        }
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < LEAST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /** Their names, the first version's first. */
    static List<String> scripts() {
        return MIGRATIONS;
    }

    static String script(String script) throws IOException {
        try (InputStream stream = SqliteDatabase.class.getResourceAsStream("/io/mockround/sql/" + script)) {
            if (stream == null) {
                throw new IOException("missing script " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void closeQuietly(Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // the first failure is the one that is told
        }
    }
}
