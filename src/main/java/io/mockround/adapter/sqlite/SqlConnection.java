package io.mockround.adapter.sqlite;

import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.Function;

/** One connection, asked in SQL; what SQLite refuses is a {@link ProblemException}. Owned by one thread. */
final class SqlConnection {

    private static final Logger LOG = LoggerFactory.getLogger(SqlConnection.class);

    private final Path file;
    private final Connection connection;

    SqlConnection(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Makes a question about a text known to the SQL of this connection, to be asked for each row anew. */
    void teach(String name, Predicate<String> question) {
        run(() -> {
            Function.create(
                    connection,
                    name,
                    new Function() {
                        @Override
                        protected void xFunc() throws SQLException {
                            result(question.test(value_text(0)) ? 1 : 0);
                        }
                    },
                    1,
                    0);
            return null;
        });
    }

    /** @param arguments text, whole or floating-point numbers, bytes or null, in the order of the question marks */
    <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        return run(() -> {
            try (PreparedStatement select = prepared(sql, arguments);
                    ResultSet row = select.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        });
    }

    /** Reads rows, and lets SQLite look for more, only while the reader returns true. */
    void each(String sql, RowReader<Boolean> reader, Object... arguments) {
        run(() -> {
            try (PreparedStatement select = prepared(sql, arguments);
                    ResultSet row = select.executeQuery()) {
                boolean goesOn = true;
                while (goesOn && row.next()) {
                    goesOn = reader.read(row);
                }
                return null;
            }
        });
    }

    /** @return how many rows were changed */
    int update(String sql, Object... arguments) {
        return run(() -> {
            try (PreparedStatement change = prepared(sql, arguments)) {
                return change.executeUpdate();
            }
        });
    }

    /** A statement that yields no rows, or whose rows nobody needs. */
    void execute(String sql) {
        run(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.execute();
                return null;
            }
        });
    }

    /** All of it or nothing; durable when this returns. */
    <T> T inTransaction(Supplier<T> work) {
        return run(() -> {
            connection.setAutoCommit(false);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** Looks at the whole content, and makes the day's copy of what is sound. Told is nothing: the next start sees the mark. */
    void lookAfter(SqliteBackups backups, LocalDate day) {
        try {
            backups.makeDaily(connection, day, file);
        } catch (SQLException | IOException e) {
            LOG.warn(
                    "the day's backup of the history was not made: {}",
                    e.getClass().getSimpleName());
        }
    }

    void close() {
        run(() -> {
            connection.close();
            return null;
        });
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private <T> T run(SqlWork<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            if (SqliteDatabase.isDamage(e)) {
                SqliteHistory.mark(file);
            }
            throw SqliteDatabase.unusable(file, e);
        }
    }

    private interface SqlWork<T> {
        T run() throws SQLException;
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
