package io.mockround.practice;

import io.mockround.practice.TopicMark.Mark;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be done today.
 *
 * <p>Rules (PRACTICES T6): what was not solved or could not be explained is done again the next day, and stays due until it went well; a topic
 * marked shaky or blank comes back every third day; in the last three days before an interview nothing new is learned: the topics and what
 * went wrong rest, and the round is rehearsed as it will be.
 */
public record Due(Why why, String what, LocalDate since) {

    /** "Every three days": PRACTICES T6. */
    private static final int DAYS_BETWEEN_CARDS = 3;

    /** "The last 72 hours are for calibration, not cramming": PRACTICES T6. */
    private static final int CALIBRATION_DAYS = 3;

    private static final String BEHAVIOURAL = "behavioural";

    /** Why it is due. */
    public enum Why {
        /** The interview is within 72 hours: rehearse as it will be, look at what is strong, sleep. */
        CALIBRATE,
        /** A story that could not be told. */
        TELL_AGAIN,
        /** A problem that was not solved. */
        SOLVE_AGAIN,
        /** A topic marked shaky or blank. */
        CARD,
        /** The week's plan. */
        PLAN
    }

    /** Days until the interview; negative once it is over. */
    public static long daysTo(LocalDate interview, LocalDate today) {
        return ChronoUnit.DAYS.between(today, interview);
    }

    /** @param interview null when there is none */
    public static List<Due> on(
            LocalDate today, List<LogLine> log, List<TopicMark> topics, Week week, LocalDate interview) {
        if (interview != null) {
            long days = daysTo(interview, today);
            if (days >= 0 && days <= CALIBRATION_DAYS) {
                return List.of(new Due(Why.CALIBRATE, "", interview));
            }
        }
        List<Due> due = new ArrayList<>(again(today, log));
        topics.stream()
                .filter(topic -> topic.mark() != Mark.STRONG)
                .filter(topic -> ChronoUnit.DAYS.between(topic.since(), today) % DAYS_BETWEEN_CARDS == 0)
                .sorted(Comparator.comparing(TopicMark::mark).reversed().thenComparing(TopicMark::topic))
                .forEach(topic -> due.add(new Due(Why.CARD, topic.topic(), topic.since())));
        week.missing().forEach((kind, still) -> due.add(new Due(Why.PLAN, kind, today)));
        return due;
    }

    /** What went wrong the last time it was tried, on an earlier day. */
    private static List<Due> again(LocalDate today, List<LogLine> log) {
        Map<String, LogLine> last = new HashMap<>();
        log.forEach(line -> last.put(line.kind() + '\n' + line.prompt(), line));
        return last.values().stream()
                .filter(line -> line.day().isBefore(today) && wentWrong(line))
                .sorted(Comparator.comparing(LogLine::day).thenComparing(LogLine::prompt))
                .map(line -> new Due(
                        line.kind().equals(BEHAVIOURAL) ? Why.TELL_AGAIN : Why.SOLVE_AGAIN, line.prompt(), line.day()))
                .toList();
    }

    private static boolean wentWrong(LogLine line) {
        return line.result() == Result.NOT_SOLVED || line.failureMode() == FailureMode.COULD_NOT_EXPLAIN;
    }
}
