package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.ui.common.MarkShape;
import io.mockround.ui.review.TimeAxis.Item;
import io.mockround.ui.review.TimeAxis.Kind;
import io.mockround.ui.review.TimeAxis.Lane;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private final TimeAxis axis = TimeAxis.of(SampleReviews.round());

    @Test
    void hasALaneForWhatAppliesOnly() {
        assertThat(axis.lanes()).extracting(Lane::kind).containsExactly(Kind.values());
        assertThat(TimeAxis.of(SampleReviews.memo()).lanes())
                .extracting(Lane::kind)
                .containsExactly(Kind.SILENCES, Kind.FILLERS);
        assertThat(TimeAxis.of(SampleReviews.pendingMemo()).lanes())
                .extracting(Lane::kind)
                .containsExactly(Kind.SILENCES);
    }

    @Test
    void givesEveryOutcomeItsShapeAndItsWord() {
        Lane questions = axis.lanes().get(1);

        assertThat(questions.items()).extracting(Item::shape).containsExactly(MarkShape.CUT_OFF, MarkShape.EARLY);
        assertThat(questions.items()).extracting(Item::text).containsExactly("cut off", "early");
    }

    @Test
    void tellsWhatLiesUnderThePointer() {
        Lane marks = axis.lanes().get(5);
        long at = marks.items().get(0).startMs();

        assertThat(marks.at(at + 300, 400).tip()).isEqualTo("lost the thread");
        assertThat(marks.at(at + 500, 400)).isNull();
    }
}
