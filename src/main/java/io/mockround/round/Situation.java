package io.mockround.round;

import io.mockround.speech.Word;
import java.time.Duration;
import java.util.List;

/**
 * What the interviewer knows when something is to be said.
 *
 * @param heard all words of the round so far; empty where nothing is heard live
 * @param clarifiedAt when clarifying questions were asked
 */
record Situation(Duration at, List<Word> heard, List<Duration> clarifiedAt) {

    /** Where not a word was heard nothing is known: neither what was said nor what was left out. */
    boolean isDeaf() {
        return heard.isEmpty();
    }

    /** The words that begin at or after one time and before another. */
    List<Word> heardBetween(Duration from, Duration until) {
        return heard.stream()
                .filter(word -> word.startMs() >= from.toMillis() && word.startMs() < until.toMillis())
                .toList();
    }
}
