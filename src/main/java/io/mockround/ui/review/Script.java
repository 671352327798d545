package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.PhasePart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.speech.Word;
import io.mockround.ui.review.Piece.Stand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The transcript as it is read: paragraphs for each question and phase and for each stretch between silences of 2 s and more. Immutable.
 * Without words it still holds the questions, the phases and the silences.
 */
final class Script {

    /** Silences shorter than this are on the time axis only. */
    static final long SHOWN_SILENCE_MS = 2_000;

    /** Some eight lines. */
    static final int MOST_PIECES = 120;

    private static final double FAINT_BELOW = 0.6;

    /** A phase that begins with a question is told by the question. */
    private static final long TOGETHER_MS = 500;

    private final List<Paragraph> paragraphs;
    private final long[] starts;
    private final long endMs;

    private Script(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        List<Piece> pieces = pieces();
        this.starts = pieces.stream().mapToLong(Piece::startMs).toArray();
        this.endMs = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).endMs();
    }

    static Script of(SessionReport report) {
        List<Piece> pieces = pieces(report);
        List<Head> heads = heads(report);
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        int next = 0;
        Head head = Head.NONE;
        while (from < pieces.size() || next < heads.size()) {
            if (next < heads.size() && (from == pieces.size() || begins(heads.get(next), pieces.get(from)))) {
                if (head != Head.NONE) {
                    paragraphs.add(head.over(from, List.of()));
                }
                head = heads.get(next++);
                continue;
            }
            int to = from + 1;
            while (to < pieces.size()
                    && !pieces.get(to).isSilence()
                    && (next == heads.size() || !begins(heads.get(next), pieces.get(to)))) {
                to++;
            }
            paragraphs.addAll(split(head, from, pieces.subList(from, to)));
            head = Head.NONE;
            from = to;
        }
        if (head != Head.NONE) {
            paragraphs.add(head.over(from, List.of()));
        }
        return new Script(paragraphs);
    }

    /** Into parts of one length, each with its time: who speaks on for minutes would else have a paragraph longer than the screen. */
    private static List<Paragraph> split(Head head, int firstPiece, List<Piece> pieces) {
        int parts = (pieces.size() + MOST_PIECES - 1) / MOST_PIECES;
        int length = (pieces.size() + parts - 1) / parts;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int from = 0; from < pieces.size(); from += length) {
            List<Piece> part = pieces.subList(from, Math.min(pieces.size(), from + length));
            paragraphs.add(
                    from == 0 && head != Head.NONE
                            ? head.over(firstPiece, part)
                            : new Paragraph("", "", Grade.PLAIN, part.get(0).startMs(), firstPiece + from, part));
        }
        return paragraphs;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** All pieces, in order. */
    List<Piece> pieces() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .toList();
    }

    /** The number of the piece that sounds at this position, or -1. */
    int pieceAt(long positionMs) {
        if (positionMs >= endMs) {
            return -1;
        }
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= positionMs) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The middle of the piece decides: words begin a little before the moment a question was taken down. */
    private static boolean begins(Head head, Piece piece) {
        long decisive = piece.isSilence() ? piece.startMs() + 1 : (piece.startMs() + piece.endMs()) / 2;
        return head.startMs() <= decisive;
    }

    private static List<Piece> pieces(SessionReport report) {
        List<HeldPositions> positions = HeldPositions.of(report);
        FillersByTime fillers = new FillersByTime(report.fillers());
        List<Piece> pieces = new ArrayList<>();
        int before = 0;
        for (Word word : report.transcript().words()) {
            int number = numberOf(word, positions);
            pieces.add(new Piece(
                    fillers.isHeardIn(word) ? Piece.Kind.FILLER : Piece.Kind.WORD,
                    word.text(),
                    word.startMs(),
                    word.endMs(),
                    new Stand(number, number != before),
                    word.confidence() < FAINT_BELOW));
            before = number;
        }
        for (FillerPart part : fillers.unheard()) {
            pieces.add(new Piece(Piece.Kind.SOUND, part.text(), part.startMs(), part.endMs(), Stand.NONE, true));
        }
        for (SilencePart silence : report.silences()) {
            if (silence.durationMs() >= SHOWN_SILENCE_MS) {
                pieces.add(new Piece(Piece.Kind.SILENCE, "", silence.startMs(), silence.endMs(), Stand.NONE, false));
            }
        }
        pieces.sort(Comparator.comparingLong(Piece::startMs));
        return pieces;
    }

    /** Which of the answer's positions a word belongs to: 1 for the first, 0 for none. */
    private static int numberOf(Word word, List<HeldPositions> positions) {
        for (HeldPositions held : positions) {
            for (int i = 0; i < held.taken().size(); i++) {
                HeldPositions.Taken taken = held.taken().get(i);
                if (word.startMs() >= taken.startMs() && word.startMs() < taken.endMs()) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static List<Head> heads(SessionReport report) {
        List<Head> heads = new ArrayList<>();
        List<ExchangePart> exchanges = report.exchanges().or(List.of());
        for (PhasePart phase : report.phases().or(List.of())) {
            if (exchanges.stream()
                    .noneMatch(exchange -> Math.abs(exchange.askedMs() - phase.startMs()) < TOGETHER_MS)) {
                heads.add(new Head(
                        Messages.text("review.heading.phase", phase.title()), "", Grade.PLAIN, phase.startMs()));
            }
        }
        for (ExchangePart exchange : exchanges) {
            heads.add(new Head(
                    Messages.text("review.heading.question", exchange.n(), exchange.question()),
                    Outcomes.text(exchange),
                    Outcomes.grade(exchange),
                    exchange.askedMs()));
        }
        heads.sort(Comparator.comparingLong(Head::startMs));
        return heads;
    }

    private record Head(String text, String outcome, Grade grade, long startMs) {

        static final Head NONE = new Head("", "", Grade.PLAIN, 0);

        Paragraph over(int firstPiece, List<Piece> pieces) {
            return new Paragraph(text, outcome, grade, startMs, firstPiece, pieces);
        }
    }
}
