package io.mockround.recording;

/** How a microphone does while a take is recorded. */
public enum MicrophoneState {
    WORKING,
    /** The chosen one has gone; the system's default is recorded from. */
    STAND_IN,
    /** It delivers, but for ten seconds nothing but one and the same value, which no room sounds like. */
    MUTED,
    /** Nothing comes from it just now. */
    LOST
}
