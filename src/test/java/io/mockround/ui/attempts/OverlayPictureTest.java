package io.mockround.ui.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.history.Attempts;
import io.mockround.history.Overlay;
import io.mockround.history.Overlay.Kind;
import io.mockround.history.Overlay.Moment;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.SampleAttempts;
import io.mockround.support.Sessions;
import io.mockround.ui.attempts.OverlayPicture.Lane;
import io.mockround.ui.common.MarkShape;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlayPictureTest {

    private static final long MINUTE_MS = 60_000;

    private final OverlayPicture picture = OverlayPicture.of(overlay());

    @Test
    void isAsLongAsTheLongestAndAsHighAsTheMostFillers() {
        assertThat(picture.lengthMs()).isEqualTo(45 * MINUTE_MS);
        assertThat(picture.fillers().to()).isEqualTo(30);
        assertThat(picture.lanes()).extracting(Lane::age).containsExactly(3, 2, 1, 0);
        assertThat(picture.lanes()).extracting(Lane::name).endsWith("16 Nov, 3 of 4", "20 Nov, 4 of 4");
    }

    @Test
    void whatIsNotKnownIsLeftOutAndSaid() {
        assertThat(picture.missing())
                .isEqualTo("Without a transcript neither milestones nor fillers are known: 9 Nov, 2 of 4.");
        assertThat(picture.countsAt(30 * MINUTE_MS)).contains("4 Nov, 1 of 4: ").doesNotContain("9 Nov");

        Overlay wordless = new Overlay(List.of(overlay().attempts().get(1)));
        assertThat(OverlayPicture.of(wordless).fillers()).isNull();
    }

    @Test
    void countsOnlyThoseThatWereStillGoingOn() {
        assertThat(picture.countsAt(40 * MINUTE_MS))
                .startsWith("40:00")
                .doesNotContain("1 of 4")
                .contains("4 of 4");
    }

    @Test
    void ofManyTheNewestAreDrawn() {
        InMemorySessionStore store = new InMemorySessionStore();
        Sessions.weeks(store);
        OverlayPicture many =
                OverlayPicture.of(Attempts.at(store, "build-cache", null).overlay());

        assertThat(many.lanes()).hasSize(OverlayPicture.MOST);
        assertThat(many.lanes().get(5).age()).isZero();
        assertThat(many.missing()).isEqualTo("The newest 6 of 12; side by side all are.");
    }

    @Test
    void theKeyTellsTheShapesThatOccur() {
        assertThat(picture.shapes())
                .containsExactlyInAnyOrder(
                        MarkShape.EARLY,
                        MarkShape.HELD,
                        MarkShape.OVERRAN,
                        MarkShape.CUT_OFF,
                        MarkShape.OPEN_BLOCK,
                        MarkShape.LONG_SILENCE,
                        MarkShape.DOT,
                        MarkShape.LATE_DOT);
    }

    @Test
    void aMarkOfTheKindUnderThePointerIsMeantBeforeAnother() {
        Lane newest = picture.lanes().get(3);
        Moment silence = newest.attempt().of(Kind.SILENCE).findFirst().orElseThrow();

        assertThat(newest.marks().get(newest.markAt(silence.startMs(), 0, Kind.SILENCE)))
                .isEqualTo(silence);
        assertThat(newest.marks()
                        .get(newest.markAt(silence.startMs(), 0, Kind.ANSWER))
                        .kind())
                .isEqualTo(Kind.ANSWER);
        assertThat(newest.marks()
                        .get(newest.markAt(silence.startMs(), 0, Kind.MILESTONE))
                        .kind())
                .as("there is none: what else lies there")
                .isEqualTo(Kind.ANSWER);
        assertThat(newest.markAt(0, 59_999, Kind.ANSWER)).isEqualTo(-1);
        assertThat(newest.markAt(0, 60_000, Kind.ANSWER)).isZero();
    }

    @Test
    void theKeysGoFromLaneToLaneAlongTheirMarksAndDownToTheLines() {
        OverlayPointer newest = OverlayPointer.NOWHERE.down(picture, 1);
        assertThat(newest.lane(picture).age()).isZero();
        assertThat(newest.moment(picture)).isNull();

        OverlayPointer mark = newest.along(picture, 1);
        assertThat(mark.moment(picture))
                .isEqualTo(picture.lanes().get(3).marks().get(0));
        assertThat(mark.along(picture, -1)).as("the first stays the first").isEqualTo(mark);
        assertThat(mark.toEnd(picture, true).along(picture, 1)).isEqualTo(mark.toEnd(picture, true));
        assertThat(mark.down(picture, -1).lane(picture).age()).isEqualTo(1);

        OverlayPointer lines = newest.down(picture, 1);
        assertThat(lines.isAtLines(picture)).isTrue();
        assertThat(lines.down(picture, 1)).isEqualTo(lines);
        assertThat(lines.along(picture, 1).ms()).isEqualTo(90_000);
        assertThat(lines.along(picture, -1).ms()).isZero();
        assertThat(lines.toEnd(picture, true).along(picture, 1).ms()).isEqualTo(picture.lengthMs());
        assertThat(lines.down(picture, -1).lane(picture).age()).isZero();
    }

    private static Overlay overlay() {
        InMemorySessionStore store = new InMemorySessionStore();
        SampleAttempts.keep(store);
        return Attempts.at(store, "build-cache", null).overlay();
    }
}
