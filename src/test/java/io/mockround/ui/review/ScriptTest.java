package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private final SessionReport round = SampleReviews.round();
    private final Script script = Script.of(round);

    @Test
    void keepsEveryWordAndEveryLongSilenceInOrder() {
        List<Piece> pieces = script.pieces();

        assertThat(pieces)
                .filteredOn(piece -> !piece.isSilence())
                .hasSameSizeAs(round.transcript().words());
        assertThat(pieces).filteredOn(Piece::isSilence).hasSameSizeAs(round.silences());
        assertThat(pieces).isSortedAccordingTo((a, b) -> Long.compare(a.startMs(), b.startMs()));
        assertThat(pieces).filteredOn(Piece::isFiller).hasSameSizeAs(round.fillers());
        assertThat(pieces).filteredOn(Piece::faint).hasSize(2);
    }

    @Test
    void beginsAParagraphAtPhasesQuestionsAndSilences() {
        assertThat(script.paragraphs().stream().map(Paragraph::heading))
                .containsExactly(
                        "Present the design",
                        "",
                        "Question 1: Sync or async replication, and what does a lost write cost here?",
                        "",
                        "Question 2: What is the key of an artefact?",
                        "",
                        "Wrap up");
        assertThat(script.paragraphs().get(2).outcome()).isEqualTo("cut off, 6.1 s over");
        assertThat(script.paragraphs().get(3).pieces().get(0).isSilence()).isTrue();
        int before = 0;
        for (Paragraph paragraph : script.paragraphs()) {
            assertThat(paragraph.firstPiece()).isEqualTo(before);
            before += paragraph.pieces().size();
        }
    }

    @Test
    void marksTheWordsOfEveryPosition() {
        assertThat(script.pieces().stream()
                        .filter(piece -> piece.stand().number() > 0)
                        .map(Piece::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("i would pick sync replication actually i would choose async replication"
                        + " okay let me go with sync replication after all i would choose the content hash as the key");
    }

    @Test
    void accusesNoFirstPositionButEachThatFollowsItInTheSameAnswer() {
        assertThat(wordsOf(Piece.Stand::isFirst))
                .isEqualTo("i would pick sync replication i would choose the content hash as the key");
        assertThat(wordsOf(Piece.Stand::isChange))
                .isEqualTo("actually i would choose async replication okay let me go with sync replication after all");
        assertThat(script.pieces().stream()
                        .filter(Piece::beginsChange)
                        .map(piece -> piece.stand().number() + " " + piece.text()))
                .containsExactly("2 actually", "3 okay");
    }

    private String wordsOf(Predicate<Piece.Stand> which) {
        return script.pieces().stream()
                .filter(piece -> which.test(piece.stand()))
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void tellsWhichPieceSounds() {
        List<Piece> pieces = script.pieces();

        assertThat(script.pieceAt(0)).isEqualTo(-1);
        assertThat(script.pieceAt(pieces.get(0).startMs())).isZero();
        assertThat(script.pieceAt(pieces.get(8).startMs() + 10)).isEqualTo(8);
        assertThat(script.pieceAt(pieces.get(8).endMs() + 10))
                .as("between two words")
                .isEqualTo(8);
        assertThat(script.pieceAt(round.session().durationMs())).isEqualTo(-1);
    }

    @Test
    void showsQuestionsAndSilencesWithoutAnyWord() {
        Script wordless = Script.of(SampleReviews.failedRound());

        assertThat(wordless.pieces()).hasSize(3).allMatch(Piece::isSilence);
        assertThat(wordless.paragraphs().stream().map(Paragraph::heading))
                .contains("Wrap up")
                .hasSize(4);
    }
}
