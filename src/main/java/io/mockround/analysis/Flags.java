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

/** What is worth telling about a session, as sentences: what is a rule against its target, the rest against norms, published or one's own. */
final class Flags {

    /** The report leads with the longest silences (SPEECH.md, "Norms"). */
    private static final int SILENCES_TOLD = 3;

    private Flags() {}

    static List<Flag> of(Findings found, FlagNorms norms) {
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
                .forEach(silence -> flags.add(silence(silence, norms)));
        filledPauses(found.metrics(), norms, flags);
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

    private static Flag silence(SilencePart silence, FlagNorms norms) {
        boolean isAnnounced = silence.announced().or(false);
        long fromMs = norms.silenceFlaggedFromMs(silence.place(), isAnnounced);
        boolean isPublished = fromMs == FlagNorms.DEFAULT.silenceFlaggedFromMs(silence.place(), isAnnounced);
        String before = silence.before().or("");
        String key = before.isEmpty() ? "flag.silence" : "flag.silenceAfterWords";
        return new Flag(
                "longestSilenceMs",
                silence.durationMs(),
                Maybe.of((double) fromMs),
                Maybe.notApplicable(),
                Basis.NORM,
                Verdict.WORSE,
                Messages.text(key, Times.seconds(silence.durationMs()), Times.clock(silence.startMs()), before),
                Maybe.of(
                        isPublished
                                ? FlagNorms.SILENCE_SOURCE
                                : Messages.text("flag.silence.ownSource", fromMs / 1_000)),
                Maybe.of(silence.startMs()));
    }

    private static void filledPauses(MetricsPart metrics, FlagNorms norms, List<Flag> flags) {
        Double rate = metrics.filledPausesPerMinute().orNull();
        int limit = norms.filledPausesPerMinute();
        if (rate == null || rate < limit) {
            return;
        }
        boolean isPublished = limit == FlagNorms.DEFAULT.filledPausesPerMinute();
        flags.add(new Flag(
                "filledPausesPerMinute",
                rate,
                Maybe.of((double) limit),
                Maybe.notApplicable(),
                Basis.NORM,
                Verdict.WORSE,
                Messages.text(isPublished ? "flag.filledPauses" : "flag.filledPauses.own", rate, limit),
                Maybe.of(isPublished ? FlagNorms.FILLED_PAUSES_SOURCE : Messages.text("flag.filledPauses.ownSource")),
                Maybe.notApplicable()));
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
