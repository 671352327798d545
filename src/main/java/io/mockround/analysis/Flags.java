package io.mockround.analysis;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag;
import io.mockround.report.Flag.Basis;
import io.mockround.report.Flag.Verdict;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.SilencePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is worth telling about a session, as sentences: what is a rule against its target, the rest against published norms. */
final class Flags {

    /** The report leads with the longest silences (SPEECH.md, "Norms"). */
    private static final int SILENCES_TOLD = 3;

    private Flags() {}

    static List<Flag> of(
            MetricsPart metrics,
            List<SilencePart> silences,
            Maybe<List<ExchangePart>> exchanges,
            Maybe<List<MilestonePart>> milestones,
            long durationMs) {
        List<Flag> flags = new ArrayList<>();
        nothingSaid(metrics, flags);
        gateKept(metrics, exchanges.or(List.of()), flags);
        exchanges.or(List.of()).forEach(exchange -> positions(exchange, flags));
        exchanges.or(List.of()).forEach(exchange -> handBack(exchange, flags));
        milestones.or(List.of()).forEach(milestone -> milestone(milestone, durationMs, flags));
        silences.stream()
                .filter(SilencePart::flagged)
                .sorted(Comparator.comparingLong(SilencePart::durationMs).reversed())
                .limit(SILENCES_TOLD)
                .forEach(silence -> flags.add(silence(silence)));
        filledPauses(metrics, flags);
        return flags;
    }

    private static void gateKept(MetricsPart metrics, List<ExchangePart> exchanges, List<Flag> flags) {
        Double kept = metrics.gateKeptShare().orNull();
        if (kept == null || kept == 1) {
            return;
        }
        List<ExchangePart> lost = exchanges.stream()
                .filter(exchange -> exchange.outcome().orNull() == Outcome.OVERRAN
                        || exchange.outcome().orNull() == Outcome.CUT_OFF)
                .toList();
        long gated = Math.round(lost.size() / (1 - kept));
        flags.add(target(
                "gateKeptShare",
                kept,
                1,
                Messages.text("flag.gateKept", gated - lost.size(), gated),
                lost.get(0).gateCloseMs()));
    }

    private static void positions(ExchangePart exchange, List<Flag> flags) {
        List<PositionPart> positions = exchange.positions().or(List.of());
        if (positions.size() > 1) {
            PositionPart first = positions.get(0);
            PositionPart last = positions.get(positions.size() - 1);
            flags.add(target(
                    "positionsPerExchange",
                    positions.size(),
                    1,
                    Messages.text(
                            "flag.positions",
                            exchange.n(),
                            positions.size(),
                            first.text(),
                            Times.clock(first.startMs()),
                            last.text(),
                            Times.clock(last.startMs())),
                    Maybe.of(first.startMs())));
        }
    }

    private static void handBack(ExchangePart exchange, List<Flag> flags) {
        if (exchange.handedBackMs().isKnown()
                && exchange.outcome().isKnown()
                && !exchange.handBackSaid().or(true)) {
            flags.add(target(
                    "handBackSaid", 0, 1, Messages.text("flag.handBackUnsaid", exchange.n()), exchange.handedBackMs()));
        }
    }

    private static void nothingSaid(MetricsPart metrics, List<Flag> flags) {
        if (metrics.speechMs() == 0) {
            flags.add(target("speechMs", 0, 1, Messages.text("flag.nothingSaid"), Maybe.notApplicable()));
        }
    }

    /** Late or missing, if the recording reached its minute at all. */
    private static void milestone(MilestonePart milestone, long durationMs, List<Flag> flags) {
        Long target = milestone.targetMs().orNull();
        Long at = milestone.atMs().orNull();
        if (target == null || at == null && durationMs <= target) {
            return;
        }
        if (at == null) {
            flags.add(new Flag(
                    milestone.id(),
                    0,
                    Maybe.of(target.doubleValue()),
                    Maybe.notApplicable(),
                    Basis.TARGET,
                    Verdict.WORSE,
                    Messages.text("flag.milestoneMissing", milestone.title(), Times.clock(target)),
                    Maybe.notApplicable(),
                    Maybe.notApplicable()));
        } else if (at > target) {
            flags.add(target(
                    milestone.id(),
                    at,
                    target,
                    Messages.text("flag.milestoneLate", milestone.title(), Times.clock(at), Times.clock(target)),
                    Maybe.of(at)));
        }
    }

    private static Flag silence(SilencePart silence) {
        double thresholdMs =
                Norms.silenceFlaggedFromMs(silence.place(), silence.announced().or(false));
        String before = silence.before().or("");
        String key = before.isEmpty() ? "flag.silence" : "flag.silenceAfterWords";
        return new Flag(
                "longestSilenceMs",
                silence.durationMs(),
                Maybe.of(thresholdMs),
                Maybe.notApplicable(),
                Basis.NORM,
                Verdict.WORSE,
                Messages.text(key, Times.seconds(silence.durationMs()), Times.clock(silence.startMs()), before),
                Maybe.of(Norms.SILENCE_SOURCE),
                Maybe.of(silence.startMs()));
    }

    private static void filledPauses(MetricsPart metrics, List<Flag> flags) {
        Double rate = metrics.filledPausesPerMinute().orNull();
        if (rate != null && rate >= Norms.FILLED_PAUSES_PER_MINUTE) {
            flags.add(new Flag(
                    "filledPausesPerMinute",
                    rate,
                    Maybe.of(Norms.FILLED_PAUSES_PER_MINUTE),
                    Maybe.notApplicable(),
                    Basis.NORM,
                    Verdict.WORSE,
                    Messages.text("flag.filledPauses", rate, Norms.FILLED_PAUSES_PER_MINUTE),
                    Maybe.of(Norms.FILLED_PAUSES_SOURCE),
                    Maybe.notApplicable()));
        }
    }

    private static Flag target(String metric, double value, double target, String sentence, Maybe<Long> atMs) {
        return new Flag(
                metric,
                value,
                Maybe.of(target),
                Maybe.notApplicable(),
                Basis.TARGET,
                Verdict.WORSE,
                sentence,
                Maybe.notApplicable(),
                atMs);
    }
}
