package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 2 s are cut out at 10 s, 5 s at 20 s of the recording: the ends meet at 10 s and at 18 s of the rest. */
class CutOutTest {

    private final CutOut cut = new CutOut();

    CutOutTest() {
        cut.add(new Span(10_000, 11_000));
        cut.add(new Span(11_000, 12_000));
        cut.add(new Span(20_000, 25_000));
    }

    @Test
    void keepsTheTimeBeforeTheFirstCut() {
        assertThat(cut.startMs(9_999)).isEqualTo(9_999);
        assertThat(cut.endMs(9_999)).isEqualTo(9_999);
    }

    @Test
    void whatBeginsWhereTheEndsMeetBeginsAfterTheCutAndWhatEndsThereEndsBefore() {
        assertThat(cut.startMs(10_000)).isEqualTo(12_000);
        assertThat(cut.endMs(10_000)).isEqualTo(10_000);
        assertThat(cut.startMs(18_000)).isEqualTo(25_000);
        assertThat(cut.endMs(18_000)).isEqualTo(20_000);
    }

    @Test
    void addsAllThatWasCutBefore() {
        assertThat(cut.startMs(30_000)).isEqualTo(37_000);
        assertThat(cut.cutMs()).isEqualTo(7_000);
    }

    @Test
    void joinsStretchesThatTouch() {
        assertThat(cut.stretches()).containsExactly(new Span(10_000, 12_000), new Span(20_000, 25_000));
    }

    @Test
    void splitsWhatLiesAcrossCuts() {
        assertThat(cut.inRecording(new Span(9_000, 19_000)))
                .containsExactly(new Span(9_000, 10_000), new Span(12_000, 20_000), new Span(25_000, 26_000));
        assertThat(cut.inRecording(new Span(10_000, 18_000))).containsExactly(new Span(12_000, 20_000));
    }
}
