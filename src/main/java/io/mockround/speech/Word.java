package io.mockround.speech;

/**
 * One recognised word, verbatim, fillers included.
 *
 * @param text lower case
 * @param startMs from the first sample of the recording
 * @param endMs at or after {@code startMs}
 * @param confidence 0-1; weak evidence only
 */
public record Word(String text, long startMs, long endMs, double confidence) {

    public long durationMs() {
        return endMs - startMs;
    }
}
