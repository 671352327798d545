package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mockround.history.OwnFlags;
import io.mockround.report.Flag;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.TextReport;
import io.mockround.support.Reports;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TilesTest {

    private static final String FILLED_PAUSES = "filledPausesPerMinute";

    @Test
    void tellsARoundInFiveNumbers() {
        assertThat(Tiles.of(SampleReviews.round()))
                .extracting(Tile::key, Tile::value, Tile::note, Tile::grade)
                .containsExactly(
                        tuple("gate", "1 of 2 kept", "target: all", Grade.BAD),
                        tuple("positions", "3 on question 1", "target: one", Grade.BAD),
                        tuple("lostThread", "7.2 s at 1:15", "inside a sentence", Grade.WARN),
                        tuple("fillers", "3.2 a minute", "usually 4.1", Grade.GOOD),
                        tuple("pace", "148 words a minute", "100 to 165 is easy to follow", Grade.GOOD));
    }

    @Test
    void leavesOutWhatAMemoHasNot() {
        assertThat(Tiles.of(SampleReviews.memo()))
                .extracting(Tile::key)
                .containsExactly("lostThread", "fillers", "pace");
    }

    @Test
    void saysWhatIsPendingAndWhatWillNotCome() {
        assertThat(Tiles.of(SampleReviews.pendingMemo()))
                .extracting(Tile::key, Tile::value)
                .containsExactly(
                        tuple("lostThread", "3.4 s at 0:08"), tuple("fillers", "pending"), tuple("pace", "pending"));
        assertThat(Tiles.of(SampleReviews.failedRound()))
                .filteredOn(tile -> tile.grade() == Grade.UNKNOWN)
                .extracting(Tile::value)
                .containsExactly("not known", "not known", "not known");
    }

    @Test
    void gradesFilledPausesByTheLimitThatHeldWhenTheyWereFlagged() {
        assertThat(fillers(6, 5.0)).isEqualTo(tuple("um, uh 6.0; 5 do no harm", Grade.WARN));
        assertThat(fillers(8, 5.0)).isEqualTo(tuple("um, uh 8.0; 5 do no harm", Grade.BAD));
        assertThat(fillers(4, 3.0)).isEqualTo(tuple("um, uh 4.0; your limit is 3", Grade.WARN));
        assertThat(fillers(4.9, 3.0)).isEqualTo(tuple("um, uh 4.9; your limit is 3", Grade.BAD));
    }

    @Test
    void callsFilledPausesGoodThatNoLimitFlagged() {
        assertThat(fillers(6, null)).isEqualTo(tuple("um, uh 6.0; 5 do no harm", Grade.GOOD));
    }

    @Test
    void gradesByThePublishedLimitWhereOnesOwnHistoryIsWhatTheyAreHeldAgainst() {
        SessionReport report = OwnFlags.in(
                Reports.memo("a", "2026-11-21T10:00:00Z", 6).withFlags(List.of()),
                metric -> metric.equals(FILLED_PAUSES) ? List.of(6.0, 6.0, 6.0, 6.0, 6.0) : List.of());

        assertThat(fillers(report)).isEqualTo(tuple("um, uh 6.0; 5 do no harm", Grade.WARN));
    }

    @Test
    void saysNothingOfHowItWasSpokenWhereNobodySpoke() {
        SessionReport report = Reports.edited(
                Reports.memo("a", "2026-11-21T10:00:00Z", 0),
                document -> ((ObjectNode) document.get("metrics")).put("speechMs", 0));

        assertThat(Tiles.of(report)).isEmpty();
        assertThat(report.metrics().numbers()).doesNotContainKeys("silenceShare", FILLED_PAUSES, "speechMs");
        assertThat(TextReport.write(report)).doesNotContain("the longest silence", "filled pauses");
    }

    /** @param limit from which they were flagged; null where they were not */
    private static Tuple fillers(double filledPauses, Double limit) {
        Flag norm = new Flag(
                FILLED_PAUSES,
                filledPauses,
                Maybe.ofNullable(limit),
                Maybe.notApplicable(),
                Flag.Basis.NORM,
                Flag.Verdict.WORSE,
                "too many",
                Maybe.notApplicable(),
                Maybe.notApplicable());
        return fillers(Reports.memo("a", "2026-11-21T10:00:00Z", filledPauses)
                .withFlags(limit == null ? List.of() : List.of(norm)));
    }

    private static Tuple fillers(SessionReport report) {
        return Tiles.of(report).stream()
                .filter(tile -> tile.key().equals("fillers"))
                .map(tile -> tuple(tile.note(), tile.grade()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void doesNotCallASilenceGoodBeforeItsPlaceIsKnown() {
        assertThat(Tiles.of(SampleReviews.pendingMemo()).get(0).grade()).isEqualTo(Grade.PLAIN);
    }
}
