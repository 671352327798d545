package io.mockround.adapter.javasound;

import io.mockround.rehearsal.RoundSounds;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The round's tones: short, quiet, told apart by pitch, length and number, and above 4.5 kHz, outside the detectors' band, so that a microphone
 * that hears the loudspeaker counts them neither as speech nor as silence. Without a loudspeaker nothing sounds and the round goes on.
 */
public final class JavaSoundTones implements RoundSounds {

    private static final Logger LOG = LoggerFactory.getLogger(JavaSoundTones.class);

    static final int RATE_HZ = 44_100;

    private final PromptLine line = new PromptLine();
    private final Executor playing;
    private final DoubleSupplier volume;

    /**
     * @param playing a thread that may wait for a tone to end
     * @param volume 0 to 1, asked for each tone; at 0 nothing sounds
     */
    public JavaSoundTones(Executor playing, DoubleSupplier volume) {
        this.playing = playing;
        this.volume = volume;
    }

    @Override
    public void sound(Moment moment, Listener listener) {
        playing.execute(() -> play(moment, listener));
    }

    private void play(Moment moment, Listener listener) {
        double loudness = volume.getAsDouble();
        if (loudness <= 0) {
            return;
        }
        try {
            line.play(ToneShape.of(moment).samples(RATE_HZ, loudness), RATE_HZ, listener::begins);
        } catch (LineUnavailableException e) {
            LOG.debug("no loudspeaker for a tone");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the program ends
        } finally {
            listener.ended();
        }
    }
}
