package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class TilesTest {

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
    void doesNotCallASilenceGoodBeforeItsPlaceIsKnown() {
        assertThat(Tiles.of(SampleReviews.pendingMemo()).get(0).grade()).isEqualTo(Grade.PLAIN);
    }
}
