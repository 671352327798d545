package io.mockround.adapter.javasound;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * Plays one short sound and says when it has been played. Never waits for a loudspeaker that stands still, and may be interrupted. What a line
 * says of its position is not believed: sound servers take a short sound whole and play it later; draining waits for them. Callable from any
 * thread.
 */
final class PromptLine {

    /** Each question to the driver: opening, and playing what is in its buffers to the end. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(3);

    /** Sound servers start after up to two seconds and play from buffers of some tenths. */
    private static final Duration LATE_BY_AT_MOST = Duration.ofSeconds(4);

    private static final int BUFFER_MS = 200;
    private static final long LOOK_EVERY_MS = 5;

    private final PatientDriver driver = new PatientDriver(ANSWERS_WITHIN);

    /**
     * Returns when the last sample has left the line.
     *
     * @param begins called just before the first does
     * @throws LineUnavailableException when there is no loudspeaker, or it stands still
     */
    void play(short[] samples, int rateHz, Runnable begins) throws LineUnavailableException, InterruptedException {
        SourceDataLine line = driver.ask("default", () -> open(rateHz), DataLine::close);
        try {
            begins.run();
            line.start();
            write(line, bytes(samples), deadline(samples.length, rateHz));
            driver.ask("default", () -> drained(line), drained -> {});
        } finally {
            line.stop();
            line.flush();
            line.close();
        }
    }

    private static SourceDataLine open(int rateHz) throws LineUnavailableException {
        AudioFormat format = new AudioFormat(rateHz, 16, 1, true, false);
        SourceDataLine line = AudioSystem.getSourceDataLine(format);
        line.open(format, rateHz * BUFFER_MS / 1_000 * format.getFrameSize());
        return line;
    }

    private static SourceDataLine drained(SourceDataLine line) {
        line.drain();
        return line;
    }

    private static void write(SourceDataLine line, byte[] sound, long deadline)
            throws LineUnavailableException, InterruptedException {
        int frameBytes = line.getFormat().getFrameSize();
        int written = 0;
        while (written < sound.length) {
            int fits = Math.min(line.available(), sound.length - written) / frameBytes * frameBytes;
            if (fits > 0) {
                written += line.write(sound, written, fits);
            } else if (System.nanoTime() - deadline > 0) {
                throw new LineUnavailableException("the loudspeaker stands still");
            } else {
                Thread.sleep(LOOK_EVERY_MS);
            }
        }
    }

    private static long deadline(int samples, int rateHz) {
        long lengthNanos = TimeUnit.SECONDS.toNanos(samples) / rateHz;
        return System.nanoTime() + lengthNanos + LATE_BY_AT_MOST.toNanos();
    }

    private static byte[] bytes(short[] samples) {
        byte[] bytes = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return bytes;
    }
}
