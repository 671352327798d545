package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pick and its reason as a learned model hears them, piece by piece: from the {@link MoveCues}, from what {@link Moves} makes of each piece
 * and its neighbours, and from the rules that find picks and options by their words.
 *
 * @param reason empty where there is no pick
 */
record Commitments(Optional<Span> pick, Optional<Span> reason) {

    static final List<String> LABELS =
            Arrays.stream(Commitment.values()).map(Commitment::name).toList();

    /** Recall is lower than precision without it; chosen by cross-validation on the dev set (CommitmentTrainerTest). */
    private static final double SELDOM_FOUND = 0.4;

    /** A reason is claimed of the speaker: a quarter of that, so that a story beside the pick is none; the sets find as many either way. */
    private static final double REASON_SELDOM_FOUND = 0.1;

    private static final double[] FAVOUR = {0, SELDOM_FOUND, SELDOM_FOUND, REASON_SELDOM_FOUND};

    private static final Chain CHAIN = Chain.read("commitment-weights.tsv", LABELS);

    /** @param question in plain words, see {@link PlainText} */
    static Commitments find(List<Word> words, long fromMs, long untilMs, String question) {
        return find(Pieces.withReasons(words, fromMs, untilMs), question, CHAIN);
    }

    static Commitments find(List<Clause> pieces, String question, Chain chain) {
        if (pieces.isEmpty()) {
            return new Commitments(Optional.empty(), Optional.empty());
        }
        List<Integer> labels = chain.best(cues(pieces, question), (piece, before, label) -> true, FAVOUR);
        int pick = labels.lastIndexOf(Commitment.PICK.ordinal());
        int reason = pick < 0 ? -1 : labels.indexOf(Commitment.REASON.ordinal());
        return new Commitments(span(pieces, pick), span(pieces, reason));
    }

    private static Optional<Span> span(List<Clause> pieces, int piece) {
        return piece < 0 ? Optional.empty() : Optional.of(pieces.get(piece).span());
    }

    static List<Set<String>> cues(List<Clause> pieces, String question) {
        List<Set<String>> cues = MoveCues.of(pieces, question, List.of());
        List<Move> moves = new ArrayList<>(Moves.of(pieces, question, List.of()).moves());
        AskedOptions asked = AskedOptions.of(question);
        for (int i = 0; i < pieces.size(); i++) {
            Set<String> found = cues.get(i);
            String text = pieces.get(i).text();
            found.add("move:" + moves.get(i));
            if (i > 0) {
                found.add("move-before:" + moves.get(i - 1));
            }
            if (i + 1 < pieces.size()) {
                found.add("move-next:" + moves.get(i + 1));
            }
            if (NamedOptions.areIn(text)) {
                found.add("names-options");
            }
            if (asked.areBothIn(text)) {
                found.add("both-asked");
            }
            Picks.first(text).ifPresent(pick -> addPick(found, pick));
        }
        return cues;
    }

    private static void addPick(Set<String> cues, Picks.Pick pick) {
        cues.add("commits");
        if (pick.chooses()) {
            cues.add("chooses");
        }
        if (pick.conditional()) {
            cues.add("conditional");
        }
        if (pick.aside()) {
            cues.add("aside");
        }
    }
}
