package io.mockround.analysis;

import io.mockround.analysis.Pace.Rush;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ExchangePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where somebody rushed, beside his own usual pace: a few moments to listen to, never a score (SPEECH.md, "Norms"). */
final class PaceFlags {

    /** As many as silences are led with. */
    private static final int TOLD = 3;

    private PaceFlags() {}

    static List<Flag> of(Pace pace, List<ExchangePart> exchanges) {
        List<Flag> beforeGates = new ArrayList<>();
        List<Rush> told = new ArrayList<>();
        for (ExchangePart exchange : exchanges) {
            exchange.gateCloseMs()
                    .ifKnown(closedMs -> pace.rushUntil(closedMs).ifPresent(rush -> {
                        told.add(rush);
                        beforeGates.add(
                                flag(rush, Messages.text("flag.rush.gate", exchange.n(), words(rush), usual(rush))));
                    }));
        }
        List<Flag> flags = new ArrayList<>(beforeGates.subList(0, Math.min(beforeGates.size(), TOLD)));
        pace.rushes().stream()
                .filter(rush -> told.stream().noneMatch(gate -> overlaps(gate, rush)))
                .sorted(Comparator.comparingInt((Rush rush) -> rush.window().syllables())
                        .reversed())
                .limit(TOLD - flags.size())
                .sorted(Comparator.comparingLong(Rush::startMs))
                .forEach(rush -> flags.add(flag(
                        rush,
                        Messages.text(
                                rush.window().isAfterASilence() ? "flag.rush.silence" : "flag.rush",
                                Times.clock(rush.startMs()),
                                words(rush),
                                usual(rush)))));
        return flags;
    }

    private static boolean overlaps(Rush one, Rush other) {
        return Math.abs(one.startMs() - other.startMs()) < Pace.WINDOW_MS;
    }

    private static double words(Rush rush) {
        return rush.window().wordsPerMinute();
    }

    private static double usual(Rush rush) {
        return rush.usualWordsPerMinute();
    }

    private static Flag flag(Rush rush, String sentence) {
        return new Flag(
                "wordsPerMinute",
                words(rush),
                Maybe.of(usual(rush)),
                Maybe.notApplicable(),
                Flag.Basis.NORM,
                Flag.Verdict.WORSE,
                sentence,
                Maybe.of(Messages.text("flag.rush.source")),
                Maybe.of(rush.startMs()));
    }
}
