package io.mockround.recording;

import java.util.List;

/** The microphones of this computer. */
public interface Microphones {

    /** Their names, the system's default first; empty where there is none. */
    List<String> names();

    /**
     * Opens one.
     *
     * @param name one of {@link #names}, or null for the default
     * @throws io.mockround.problem.ProblemException when there is none of that name, or it is in use
     */
    Line open(String name);

    /** An open microphone, in the format of {@link Pcm}. */
    interface Line extends AutoCloseable {

        /**
         * Waits for sound.
         *
         * @return how many samples were written to the start of the array; 0 when the device is gone or was stopped
         */
        int read(short[] into);

        /** Frees a thread that waits in {@link #read}, from another thread. */
        void stop();

        @Override
        void close();
    }
}
