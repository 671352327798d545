package io.mockround.rehearsal;

/** A memo that is being recorded, at one moment. Immutable. */
public record MemoSnapshot(Stage stage, TakeSnapshot take) {

    /** What is going on. */
    public enum Stage {
        /** The microphone has not delivered its first sample yet. */
        STARTING,
        RECORDING,
        /** Its end was asked for, or has come. */
        OVER
    }
}
