package io.mockround.analysis;

import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.ThreadPart;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the pieces of an answer do, one after another: where positions are taken and threads opened. */
final class Moves {

    private static final int WORDS_SHOWN = 8;

    static final List<String> LABELS =
            Arrays.stream(Move.values()).map(Move::name).toList();

    /** Recall is lower than precision without it; chosen by cross-validation on the dev set (MoveTrainerTest). */
    private static final double SELDOM_FOUND = 0.4;

    private static final double[] FAVOUR = favour();

    private static final Chain CHAIN = Chain.read("move-weights.tsv", LABELS);

    /** The question itself asks for what else could be said. */
    private static final Pattern ASKS_FOR_THREADS = Pattern.compile(
            "\\b(?:what (?:else|happens|would happen|do (?:you|we) lose|(?:does|would|will) (?:it|that|this) cost"
                    + "|can go wrong|could go wrong|are the|would go wrong|other|worries|might|scares)|go(?:es)? wrong|risks?"
                    + "|problems?|concerns?|downsides?|drawbacks?|anything else|trade offs?|edge cases|failure modes|failures"
                    + "|weak\\w*|worr\\w+|challenges?|pitfalls?|limitations?|issues?)\\b");

    private final List<Clause> pieces;
    private final List<Move> moves;

    private Moves(List<Clause> pieces, List<Move> moves) {
        this.pieces = pieces;
        this.moves = moves;
    }

    /**
     * Of the words that begin at or after one time and before another.
     *
     * @param question in plain words, see {@link PlainText}
     * @param newsMs when the interviewer said something: what follows at once answers it
     */
    static Moves of(List<Word> words, long fromMs, long untilMs, String question, List<Long> newsMs) {
        return of(Pieces.of(words, fromMs, untilMs), question, newsMs, CHAIN);
    }

    static Moves of(List<Clause> pieces, String question, List<Long> newsMs, Chain chain) {
        if (pieces.isEmpty()) {
            return new Moves(List.of(), List.of());
        }
        List<Integer> labels =
                chain.best(MoveCues.of(pieces, question, newsMs), grammar(pieces, question, newsMs), FAVOUR);
        return new Moves(
                pieces, labels.stream().map(label -> Move.values()[label]).toList());
    }

    static Chain.Grammar grammar(List<Clause> pieces, String question, List<Long> newsMs) {
        List<Integer> answersNews = IntStream.range(1, pieces.size())
                .filter(piece -> MoveCues.sinceNews(pieces, piece, newsMs).equals(Optional.of(0)))
                .boxed()
                .toList();
        boolean asksForThreads = ASKS_FOR_THREADS.matcher(question).find();
        return (piece, before, label) -> {
            Move move = Move.values()[label];
            boolean isChange = move == Move.OPENS_THREAD
                    || move == Move.TAKES_POSITION && before >= 0 && Move.values()[before] != Move.PREPARES;
            return (before < 0 ? move.mayBegin() : move.mayFollow(Move.values()[before]))
                    && !(isChange && answersNews.contains(piece))
                    && !(move == Move.OPENS_THREAD && asksForThreads);
        };
    }

    static Moves of(List<Clause> pieces, String question, List<Long> newsMs) {
        return of(pieces, question, newsMs, CHAIN);
    }

    List<Move> moves() {
        return moves;
    }

    List<PositionPart> positions() {
        return starts(Move.TAKES_POSITION)
                .map(words -> new PositionPart(words.get(0).startMs(), Phrases.text(words)))
                .toList();
    }

    List<ThreadPart> threads() {
        return starts(Move.OPENS_THREAD)
                .map(words -> new ThreadPart(words.get(0).startMs(), Phrases.text(words)))
                .toList();
    }

    private Stream<List<Word>> starts(Move wanted) {
        return IntStream.range(0, pieces.size())
                .filter(piece -> moves.get(piece) == wanted)
                .mapToObj(piece -> shown(pieces.get(piece).words()));
    }

    private static List<Word> shown(List<Word> words) {
        return words.subList(0, Math.min(words.size(), WORDS_SHOWN));
    }

    private static double[] favour() {
        double[] favour = new double[LABELS.size()];
        favour[Move.TAKES_POSITION.ordinal()] = SELDOM_FOUND;
        favour[Move.OPENS_THREAD.ordinal()] = SELDOM_FOUND;
        return favour;
    }
}
