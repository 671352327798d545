package io.mockround.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 2026-11-21 is a Saturday; its week began on Monday the 16th. */
class WeekTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Map<String, Integer> PLAN = Map.of("coding", 2, "system-design", 1);

    private final List<LogLine> log = new ArrayList<>();

    @Test
    void countsWhatWasDoneSinceMonday() {
        did("2026-11-15", "coding");
        did("2026-11-16", "coding");
        did("2026-11-21", "coding");
        did("2026-11-20", "memo");

        Week week = Week.of(log, PLAN, TODAY);

        assertThat(week.done())
                .containsOnly(Map.entry("coding", 2), Map.entry("memo", 1), Map.entry("system-design", 0));
        assertThat(week.missing()).containsOnly(Map.entry("system-design", 1));
    }

    @Test
    void countsTheWeeksInARowInWhichThePlanWasKept() {
        keepWeekOf("2026-11-02");
        keepWeekOf("2026-11-09");
        assertThat(Week.of(log, PLAN, TODAY).weeksKept())
                .as("this week is not over")
                .isEqualTo(2);

        keepWeekOf("2026-11-16");
        assertThat(Week.of(log, PLAN, TODAY).weeksKept()).isEqualTo(3);
    }

    @Test
    void beginsToCountAnewAfterAWeekThatWasMissed() {
        keepWeekOf("2026-10-26");
        did("2026-11-02", "coding");
        keepWeekOf("2026-11-09");

        assertThat(Week.of(log, PLAN, TODAY).weeksKept()).isEqualTo(1);
    }

    @Test
    void hasNothingToKeepWithoutAPlan() {
        keepWeekOf("2026-11-09");

        assertThat(Week.of(log, Map.of(), TODAY).weeksKept()).isZero();
        assertThat(Week.of(log, Map.of(), TODAY).missing()).isEmpty();
    }

    private void keepWeekOf(String monday) {
        did(monday, "coding");
        did(LocalDate.parse(monday).plusDays(6).toString(), "coding");
        did(monday, "system-design");
    }

    private void did(String day, String kind) {
        log.add(new LogLine(null, LocalDate.parse(day), kind, "p", "", 10.0, null, null, ""));
    }
}
