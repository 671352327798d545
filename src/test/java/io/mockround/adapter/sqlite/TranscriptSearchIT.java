package io.mockround.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.history.SearchHit;
import io.mockround.report.Notes;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search in the real SQLite. Each word of the transcripts here is said 500 ms after the one before it. */
class TranscriptSearchIT {

    private static final long WORD_MS = 500;

    @TempDir
    private Path temp;

    private SqliteSessionStore store;

    @BeforeEach
    void open() {
        store = SqliteSessionStore.open(temp.resolve("mockround.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void leadsToTheMomentTheWordWasSaid() {
        keep(
                "a",
                "2026-11-20T10:00:00Z",
                "um we put the cache in front of the database because reads are ninety per cent of it all");

        assertThat(store.search("cache"))
                .containsExactly(new SearchHit(
                        "a",
                        "Walk home",
                        "2026-11-20T10:00:00Z",
                        4 * WORD_MS,
                        "um we put the cache in front of the database because reads are …"));
    }

    @Test
    void findsThePhraseAndNotItsWordsApart() {
        keep("a", "2026-11-20T10:00:00Z", "the rate is fine and the limit of the queue too");
        keep("b", "2026-11-20T11:00:00Z", "we need a rate limit here");

        assertThat(ids("\"rate limit\"")).containsExactly("b");
        assertThat(ids("rate limit")).containsExactly("b", "a");
    }

    @Test
    void findsWordsTogetherOnlyWhereTheyStandNearEachOther() {
        keep("a", "2026-11-20T10:00:00Z", "cache " + "and ".repeat(40) + "stampede");
        keep("b", "2026-11-20T11:00:00Z", "a stampede on a cold cache");

        assertThat(ids("cache stampede")).containsExactly("b");
    }

    @Test
    void findsWhatStandsAcrossTheEndOfAPassageOnceAndAtItsMoment() {
        for (int before = 115; before <= 125; before++) {
            keep("a", "2026-11-20T10:00:00Z", "and ".repeat(before) + "cache and and stampede " + "and ".repeat(200));

            assertThat(store.search("cache stampede"))
                    .extracting(SearchHit::atMs)
                    .containsExactly(before * WORD_MS);
            assertThat(store.search("\"and stampede\""))
                    .extracting(SearchHit::atMs)
                    .containsExactly((before + 2) * WORD_MS);
            assertThat(store.search("stampede")).extracting(SearchHit::atMs).containsExactly((before + 3) * WORD_MS);
        }
    }

    @Test
    void findsWhatBeginsSo() {
        keep("a", "2026-11-20T10:00:00Z", "partitioning by user is simple");

        assertThat(ids("partition*")).containsExactly("a");
        assertThat(ids("par*")).containsExactly("a");
        assertThat(ids("pa*")).as("half of all words begin so").isEmpty();
        assertThat(ids("partition")).isEmpty();
        assertThat(ids("\"partitioning by us\"*")).containsExactly("a");
    }

    @Test
    void makesOnePlaceOfWordsFoundNearEachOtherAndSeveralOfThoseFarApart() {
        keep("a", "2026-11-20T10:00:00Z", "queue then queue " + "and ".repeat(60) + "queue");

        assertThat(store.search("queue")).extracting(SearchHit::atMs).containsExactly(0L, 63 * WORD_MS);
    }

    @Test
    void makesSeveralPlacesOfAWordThatIsSaidAllTheTime() {
        keep("a", "2026-11-20T10:00:00Z", "the queue ".repeat(100));

        assertThat(store.search("the"))
                .hasSizeGreaterThan(5)
                .allSatisfy(hit -> assertThat(hit.snippet().split(" ")).hasSizeLessThan(40));
    }

    @Test
    void leavesRoomForOtherSessionsWhereAWordIsSaidAllTheTime() {
        for (int i = 0; i < 15; i++) {
            keep("s" + i, "2026-11-20T10:00:00Z", ("queue " + "and ".repeat(30)).repeat(40));
        }

        List<SearchHit> hits = store.search("queue");

        assertThat(hits).hasSizeBetween(200, 220);
        assertThat(hits.stream().map(SearchHit::id).distinct()).hasSizeBetween(9, 10);
    }

    @Test
    void tellsTheNewestSessionFirst() {
        keep("old", "2026-11-18T10:00:00Z", "a queue");
        keep("new", "2026-11-20T10:00:00Z", "a queue");
        keep("middle", "2026-11-19T10:00:00Z", "a queue");

        assertThat(ids("queue")).containsExactly("new", "middle", "old");
    }

    @Test
    void countsAWordOfTwoPartsAsOne() {
        keep("a", "2026-11-20T10:00:00Z", "that's what i'd do don't you think cache");

        assertThat(store.search("cache")).extracting(SearchHit::atMs).containsExactly(7 * WORD_MS);
        assertThat(store.search("don't")).extracting(SearchHit::atMs).containsExactly(4 * WORD_MS);
    }

    @Test
    void readsLettersAsAPersonTypesThem() {
        keep("a", "2026-11-20T10:00:00Z", "in the café über alles");

        assertThat(ids("CAFE")).containsExactly("a");
        assertThat(ids("Über")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "a AND",
                "NEAR(",
                "NOT",
                "said:queue",
                "^",
                "-",
                "*",
                "(",
                "\"unclosed",
                "{x}",
                "a OR b",
                "\0",
                ";",
                "--"
            })
    void takesNothingAPersonTypesForAnOperator(String typed) {
        keep("a", "2026-11-20T10:00:00Z", "a queue");

        assertThat(store.search(typed)).isEmpty();
    }

    @Test
    void searchesWhatWasTranscribedLastOnly() {
        keep("a", "2026-11-20T10:00:00Z", "first reading");
        keep("a", "2026-11-20T10:00:00Z", "second reading");

        assertThat(ids("first")).isEmpty();
        assertThat(store.search("reading")).hasSize(1);
    }

    @Test
    void forgetsTheWordsOfASessionThatHasNoneAnyMore() {
        keep("a", "2026-11-20T10:00:00Z", "a queue");
        store.keep(Reports.withTranscript(
                Reports.memo("a", "2026-11-20T10:00:00Z", 1),
                Transcript.failed("the recogniser could not be started")));

        assertThat(ids("queue")).isEmpty();
    }

    @Test
    void findsNothingOfASessionThatWasDeletedNotEvenInTheFilesBytes() throws IOException {
        keep("a", "2026-11-20T10:00:00Z", "the xylophonic secret");
        keep("b", "2026-11-20T11:00:00Z", "something else");
        store.delete("a");

        assertThat(ids("xylophonic")).isEmpty();
        assertThat(ids("something")).containsExactly("b");
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("xylophon");
        }
    }

    @Test
    void searchesSessionsThatWereKeptBeforeThereWasASearch() throws IOException, SQLException {
        Path old = temp.resolve("old.db");
        SessionReport report = said("a", "2026-11-20T10:00:00Z", "the old queue");
        keptByTheFirstVersion(old, report);
        try (SqliteSessionStore migrated = SqliteSessionStore.open(old)) {
            assertThat(migrated.find("a")).contains(report);
            assertThat(migrated.neverKept()).hasSize(1);
            assertThat(migrated.search("queue")).extracting(SearchHit::atMs).containsExactly(2 * WORD_MS);
        }
    }

    /** Nor are those that a migration has cut: it cuts as the program does. */
    @Test
    void wordsAreNotWrittenAgainWhenOnlyANoteIsNew() throws IOException, SQLException {
        Path old = temp.resolve("old.db");
        SessionReport report = said("a", "2026-11-20T10:00:00Z", "so the queue is full again ".repeat(111));
        keptByTheFirstVersion(old, report);
        try (SqliteSessionStore migrated = SqliteSessionStore.open(old)) {
            List<Integer> before = spokenPassages(old);

            migrated.keep(report.withNotes(Notes.of(null, null, "say the number first")));

            assertThat(before).hasSize(6);
            assertThat(spokenPassages(old)).isEqualTo(before);
            assertThat(migrated.search("\"number first\"")).hasSize(1);
            migrated.keep(said("a", "2026-11-20T10:00:00Z", "the queue is empty"));
            assertThat(migrated.search("full")).isEmpty();
            assertThat(migrated.search("empty")).hasSize(1);
        }
    }

    private static List<Integer> spokenPassages(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM transcript WHERE passage >= 0 ORDER BY id")) {
            List<Integer> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getInt(1));
            }
            return ids;
        }
    }

    private static void keptByTheFirstVersion(Path file, SessionReport report) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(SqliteDatabase.script("V001__initial.sql"));
            statement.execute("PRAGMA user_version = 1");
            statement.executeUpdate("""
                    INSERT INTO session (id, type, kind, title, started_at, started_epoch_ms, status, transcript, report)
                    VALUES ('a', 'MEMO', 'memo', 'Walk home', '2026-11-20T10:00:00Z', 1, 'COMPLETE', 'DONE', '%s'),
                           ('b', 'MEMO', 'memo', 'Begun', '2026-11-20T11:00:00Z', 2, NULL, NULL, NULL)
                    """.formatted(ReportJson.compact(report).replace("'", "''")));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.toList();
        }
    }

    private List<String> ids(String words) {
        return store.search(words).stream().map(SearchHit::id).toList();
    }

    private void keep(String id, String startedAt, String said) {
        store.keep(said(id, startedAt, said));
    }

    private static SessionReport said(String id, String startedAt, String said) {
        List<String> texts = List.of(said.split(" "));
        List<Word> words = new ArrayList<>();
        IntStream.range(0, texts.size())
                .forEach(i -> words.add(new Word(texts.get(i), i * WORD_MS, i * WORD_MS + 400, 1)));
        return Reports.withTranscript(Reports.memo(id, startedAt, 1), Transcript.done(words));
    }
}
