package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.ui.review.Finder.Hit;
import io.mockround.ui.review.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final List<Piece> pieces = new ArrayList<>();

    @Test
    void findsAWordWhereverItWasSaidWithoutRegardToCapitalsAndPunctuation() {
        said("we", "don't", "Replicate,", "replicate", "twice");

        assertThat(find("replicate")).containsExactly(new Hit(2, 2), new Hit(3, 3));
        assertThat(find(" “REPLICATE”! ")).hasSize(2);
        assertThat(find("dont")).containsExactly(new Hit(1, 1));
        assertThat(find("Don’t")).containsExactly(new Hit(1, 1));
    }

    @Test
    void findsAPhraseOverSilencesAndFillersThatWereNotAskedFor() {
        said("i", "would");
        piece(Kind.SILENCE, "");
        piece(Kind.SOUND, "um");
        said("choose", "sync", "replication");

        assertThat(find("would choose sync")).containsExactly(new Hit(1, 5));
        assertThat(find("would um choose")).containsExactly(new Hit(1, 4));
        assertThat(find("would sync")).isEmpty();
    }

    @Test
    void takesTheLastWordForABeginningUntilASpaceFollows() {
        said("art", "artefact", "art", "of");

        assertThat(find("art")).hasSize(3);
        assertThat(find("art ")).containsExactly(new Hit(0, 0), new Hit(2, 2));
        assertThat(find("art o")).containsExactly(new Hit(2, 3));
        assertThat(find("ar of")).as("only the last one").isEmpty();
    }

    @Test
    void readsAWordWithADashAsTwo() {
        said("a", "follow-up", "follow", "up");

        assertThat(find("follow up")).containsExactly(new Hit(1, 1), new Hit(2, 3));
        assertThat(find("follow–up")).hasSize(2);
    }

    @Test
    void findsNoPlaceOverAnotherAndNothingForNothing() {
        said("no", "no", "no");

        assertThat(find("no no")).containsExactly(new Hit(0, 1));
        assertThat(find("")).isEmpty();
        assertThat(find(" …")).isEmpty();
        assertThat(find("no no no no")).as("longer than what was said").isEmpty();
        assertThat(new Finder(List.of()).find("no")).isEmpty();
    }

    private List<Hit> find(String wanted) {
        return new Finder(pieces).find(wanted);
    }

    private void said(String... words) {
        for (String word : words) {
            piece(Kind.WORD, word);
        }
    }

    private void piece(Kind kind, String text) {
        long at = 500L * pieces.size();
        pieces.add(new Piece(kind, text, at, at + 400, Piece.Stand.NONE, false));
    }
}
