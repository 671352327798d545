package io.mockround.report;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.SessionReport.CommittedPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.PointPart;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.ThreadPart;
import io.mockround.round.Question.Origin;
import java.util.ArrayList;
import java.util.List;

/** How one exchange went, in lines for a terminal: how it ended, what was committed to, and side by side what was held and opened. */
final class ExchangeText {

    private ExchangeText() {}

    static List<String> lines(ExchangePart exchange) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome(exchange));
        exchange.repeatOf().ifKnown(of -> lines.add(Messages.text("report.repeatOf", of.exchange(), of.session())));
        exchange.promotedMs().ifKnown(at -> lines.add(Messages.text("report.promoted", Times.clock(at))));
        if (exchange.origin() == Origin.COMMIT) {
            lines.add(exchange.timeToFirstWordMs()
                    .map(ms -> Messages.text("report.rescue.answered", Times.seconds(ms)))
                    .or(Messages.text("report.rescue.unanswered")));
        }
        exchange.committed().ifKnown(committed -> lines.addAll(committed(committed)));
        List<PositionPart> positions = exchange.positions().or(List.of());
        if (positions.size() > 1) {
            lines.add(Messages.text("report.positions", positions.size()));
            positions.forEach(position ->
                    lines.add(Messages.text("report.said", Times.clock(position.startMs()), position.text())));
        }
        List<ThreadPart> threads = exchange.threads().or(List.of());
        if (!threads.isEmpty()) {
            lines.add(Messages.text("report.threads", threads.size()));
            threads.forEach(
                    thread -> lines.add(Messages.text("report.said", Times.clock(thread.startMs()), thread.text())));
        }
        List<PointPart> points = exchange.points().or(List.of());
        for (int i = 0; i < points.size(); i++) {
            String key = points.get(i).ticked() ? "report.point.ticked" : "report.point";
            lines.add(Messages.text(key, i + 1, points.get(i).text()));
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** Which parts were there and which were not; nothing where no transcript tells. */
    private static List<String> committed(CommittedPart committed) {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        part(committed.options(), "options", there, missing);
        part(committed.pick(), "pick", there, missing);
        part(committed.reason(), "reason", there, missing);
        part(committed.handBack(), "handBack", there, missing);
        List<String> lines = new ArrayList<>();
        if (!there.isEmpty()) {
            lines.add(Messages.text("report.committed", String.join(", ", there)));
        }
        if (!missing.isEmpty()) {
            lines.add(Messages.text("report.uncommitted", String.join(", ", missing)));
        }
        return lines;
    }

    private static void part(Maybe<Boolean> part, String name, List<String> there, List<String> missing) {
        part.ifKnown(is -> (is ? there : missing).add(Messages.text("part." + name)));
    }

    private static String outcome(ExchangePart exchange) {
        List<String> parts = new ArrayList<>();
        exchange.outcome().ifKnown(outcome -> parts.add(Messages.text("outcome." + outcome.name())));
        exchange.handedBackBy()
                .ifKnown(by -> parts.add(Messages.text(
                        "report.handedBack." + by.name(),
                        Times.clock(exchange.handedBackMs().orNull()))));
        exchange.overrunMs().ifKnown(overrun -> parts.add(Messages.text("report.overrun", Times.seconds(overrun))));
        if (exchange.overrunMs().isUnknown()) {
            parts.add(Messages.text("report.overrunUnknown"));
        }
        if (exchange.outcome().isKnown()
                && exchange.handedBackMs().isKnown()
                && exchange.handBackSaid().isKnown()) {
            parts.add(Messages.text(
                    "report.questionAsked." + exchange.handBackSaid().orNull()));
        }
        return String.join(" · ", parts);
    }
}
