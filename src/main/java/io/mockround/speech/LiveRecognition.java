package io.mockround.speech;

import java.util.List;

/** Words of a take that is still growing. Used from one thread, but for {@link #close}. */
public interface LiveRecognition extends AutoCloseable {

    /** Hears nothing: where there is no model. */
    LiveRecognition DEAF = new LiveRecognition() {
        @Override
        public boolean hearTo(long sample) {
            return false;
        }

        @Override
        public List<Word> words() {
            return List.of();
        }

        @Override
        public SettledWords settled() {
            return SettledWords.NONE;
        }

        @Override
        public void close() {
            // nothing was opened
        }
    };

    /**
     * Lets the recogniser hear the take up to a sample that has been written, and waits for it.
     *
     * @return false once it has failed: from then on nothing more is heard, and the round goes on without
     */
    boolean hearTo(long sample);

    /** All words so far, the latest still subject to change. */
    List<Word> words();

    /** The words that will not change. Callable from any thread, also after {@link #close}. */
    SettledWords settled();

    /** Ends it, and a {@link #hearTo} that waits: that returns false. Returns at once; callable from any thread, also again. */
    @Override
    void close();
}
