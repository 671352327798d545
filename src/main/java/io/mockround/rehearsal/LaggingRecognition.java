package io.mockround.rehearsal;

import io.mockround.recording.Pcm;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.Word;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Live recognition that nobody waits for: it runs on the recogniser's thread and may lag. More than two seconds behind it tells nothing until it
 * has caught up (PRACTICES, corner rules); the gate and the recording go on. Callable from any thread.
 */
final class LaggingRecognition implements LiveRecognition {

    private static final long LAG_ALLOWED_SAMPLES = 2L * Pcm.SAMPLE_RATE_HZ;

    private final LiveRecognition recognition;
    private final Executor recognizerThread;
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicLong heard = new AtomicLong();
    private final AtomicBoolean busy = new AtomicBoolean();
    /** Written on the recogniser's thread, read by the round. */
    private volatile List<Word> words = List.of();

    private volatile boolean failed;

    LaggingRecognition(LiveRecognition recognition, Executor recognizerThread) {
        this.recognition = recognition;
        this.recognizerThread = recognizerThread;
    }

    @Override
    public boolean hearTo(long sample) {
        wanted.set(sample);
        if (!failed && busy.compareAndSet(false, true)) {
            recognizerThread.execute(this::catchUp);
        }
        return !failed;
    }

    @Override
    public List<Word> words() {
        return isListening() ? words : List.of();
    }

    /** Whether it keeps up. */
    boolean isListening() {
        return !failed && wanted.get() - heard.get() <= LAG_ALLOWED_SAMPLES;
    }

    @Override
    public void close() {
        recognizerThread.execute(recognition::close);
    }

    private void catchUp() {
        try {
            while (!failed && heard.get() < wanted.get()) {
                long next = Math.min(wanted.get(), heard.get() + Pcm.BLOCK_SAMPLES);
                failed = !recognition.hearTo(next);
                words = recognition.words();
                heard.set(next);
            }
        } finally {
            busy.set(false);
        }
    }
}
