package io.mockround.history;

import static io.mockround.support.ExchangeParts.exchange;
import static io.mockround.support.ExchangeParts.repeat;
import static io.mockround.support.ExchangeParts.withPositions;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.history.SideBySide.Column;
import io.mockround.history.SideBySide.Row;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final SessionReport FIRST = round("first", "2026-11-18", 4);
    private static final SessionReport SECOND = Reports.edited(
            round("second", "2026-11-20", 8),
            report -> report.putArray("milestones")
                    .addObject()
                    .put("id", "scale")
                    .put("title", "Scale stated")
                    .put("atMs", 240_000));

    private static SessionReport round(String id, String day, int kept) {
        return Sessions.round(id, day + "T18:00:00+01:00", "system-design", "Build cache", kept, 2);
    }

    @Test
    void putsAttemptsBesideEachOtherAndLeavesOutWhatNoneHas() {
        SideBySide table = SideBySide.attempts(List.of(FIRST, SECOND));

        assertThat(table.columns()).extracting(Column::session).containsExactly("first", "second");
        assertThat(row(table, "gateKeptShare").values()).containsExactly(0.5, 1.0);
        assertThat(row(table, "scale").values()).containsExactly(null, 240_000.0);
        assertThat(table.rows()).extracting(Row::name).doesNotContain("timeToFirstWordMs");
        assertThat(SideBySideText.lines(table))
                .contains(
                        "Gates kept                    50 %       100 %",
                        "Scale stated                     –        4:00");
    }

    @Test
    void writesNumbersForASpreadsheet() {
        assertThat(SideBySideText.csv(SideBySide.attempts(List.of(FIRST, SECOND))))
                .startsWith("measure,first,second\r\ngateKeptShare,0.5,1.0\r\n")
                .endsWith("scale,,240000.0\r\n");
    }

    @Test
    void putsTheTakesOfOneQuestionBesideEachOther() {
        SessionReport asked = Sessions.round(
                "a",
                "2026-11-18T18:00:00+01:00",
                exchange(1, Origin.PROMPT, "Design a cache.", Outcome.HELD),
                withPositions(2, "What fails?", Outcome.CUT_OFF, 3));
        SessionReport again = Sessions.round(
                "b", "2026-11-19T18:00:00+01:00", repeat(1, "About Cache: What fails?", Outcome.EARLY, "a", 2));
        List<EarlierPart> takes = List.of(new EarlierPart("a", 2), new EarlierPart("b", 1));

        SideBySide table = SideBySide.takes(Take.of(takes, byId(asked, again)));

        assertThat(table.columns()).extracting(Column::outcome).containsExactly(Outcome.CUT_OFF, Outcome.EARLY);
        assertThat(table.columns()).extracting(Column::exchange).containsExactly(2, 1);
        assertThat(row(table, "positions").values()).containsExactly(3.0, 1.0);
        assertThat(row(table, "answerMs").values()).containsExactly(50_000.0, 50_000.0);
    }

    @Test
    void countsOnlyWhatWasSaidInTheTake() {
        SessionReport round = Sessions.round(
                "a", "2026-11-18T18:00:00+01:00", exchange(1, Origin.PROMPT, "Design a cache.", Outcome.HELD));
        SessionReport early = Reports.edited(
                round,
                report -> report.withArray("exchanges")
                        .forEach(exchange -> ((com.fasterxml.jackson.databind.node.ObjectNode) exchange)
                                .put("askedMs", 0)
                                .put("endMs", 21_000)));
        List<EarlierPart> takes = List.of(new EarlierPart("a", 1));

        assertThat(row(SideBySide.takes(Take.of(takes, byId(round))), "fillers").values())
                .containsExactly(0.0);
        SideBySide table = SideBySide.takes(Take.of(takes, byId(early)));
        assertThat(row(table, "fillers").values()).containsExactly(1.0);
        assertThat(row(table, "longestSilenceMs").values()).containsExactly(1_000.0);
    }

    private static Row row(SideBySide table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + table.rows()));
    }

    private static Map<String, SessionReport> byId(SessionReport... reports) {
        return Arrays.stream(reports)
                .collect(Collectors.toMap(report -> report.session().id(), Function.identity()));
    }
}
