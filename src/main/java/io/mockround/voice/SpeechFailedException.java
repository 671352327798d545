package io.mockround.voice;

/** An engine or a loudspeaker did not do what it was asked. The message never holds what was to be said. */
public final class SpeechFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    public SpeechFailedException(String message) {
        super(message);
    }

    public SpeechFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
