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

    /**
     * An open microphone, in the format of {@link Pcm}.
     *
     * <p>Sample n stands for the sound n / 16000 s after the first frame the device delivered: converting shifts nothing. But the filter must
     * see what follows a sample, so that it is handed out later than its frame came in: by 1.5 ms from devices of 22 kHz and more, by nothing
     * at 16 kHz, by 6 ms at 8 kHz, always the same for one line. Devices and sound servers gather frames for 20 to 130 ms before that. A time
     * taken when a read returns is therefore an upper bound for the time of its last sample, and the smallest of many comes near it.
     */
    interface Line extends AutoCloseable {

        /**
         * Waits for sound. What a lost or stopped device had delivered is handed out before the 0.
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
