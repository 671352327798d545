package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport;
import io.mockround.support.Reports;
import io.mockround.ui.common.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordsNoticeTest {

    private final AtomicLong nanos = new AtomicLong();
    private final List<String> inWindow = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final SessionReport found = Reports.memo("memo-1", "2026-11-18T08:05:00+01:00", 2.2);
    private boolean isInFront;
    private boolean isRoundRunning;
    private WordsNotice notice;

    @BeforeEach
    void ready() {
        notice = new WordsNotice(
                nanos::get,
                new WordsNotice.Screens() {
                    @Override
                    public boolean isRoundRunning() {
                        return isRoundRunning;
                    }

                    @Override
                    public boolean isInFront() {
                        return isInFront;
                    }

                    @Override
                    public void wordsFound(SessionReport report, String sentence) {
                        inWindow.add(sentence);
                    }
                },
                outside::add,
                new Work(Runnable::run, Runnable::run));
    }

    @Test
    void tellsInTheWindowAndOutsideWhenThePersonIsElsewhere() {
        findAfter(WordsNotice.LONG.toNanos());

        assertThat(inWindow).hasSize(1);
        assertThat(outside).isEqualTo(inWindow);
        assertThat(outside.get(0)).contains(found.session().title());
    }

    @Test
    void tellsInTheWindowOnlyWhenThatIsInFront() {
        isInFront = true;

        findAfter(WordsNotice.LONG.toNanos());

        assertThat(inWindow).hasSize(1);
        assertThat(outside).isEmpty();
    }

    @Test
    void isSilentWhereThePersonHasHardlyWaited() {
        findAfter(WordsNotice.LONG.toNanos() - 1);

        assertThat(inWindow).isEmpty();
        assertThat(outside).isEmpty();
    }

    @Test
    void disturbsNoRoundNeitherInTheWindowNorOverAnotherProgram() {
        isRoundRunning = true;

        findAfter(WordsNotice.LONG.toNanos());
        notice.searching("file");
        nanos.addAndGet(WordsNotice.LONG.toNanos());
        notice.imported("file", found);

        assertThat(inWindow).isEmpty();
        assertThat(outside).isEmpty();
    }

    @Test
    void tellsOnceThoughTheReportComesTwice() {
        findAfter(WordsNotice.LONG.toNanos());
        notice.reviewed("memo", found);

        assertThat(inWindow).hasSize(1);
    }

    @Test
    void ofAnImportTheWindowHasToldItself() {
        notice.searching("file");
        nanos.set(WordsNotice.LONG.toNanos());
        notice.imported("file", found);

        assertThat(inWindow).isEmpty();
        assertThat(outside).hasSize(1);
    }

    @Test
    void nothingThatWasSaidIsInIt() {
        findAfter(WordsNotice.LONG.toNanos());

        assertThat(found.transcript().words()).isNotEmpty();
        String rest = outside.get(0).replace(found.session().title(), "");
        assertThat(rest).isEqualTo("The words of “” have been found.");
    }

    /** How far it is is told again and again; the first time counts. */
    private void findAfter(long passedNanos) {
        notice.searching("memo");
        nanos.set(passedNanos / 2);
        notice.searching("memo");
        nanos.set(passedNanos);
        notice.reviewed("memo", found);
    }
}
