package io.mockround.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.files.DataFolder;
import io.mockround.files.OwnerOnly;
import io.mockround.history.FiledSessionStore;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes;
import io.mockround.support.Reports;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real SQLite in a real data folder, its bytes damaged. The clock is told. */
class SqliteHistoryIT {

    private static final int PAGE_BYTES = 4096;

    @TempDir
    private Path temp;

    private DataFolder folder;
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
    }

    @Test
    void copiesTheHistoryOnceADayAndKeepsAWeekOfCopies() throws IOException {
        for (int day = 0; day < 10; day++) {
            keep("day" + day);
            keep("again" + day);
            now = now.plus(Duration.ofDays(1));
        }

        assertThat(backups())
                .containsExactly(
                        "mockround-2026-11-24.db",
                        "mockround-2026-11-25.db",
                        "mockround-2026-11-26.db",
                        "mockround-2026-11-27.db",
                        "mockround-2026-11-28.db",
                        "mockround-2026-11-29.db",
                        "mockround-2026-11-30.db");
        assertThat(OwnerOnly.isPrivate(folder.backups().resolve("mockround-2026-11-30.db")))
                .isTrue();
        try (SqliteSessionStore copy = SqliteSessionStore.open(folder.backups().resolve("mockround-2026-11-24.db"))) {
            assertThat(copy.find("day3")).isPresent();
            assertThat(copy.find("again3")).as("kept after the day's copy").isEmpty();
        }
    }

    @Test
    void putsTheNewestSoundBackupInTheDamagedOnesPlaceAndAddsTheReportsBesideTheTakes() throws IOException {
        keep("a");
        now = now.plus(Duration.ofDays(1));
        keep("b");
        keep("c");
        damage(folder.database());

        SqliteHistory.Opened opened = SqliteHistory.open(folder, () -> now, ZoneOffset.UTC);
        try (FiledSessionStore store = new FiledSessionStore(opened.store(), folder)) {
            assertThat(opened.restored()).isTrue();
            assertThat(ids(store)).containsExactlyInAnyOrder("a", "b");
            assertThat(store.addMissing()).isEqualTo(1);
            assertThat(ids(store)).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(store.search("um")).hasSize(3);
        }
        assertThat(opened.setAside())
                .hasFileName("mockround-damaged-20261122-100000.db")
                .exists();
    }

    @Test
    void tellsWhenTheBackupWasMadeAlsoAfterASessionWasDeletedInIt() throws IOException {
        keep("a");
        keep("b");
        Instant made = Instant.parse("2026-11-21T06:02:00Z");
        Path backup = folder.backups().resolve("mockround-2026-11-21.db");
        Files.setLastModifiedTime(backup, FileTime.from(made));
        try (SqliteSessionStore store =
                SqliteHistory.open(folder, () -> now, ZoneOffset.UTC).store()) {
            store.delete("a");
        }
        damage(folder.database());

        SqliteHistory.Opened opened = SqliteHistory.open(folder, () -> now, ZoneOffset.UTC);
        opened.store().close();
        assertThat(opened.backupOf()).isEqualTo(made);
    }

    @Test
    void whatWasSaidOfASessionSinceTheBackupComesBackFromTheReportBesideItsTake() throws IOException {
        keep("a");
        try (FiledSessionStore store = new FiledSessionStore(
                SqliteHistory.open(folder, () -> now, ZoneOffset.UTC).store(), folder)) {
            store.change("a", report -> report.withNotes(Notes.of(null, null, "Draw it")));
        }
        damage(folder.database());

        try (FiledSessionStore store = new FiledSessionStore(
                SqliteHistory.open(folder, () -> now, ZoneOffset.UTC).store(), folder)) {
            assertThat(store.addMissing()).as("it was known").isZero();
            assertThat(store.find("a").orElseThrow().notes().orNull().insight().orNull())
                    .isEqualTo("Draw it");
        }
    }

    @Test
    void passesOverABackupThatIsDamagedToo() throws IOException {
        keep("a");
        now = now.plus(Duration.ofDays(1));
        keep("b");
        damage(folder.backups().resolve("mockround-2026-11-22.db"));
        damage(folder.database());

        SqliteHistory.Opened opened = SqliteHistory.open(folder, () -> now, ZoneOffset.UTC);
        try (SqliteSessionStore store = opened.store()) {
            assertThat(ids(store)).containsExactly("a");
        }
    }

    @Test
    void beginsAnewWhereThereIsNoBackup() throws IOException {
        keep("a");
        Files.delete(folder.backups().resolve("mockround-2026-11-21.db"));
        Files.writeString(
                folder.database(), "this is no database, whatever its name says; it is only text ".repeat(200));

        SqliteHistory.Opened opened = SqliteHistory.open(folder, () -> now, ZoneOffset.UTC);
        try (FiledSessionStore store = new FiledSessionStore(opened.store(), folder)) {
            assertThat(opened.restored()).isFalse();
            assertThat(store.addMissing()).isEqualTo(1);
            assertThat(ids(store)).containsExactly("a");
        }
    }

    @Test
    void seesDamageThatNoStatementMetByTheDaysCheckAndCopiesNoneOfIt() throws IOException {
        keep("a");
        now = now.plus(Duration.ofDays(1));
        SqliteHistory.Opened opened = SqliteHistory.open(folder, () -> now, ZoneOffset.UTC);
        damage(folder.database());
        opened.store().close();

        assertThat(backups()).containsExactly("mockround-2026-11-21.db");
        SqliteHistory.Opened next = SqliteHistory.open(folder, () -> now, ZoneOffset.UTC);
        next.store().close();
        assertThat(next.setAside()).exists();
        assertThat(next.restored()).isTrue();
    }

    @Test
    void keepsASoundHistoryThatSomebodyHasMarked() throws IOException {
        keep("a");
        SqliteHistory.mark(folder.database());

        SqliteHistory.Opened opened = SqliteHistory.open(folder, () -> now, ZoneOffset.UTC);
        opened.store().close();
        assertThat(opened.setAside()).isNull();
    }

    @Test
    void leavesANewerHistoryWhereItIs() throws IOException, SQLException {
        keep("a");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(folder.database());

        assertThatThrownBy(() -> SqliteHistory.open(folder, () -> now, ZoneOffset.UTC))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.DatabaseNewer.class));
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
    }

    @Test
    void deletesASessionInEveryCopyDownToTheBytes() throws IOException {
        keep("secret-session-id");
        now = now.plus(Duration.ofDays(1));
        keep("other");
        try (SqliteSessionStore store =
                SqliteHistory.open(folder, () -> now, ZoneOffset.UTC).store()) {
            store.delete("secret-session-id");
        }

        assertThat(backups()).hasSize(2);
        try (Stream<Path> files = Files.list(folder.backups())) {
            for (Path file : Stream.concat(files, Stream.of(folder.database())).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("secret-session-id");
            }
        }
    }

    @Test
    void keepsACopyFromBeforeAMigration() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(SqliteDatabase.script("V001__initial.sql"));
            statement.execute("PRAGMA user_version = 1");
        }
        SqliteHistory.open(folder, () -> now, ZoneOffset.UTC).store().close();

        Path before = folder.backups().resolve("mockround-before-2.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + before)) {
            assertThat(SqliteDatabase.version(connection, before)).isEqualTo(1);
        }
    }

    private void keep(String id) {
        try (FiledSessionStore store = new FiledSessionStore(
                SqliteHistory.open(folder, () -> now, ZoneOffset.UTC).store(), folder)) {
            store.keep(Reports.memo(id, now.toString(), 1));
        }
    }

    private static List<String> ids(SessionStore store) {
        return store.newestFirst().stream().map(SessionSummary::id).toList();
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Every page but the first, whose header SQLite reads when it opens the file. */
    private static void damage(Path database) throws IOException {
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            for (long at = PAGE_BYTES; at < channel.size(); at += PAGE_BYTES) {
                channel.write(ByteBuffer.wrap(new byte[PAGE_BYTES / 2]), at);
            }
        }
    }
}
