package io.mockround.adapter.javasound;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.recording.AudioPlayer;
import io.mockround.recording.Pcm;
import io.mockround.recording.PlaybackSpeed;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Plays takes through the system's default loudspeaker. One device line per take, opened by {@link #load} and given back by the next. */
public final class JavaSoundPlayer implements AudioPlayer {

    private static final AudioFormat FORMAT =
            new AudioFormat(Pcm.SAMPLE_RATE_HZ, 8 * Pcm.BYTES_PER_SAMPLE, 1, true, false);

    /** Short, so that pause and seek are soon heard. Tried on PulseAudio at 300 ms: real time once the server has started, after 1.7 s. */
    private static final int BUFFER_BYTES = (int) Pcm.toSamples(300) * Pcm.BYTES_PER_SAMPLE;

    private final AudioFile files;
    private PlaybackSpeed speed = PlaybackSpeed.AS_SPOKEN;
    private Playback playback;

    public JavaSoundPlayer(AudioFile files) {
        this.files = files;
    }

    @Override
    public void load(Path take) {
        close();
        TakeReader reader = new TakeReader(files, take);
        try {
            playback = new Playback(openLine(), reader, speed);
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
        playback.begin();
    }

    @Override
    public void play() {
        if (playback != null) {
            playback.play();
        }
    }

    @Override
    public void pause() {
        if (playback != null) {
            playback.pause();
        }
    }

    @Override
    public void seek(long ms) {
        if (playback != null) {
            playback.seek(Pcm.toSamples(Math.max(0, ms)));
        }
    }

    @Override
    public void speed(PlaybackSpeed wanted) {
        speed = wanted;
        if (playback != null) {
            playback.speed(wanted);
        }
    }

    @Override
    public boolean isPlaying() {
        return playback != null && playback.isPlaying();
    }

    @Override
    public long positionMs() {
        return playback == null ? 0 : Pcm.toMs(playback.position());
    }

    @Override
    public void close() {
        if (playback != null) {
            playback.close();
            playback = null;
        }
    }

    private static SourceDataLine openLine() {
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, BUFFER_BYTES);
            return line;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            // without any device Java Sound throws IllegalArgumentException
            throw new ProblemException(new Problem.LoudspeakerUnavailable(), e);
        }
    }
}
