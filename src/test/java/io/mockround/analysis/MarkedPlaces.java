package io.mockround.analysis;

import io.mockround.support.Hits;
import io.mockround.support.WrittenSpeech;
import io.mockround.support.WrittenSpeech.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares the places a finder found with those the author of a written set marked. */
final class MarkedPlaces {

    /** Readers place a mark a few words apart (README of the sets): about six words. */
    static final long NEAR_MS = 2_000;

    private static final int WORDS_SHOWN = 9;

    private MarkedPlaces() {}

    /** Counts each mark found once, by the place nearest to it. */
    static void count(Hits hits, String id, WrittenSpeech speech, String kind, List<Long> foundMs) {
        List<Long> left = new ArrayList<>(foundMs);
        for (Mark mark : speech.marks(kind)) {
            long atMs = speech.startMs(mark);
            Long nearest = left.stream()
                    .filter(found -> Math.abs(found - atMs) <= NEAR_MS)
                    .min(Comparator.comparingLong(found -> Math.abs(found - atMs)))
                    .orElse(null);
            if (nearest == null) {
                hits.missed(id + ": " + wordsFrom(speech, atMs));
            } else {
                hits.found();
                left.remove(nearest);
            }
        }
        left.forEach(found -> hits.invented(id + ": " + wordsFrom(speech, found)));
    }

    static String wordsFrom(WrittenSpeech speech, long ms) {
        return String.join(
                " ",
                speech.words().stream()
                        .filter(word -> word.startMs() >= ms)
                        .limit(WORDS_SHOWN)
                        .map(word -> word.text())
                        .toList());
    }
}
