package io.mockround.rehearsal;

import io.mockround.recording.Pcm;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.Word;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Live recognition that nobody waits for: it runs on the recogniser's thread. Once it is more than two seconds behind it is off for the rest of
 * the round: a machine that cannot keep up would only hear now and then, and whoever speaks could not know when. The gate and the recording go
 * on, and the words are found after the round. While its model is being opened it may be further behind. Callable from any thread.
 */
final class LaggingRecognition implements LiveRecognition {

    private static final Logger LOG = LoggerFactory.getLogger(LaggingRecognition.class);

    private static final long LAG_ALLOWED_SAMPLES = 2L * Pcm.SAMPLE_RATE_HZ;

    /** It has to have caught up by then, its model opened: the large ones take ten seconds from a slow disk. */
    private static final long START_ALLOWED_SAMPLES = 30L * Pcm.SAMPLE_RATE_HZ;

    private final LiveRecognition recognition;
    private final Executor recognizerThread;
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicLong heard = new AtomicLong();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean off = new AtomicBoolean();
    /** Written on the recogniser's thread, as is the next; read by the round. */
    private volatile List<Word> words = List.of();

    private volatile boolean hasCaughtUp;

    LaggingRecognition(LiveRecognition recognition, Executor recognizerThread) {
        this.recognition = recognition;
        this.recognizerThread = recognizerThread;
    }

    @Override
    public boolean hearTo(long sample) {
        wanted.set(sample);
        if (!off.get() && isBehind() && (hasCaughtUp || sample > START_ALLOWED_SAMPLES)) {
            LOG.info("live hearing is off: {} s behind", (sample - heard.get()) / Pcm.SAMPLE_RATE_HZ);
            turnOff();
        }
        if (!off.get() && busy.compareAndSet(false, true)) {
            recognizerThread.execute(this::catchUp);
        }
        return !off.get();
    }

    @Override
    public List<Word> words() {
        return isListening() ? words : List.of();
    }

    /** Whether it keeps up. */
    boolean isListening() {
        return hasCaughtUp && !off.get() && !isBehind();
    }

    @Override
    public SettledWords settled() {
        return recognition.settled();
    }

    @Override
    public void close() {
        turnOff();
    }

    private boolean isBehind() {
        return wanted.get() - heard.get() > LAG_ALLOWED_SAMPLES;
    }

    /** Ends a hearing that waits, too. */
    private void turnOff() {
        if (off.compareAndSet(false, true)) {
            recognition.close();
        }
    }

    private void catchUp() {
        try {
            while (!off.get() && heard.get() < wanted.get()) {
                hearNext();
            }
        } finally {
            busy.set(false);
        }
    }

    private void hearNext() {
        long next = Math.min(wanted.get(), heard.get() + Pcm.BLOCK_SAMPLES);
        if (!recognition.hearTo(next)) {
            turnOff();
            return;
        }
        words = recognition.words();
        heard.set(next);
        hasCaughtUp = hasCaughtUp || !isBehind();
    }
}
