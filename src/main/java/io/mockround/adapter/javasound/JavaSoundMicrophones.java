package io.mockround.adapter.javasound;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Microphones;
import io.mockround.recording.Pcm;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/**
 * Microphones through {@code javax.sound.sampled}. Where there is no device at all the platform throws {@link IllegalArgumentException}, not
 * {@link LineUnavailableException}: both mean the same here.
 */
public final class JavaSoundMicrophones implements Microphones {

    private static final AudioFormat FORMAT = new AudioFormat(Pcm.SAMPLE_RATE_HZ, 16, 1, true, false);
    private static final DataLine.Info CAPTURE = new DataLine.Info(TargetDataLine.class, FORMAT);

    /** Half a second: sound servers deliver in lumps of more than a tenth. */
    private static final int BUFFER_BYTES = Pcm.SAMPLE_RATE_HZ / 2 * Pcm.BYTES_PER_SAMPLE;

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Mixer.Info mixer : AudioSystem.getMixerInfo()) {
            if (AudioSystem.getMixer(mixer).isLineSupported(CAPTURE)) {
                names.add(mixer.getName());
            }
        }
        return names;
    }

    @Override
    public Line open(String name) {
        try {
            TargetDataLine line = name == null
                    ? (TargetDataLine) AudioSystem.getLine(CAPTURE)
                    : (TargetDataLine) mixer(name).getLine(CAPTURE);
            line.open(FORMAT, BUFFER_BYTES);
            line.start();
            return new OpenLine(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new ProblemException(new Problem.MicrophoneUnavailable(name == null ? "" : name), e);
        }
    }

    private static Mixer mixer(String name) {
        for (Mixer.Info mixer : AudioSystem.getMixerInfo()) {
            if (mixer.getName().equals(name) && AudioSystem.getMixer(mixer).isLineSupported(CAPTURE)) {
                return AudioSystem.getMixer(mixer);
            }
        }
        throw new IllegalArgumentException("no such microphone");
    }

    /** A sound server that was killed leaves a line whose reads return nothing at once, for ever: 0 is passed on as lost. */
    private record OpenLine(TargetDataLine line) implements Line {

        @Override
        public int read(short[] into) {
            byte[] bytes = new byte[into.length * Pcm.BYTES_PER_SAMPLE];
            int count = Math.max(0, line.read(bytes, 0, bytes.length)) / Pcm.BYTES_PER_SAMPLE;
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(into, 0, count);
            return count;
        }

        @Override
        public void stop() {
            line.stop();
            line.flush();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
