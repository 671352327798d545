package io.mockround.adapter.vosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.adapter.vosk.Protocol.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One running child, seen from the program. Its lines are read by a thread of its own, so that a child that says nothing for too long can be
 * told from one that works. Used on one thread.
 */
final class RecognizerProcess implements AutoCloseable {

    /** Longer than any model takes to load, shorter than a person waits for a dead program. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CLOSED = "";

    private final Process process;
    private final Writer requests;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private RecognizerProcess(Process process) {
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "recognizer-lines");
        reader.setDaemon(true);
        reader.start();
    }

    static RecognizerProcess start() throws IOException {
        ProcessBuilder builder = ChildCommand.PROGRAM.processBuilder();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD); // what libvosk complains about may hold words
        return new RecognizerProcess(builder.start());
    }

    /**
     * @throws RecognizerDied when it has ended, says nothing for {@link #PATIENCE}, or talks nonsense
     * @throws RecognizerRefused when it said why it cannot go on
     */
    Reply next() throws RecognizerDied, RecognizerRefused {
        Reply reply = parse(nextLine());
        if (reply.failed() != null) {
            throw new RecognizerRefused(reply.failed());
        }
        return reply;
    }

    void send(Request request) throws RecognizerDied {
        try {
            requests.write(Protocol.line(request) + "\n");
            requests.flush();
        } catch (IOException e) {
            throw died();
        }
    }

    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String nextLine() throws RecognizerDied {
        try {
            String line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (line == null) {
                process.destroyForcibly();
                throw new RecognizerDied("no answer for " + PATIENCE.toSeconds() + " s");
            }
            if (line.equals(CLOSED)) {
                throw died();
            }
            return line;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new RecognizerDied("interrupted");
        }
    }

    private Reply parse(String line) throws RecognizerDied {
        try {
            return Protocol.parse(line, Reply.class);
        } catch (JsonProcessingException e) {
            process.destroyForcibly();
            throw new RecognizerDied("unreadable answer");
        }
    }

    private RecognizerDied died() {
        try {
            process.waitFor(1, TimeUnit.SECONDS);
            return new RecognizerDied("exit code " + process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new RecognizerDied("interrupted");
        } catch (IllegalThreadStateException e) {
            process.destroyForcibly();
            return new RecognizerDied("stopped answering");
        }
    }

    private void read() {
        try (BufferedReader replies = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = replies.readLine(); line != null; line = replies.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // the pipe broke: told as the end, below
        } finally {
            lines.add(CLOSED);
        }
    }

    /** The child is gone; a new one may do better. */
    static final class RecognizerDied extends Exception {
        private static final long serialVersionUID = 1L;

        RecognizerDied(String how) {
            super(how);
        }
    }

    /** The child said that it cannot; a new one would say the same. */
    static final class RecognizerRefused extends Exception {
        private static final long serialVersionUID = 1L;

        RecognizerRefused(String why) {
            super(why);
        }
    }
}
