package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits what was said wherever something new may begin: at pauses, after filled pauses, and before a conjunction in fluent speech. Finer
 * than {@link Clauses}: a model decides afterwards which of them go on with the piece before.
 */
final class Pieces {

    /** As for {@link Clauses}. */
    private static final long PAUSE_MS = 250;

    /** Before that a conjunction joins two names rather than two thoughts. */
    private static final int WORDS_BEFORE_CONJUNCTION = 3;

    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "so", "suppose", "imagine");

    private static final Set<String> WITH_REASONS =
            Set.of("and", "but", "so", "because", "since", "as", "given", "cause", "otherwise");

    /** Alone before a pause they belong to what follows it. */
    private static final Set<String> LEADS = Set.of(
            "so", "and", "but", "or", "then", "okay", "ok", "yeah", "well", "because", "oh", "right", "alright", "now",
            "anyway", "plus");

    private final List<Clause> pieces = new ArrayList<>();
    private final List<Word> open = new ArrayList<>();
    private final Set<String> conjunctions;
    private long pauseBeforeMs;
    private boolean hesitantBefore;

    private Pieces(Set<String> conjunctions) {
        this.conjunctions = conjunctions;
    }

    static List<Clause> of(List<Word> words, long fromMs, long untilMs) {
        return new Pieces(CONJUNCTIONS).split(words, fromMs, untilMs);
    }

    /** Also before what gives a reason. */
    static List<Clause> withReasons(List<Word> words, long fromMs, long untilMs) {
        return new Pieces(WITH_REASONS).split(words, fromMs, untilMs);
    }

    private List<Clause> split(List<Word> words, long fromMs, long untilMs) {
        long pauseMs = 0;
        boolean hesitant = false;
        Word last = null;
        for (Word word : words) {
            if (word.startMs() < fromMs || word.startMs() >= untilMs) {
                continue;
            }
            pauseMs += last == null ? 0 : Math.max(0, word.startMs() - last.endMs());
            last = word;
            if (FillerLexicon.filledPause(word.text()) != null) {
                hesitant = true;
                continue;
            }
            boolean joins = conjunctions.contains(word.text()) && open.size() >= WORDS_BEFORE_CONJUNCTION;
            if (saysSomething() && (pauseMs >= PAUSE_MS || hesitant || joins)) {
                close();
            }
            if (open.isEmpty()) {
                pauseBeforeMs = pauseMs;
                hesitantBefore = hesitant;
            }
            open.add(word);
            pauseMs = 0;
            hesitant = false;
        }
        if (!open.isEmpty()) {
            close();
        }
        return pieces;
    }

    private boolean saysSomething() {
        return open.stream().anyMatch(said -> !LEADS.contains(said.text()));
    }

    private void close() {
        pieces.add(Clause.of(open, pauseBeforeMs, hesitantBefore));
        open.clear();
    }
}
