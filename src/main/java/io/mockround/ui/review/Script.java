package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.PhasePart;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.speech.Word;
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
            List<Piece> taken = pieces.subList(from, to);
            paragraphs.add(
                    head == Head.NONE
                            ? new Paragraph("", "", Grade.PLAIN, taken.get(0).startMs(), from, taken)
                            : head.over(from, taken));
            head = Head.NONE;
            from = to;
        }
        if (head != Head.NONE) {
            paragraphs.add(head.over(from, List.of()));
        }
        return new Script(paragraphs);
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
        List<long[]> positions = positionSpans(report);
        List<FillerPart> unheard = new ArrayList<>(report.fillers());
        List<Piece> pieces = new ArrayList<>();
        for (Word word : report.transcript().words()) {
            boolean filler = unheard.removeIf(part -> overlaps(part, word))
                    || report.fillers().stream().anyMatch(part -> overlaps(part, word));
            pieces.add(new Piece(
                    filler ? Piece.Kind.FILLER : Piece.Kind.WORD,
                    word.text(),
                    word.startMs(),
                    word.endMs(),
                    positions.stream().anyMatch(span -> word.startMs() >= span[0] && word.startMs() < span[1]),
                    word.confidence() < FAINT_BELOW));
        }
        for (FillerPart part : unheard) {
            pieces.add(new Piece(Piece.Kind.SOUND, part.text(), part.startMs(), part.endMs(), false, true));
        }
        for (SilencePart silence : report.silences()) {
            if (silence.durationMs() >= SHOWN_SILENCE_MS) {
                pieces.add(new Piece(Piece.Kind.SILENCE, "", silence.startMs(), silence.endMs(), false, false));
            }
        }
        pieces.sort(Comparator.comparingLong(Piece::startMs));
        return pieces;
    }

    private static boolean overlaps(FillerPart filler, Word word) {
        long middle = (word.startMs() + word.endMs()) / 2;
        return filler.startMs() <= middle && middle <= filler.endMs();
    }

    /** A position is told by its first moment and its words: as many words from there on. */
    private static List<long[]> positionSpans(SessionReport report) {
        List<long[]> spans = new ArrayList<>();
        List<Word> words = report.transcript().words();
        for (ExchangePart exchange : report.exchanges().or(List.of())) {
            for (PositionPart position : exchange.positions().or(List.of())) {
                int left = position.text().strip().split("\\s+").length;
                long end = position.startMs();
                for (int i = 0; i < words.size() && left > 0; i++) {
                    if (words.get(i).startMs() >= position.startMs()) {
                        end = words.get(i).endMs();
                        left--;
                    }
                }
                spans.add(new long[] {position.startMs(), end});
            }
        }
        return spans;
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
