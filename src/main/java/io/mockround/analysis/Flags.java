package io.mockround.analysis;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag;
import io.mockround.report.Flag.Basis;
import io.mockround.report.Flag.Verdict;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.SilencePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is worth telling about a session, as sentences: what is a rule against its target, the rest against published norms. */
final class Flags {

    /** The report leads with the longest silences (SPEECH.md, "Norms"). */
    private static final int SILENCES_TOLD = 3;

    private Flags() {}

    static List<Flag> of(Findings found) {
        List<Flag> flags = new ArrayList<>();
        nothingSaid(found.metrics(), flags);
        gateKept(found.metrics(), found.exchanges().or(List.of()), flags);
        flags.addAll(AnswerFlags.of(found.exchanges().or(List.of())));
        flags.addAll(RoundFlags.of(found));
        if (found.metrics().speechMs() > 0) { // else that is what is to be told
            found.story().ifKnown(story -> flags.addAll(StoryFlags.of(story)));
        }
        found.silences().stream()
                .filter(SilencePart::flagged)
                .sorted(Comparator.comparingLong(SilencePart::durationMs).reversed())
                .limit(SILENCES_TOLD)
                .forEach(silence -> flags.add(silence(silence)));
        filledPauses(found.metrics(), flags);
        flags.addAll(PaceFlags.of(found.pace(), found.exchanges().or(List.of())));
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

    private static void nothingSaid(MetricsPart metrics, List<Flag> flags) {
        if (metrics.speechMs() == 0) {
            flags.add(target("speechMs", 0, 1, Messages.text("flag.nothingSaid"), Maybe.notApplicable()));
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

    /** A rule that was not kept. */
    static Flag target(String metric, double value, double target, String sentence, Maybe<Long> atMs) {
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
