package io.mockround.adapter.javasound;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.MicrophoneList;
import io.mockround.recording.Microphones;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line.Info;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Microphones through {@code javax.sound.sampled}, each at its own rate as far as {@link LineFormats} can tell. The default one is the first
 * that is listed: every platform's provider puts the system's choice there. Where there is no device at all the list is empty.
 */
public final class JavaSoundMicrophones implements Microphones, MicrophoneList {

    private static final Logger LOG = LoggerFactory.getLogger(JavaSoundMicrophones.class);

    private static final Info CAPTURE = new Info(TargetDataLine.class);

    /** The line's buffer as a part of a second: sound servers deliver in lumps of more than a tenth. */
    private static final int BUFFERS_PER_SECOND = 2;

    private final UnaryOperator<List<AudioFormat>> bestFirst;

    public JavaSoundMicrophones() {
        this(LineFormats::bestFirst);
    }

    /** @param bestFirst in which formats a device is asked for its sound, by what it offers */
    JavaSoundMicrophones(UnaryOperator<List<AudioFormat>> bestFirst) {
        this.bestFirst = bestFirst;
    }

    @Override
    public List<String> names() {
        return mixers().map(mixer -> mixer.getMixerInfo().getName()).toList();
    }

    @Override
    public List<Device> devices() {
        List<Device> devices = new ArrayList<>();
        for (Mixer mixer : mixers().toList()) {
            String name = mixer.getMixerInfo().getName();
            try (TargetDataLine line = opened(mixer)) {
                AudioFormat format = line.getFormat();
                devices.add(
                        new Device(name, devices.isEmpty(), Math.round(format.getSampleRate()), format.getChannels()));
            } catch (LineUnavailableException e) {
                devices.add(new Device(name, devices.isEmpty(), 0, 0));
            }
        }
        return devices;
    }

    @Override
    public Line open(String name) {
        try {
            TargetDataLine line = opened(mixers().filter(mixer ->
                            name == null || mixer.getMixerInfo().getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new LineUnavailableException("no such microphone")));
            LOG.info("recording at {}", line.getFormat());
            line.start();
            return new OpenLine(line);
        } catch (LineUnavailableException | SecurityException e) {
            throw new ProblemException(new Problem.MicrophoneUnavailable(Objects.requireNonNullElse(name, "")), e);
        }
    }

    private static Stream<Mixer> mixers() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .map(AudioSystem::getMixer)
                .filter(mixer -> mixer.isLineSupported(CAPTURE));
    }

    /** @throws LineUnavailableException when the device refuses every format, its refusals suppressed in it */
    private TargetDataLine opened(Mixer mixer) throws LineUnavailableException {
        LineUnavailableException refusal = new LineUnavailableException("no format to ask for");
        for (AudioFormat format : bestFirst.apply(offered(mixer))) {
            try {
                TargetDataLine line = (TargetDataLine) mixer.getLine(new DataLine.Info(TargetDataLine.class, format));
                line.open(format, (int) format.getSampleRate() / BUFFERS_PER_SECOND * format.getFrameSize());
                return line;
            } catch (LineUnavailableException | IllegalArgumentException e) {
                // what a device refuses depends on the platform: both mean that this format is none
                refusal.addSuppressed(e);
            }
        }
        throw refusal;
    }

    private static List<AudioFormat> offered(Mixer mixer) {
        return Arrays.stream(mixer.getTargetLineInfo(CAPTURE))
                .filter(DataLine.Info.class::isInstance)
                .flatMap(info -> Arrays.stream(((DataLine.Info) info).getFormats()))
                .toList();
    }
}
