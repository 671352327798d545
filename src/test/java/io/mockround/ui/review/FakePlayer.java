package io.mockround.ui.review;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioPlayer;
import io.mockround.recording.PlaybackSpeed;
import java.nio.file.Path;

/** A player that plays as far as the test says. */
final class FakePlayer implements AudioPlayer {

    boolean hasLoudspeaker = true;
    volatile long positionMs;
    volatile boolean playing;
    PlaybackSpeed speed = PlaybackSpeed.AS_SPOKEN;
    boolean closed;
    Path take;

    @Override
    public void load(Path take) {
        if (!hasLoudspeaker) {
            throw new ProblemException(new Problem.LoudspeakerUnavailable());
        }
        this.take = take;
        positionMs = 0;
    }

    @Override
    public void play() {
        playing = true;
    }

    @Override
    public void pause() {
        playing = false;
    }

    @Override
    public void seek(long ms) {
        positionMs = ms;
    }

    @Override
    public void speed(PlaybackSpeed speed) {
        this.speed = speed;
    }

    @Override
    public boolean isPlaying() {
        return playing;
    }

    @Override
    public long positionMs() {
        return positionMs;
    }

    @Override
    public void close() {
        closed = true;
        playing = false;
    }
}
