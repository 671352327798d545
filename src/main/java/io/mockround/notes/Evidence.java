package io.mockround.notes;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Maybe;
import io.mockround.report.SelfReview.Question;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.PointPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the report knows that helps to answer a question of the self-review (PRACTICES V4): moments to listen to, never a verdict.
 *
 * @param atMs where to listen; not applicable to what was never said
 */
public record Evidence(Maybe<Long> atMs, String sentence) {

    /** In the order of time, what was never said last. */
    public static List<Evidence> of(SessionReport report, Question question) {
        List<Evidence> found = switch (question) {
            case COMMUNICATION -> drops(report);
            case APPROACH -> order(report);
            case READABILITY -> tangles(report);
            case ACCURACY -> misses(report);
        };
        found.sort(Comparator.comparingLong(evidence -> evidence.atMs().or(Long.MAX_VALUE)));
        return found;
    }

    /** The silences that show where the thread was lost, and answers that had to be cut off. */
    private static List<Evidence> drops(SessionReport report) {
        List<Evidence> found = new ArrayList<>();
        report.silences().stream()
                .filter(SessionReport.SilencePart::flagged)
                .forEach(silence -> found.add(at(
                        silence.startMs(),
                        Messages.text(
                                "evidence.silence",
                                Times.seconds(silence.durationMs()),
                                silence.before().or("")))));
        report.exchanges().or(List.of()).stream()
                .filter(exchange -> exchange.outcome().orNull() == SessionReport.Outcome.CUT_OFF)
                .forEach(exchange ->
                        found.add(at(exchange.endMs(), Messages.text("evidence.cutOff", exchange.question()))));
        return found;
    }

    /** When what belongs before the drawing was said, and components that came before any scale. */
    private static List<Evidence> order(SessionReport report) {
        List<Evidence> found = new ArrayList<>();
        report.milestones().or(List.of()).stream()
                .filter(milestone -> !milestone.isToAvoid())
                .forEach(milestone -> milestone
                        .atMs()
                        .ifKnown(atMs -> found.add(at(atMs, Messages.text("evidence.said", milestone.title())))));
        report.components().or(List.of()).stream()
                .filter(SessionReport.ComponentPart::beforeScale)
                .forEach(component ->
                        found.add(at(component.atMs(), Messages.text("evidence.beforeScale", component.name()))));
        return found;
    }

    /** Answers that held several positions or opened threads, and places full of fillers. */
    private static List<Evidence> tangles(SessionReport report) {
        List<Evidence> found = new ArrayList<>();
        report.exchanges().or(List.of()).forEach(exchange -> {
            int positions = exchange.positions().or(List.of()).size();
            if (positions > 1) {
                found.add(at(exchange.askedMs(), Messages.text("evidence.positions", positions, exchange.question())));
            }
            exchange.threads()
                    .or(List.of())
                    .forEach(
                            thread -> found.add(at(thread.startMs(), Messages.text("evidence.thread", thread.text()))));
        });
        report.bursts()
                .forEach(burst -> found.add(at(burst.startMs(), Messages.text("evidence.burst", burst.count()))));
        return found;
    }

    /** What was never said or not touched, and what was too much. */
    private static List<Evidence> misses(SessionReport report) {
        List<Evidence> found = new ArrayList<>();
        report.milestones().or(List.of()).stream()
                .filter(milestone -> !milestone.isToAvoid() && milestone.atMs().isUnknown())
                .forEach(milestone -> found.add(never(Messages.text("evidence.never", milestone.title()))));
        report.components().or(List.of()).stream()
                .filter(SessionReport.ComponentPart::overkill)
                .forEach(component ->
                        found.add(at(component.atMs(), Messages.text("evidence.overkill", component.name()))));
        report.exchanges()
                .or(List.of())
                .forEach(exchange -> exchange.points().or(List.of()).stream()
                        .filter(point -> !point.ticked())
                        .map(PointPart::text)
                        .forEach(
                                point -> found.add(at(exchange.askedMs(), Messages.text("evidence.unticked", point)))));
        return found;
    }

    private static Evidence at(long atMs, String sentence) {
        return new Evidence(Maybe.of(atMs), sentence.strip());
    }

    private static Evidence never(String sentence) {
        return new Evidence(Maybe.notApplicable(), sentence);
    }
}
