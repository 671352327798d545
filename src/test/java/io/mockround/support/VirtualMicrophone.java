package io.mockround.support;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;

/**
 * The microphone of another program on Linux: ALSA's file device, which hears what is written into a named pipe. Needs nothing installed and
 * no sound card.
 *
 * <p>The device returns stale bytes unless it is given pieces of the very size it is asked for (PLATFORM.md), at most what a pipe takes at once,
 * 4096 bytes. The pipe is held open for reading too: else the device's opening would wait, and its closing break the pipe.
 */
public final class VirtualMicrophone implements AutoCloseable {

    private final Path pipe;
    private final int pieceBytes;
    private final RandomAccessFile open;
    private volatile boolean closed;

    /**
     * Makes the pipe.
     *
     * @param pieceBytes how much the program under test reads at once
     */
    public VirtualMicrophone(Path pipe, int pieceBytes) throws IOException, InterruptedException {
        if (new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor() != 0) {
            throw new IOException("mkfifo failed");
        }
        this.pipe = pipe;
        this.pieceBytes = pieceBytes;
        this.open = new RandomAccessFile(pipe.toFile(), "rw");
    }

    /** What the program needs in its environment to have this microphone. */
    public Map<String, String> environment() {
        return Map.of("ALSA_CONFIG_PATH", config("microphone.conf"), "MOCKROUND_SPOKEN", pipe.toString());
    }

    /** The environment of a program that has no sound device at all. */
    public static Map<String, String> none() {
        return Map.of("ALSA_CONFIG_PATH", config("none.conf"));
    }

    /** A file of {@code src/test/resources/alsa}. */
    public static String config(String name) {
        return Path.of("src/test/resources/alsa", name).toAbsolutePath().toString();
    }

    /** Speaks this at its own pace from now on, on a thread of its own; silence of nothing at all follows. */
    public void speak(byte[] sound, int bytesPerSecond) {
        long begun = System.nanoTime();
        speak(sound, sent -> System.nanoTime() - begun >= TimeUnit.SECONDS.toNanos(sent) / bytesPerSecond);
    }

    /** Speaks this on a thread of its own, each piece as soon as it is due. */
    public void speak(byte[] sound, LongPredicate isDue) {
        Thread speaker = new Thread(() -> write(sound, isDue), "speaker");
        speaker.setDaemon(true);
        speaker.start();
    }

    private void write(byte[] sound, LongPredicate isDue) {
        try {
            for (int sent = 0; sent + pieceBytes <= sound.length && !closed; sent += pieceBytes) {
                while (!closed && !isDue.test(sent)) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                }
                open.write(sound, sent, pieceBytes);
            }
        } catch (IOException e) {
            if (!closed) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Stops speaking and takes the pipe away; a device that waits for sound hears the end. */
    @Override
    public void close() throws IOException {
        closed = true;
        open.close();
    }
}
