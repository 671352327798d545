package io.mockround.history;

import static io.mockround.support.ExchangeParts.exchange;
import static io.mockround.support.ExchangeParts.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.files.DataFolder;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes;
import io.mockround.report.Personal;
import io.mockround.report.ReportJson;
import io.mockround.report.Retrospective;
import io.mockround.report.Retrospective.Went;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the history promises, held against the real store, the one that writes reports beside takes, and the one of the tests. */
class SessionStoreContractIT {

    private static final String DAY = "2026-11-20T18:00:00+01:00";

    @TempDir
    private Path temp;

    enum Kind {
        SQLITE,
        FILED,
        IN_MEMORY
    }

    private SessionStore open(Kind kind) {
        return switch (kind) {
            case SQLITE -> SqliteSessionStore.open(temp.resolve("mockround.db"));
            case FILED -> filed();
            case IN_MEMORY -> new InMemorySessionStore();
        };
    }

    private FiledSessionStore filed() {
        DataFolder folder = DataFolder.open(temp);
        return new FiledSessionStore(SqliteSessionStore.open(folder.database()), folder);
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatThePersonSaidThroughEveryAnalysis(Kind kind) {
        try (SessionStore store = open(kind)) {
            SessionReport report = Reports.memo("a", DAY, 1);
            store.keep(report);
            Notes notes = Notes.of(Notes.Result.ALONE, null, "one");

            assertThat(store.change("a", its -> its.withNotes(notes))).isEqualTo(report.withNotes(notes));
            assertThat(store.keep(Reports.memo("a", DAY, 2)))
                    .isEqualTo(Reports.memo("a", DAY, 2).withNotes(notes));
            assertThat(store.find("a").orElseThrow().notes().orNull()).isEqualTo(notes);
            assertThatThrownBy(() -> store.change("b", its -> its)).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheTitleAndTheTagsOfThePersonThroughEveryAnalysisAndListsThem(Kind kind) {
        try (SessionStore store = open(kind)) {
            store.keep(Sessions.round("a", DAY, "system-design", "Cache", 6, 1));
            store.change("a", report -> Personal.titled(report, " My own \n title "));
            store.change(
                    "a",
                    report -> report.withNotes(
                            report.notes().or(Notes.NONE).tagged(List.of("acme", " hard one", "ACME"))));

            store.keep(Sessions.round("a", DAY, "system-design", "Cache", 5, 2));

            assertThat(store.find("a").orElseThrow().session().title()).isEqualTo("My own title");
            assertThat(store.newestFirst()).singleElement().satisfies(session -> {
                assertThat(session.title()).isEqualTo("My own title");
                assertThat(session.tags()).containsExactly("acme", "hard one");
                assertThat(session.standing())
                        .isEqualTo(new SessionStanding("system-design", "build-cache", 5, 8, 3.2, 0, 0));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void filtersByKindPromptTemplateAndDays(Kind kind) {
        try (SessionStore store = open(kind)) {
            store.keep(Sessions.round("a", "2026-11-18T23:30:00-08:00", "system-design", "Cache", 8, 1));
            store.keep(Sessions.round("b", "2026-11-20T18:00:00+01:00", "coding", "Queue", 2, 2));
            store.keep(Reports.memo("c", "2026-11-21T18:00:00+01:00", 3));

            assertThat(ids(store, SessionFilter.ALL)).containsExactly("a", "b", "c");
            assertThat(ids(store, SessionFilter.ofKind("coding"))).containsExactly("b");
            assertThat(ids(store, new SessionFilter(null, "build-cache", null, null, null)))
                    .containsExactly("a", "b");
            assertThat(ids(store, new SessionFilter(null, null, "loop", null, null)))
                    .isEmpty();
            LocalDate day = LocalDate.parse("2026-11-18");
            assertThat(ids(store, new SessionFilter(null, null, null, day, day)))
                    .containsExactly("a");
            assertThat(ids(store, new SessionFilter(null, null, null, day.plusDays(1), null)))
                    .containsExactly("b", "c");
            assertThat(store.gates(SessionFilter.ALL))
                    .extracting(GatePoint::id, GatePoint::held, GatePoint::overran, GatePoint::overrunMs)
                    .containsExactly(tuple("a", 8, 0, 12_000L), tuple("b", 2, 6, 12_000L));
            assertThat(store.fillers(SessionFilter.ofKind("memo")))
                    .containsExactly(new FillerPoint("c", "2026-11-21T18:00:00+01:00", 58_000, Map.of("um", 1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAllTakesOfAQuestionFromAnyOfThem(Kind kind) {
        try (SessionStore store = open(kind)) {
            store.keep(Sessions.round(
                    "a",
                    "2026-11-18T18:00:00+01:00",
                    exchange(1, Origin.PROMPT, "Design.", Outcome.HELD),
                    exchange(2, Origin.FOLLOW_UP, "What fails?", Outcome.CUT_OFF)));
            store.keep(Sessions.round(
                    "b", "2026-11-19T18:00:00+01:00", repeat(1, "What fails?", Outcome.OVERRAN, "a", 2)));
            store.keep(
                    Sessions.round("c", "2026-11-20T18:00:00+01:00", repeat(3, "What fails?", Outcome.EARLY, "b", 1)));
            store.keep(Sessions.round("d", "2026-11-20T19:00:00+01:00", repeat(1, "Design.", Outcome.EARLY, "a", 1)));

            List<EarlierPart> takes =
                    List.of(new EarlierPart("a", 2), new EarlierPart("b", 1), new EarlierPart("c", 3));
            for (EarlierPart take : takes) {
                assertThat(store.takesOf(take.session(), take.exchange())).isEqualTo(takes);
            }
            assertThat(store.takesOf("a", 9)).isEmpty();
            assertThat(store.attemptsAt("build-cache"))
                    .extracting(report -> report.session().id())
                    .containsExactly("a", "b", "c", "d");
            assertThat(store.attemptsAt("cache")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheQuestionsOfInterviewsWithTheExchangesOfRounds(Kind kind) {
        try (SessionStore store = open(kind)) {
            store.keep(interview());

            assertThat(store.exchangesSince(Instant.EPOCH)).singleElement().satisfies(past -> {
                assertThat(past.questions()).hasSize(1);
                assertThat(past.exchanges()).isEmpty();
            });
            assertThat(store.series("speechMs", SessionFilter.ALL)).isEmpty();
        }
    }

    @Test
    void theReportBesideTheTakeHoldsWhatThePersonSaidAndBringsItBack() throws IOException {
        try (FiledSessionStore store = filed()) {
            store.keep(Reports.memo("a", DAY, 1));
            store.change("a", its -> its.withNotes(Notes.of(null, null, "Draw it")));
        }
        Files.delete(temp.resolve("mockround.db"));

        try (FiledSessionStore store = filed()) {
            assertThat(store.addMissing()).isEqualTo(1);
            assertThat(store.find("a").orElseThrow().notes().orNull().insight().orNull())
                    .isEqualTo("Draw it");
            assertThat(store.search("draw")).hasSize(1);
        }
    }

    private static SessionReport interview() {
        Retrospective page = Retrospective.EMPTY.asked("How would you shard it?", Went.STRUGGLING, null, null);
        return Reports.edited(
                        Reports.memo("i", DAY, 1),
                        report -> report.withObject("/session").put("type", "retrospective"))
                .withNotes(Notes.NONE.with(ReportJson.read(
                                ReportJson.compact(Reports.memo("x", DAY, 1).withNotes(Notes.NONE.with(page))))
                        .notes()
                        .orNull()
                        .retrospective()
                        .orNull()));
    }

    private static List<String> ids(SessionStore store, SessionFilter filter) {
        return store.series("fillersPerMinute", filter).stream()
                .map(MetricPoint::id)
                .toList();
    }
}
