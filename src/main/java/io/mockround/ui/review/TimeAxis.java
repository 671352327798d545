package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.ui.common.MarkShape;
import java.util.ArrayList;
import java.util.List;

/** Everything that has a moment, in lanes under one axis. Lanes that do not apply are left out. Immutable. */
record TimeAxis(long durationMs, List<Lane> lanes) {

    enum Kind {
        PHASES,
        EXCHANGES,
        SILENCES,
        FILLERS,
        MILESTONES,
        MARKS
    }

    /** @param text what fits into or beside the item; may be empty. {@code tip} tells it in full */
    record Item(long startMs, long endMs, MarkShape shape, String text, String tip) {}

    record Lane(Kind kind, String label, List<Item> items) {

        Lane {
            items = List.copyOf(items);
        }

        /** What lies at a moment, the nearest first, or null. */
        Item at(long ms, long toleranceMs) {
            Item nearest = null;
            long best = toleranceMs + 1;
            for (Item item : items) {
                long distance = ms < item.startMs() ? item.startMs() - ms : Math.max(0, ms - item.endMs());
                if (distance < best) {
                    nearest = item;
                    best = distance;
                }
            }
            return nearest;
        }
    }

    TimeAxis {
        lanes = List.copyOf(lanes);
    }

    static final TimeAxis EMPTY = new TimeAxis(0, List.of());

    static TimeAxis of(SessionReport report) {
        List<Lane> lanes = new ArrayList<>();
        lane(lanes, Kind.PHASES, phases(report));
        lane(lanes, Kind.EXCHANGES, exchanges(report));
        lanes.add(new Lane(Kind.SILENCES, label(Kind.SILENCES), silences(report)));
        if (report.transcript().isDone() || !report.fillers().isEmpty()) {
            lanes.add(new Lane(Kind.FILLERS, label(Kind.FILLERS), fillers(report)));
        }
        lane(lanes, Kind.MILESTONES, milestones(report));
        lane(lanes, Kind.MARKS, marks(report));
        return new TimeAxis(report.session().durationMs(), lanes);
    }

    private static void lane(List<Lane> lanes, Kind kind, List<Item> items) {
        if (!items.isEmpty()) {
            lanes.add(new Lane(kind, label(kind), items));
        }
    }

    private static String label(Kind kind) {
        return Messages.text("review.lane." + kind.name());
    }

    private static List<Item> phases(SessionReport report) {
        return orNone(report.phases()).stream()
                .map(phase -> new Item(
                        phase.startMs(),
                        phase.endMs(),
                        MarkShape.BLOCK,
                        phase.title(),
                        Messages.text(
                                "review.tip.phase",
                                phase.title(),
                                Times.clock(phase.endMs() - phase.startMs()),
                                Times.clock(phase.plannedMs()))))
                .toList();
    }

    private static List<Item> exchanges(SessionReport report) {
        return orNone(report.exchanges()).stream()
                .map(exchange -> new Item(
                        exchange.askedMs(),
                        exchange.endMs(),
                        shape(exchange),
                        exchange.outcome()
                                .map(outcome -> Messages.text("outcome." + outcome.name()))
                                .or(""),
                        exchangeTip(exchange)))
                .toList();
    }

    private static String exchangeTip(ExchangePart exchange) {
        String outcome = Outcomes.text(exchange);
        return outcome.isEmpty()
                ? Messages.text("review.heading.question", exchange.n(), exchange.question())
                : Messages.text("review.tip.question", exchange.n(), exchange.question(), outcome);
    }

    private static MarkShape shape(ExchangePart exchange) {
        return exchange.outcome().map(MarkShape::of).or(MarkShape.OPEN_BLOCK);
    }

    private static List<Item> silences(SessionReport report) {
        return report.silences().stream()
                .filter(silence -> silence.durationMs() >= Script.SHOWN_SILENCE_MS)
                .map(silence -> new Item(
                        silence.startMs(),
                        silence.endMs(),
                        silence.flagged() ? MarkShape.LONG_SILENCE : MarkShape.SILENCE,
                        "",
                        Messages.text(
                                        "review.tip.silence",
                                        Times.seconds(silence.durationMs()),
                                        silence.place()
                                                .map(place -> Messages.text("place." + place.name()))
                                                .or(""))
                                .strip()))
                .toList();
    }

    private static List<Item> fillers(SessionReport report) {
        return report.fillers().stream()
                .map(filler ->
                        new Item(filler.startMs(), filler.endMs(), MarkShape.TICK, "", "“" + filler.text() + "”"))
                .toList();
    }

    private static List<Item> milestones(SessionReport report) {
        return orNone(report.milestones()).stream()
                .filter(milestone -> milestone.atMs().isKnown())
                .map(milestone -> {
                    long at = milestone.atMs().orNull();
                    return new Item(
                            at, at, milestone.isLate() ? MarkShape.LATE_DOT : MarkShape.DOT, "", milestone.title());
                })
                .toList();
    }

    private static List<Item> marks(SessionReport report) {
        return orNone(report.marks()).stream()
                .map(mark -> new Item(
                        mark.atMs(),
                        mark.atMs(),
                        MarkShape.MARK,
                        "",
                        mark.note() == null || mark.note().isEmpty() ? Messages.text("review.tip.mark") : mark.note()))
                .toList();
    }

    private static <T> List<T> orNone(Maybe<List<T>> list) {
        return list.or(List.of());
    }
}
