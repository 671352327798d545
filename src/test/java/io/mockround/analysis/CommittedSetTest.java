package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.AnswerPart;
import io.mockround.report.SessionReport.CommittedPart;
import io.mockround.report.SessionReport.EvidencePart;
import io.mockround.speech.Word;
import io.mockround.support.HearingBar;
import io.mockround.support.HearingSets;
import io.mockround.support.HearingSets.Row;
import io.mockround.support.Hits;
import io.mockround.support.WrittenSpeech;
import io.mockround.support.WrittenSpeech.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether an answer has the four parts of a committed one, on the written set (PRACTICES R4). A part found elsewhere counts as invented. */
class CommittedSetTest {

    /** No bar is published for this; the one of positions serves. */
    private static final double BAR = 0.80;

    private static final String FILE = "committed.tsv";

    private static final Map<AnswerPart, Double> EXAM_FLOORS = Map.of(
            AnswerPart.OPTIONS, 0.93, AnswerPart.PICK, 0.80, AnswerPart.REASON, 0.69, AnswerPart.HAND_BACK, 0.90);

    @ParameterizedTest
    @EnumSource
    void findsThePart(AnswerPart part) {
        HearingBar.hold(
                "committed: " + part.name().toLowerCase(Locale.ROOT),
                FILE,
                3,
                BAR,
                EXAM_FLOORS.get(part),
                rows -> measure(rows, part));
    }

    @Test
    void knowsThatTheQuestionsAskForAChoice() {
        assertThat(HearingSets.rows(HearingSets.Part.DEV, FILE, 3))
                .allMatch(row -> TradeOffQuestions.isOne(row.column(1)));
    }

    private static Hits measure(List<Row> rows, AnswerPart part) {
        Hits hits = new Hits();
        for (Row row : rows) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(2));
            CommittedPart committed = committed(speech, row.column(1));
            List<Mark> marks = speech.marks(part.name().substring(0, 1));
            List<EvidencePart> evidence = committed.evidence().stream()
                    .filter(found -> found.part() == part)
                    .toList();
            boolean isFound = said(committed, part).or(false);
            assertThat(isFound).as("evidence for every part").isEqualTo(!evidence.isEmpty());
            String what = row.column(0) + " " + evidence;
            if (!marks.isEmpty() && isFound && !overlaps(speech, marks, evidence.get(0))) {
                hits.missed(what);
                hits.invented(what);
            } else {
                hits.add(!marks.isEmpty(), isFound, what);
            }
        }
        return hits;
    }

    private static CommittedPart committed(WrittenSpeech speech, String question) {
        List<Word> words = speech.words();
        List<Span> handBacks = HandBackQuestions.findInWhole(words, 0, speech.durationMs());
        return CommittedAnswer.of(words, 0, speech.durationMs(), PlainText.of(question), handBacks);
    }

    private static boolean overlaps(WrittenSpeech speech, List<Mark> marks, EvidencePart evidence) {
        return marks.stream()
                .anyMatch(mark -> speech.startMs(mark) < evidence.endMs()
                        && evidence.startMs()
                                < speech.words().get(mark.toWord() - 1).endMs());
    }

    private static Maybe<Boolean> said(CommittedPart committed, AnswerPart part) {
        switch (part) {
            case OPTIONS:
                return committed.options();
            case PICK:
                return committed.pick();
            case REASON:
                return committed.reason();
            default:
                return committed.handBack();
        }
    }
}
