package io.mockround.history;

import io.mockround.history.SideBySide.Column;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * Attempts at one prompt, or takes of one question, over one another: what happened in each, and when. Rounds are counted from the first sample
 * of their recording, takes from the moment the question was asked. Pure.
 *
 * @param attempts oldest first
 */
public record Overlay(List<Attempt> attempts) {

    public Overlay {
        attempts = List.copyOf(attempts);
    }

    /** What can happen. */
    public enum Kind {
        /** An answer that stood under a gate, from the question to its end. */
        ANSWER,
        /** A milestone of the round, when it was first said. */
        MILESTONE,
        /** A silence longer than is usual there: one that the report flags. */
        SILENCE,
        FILLER
    }

    /**
     * Something that happened, in ms since the attempt began.
     *
     * @param name the question, the milestone's title or the filler; null for a silence
     * @param gate what became of an answer; null for everything else
     * @param isLate of a milestone: whether it came after its time, or had better not been said
     */
    public record Moment(Kind kind, String name, long startMs, long endMs, Gate gate, boolean isLate) {}

    /**
     * The gate of an answer.
     *
     * @param openMs when it opened, in ms since the attempt began; null where it did not
     * @param overrunMs speech past its closing; null where it never closed, or nobody could tell
     */
    public record Gate(Long openMs, Outcome outcome, Long overrunMs) {}

    /**
     * One attempt or take.
     *
     * @param hasWords whether it was transcribed; without, neither its milestones nor its fillers are known and there are none among its moments
     * @param moments by their beginning
     */
    public record Attempt(Column column, long lengthMs, boolean hasWords, List<Moment> moments) {

        public Attempt {
            moments = List.copyOf(moments);
        }

        public Stream<Moment> of(Kind kind) {
            return moments.stream().filter(moment -> moment.kind() == kind);
        }

        /** How many fillers were said until then; meaningless where {@link #hasWords} is not. */
        public long fillersBy(long ms) {
            return of(Kind.FILLER).filter(filler -> filler.startMs() <= ms).count();
        }
    }

    /** @param reports of rounds that began with one prompt, oldest first */
    static Overlay attempts(List<SessionReport> reports) {
        return new Overlay(reports.stream()
                .map(report -> new Attempt(
                        Column.of(report),
                        report.session().durationMs(),
                        report.transcript().isDone(),
                        new Since(0, atMs -> true).of(report, report.exchanges().or(List.of()))))
                .toList());
    }

    /** @param takes oldest first */
    static Overlay takes(List<Take> takes) {
        return new Overlay(takes.stream()
                .map(take -> new Attempt(
                        Column.of(take),
                        take.lengthMs(),
                        take.report().transcript().isDone(),
                        new Since(take.exchange().askedMs(), take::holds).of(take.report(), List.of(take.exchange()))))
                .toList());
    }

    /**
     * What happened since an attempt began.
     *
     * @param startsMs when that was, in the session's recording
     * @param isIn whether a moment of the recording is a part of it
     */
    private record Since(long startsMs, LongPredicate isIn) {

        List<Moment> of(SessionReport report, List<ExchangePart> exchanges) {
            List<Moment> moments = new ArrayList<>();
            exchanges.stream()
                    .filter(exchange -> exchange.outcome().isKnown())
                    .map(this::answer)
                    .forEach(moments::add);
            report.silences().stream()
                    .filter(silence -> silence.flagged() && isIn.test(silence.startMs()))
                    .map(silence -> plain(Kind.SILENCE, null, silence.startMs(), silence.endMs()))
                    .forEach(moments::add);
            if (report.transcript().isDone()) {
                report.milestones().or(List.of()).stream()
                        .filter(milestone -> milestone.atMs().isKnown()
                                && isIn.test(milestone.atMs().orNull()))
                        .map(this::milestone)
                        .forEach(moments::add);
                report.fillers().stream()
                        .filter(filler -> isIn.test(filler.startMs()))
                        .map(filler -> plain(Kind.FILLER, filler.text(), filler.startMs(), filler.endMs()))
                        .forEach(moments::add);
            }
            moments.sort(Comparator.comparingLong(Moment::startMs).thenComparing(Moment::kind));
            return moments;
        }

        private Moment answer(ExchangePart exchange) {
            Gate gate = new Gate(
                    exchange.gateOpenMs().map(ms -> ms - startsMs).orNull(),
                    exchange.outcome().orNull(),
                    exchange.overrunMs().orNull());
            return new Moment(
                    Kind.ANSWER,
                    exchange.question(),
                    exchange.askedMs() - startsMs,
                    exchange.endMs() - startsMs,
                    gate,
                    false);
        }

        private Moment milestone(MilestonePart milestone) {
            long atMs = milestone.atMs().orNull() - startsMs;
            return new Moment(Kind.MILESTONE, milestone.title(), atMs, atMs, null, milestone.isLate());
        }

        private Moment plain(Kind kind, String name, long startMs, long endMs) {
            return new Moment(kind, name, startMs - startsMs, endMs - startsMs, null, false);
        }
    }
}
