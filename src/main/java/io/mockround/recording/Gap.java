package io.mockround.recording;

/** A stretch of a recording in which nothing was heard; the take holds silence of the same length there. */
public record Gap(long startMs, long endMs, Cause cause) {

    public enum Cause {
        MICROPHONE_LOST,
        BUFFER_OVERFLOW,
        SLEEP
    }
}
