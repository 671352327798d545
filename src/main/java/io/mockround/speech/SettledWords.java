package io.mockround.speech;

import java.util.List;

/**
 * The words of a take as far as nothing that comes will change them: another recogniser may go on from there.
 *
 * @param words in order
 * @param toSample all that were said before it
 * @param resumeAt where to begin to hear, so that the first word after it has something before it; at most {@code toSample}
 */
public record SettledWords(List<Word> words, long toSample, long resumeAt) {

    /** Nothing was heard yet. */
    public static final SettledWords NONE = new SettledWords(List.of(), 0, 0);

    public SettledWords {
        words = List.copyOf(words);
        if (resumeAt < 0 || resumeAt > toSample) {
            throw new IllegalArgumentException(resumeAt + " is not within " + toSample);
        }
    }
}
