package io.mockround.adapter.codec;

import io.mockround.adapter.codec.DecoderProcess.DecoderDied;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.PcmStream;
import java.io.IOException;
import java.nio.ShortBuffer;
import java.nio.file.Path;

/** The sound of a file that the child decodes. */
final class ChildStream implements PcmStream {

    private final Path file;
    private final DecoderProcess process;
    private final Runnable whileWaiting;
    private final long promisedMs;
    private ShortBuffer samples = ShortBuffer.allocate(0);
    private boolean ended;
    private boolean endedEarly;
    private long silencedMs;

    private ChildStream(Path file, DecoderProcess process, Runnable whileWaiting) {
        this.file = file;
        this.process = process;
        this.whileWaiting = whileWaiting;
        this.promisedMs = next().numbers().getLong();
    }

    /** Starts a child for one file. */
    static ChildStream open(Path file, AudioFiles.ProcessStart child, Runnable whileWaiting) {
        DecoderProcess process;
        try {
            process = DecoderProcess.start(child);
        } catch (IOException e) {
            throw died(file, "it did not start");
        }
        boolean isOpen = false;
        try {
            ChildStream stream = open(file, process, whileWaiting);
            isOpen = true;
            return stream;
        } finally {
            if (!isOpen) {
                process.close();
            }
        }
    }

    /** Asks a child that is there; closing the stream ends it. */
    static ChildStream open(Path file, DecoderProcess process, Runnable whileWaiting) {
        try {
            process.decode(file);
        } catch (DecoderDied e) {
            throw died(file, e.getMessage());
        }
        return new ChildStream(file, process, whileWaiting);
    }

    @Override
    public int read(short[] into) {
        int count = 0;
        while (count < into.length && (samples.hasRemaining() || !ended && more())) {
            int ready = Math.min(into.length - count, samples.remaining());
            samples.get(into, count, ready);
            count += ready;
        }
        return count;
    }

    @Override
    public boolean endedEarly() {
        return ended && endedEarly;
    }

    @Override
    public long promisedMs() {
        return promisedMs;
    }

    @Override
    public long silencedMs() {
        return silencedMs;
    }

    @Override
    public void close() {
        process.close();
    }

    /** Gets more samples; false at the end. */
    private boolean more() {
        DecoderMessage message = next();
        if (message.kind() == DecoderMessage.Kind.SAMPLES) {
            samples = message.samples();
            return true;
        }
        ended = true;
        endedEarly = message.numbers().get(0) != 0;
        silencedMs = message.numbers().getLong(1);
        return false;
    }

    private DecoderMessage next() {
        try {
            DecoderMessage message = process.next(whileWaiting);
            if (message.kind() == DecoderMessage.Kind.REFUSED) {
                String[] parts = message.text().split("\0", 2);
                throw Refusal.valueOf(parts[0]).because(parts[1]).problemOf(file);
            }
            return message;
        } catch (DecoderDied e) {
            throw died(file, e.getMessage());
        }
    }

    private static ProblemException died(Path file, String how) {
        return new ProblemException(new Problem.AudioDecoderDied(file, how));
    }
}
