package io.mockround.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.practice.Due;
import io.mockround.practice.Due.Why;
import io.mockround.practice.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TodayLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Week NO_PLAN = new Week(Map.of(), Map.of(), 0);

    @Test
    void saysHowToBeginWhenThereIsNothing() {
        assertThat(TodayLine.of(List.of(), NO_PLAN, null, TODAY))
                .extracting(TodayLine::what)
                .containsExactly("Nothing due");
    }

    @Test
    void whatWentWrongComesBeforeThePlanAndTheInterview() {
        Week week = new Week(Map.of("coding", 2), Map.of("coding", 1), 0);
        List<Due> due = List.of(
                new Due(Why.TELL_AGAIN, "Launch story", TODAY.minusDays(1)), new Due(Why.PLAN, "coding", TODAY));

        assertThat(TodayLine.of(due, week, TODAY.plusDays(9), TODAY))
                .containsExactly(
                        new TodayLine("Retell", "Launch story, which did not come across on Thu 19 Nov"),
                        new TodayLine("Plan", "1 of 2 coding this week"),
                        new TodayLine("Interview", "in 9 days"));
    }

    @Test
    void showsThreeOfManyAndHowManyThereAreMore() {
        List<Due> due = IntStream.range(0, 5)
                .mapToObj(i -> new Due(Why.CARD, "topic " + i, TODAY.minusDays(3)))
                .toList();

        assertThat(TodayLine.of(due, NO_PLAN, null, TODAY))
                .hasSize(4)
                .last()
                .extracting(TodayLine::text)
                .asString()
                .startsWith("2 more");
    }

    @Test
    void anInterviewThatIsOverIsNoPartOfToday() {
        assertThat(TodayLine.of(List.of(), NO_PLAN, TODAY.minusDays(1), TODAY))
                .extracting(TodayLine::what)
                .containsExactly("Nothing due");
    }
}
