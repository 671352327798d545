package io.mockround.adapter.codec;

import io.mockround.adapter.codec.DecoderMessage.Kind;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The decoding child, seen from the program. Its messages are read by a thread of its own, so that a child that says nothing for too long can be
 * told from one that works. Used on one thread.
 */
final class DecoderProcess implements Closeable {

    /** A portion of sound takes a few milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Java starts in half a second; on a machine that is busy with something else it may take many. */
    private static final Duration START = Duration.ofSeconds(60);

    /** How long to wait before looking again whether somebody called it off. */
    private static final Duration LOOK = Duration.ofMillis(50);

    /** Sound read ahead: four seconds. */
    private static final int AHEAD = 16;

    private final Process process;
    private final DataOutputStream requests;
    private final Thread reader;
    /** An empty one says that no more will come. */
    private final BlockingQueue<Optional<DecoderMessage>> messages = new ArrayBlockingQueue<>(AHEAD);

    private boolean isReady;

    private DecoderProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.reader = new Thread(this::read, "decoder-messages");
        reader.setDaemon(true);
        reader.start();
    }

    static DecoderProcess start(AudioFiles.ProcessStart start) throws IOException {
        return new DecoderProcess(start.start());
    }

    /** Asks for a file. All of the one before must have been read. */
    void decode(Path file) throws DecoderDied {
        try {
            DecoderMessage.decode(file.toString()).write(requests);
        } catch (IOException e) {
            throw died();
        }
    }

    /**
     * The next message about the file.
     *
     * @param whileWaiting called every now and then; may throw to call it off
     * @throws DecoderDied when the child has ended, says nothing for {@link #PATIENCE}, or talks nonsense
     */
    DecoderMessage next(Runnable whileWaiting) throws DecoderDied {
        if (!isReady) {
            DecoderMessage ready = await(START, whileWaiting);
            if (ready.kind() != Kind.READY || ready.numbers().get(0) != DecoderMessage.VERSION) {
                throw new DecoderDied("it speaks another language");
            }
            isReady = true;
        }
        return await(PATIENCE, whileWaiting);
    }

    /** Ends the child at once: it holds nothing that could be lost. */
    @Override
    public void close() {
        process.destroyForcibly();
        reader.interrupt();
    }

    /** Counts the looks instead of asking a clock: a computer that sleeps meanwhile looks once. */
    private DecoderMessage await(Duration patience, Runnable whileWaiting) throws DecoderDied {
        for (long looks = patience.dividedBy(LOOK); looks > 0; looks--) {
            try {
                Optional<DecoderMessage> message = messages.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (message != null) {
                    return message.orElseThrow(this::died);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DecoderDied("interrupted");
            }
            whileWaiting.run();
        }
        throw new DecoderDied("no progress for " + patience.toSeconds() + " s");
    }

    private DecoderDied died() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS)
                    ? new DecoderDied("exit code " + process.exitValue())
                    : new DecoderDied("it talks nonsense");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new DecoderDied("interrupted");
        }
    }

    private void read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            try {
                while (true) {
                    messages.put(Optional.of(DecoderMessage.read(in)));
                }
            } catch (IOException e) {
                messages.put(Optional.empty());
            }
        } catch (IOException | InterruptedException e) {
            // nobody reads any more
        }
    }

    /** The child is gone, or as good as gone. */
    static final class DecoderDied extends Exception {

        private static final long serialVersionUID = 1L;

        DecoderDied(String how) {
            super(how);
        }
    }
}
