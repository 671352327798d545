package io.mockround.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Effort, not outcome: what was done this week against the plan, and for how many weeks running it was kept. A week begins on Monday.
 *
 * @param planned by kind; empty when there is no plan
 * @param done by kind, of all kinds that were practised or planned
 * @param weeksKept weeks before this one, without a break, in which everything planned now was done; this one too once it is
 */
public record Week(Map<String, Integer> planned, Map<String, Integer> done, int weeksKept) {

    public static Week of(List<LogLine> log, Map<String, Integer> plan, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Set<String> kinds = new TreeSet<>(plan.keySet());
        List<LogLine> thisWeek = within(log, monday);
        thisWeek.forEach(line -> kinds.add(line.kind()));
        Map<String, Integer> done = new LinkedHashMap<>();
        kinds.forEach(kind -> done.put(kind, count(thisWeek, kind)));
        return new Week(plan, done, plan.isEmpty() ? 0 : weeksKept(log, plan, monday));
    }

    /** What is still to be done this week, by kind. */
    public Map<String, Integer> missing() {
        Map<String, Integer> missing = new LinkedHashMap<>();
        planned.forEach((kind, wanted) -> {
            int still = wanted - done.getOrDefault(kind, 0);
            if (still > 0) {
                missing.put(kind, still);
            }
        });
        return missing;
    }

    private static int weeksKept(List<LogLine> log, Map<String, Integer> plan, LocalDate thisMonday) {
        int kept = isKept(log, plan, thisMonday) ? 1 : 0;
        LocalDate monday = thisMonday.minusWeeks(1);
        while (isKept(log, plan, monday)) {
            kept++;
            monday = monday.minusWeeks(1);
        }
        return kept;
    }

    private static boolean isKept(List<LogLine> log, Map<String, Integer> plan, LocalDate monday) {
        List<LogLine> week = within(log, monday);
        return plan.entrySet().stream().allMatch(wanted -> count(week, wanted.getKey()) >= wanted.getValue());
    }

    private static List<LogLine> within(List<LogLine> log, LocalDate monday) {
        return log.stream()
                .filter(line -> !line.day().isBefore(monday) && line.day().isBefore(monday.plusWeeks(1)))
                .toList();
    }

    private static int count(List<LogLine> lines, String kind) {
        return (int) lines.stream().filter(line -> line.kind().equals(kind)).count();
    }
}
