package io.mockround.adapter.vosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.mockround.adapter.vosk.Protocol.Alive;
import io.mockround.adapter.vosk.Protocol.Failed;
import io.mockround.adapter.vosk.Protocol.Open;
import io.mockround.adapter.vosk.Protocol.Ready;
import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.adapter.vosk.Protocol.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One running child, seen from the program. Its lines are read by a thread of its own, so that a child that says nothing for too long can be
 * told from one that works. Used on one thread, but for {@link #close}.
 */
final class RecognizerProcess implements AutoCloseable {

    /** A model of 2 GB from a slow disk is open by then. */
    private static final Duration TO_OPEN = Duration.ofMinutes(5);

    /** How long to wait before looking again whether somebody called it off. */
    private static final Duration LOOK = Duration.ofMillis(50);

    /** An utterance of 20 s is a hundred words of a hundred characters. */
    private static final int LINE_AT_MOST = 1 << 20;

    /** Lines read ahead; a child that says more waits. */
    private static final int AHEAD = 64;

    private final Process process;
    private final Duration patience;
    private final Writer requests;
    private final Thread reader;
    /** An empty one says that no more will come. */
    private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(AHEAD);

    RecognizerProcess(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.reader = new Thread(this::read, "recognizer-lines");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Opens a model and, where it is given, a take.
     *
     * @param whileWaiting called twenty times a second; may throw to call it off
     */
    Ready open(Open open, Runnable whileWaiting) throws RecognizerDied, RecognizerRefused {
        send(open);
        for (long looks = TO_OPEN.dividedBy(LOOK); looks > 0; ) {
            Await await = await(whileWaiting);
            looks -= Math.max(1, await.looks());
            if (await.reply() instanceof Ready ready) {
                if (ready.protocol() != Protocol.VERSION) {
                    throw died("it speaks another language");
                }
                return ready;
            }
            if (!(await.reply() instanceof Alive)) {
                throw died("it talks nonsense");
            }
        }
        throw died("the model was not open after " + TO_OPEN.toMinutes() + " min");
    }

    /**
     * The next reply. Only to be asked for when the child has something to do.
     *
     * @param whileWaiting called twenty times a second; may throw to call it off
     * @throws RecognizerDied when it has ended, says nothing for too long, or talks nonsense
     * @throws RecognizerRefused when it said why it cannot go on
     */
    Reply next(Runnable whileWaiting) throws RecognizerDied, RecognizerRefused {
        Reply reply = await(whileWaiting).reply();
        while (reply instanceof Alive) { // one that crossed ready
            reply = await(whileWaiting).reply();
        }
        return reply;
    }

    void send(Request request) throws RecognizerDied {
        try {
            requests.write(Protocol.line(request) + "\n");
            requests.flush();
        } catch (IOException e) {
            throw ended();
        }
    }

    /** Ends the child at once: it holds nothing that could be lost. Callable from any thread; who waits for a reply is told that it died. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private record Await(Reply reply, long looks) {}

    /** Counts the looks instead of asking a clock: a computer that sleeps meanwhile looks once. */
    private Await await(Runnable whileWaiting) throws RecognizerDied, RecognizerRefused {
        for (long looks = 0; looks < patience.dividedBy(LOOK); looks++) {
            try {
                Optional<String> line = lines.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (line != null) {
                    return new Await(parse(line.orElseThrow(this::ended)), looks);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw died("interrupted");
            }
            whileWaiting.run();
        }
        throw died("no progress for " + patience.toSeconds() + " s");
    }

    private Reply parse(String line) throws RecognizerDied, RecognizerRefused {
        try {
            Reply reply = Protocol.reply(line);
            if (reply instanceof Failed failed) {
                throw new RecognizerRefused(failed.reason());
            }
            return reply;
        } catch (JsonProcessingException e) {
            throw died("it talks nonsense");
        }
    }

    /** Nobody listens to it any more. */
    RecognizerDied died(String how) {
        close();
        return new RecognizerDied(how);
    }

    private RecognizerDied ended() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS)
                    ? new RecognizerDied("exit code " + process.exitValue())
                    : died("it stopped answering");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return died("interrupted");
        }
    }

    private void read() {
        try (BufferedReader replies = process.inputReader(StandardCharsets.UTF_8)) {
            try {
                for (String line = line(replies); line != null; line = line(replies)) {
                    lines.put(Optional.of(line));
                }
            } catch (IOException e) {
                // the pipe broke: told as the end
            }
            lines.put(Optional.empty());
        } catch (IOException | InterruptedException e) {
            // nobody reads any more
        }
    }

    /** A line, or as much of one as no child of ours would say; null at the end. */
    private static String line(Reader replies) throws IOException {
        StringBuilder line = new StringBuilder();
        int character = replies.read();
        if (character < 0) {
            return null;
        }
        while (character >= 0 && character != '\n' && line.length() < LINE_AT_MOST) {
            line.append((char) character);
            character = replies.read();
        }
        return line.toString();
    }

    /** The child is gone; a new one may do better. */
    static final class RecognizerDied extends Exception {
        private static final long serialVersionUID = 1L;

        RecognizerDied(String how) {
            super(how);
        }
    }

    /** The child said why it cannot go on. */
    static final class RecognizerRefused extends Exception {
        private static final long serialVersionUID = 1L;

        RecognizerRefused(String why) {
            super(why);
        }
    }
}
