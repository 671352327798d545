package io.mockround.ui.review;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.speech.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The positions that were held on one question (PRACTICES R5), in the order they were taken.
 *
 * @param exchange the question's number
 */
record HeldPositions(int exchange, List<Taken> taken) {

    /** A position and the words by which it was taken; {@code endMs} is its start where the words are not known. */
    record Taken(long startMs, long endMs, String text) {}

    HeldPositions {
        taken = List.copyOf(taken);
    }

    /** Of every question on which one was held. */
    static List<HeldPositions> of(SessionReport report) {
        List<Word> words = report.transcript().words();
        return report.exchanges().or(List.of()).stream()
                .filter(exchange -> !positions(exchange).isEmpty())
                .map(exchange -> new HeldPositions(
                        exchange.n(),
                        positions(exchange).stream()
                                .map(position -> taken(position, words))
                                .toList()))
                .toList();
    }

    /** The question with the most of them, where one has several. */
    static Optional<HeldPositions> most(List<HeldPositions> all) {
        return all.stream()
                .filter(held -> held.taken().size() > 1)
                .max(Comparator.comparingInt(
                                (HeldPositions held) -> held.taken().size())
                        .thenComparing(held -> -held.exchange()));
    }

    private static List<PositionPart> positions(ExchangePart exchange) {
        return exchange.positions().or(List.of());
    }

    /** A position is told by its first moment and its words: as many words from there on. */
    private static Taken taken(PositionPart position, List<Word> words) {
        int first = firstFrom(position.startMs(), words);
        int last = first + position.text().strip().split("\\s+").length - 1;
        long end = first == words.size()
                ? position.startMs()
                : words.get(Math.min(last, words.size() - 1)).endMs();
        return new Taken(position.startMs(), end, position.text());
    }

    private static int firstFrom(long ms, List<Word> words) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).startMs() < ms) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
