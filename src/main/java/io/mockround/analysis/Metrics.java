package io.mockround.analysis;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.FillerClass;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.Place;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.SilencePart;
import java.util.List;
import java.util.function.Predicate;

/** The numbers that trends follow, as CONTRACT defines them. */
final class Metrics {

    /** Silences from here on are not speaking time (CONTRACT). */
    private static final long NOT_SPEAKING_MS = 2_000;

    private static final double MS_PER_MINUTE = 60_000;

    private Metrics() {}

    /** The recording less its silences of 2 s and more, and less what the program said. */
    static long speakingMs(Recording recording, List<SilencePart> silences) {
        long durationMs = recording.speech().durationMs();
        long silent = silences.stream()
                .mapToLong(SilencePart::durationMs)
                .filter(length -> length >= NOT_SPEAKING_MS)
                .sum();
        return durationMs - silent - ownVoiceMs(recording.ownVoice(), 0, durationMs);
    }

    static MetricsPart of(
            Recording recording,
            List<SilencePart> silences,
            List<FillerPart> fillers,
            Maybe<List<ExchangePart>> exchanges,
            long speakingMs) {
        boolean hasWords = recording.transcript().isDone();
        int words = recording.transcript().words().size();
        long filledPauses = fillers.stream()
                .filter(filler -> filler.kind() == FillerClass.FILLED_PAUSE)
                .count();
        List<ExchangePart> gated = gated(exchanges.or(List.of()));
        return new MetricsPart(
                recording.speech().speechMsWithin(0, recording.speech().durationMs()),
                silenceShare(recording, silences),
                longestSilenceMs(silences),
                perMinute(hasWords, words, speakingMs),
                perMinute(hasWords, fillers.size(), speakingMs),
                perMinute(true, filledPauses, speakingMs), // the sound tells them without words
                !hasWords
                        ? Maybe.unknown()
                        : words == 0 ? Maybe.notApplicable() : Maybe.of(100.0 * fillers.size() / words),
                gateKeptShare(gated),
                cleanShare(gated),
                overrunMs(gated),
                positionsPerExchange(exchanges.or(List.of())));
    }

    /** Those that had a gate and were not abandoned. */
    static List<ExchangePart> gated(List<ExchangePart> exchanges) {
        return exchanges.stream()
                .filter(exchange ->
                        exchange.outcome().isKnown() && exchange.outcome().orNull() != Outcome.ABANDONED)
                .toList();
    }

    static Maybe<Double> gateKeptShare(List<ExchangePart> gated) {
        return share(gated, Metrics::isKept);
    }

    private static long ownVoiceMs(List<Span> ownVoice, long fromMs, long toMs) {
        return ownVoice.stream().mapToLong(span -> span.overlapMs(fromMs, toMs)).sum();
    }

    /** Silences of 2 s and more, inside and between, over the time from first to last speech less what the program said. */
    private static double silenceShare(Recording recording, List<SilencePart> silences) {
        SpeechActivity speech = recording.speech();
        if (speech.speech().isEmpty()) {
            return 0;
        }
        long first = speech.speech().get(0).startMs();
        long last = speech.speech().get(speech.speech().size() - 1).endMs();
        long silent = silences.stream()
                .filter(silence -> isWithinSpeech(silence) && silence.place().orNull() != Place.AFTER_QUESTION)
                .mapToLong(SilencePart::durationMs)
                .filter(length -> length >= NOT_SPEAKING_MS)
                .sum();
        return (double) silent / (last - first - ownVoiceMs(recording.ownVoice(), first, last));
    }

    /** The longest silence in which a thread may have been lost: not before the first word, nor after the last. */
    private static long longestSilenceMs(List<SilencePart> silences) {
        return silences.stream()
                .filter(Metrics::isWithinSpeech)
                .mapToLong(SilencePart::durationMs)
                .max()
                .orElse(0);
    }

    private static boolean isWithinSpeech(SilencePart silence) {
        return silence.place().orNull() != Place.LEADING && silence.place().orNull() != Place.TRAILING;
    }

    private static Maybe<Double> perMinute(boolean hasWords, long count, long speakingMs) {
        if (!hasWords) {
            return Maybe.unknown();
        }
        return speakingMs <= 0 ? Maybe.notApplicable() : Maybe.of(count * MS_PER_MINUTE / speakingMs);
    }

    private static boolean isKept(ExchangePart exchange) {
        return exchange.outcome().orNull() == Outcome.EARLY
                || exchange.outcome().orNull() == Outcome.HELD;
    }

    private static Maybe<Double> share(List<ExchangePart> exchanges, Predicate<ExchangePart> claim) {
        return exchanges.isEmpty()
                ? Maybe.notApplicable()
                : Maybe.of((double) exchanges.stream().filter(claim).count() / exchanges.size());
    }

    /** Kept, the question asked (or not known), and one position held. Needs the position check. */
    static Maybe<Double> cleanShare(List<ExchangePart> gated) {
        if (gated.stream().anyMatch(exchange -> !exchange.positions().isApplicable())) {
            return Maybe.notApplicable();
        }
        if (gated.stream().anyMatch(exchange -> !exchange.positions().isKnown())) {
            return Maybe.unknown();
        }
        return share(
                gated,
                exchange -> isKept(exchange)
                        && exchange.handBackSaid().or(true)
                        && exchange.positions().or(List.of()).size() <= 1);
    }

    static Maybe<Long> overrunMs(List<ExchangePart> gated) {
        if (gated.isEmpty()) {
            return Maybe.notApplicable();
        }
        if (gated.stream()
                .anyMatch(exchange -> exchange.overrunMs().isApplicable()
                        && !exchange.overrunMs().isKnown())) {
            return Maybe.unknown();
        }
        return Maybe.of(gated.stream()
                .mapToLong(exchange -> exchange.overrunMs().or(0L))
                .sum());
    }

    /** Over the exchanges in which a position was taken at all. */
    static Maybe<Double> positionsPerExchange(List<ExchangePart> exchanges) {
        List<List<PositionPart>> taken = exchanges.stream()
                .map(exchange -> exchange.positions().or(List.of()))
                .filter(positions -> !positions.isEmpty())
                .toList();
        return taken.isEmpty()
                ? Maybe.notApplicable()
                : Maybe.of(taken.stream().mapToInt(List::size).average().orElseThrow());
    }
}
