package io.mockround.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.practice.Due.Why;
import io.mockround.practice.TopicMark.Mark;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.round.Question.Earlier;
import io.mockround.stories.Tellings.Untold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final List<LogLine> log = new ArrayList<>();
    private final List<TopicMark> topics = new ArrayList<>();
    private final List<Due.Lost> lost = new ArrayList<>();
    private final List<Untold> untold = new ArrayList<>();
    private Map<String, Integer> plan = Map.of();

    @Test
    void asksForWhatWasNotSolvedFromTheNextDayOnUntilItWentWell() {
        did("2026-11-20", "coding", "two sums", Result.NOT_SOLVED, null);
        assertThat(due()).containsExactly(new Due(Why.SOLVE_AGAIN, "two sums", LocalDate.parse("2026-11-20")));

        did("2026-11-21", "coding", "two sums", Result.ALONE, null);
        assertThat(due()).isEmpty();
    }

    @Test
    void countsWhatRestsBeforeTheInterviewAndOnlyThen() {
        did("2026-11-18", "coding", "two sums", Result.NOT_SOLVED, null);
        plan = Map.of("system-design", 1);

        assertThat(Due.resting(TODAY, known(TODAY.plusDays(1)))).isEqualTo(2);
        assertThat(Due.resting(TODAY, known(TODAY.plusDays(4)))).isZero();
        assertThat(Due.resting(TODAY, known(null))).isZero();
    }

    @Test
    void leavesTodaysFailureForTomorrow() {
        did("2026-11-21", "coding", "two sums", Result.NOT_SOLVED, null);

        assertThat(due()).isEmpty();
    }

    @Test
    void tellsAStoryAgainThatCouldNotBeTold() {
        did("2026-11-19", "behavioural", "The outage", null, FailureMode.COULD_NOT_EXPLAIN);

        assertThat(due()).extracting(Due::why).containsExactly(Why.TELL_AGAIN);
    }

    @Test
    void tellsAStoryAgainOnceThatWasCutOffYesterdayAndNotTodays() {
        did("2026-11-19", "behavioural", "The outage", null, FailureMode.COULD_NOT_EXPLAIN);
        untold.add(new Untold("The outage", TODAY.minusDays(1)));
        untold.add(new Untold("The launch", TODAY));

        assertThat(due()).containsExactly(new Due(Why.TELL_AGAIN, "The outage", TODAY.minusDays(1)));
    }

    @Test
    void asksLostQuestionsBeforeAllElse() {
        Earlier exchange = new Earlier("a", 2);
        lost.add(new Due.Lost("What fails?", TODAY.minusDays(1), exchange));
        did("2026-11-20", "coding", "two sums", Result.NOT_SOLVED, null);

        assertThat(due())
                .containsExactly(
                        new Due(Why.REPEAT, "What fails?", TODAY.minusDays(1), exchange),
                        new Due(Why.SOLVE_AGAIN, "two sums", TODAY.minusDays(1)));
    }

    @Test
    void bringsShakyAndBlankTopicsAfterThreeDaysAndUntilTheyAreMarkedAnewTheBlankOnesFirst() {
        topics.add(new TopicMark("caching", Mark.SHAKY, TODAY.minusDays(3)));
        topics.add(new TopicMark("queues", Mark.BLANK, TODAY.minusDays(6)));
        topics.add(new TopicMark("indexes", Mark.SHAKY, TODAY.minusDays(4)));
        topics.add(new TopicMark("heaps", Mark.SHAKY, TODAY.minusDays(2)));
        topics.add(new TopicMark("tries", Mark.STRONG, TODAY.minusDays(3)));

        assertThat(due()).extracting(Due::what).containsExactly("queues", "caching", "indexes");
    }

    @Test
    void namesWhatTheWeeksPlanStillWants() {
        plan = Map.of("coding", 2);
        did("2026-11-17", "coding", "p", Result.ALONE, null);

        assertThat(due()).containsExactly(new Due(Why.PLAN, "coding", TODAY));
    }

    @Test
    void onlyCalibratesInTheLast72Hours() {
        did("2026-11-20", "coding", "two sums", Result.NOT_SOLVED, null);
        topics.add(new TopicMark("queues", Mark.BLANK, TODAY.minusDays(3)));

        for (int days = 0; days <= 3; days++) {
            assertThat(due(TODAY.plusDays(days))).extracting(Due::why).containsExactly(Why.CALIBRATE);
        }
        assertThat(due(TODAY.plusDays(4))).extracting(Due::why).containsExactly(Why.SOLVE_AGAIN, Why.CARD);
        assertThat(due(TODAY.minusDays(1))).extracting(Due::why).containsExactly(Why.SOLVE_AGAIN, Why.CARD);
    }

    private List<Due> due() {
        return due(null);
    }

    private List<Due> due(LocalDate interview) {
        return Due.on(TODAY, known(interview));
    }

    private Due.Known known(LocalDate interview) {
        return new Due.Known(log, topics, Week.of(log, plan, TODAY), interview, lost, untold);
    }

    private void did(String day, String kind, String prompt, Result result, FailureMode failure) {
        log.add(new LogLine(null, LocalDate.parse(day), kind, prompt, "", 10.0, result, failure, ""));
    }
}
