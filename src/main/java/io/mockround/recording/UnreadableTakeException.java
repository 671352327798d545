package io.mockround.recording;

/** A file that should be a take is none, or holds nothing. The message says why in a few plain words, for the middle of a sentence. */
public final class UnreadableTakeException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableTakeException(String why) {
        super(why);
    }

    UnreadableTakeException(String why, Throwable cause) {
        super(why, cause);
    }
}
