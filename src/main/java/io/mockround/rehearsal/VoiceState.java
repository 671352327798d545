package io.mockround.rehearsal;

/** How the interviewer's voice does in a running round. */
public enum VoiceState {
    /** There is none, or this round is to be without. */
    NONE,
    ON,
    SPEAKING,
    /** All sounds are turned off for now. */
    MUTED,
    /** It failed; the round goes on without it. */
    FAILED
}
