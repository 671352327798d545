package io.mockround.analysis;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.BurstPart;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.round.Exchange;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.PhaseRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fillers that come in clusters, and what set each off: a cluster says more than a count (SPEECH.md, "Two witnesses"). */
final class Bursts {

    private static final int LEAST_FILLERS = 3;
    private static final long WITHIN_MS = 10_000;

    /** What happened up to as long before a burst as the burst's own reach may have set it off. */
    private static final long TRIGGERED_WITHIN_MS = WITHIN_MS;

    /** A silence that set a burst off ended shortly before it: the first words after it are counted in. */
    private static final long SILENCE_WITHIN_MS = 2_000;

    /** Shorter ones are breathing; from 2 s on a pause can be felt (Zandan). */
    private static final long FELT_SILENCE_MS = 2_000;

    private final List<SilencePart> silences;
    private final RoundRecord round;

    /** @param round null where there was none */
    Bursts(List<SilencePart> silences, RoundRecord round) {
        this.silences = silences;
        this.round = round;
    }

    /** @param fillers in the order of their time */
    List<BurstPart> find(List<FillerPart> fillers) {
        List<BurstPart> bursts = new ArrayList<>();
        int first = 0;
        while (first + LEAST_FILLERS <= fillers.size()) {
            int last = first;
            while (isDense(fillers, last)) {
                last++; // every filler from here to two further on belongs together
            }
            if (last > first) {
                int end = last + LEAST_FILLERS - 2;
                bursts.add(burst(fillers.subList(first, end + 1)));
                first = end + 1;
            } else {
                first++;
            }
        }
        return bursts;
    }

    /** Whether this filler and the next two lie within ten seconds. */
    private static boolean isDense(List<FillerPart> fillers, int at) {
        int third = at + LEAST_FILLERS - 1;
        return third < fillers.size()
                && fillers.get(third).endMs() - fillers.get(at).startMs() <= WITHIN_MS;
    }

    private BurstPart burst(List<FillerPart> fillers) {
        long startMs = fillers.get(0).startMs();
        long endMs = fillers.stream().mapToLong(FillerPart::endMs).max().orElseThrow();
        return new BurstPart(
                startMs,
                endMs,
                fillers.size(),
                Maybe.ofNullable(trigger(startMs).orElse(null)));
    }

    /** What came before it, the most telling first; else where it happened. */
    private Optional<String> trigger(long startMs) {
        return askedBefore(startMs)
                .or(() -> phaseBegunBefore(startMs))
                .or(() -> silenceBefore(startMs))
                .or(() -> exchangeAt(startMs));
    }

    private Optional<String> askedBefore(long ms) {
        return exchanges().stream()
                .filter(exchange -> isShortlyBefore(exchange.openedAt().toMillis(), ms))
                .reduce((earlier, later) -> later)
                .map(exchange -> Messages.text("burst.question", exchange.number()));
    }

    private Optional<String> phaseBegunBefore(long ms) {
        return phases().stream()
                .filter(phase -> isShortlyBefore(phase.startedAt().toMillis(), ms))
                .reduce((earlier, later) -> later)
                .map(phase -> Messages.text("burst.phase", phase.title()));
    }

    private Optional<String> silenceBefore(long ms) {
        return silences.stream()
                .filter(silence -> silence.durationMs() >= FELT_SILENCE_MS
                        && silence.startMs() < ms
                        && ms - silence.endMs() <= SILENCE_WITHIN_MS)
                .reduce((earlier, later) -> later)
                .map(silence -> Messages.text("burst.silence", Times.seconds(silence.durationMs())));
    }

    private Optional<String> exchangeAt(long ms) {
        return exchanges().stream()
                .filter(exchange -> exchange.openedAt().toMillis() <= ms
                        && ms < exchange.end().at().toMillis())
                .findFirst()
                .map(exchange -> Messages.text("burst.answer", exchange.number()));
    }

    private static boolean isShortlyBefore(long eventMs, long ms) {
        return eventMs <= ms && ms - eventMs <= TRIGGERED_WITHIN_MS;
    }

    private List<Exchange> exchanges() {
        return round == null
                ? List.of()
                : round.exchanges().stream().map(AskedExchange::exchange).toList();
    }

    private List<PhaseRun> phases() {
        return round == null ? List.of() : round.phases();
    }
}
