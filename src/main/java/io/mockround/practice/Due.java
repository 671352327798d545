package io.mockround.practice;

import io.mockround.practice.TopicMark.Mark;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.round.Question.Earlier;
import io.mockround.stories.Tellings.Untold;
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
 * <p>Rules (PRACTICES R21, T6): a question that was lost is asked again the next day; a story that could not be told is told again; what was not
 * solved or could not be explained is done again, and stays due until it went well; a topic marked shaky or blank comes back three days after it
 * was marked, and stays due until it is marked anew; in the last three days before an interview nothing new is learned: the topics and what went
 * wrong rest, and the round is rehearsed as it will be.
 *
 * @param what the question, the problem, the story, the topic, the kind; empty for the interview
 * @param since the day it was lost or marked; the interview's own day
 * @param exchange where a lost question was asked; else null
 */
public record Due(Why why, String what, LocalDate since, Earlier exchange) {

    /** What is no exchange of a session. */
    public Due(Why why, String what, LocalDate since) {
        this(why, what, since, null);
    }

    /** "Every three days": PRACTICES T6. */
    private static final int DAYS_BETWEEN_CARDS = 3;

    /** "The last 72 hours are for calibration, not cramming": PRACTICES T6. */
    private static final int CALIBRATION_DAYS = 3;

    private static final String BEHAVIOURAL = "behavioural";

    /** Why it is due. */
    public enum Why {
        /** The interview is within 72 hours: rehearse as it will be, look at what is strong, sleep. */
        CALIBRATE,
        /** A question that was lost: cut off, overrun, or answered with several positions; or badly answered in an interview. */
        REPEAT,
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

    /**
     * All that is known.
     *
     * @param log without the lines of interviews: they are not done again
     * @param interview null when there is none
     * @param lost the latest first
     */
    public record Known(
            List<LogLine> log,
            List<TopicMark> topics,
            Week week,
            LocalDate interview,
            List<Lost> lost,
            List<Untold> untold) {}

    /** A question that was lost, the day, and where it was asked. */
    public record Lost(String question, LocalDate on, Earlier exchange) {}

    public static List<Due> on(LocalDate today, Known known) {
        return isCalibrating(today, known)
                ? List.of(new Due(Why.CALIBRATE, "", known.interview()))
                : open(today, known);
    }

    /** How many things would be due and rest because the interview is so near. */
    public static int resting(LocalDate today, Known known) {
        return isCalibrating(today, known) ? open(today, known).size() : 0;
    }

    private static boolean isCalibrating(LocalDate today, Known known) {
        if (known.interview() == null) {
            return false;
        }
        long days = daysTo(known.interview(), today);
        return days >= 0 && days <= CALIBRATION_DAYS;
    }

    private static List<Due> open(LocalDate today, Known known) {
        List<Due> due = new ArrayList<>();
        known.lost().forEach(lost -> due.add(new Due(Why.REPEAT, lost.question(), lost.on(), lost.exchange())));
        known.untold().stream()
                .filter(story -> story.on().isBefore(today))
                .forEach(story -> due.add(new Due(Why.TELL_AGAIN, story.title(), story.on())));
        again(today, known.log()).stream()
                .filter(more -> due.stream().noneMatch(there -> there.what().equals(more.what())))
                .forEach(due::add);
        known.topics().stream()
                .filter(topic -> topic.mark() != Mark.STRONG)
                .filter(topic -> ChronoUnit.DAYS.between(topic.since(), today) >= DAYS_BETWEEN_CARDS)
                .sorted(Comparator.comparing(TopicMark::mark).reversed().thenComparing(TopicMark::topic))
                .forEach(topic -> due.add(new Due(Why.CARD, topic.topic(), topic.since())));
        known.week().missing().forEach((kind, still) -> due.add(new Due(Why.PLAN, kind, today)));
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
