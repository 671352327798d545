package io.mockround.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.practice.LogLine;
import io.mockround.practice.PracticeBook;
import io.mockround.practice.PracticeStore;
import io.mockround.practice.TopicMark;
import io.mockround.practice.TopicMark.Mark;
import io.mockround.report.Notes;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.support.Reports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real SQLite in a real file. */
class SqlitePracticeStoreIT {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @TempDir
    private Path temp;

    private SqliteSessionStore sessions;
    private PracticeStore practice;

    @BeforeEach
    void open() {
        sessions = SqliteSessionStore.open(temp.resolve("mockround.db"));
        practice = sessions.practice();
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    void hasALineForEverySessionAndForWhatWasWrittenByHandInTheOrderOfDays() {
        LogLine byHand = line("two sums");
        practice.add(byHand);
        sessions.keep(Reports.memo("later", "2026-11-21T09:00:00+01:00", 1));
        sessions.keep(Reports.memo("early", "2026-11-19T23:30:00+01:00", 1));

        assertThat(practice.log(prompt -> ""))
                .containsExactly(
                        new LogLine(
                                "early", LocalDate.parse("2026-11-19"), "memo", "Walk home", "", 1.025, null, null, ""),
                        byHand,
                        new LogLine(
                                "later",
                                LocalDate.parse("2026-11-21"),
                                "memo",
                                "Walk home",
                                "",
                                1.025,
                                null,
                                null,
                                ""));
    }

    @Test
    void keepsWhatIsSaidOfASessionAlsoWhenItsReportIsMadeAnew() {
        sessions.keep(Reports.memo("a", "2026-11-20T10:00:00Z", 1));
        note("a", Result.NOT_SOLVED, FailureMode.COULD_NOT_EXPLAIN, null);
        note("a", null, null, "Draw it first");
        sessions.keep(Reports.memo("a", "2026-11-20T10:00:00Z", 2));

        assertThat(practice.log(prompt -> ""))
                .containsExactly(new LogLine(
                        "a",
                        DAY,
                        "memo",
                        "Walk home",
                        "",
                        1.025,
                        Result.NOT_SOLVED,
                        FailureMode.COULD_NOT_EXPLAIN,
                        "Draw it first"));
    }

    @Test
    void forgetsWhatWasSaidOfASessionThatIsDeleted() {
        sessions.keep(Reports.memo("a", "2026-11-20T10:00:00Z", 1));
        note("a", Result.ALONE, null, "gone");
        sessions.delete("a");

        assertThat(practice.log(prompt -> "")).isEmpty();
    }

    @Test
    void addsTheSameLineOnce() {
        assertThat(practice.add(line("two sums"))).isTrue();
        assertThat(practice.add(line("two sums"))).isFalse();
        assertThat(practice.add(line("three sums"))).isTrue();

        assertThat(practice.log(prompt -> "")).hasSize(2);
    }

    @Test
    void aLineByHandIsPutInThePlaceOfAnotherAndTakenOut() {
        LogLine before =
                new LogLine(null, DAY, "coding", "two sums", "", 42.3, null, FailureMode.COULD_NOT_EXPLAIN, "");
        practice.add(before);
        practice.add(line("three sums"));
        LogLine read = practice.log(prompt -> "").get(0);

        assertThat(practice.replace(read, line("four sums"))).isTrue();
        assertThat(practice.replace(read, line("five sums")))
                .as("it is not there any more")
                .isFalse();
        assertThat(practice.log(prompt -> "")).containsExactlyInAnyOrder(line("three sums"), line("four sums"));

        assertThat(practice.replace(line("four sums"), line("three sums"))).isTrue();
        assertThat(practice.log(prompt -> "")).containsExactly(line("three sums"));
        assertThat(practice.remove(line("three sums"))).isTrue();
        assertThat(practice.remove(line("three sums"))).isFalse();
        assertThat(practice.log(prompt -> "")).isEmpty();
    }

    @Test
    void aWholeBookTakesThePlaceOfAllThatIsInNoReport() {
        sessions.keep(Reports.memo("a", "2026-11-20T10:00:00Z", 1));
        note("a", Result.ALONE, null, "stays");
        practice.add(line("goes"));
        practice.mark("goes", Mark.BLANK, DAY);
        practice.plan("goes", 2);
        PracticeBook book = new PracticeBook(
                Map.of("coding", 3),
                DAY,
                List.of(new TopicMark("caching", Mark.SHAKY, DAY)),
                List.of(line("zebra"), line("ant")));

        practice.replaceAll(book);

        assertThat(practice.book()).isEqualTo(book);
        assertThat(practice.log(prompt -> "")).extracting(LogLine::insight).contains("stays");
        practice.replaceAll(PracticeBook.EMPTY);
        assertThat(practice.book()).isEqualTo(PracticeBook.EMPTY);
    }

    @Test
    void anotherProgramChangesNothingWhileOneIsAlone() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("mockround.db"));
                Statement change = other.createStatement()) {
            change.execute("PRAGMA busy_timeout = 0");
            practice.alone(() ->
                    assertThatThrownBy(() -> change.execute("DELETE FROM plan")).hasMessageContaining("BUSY"));

            change.execute("DELETE FROM plan");
        }
    }

    @Test
    void noLineOfASessionIsTakenOut() {
        sessions.keep(Reports.memo("a", "2026-11-20T10:00:00Z", 1));
        note("a", Result.ALONE, null, "one");
        LogLine line = practice.log(prompt -> "").get(0);

        assertThat(practice.remove(line)).isFalse();
        assertThat(practice.replace(line, line("two sums"))).isFalse();
        assertThat(practice.log(prompt -> "")).containsExactly(line);
    }

    @Test
    void keepsTopicsPlanAndInterviewUntilTheyAreTakenOut() {
        practice.mark("caching", Mark.BLANK, DAY);
        practice.mark("caching", Mark.SHAKY, DAY.plusDays(1));
        practice.plan("coding", 2);
        practice.interview(DAY.plusDays(9));

        assertThat(practice.topics()).containsExactly(new TopicMark("caching", Mark.SHAKY, DAY.plusDays(1)));
        assertThat(practice.plan()).containsExactly(Map.entry("coding", 2));
        assertThat(practice.interview()).contains(DAY.plusDays(9));

        practice.mark("caching", null, DAY);
        practice.plan("coding", 0);
        practice.interview(null);

        assertThat(practice.topics()).isEmpty();
        assertThat(practice.plan()).isEmpty();
        assertThat(practice.interview()).isEmpty();
    }

    private void note(String id, Result result, FailureMode failureMode, String insight) {
        sessions.change(
                id, report -> report.withNotes(report.notes().or(Notes.NONE).with(result, failureMode, insight)));
    }

    private static LogLine line(String prompt) {
        return new LogLine(null, DAY, "coding", prompt, "easy", null, Result.ALONE, null, "");
    }
}
