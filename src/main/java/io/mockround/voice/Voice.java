package io.mockround.voice;

/** Says what the interviewer asks. No call waits; one thing is said after the other. Callable from any thread. */
public interface Voice {

    /** Says nothing. */
    Voice SILENT = new Voice() {
        @Override
        public boolean canSay(String text) {
            return false;
        }

        @Override
        public Saying say(String text, Listener listener) {
            throw new IllegalStateException("a silent voice");
        }

        @Override
        public Saying sayAtOnce(String text, Listener listener) {
            throw new IllegalStateException("a silent voice");
        }
    };

    /** Whether {@link #say} would let it be heard, as far as can be known before. */
    boolean canSay(String text);

    /** Begins to say what it can say. */
    Saying say(String text, Listener listener);

    /** As {@link #say}, with as little delay as can be, at the price of another speaker's voice. */
    Saying sayAtOnce(String text, Listener listener);

    /** Something that is being said, or will be. */
    interface Saying {

        /** Breaks off. {@link Listener#ended} follows. Does nothing once it has ended. */
        void stop();
    }

    /** Told on a thread of the voice's. */
    interface Listener {

        /** Just before the first sound. Not called when there is none. */
        void begins();

        /** Just after the last sound, or when there is to be none. Called once. */
        void ended(Ending how);
    }

    /** How it went. */
    enum Ending {
        SPOKEN,
        STOPPED,
        /** The engine or the loudspeaker refused. */
        FAILED
    }
}
