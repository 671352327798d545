package io.mockround.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mockround.history.Overlay.Attempt;
import io.mockround.history.Overlay.Gate;
import io.mockround.history.Overlay.Kind;
import io.mockround.history.Overlay.Moment;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.support.Reports;
import io.mockround.support.SampleAttempts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static final long MINUTE_MS = 60_000;

    private final List<SessionReport> rounds = SampleAttempts.rounds();
    private final Overlay overlay = Overlay.attempts(rounds);
    private final Attempt first = overlay.attempts().get(0);
    private final Attempt wordless = overlay.attempts().get(1);
    private final Attempt newest = overlay.attempts().get(3);

    @Test
    void tellsOfEachRoundHowItsGatesOpenedAndEnded() {
        assertThat(newest.lengthMs()).isEqualTo(45 * MINUTE_MS);
        assertThat(newest.of(Kind.ANSWER))
                .extracting(Moment::startMs, Moment::endMs, Moment::gate)
                .startsWith(tuple(MINUTE_MS, 5 * MINUTE_MS + 10_000, new Gate(4 * MINUTE_MS, Outcome.EARLY, null)))
                .hasSize(6);
        assertThat(first.of(Kind.ANSWER).map(answer -> answer.gate().overrunMs()))
                .containsExactly(6_100L, 6_100L, 6_100L, null, null);
    }

    @Test
    void aMilestoneLiesWhereItWasSaidAndIsLateAfterItsTime() {
        assertThat(first.of(Kind.MILESTONE))
                .extracting(Moment::name, Moment::startMs, Moment::isLate)
                .containsExactly(tuple("Scope cut", 16 * MINUTE_MS, true), tuple("Scale stated", 31 * MINUTE_MS, true));
        assertThat(newest.of(Kind.MILESTONE)).extracting(Moment::isLate).containsExactly(false, false, false, true);
    }

    @Test
    void ofSilencesOnlyThoseLongerThanUsualAreThere() {
        assertThat(newest.of(Kind.SILENCE)).extracting(Moment::startMs).containsExactly(4 * MINUTE_MS, 9 * MINUTE_MS);
    }

    @Test
    void fillersAreCountedUpToAMoment() {
        List<Moment> fillers = newest.of(Kind.FILLER).toList();
        long thirdMs = fillers.get(2).startMs();

        assertThat(newest.fillersBy(thirdMs - 1)).isEqualTo(2);
        assertThat(newest.fillersBy(thirdMs)).isEqualTo(3);
        assertThat(newest.fillersBy(newest.lengthMs())).isEqualTo(11);
    }

    @Test
    void withoutWordsNeitherMilestonesNorFillersAreKnown() {
        SessionReport sounded = Reports.edited(
                rounds.get(3),
                report -> report.withObject("/transcript")
                        .put("status", "pending")
                        .put("reason", "no model"));

        assertThat(wordless.hasWords()).isFalse();
        assertThat(Overlay.attempts(List.of(sounded)).attempts().get(0).moments())
                .as("its fillers are those that sound alone tells, less than were said")
                .extracting(Moment::kind)
                .contains(Kind.ANSWER, Kind.SILENCE)
                .doesNotContain(Kind.FILLER, Kind.MILESTONE);
        assertThat(OverlayText.summary(wordless)).isEqualTo("3 of 6 gates kept, no transcript");
    }

    @Test
    void aTakeIsCountedFromItsQuestionAndHoldsWhatHappenedInIt() {
        Attempts takes = takes(2);
        Attempt take = takes.overlay().attempts().get(0);
        long askedMs = 8 * MINUTE_MS;

        assertThat(take.lengthMs()).isEqualTo(4 * MINUTE_MS + 10_000);
        assertThat(take.of(Kind.ANSWER))
                .extracting(Moment::startMs, answer -> answer.gate().openMs())
                .containsExactly(tuple(0L, 3 * MINUTE_MS));
        assertThat(take.of(Kind.SILENCE)).extracting(Moment::startMs).containsExactly(MINUTE_MS);
        assertThat(take.of(Kind.MILESTONE))
                .extracting(Moment::name, Moment::startMs)
                .containsExactly(tuple("Scale stated", 0L));
        assertThat(take.of(Kind.FILLER))
                .allSatisfy(
                        filler -> assertThat(filler.startMs() + askedMs).isBetween(askedMs, askedMs + take.lengthMs()));
        assertThat(OverlayText.summary(take)).startsWith("held, ");
    }

    @Test
    void asManyFillersLieInATakeAsAreCountedSideBySide() {
        Attempts takes = takes(3);

        assertThat(row(takes.sideBySide(), "fillers")).isPositive().isEqualTo((double)
                takes.overlay().attempts().get(0).of(Kind.FILLER).count());
        assertThat(row(takes.sideBySide(), "answerMs"))
                .isEqualTo((double) takes.overlay().attempts().get(0).lengthMs());
    }

    @Test
    void everyMomentIsALineInOrderAndEmptyWhereItDoesNotApply() {
        List<String> lines = OverlayText.csv(overlay).lines().toList();

        assertThat(lines.get(0))
                .isEqualTo("attempt,started_at,kind,name,start_ms,gate_open_ms,end_ms,outcome,overrun_ms,late");
        assertThat(lines)
                .contains(
                        "first,2026-11-04T18:30:00+01:00,answer,Design a build cache.,60000,240000,310000,cut-off,6100,",
                        "first,2026-11-04T18:30:00+01:00,milestone,Scope cut,960000,,960000,,,true",
                        "first,2026-11-04T18:30:00+01:00,silence,,240000,,249000,,,")
                .hasSize(1
                        + overlay.attempts().stream()
                                .mapToInt(attempt -> attempt.moments().size())
                                .sum());
    }

    @Test
    void aTerminalReadsWhatHappenedWhen() {
        assertThat(OverlayText.lines(overlay))
                .contains(
                        "2026-11-04: 1 of 5 gates kept, 26 fillers",
                        "     1:00  cut off, 6.1 s over: Design a build cache.",
                        "     4:00  silence of 9.0 s",
                        "    16:00  Scope cut, late",
                        "2026-11-09: 3 of 6 gates kept, no transcript")
                .noneMatch(line -> line.contains("you know"));
    }

    private Attempts takes(int exchange) {
        SessionReport round = rounds.get(3);
        List<Take> takes = Take.of(
                List.of(new EarlierPart(round.session().id(), exchange)),
                Map.of(round.session().id(), round));
        return new Attempts(SideBySide.takes(takes), Overlay.takes(takes));
    }

    private static Double row(SideBySide table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values()
                .get(0);
    }
}
