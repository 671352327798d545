package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits what was said into clauses, by its pauses and by the word that opens a conclusion. */
final class Clauses {

    /** Above 200 ms a gap is a pause and no longer articulation (Campione & Véronis 2002, in SPEECH.md); Vosk's times step by 30. */
    private static final long PAUSE_MS = 250;

    /** After so many words "so we …" is a new thought and no longer "and so". */
    private static final int WORDS_BEFORE_SO = 3;

    /** "So" before one of these concludes nothing: "so that", "so many", "so far". */
    private static final Set<String> GOES_ON_AFTER_SO = Set.of(
            "that", "far", "much", "many", "called", "long", "few", "little", "forth", "on", "fast", "slow", "often",
            "big", "small", "hard", "easy", "good", "bad", "high", "low", "close");

    /** "And um" begins anew. */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "so", "or");

    /** Alone before a pause they belong to what follows it. */
    private static final Set<String> LEADS =
            Set.of("so", "and", "but", "or", "then", "okay", "yeah", "well", "because");

    private Clauses() {}

    static List<Clause> of(List<Word> words, long fromMs, long untilMs) {
        List<Clause> clauses = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        long pauseMs = 0;
        boolean hesitant = false;
        long pauseBeforeMs = 0;
        boolean hesitantBefore = false;
        Word last = null;
        List<Word> within = words.stream()
                .filter(word -> word.startMs() >= fromMs && word.startMs() < untilMs)
                .toList();
        for (int i = 0; i < within.size(); i++) {
            Word word = within.get(i);
            pauseMs += last == null ? 0 : Math.max(0, word.startMs() - last.endMs());
            last = word;
            if (FillerLexicon.filledPause(word.text()) != null) {
                hesitant = true;
                continue;
            }
            boolean concludes = open.size() >= WORDS_BEFORE_SO
                    && word.text().equals("so")
                    && i + 1 < within.size()
                    && !GOES_ON_AFTER_SO.contains(within.get(i + 1).text());
            boolean hesitates = i + 1 < within.size()
                    && CONJUNCTIONS.contains(word.text())
                    && FillerLexicon.filledPause(within.get(i + 1).text()) != null;
            if (open.stream().anyMatch(said -> !LEADS.contains(said.text()))
                    && (pauseMs >= PAUSE_MS || concludes || hesitates)) {
                clauses.add(Clause.of(open, pauseBeforeMs, hesitantBefore));
                open.clear();
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
            clauses.add(Clause.of(open, pauseBeforeMs, hesitantBefore));
        }
        return clauses;
    }
}
