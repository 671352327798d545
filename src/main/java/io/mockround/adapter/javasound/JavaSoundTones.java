package io.mockround.adapter.javasound;

import io.mockround.rehearsal.RoundSounds;
import java.util.concurrent.Executor;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The round's tones: short, and above 4.5 kHz, outside the detectors' band, so that a microphone that hears the loudspeaker counts them
 * neither as speech nor as silence. Without a loudspeaker nothing sounds and the round goes on.
 */
public final class JavaSoundTones implements RoundSounds {

    private static final Logger LOG = LoggerFactory.getLogger(JavaSoundTones.class);

    private static final float RATE_HZ = 44_100;

    private final Executor playing;

    /** @param playing a thread that may wait for a tone to end */
    public JavaSoundTones(Executor playing) {
        this.playing = playing;
    }

    @Override
    public void sound(Moment moment) {
        playing.execute(() -> play(tone(moment)));
    }

    private static byte[] tone(Moment moment) {
        return switch (moment) {
            case GATE_OPENED -> tone(5_000, 40, 0.10);
            case LAND -> tone(5_400, 60, 0.16);
            case GATE_CLOSED -> tone(5_000, 350, 0.30);
            case CUT_IN -> tone(5_800, 500, 0.30);
        };
    }

    /** A sine with rounded edges, 8 bits would click: 16-bit mono. */
    private static byte[] tone(double frequencyHz, int lengthMs, double amplitude) {
        int samples = Math.round(RATE_HZ * lengthMs / 1000);
        byte[] bytes = new byte[samples * 2];
        for (int i = 0; i < samples; i++) {
            double edge = Math.min(1, Math.min(i, samples - i) / (RATE_HZ * 0.008));
            int value = (int) (Short.MAX_VALUE * amplitude * edge * Math.sin(2 * Math.PI * frequencyHz * i / RATE_HZ));
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }

    private static void play(byte[] tone) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(new AudioFormat(RATE_HZ, 16, 1, true, false))) {
            line.open();
            line.start();
            line.write(tone, 0, tone.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.debug("no loudspeaker for a tone");
        }
    }
}
