package io.mockround.adapter.sqlite;

import io.mockround.doctor.DatabaseHealth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into a history of SQLite; neither makes nor migrates it. */
public record SqliteHealth(Path file) implements DatabaseHealth {

    /** What {@code integrity_check} answers when all is well. */
    private static final String SOUND = "ok";

    @Override
    public Optional<Examined> examine() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return Optional.of(new Examined(SqliteDatabase.version(connection, file), faults(connection)));
        } catch (SQLException e) {
            throw SqliteDatabase.unusable(file, e);
        }
    }

    /** What the database's own check of its whole content says is wrong. */
    static List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            try (ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
                while (row.next()) {
                    faults.add(row.getString(1));
                }
            }
        }
        faults.removeIf(SOUND::equals);
        return faults;
    }
}
