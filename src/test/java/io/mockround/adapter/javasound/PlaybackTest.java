package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.recording.Pcm;
import io.mockround.recording.PlaybackSpeed;
import io.mockround.support.SoundInMemory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybackTest {

    private static final Path TAKE = Path.of("take.wav");
    private static final int LOUD = 20_000;

    /** Two tones that do not repeat: every run of ten samples stands in one place only. Nowhere silent for long, so that a cut clicks. */
    private static final short[] TAKE_SAMPLES = take(10 * 16_000 + 77);

    /** The steepest the take gets, and what a fade over 5 ms adds at this loudness. */
    private static final int STEEPEST = steepest(TAKE_SAMPLES) + LOUD / Fade.SAMPLES + 1;

    private final FakeLine line = new FakeLine();
    private Playback playback = playing(new SoundInMemory(TAKE_SAMPLES), PlaybackSpeed.AS_SPOKEN);

    @AfterEach
    void close() {
        line.rush();
        playback.close();
        line.awaitClosed();
    }

    @Test
    void playsEverySampleAsSpokenAndBeginsAndEndsSoftly() {
        line.rush();
        playback.play();
        awaitSilence();

        short[] heard = line.taken();
        assertThat(heard).hasSameSizeAs(TAKE_SAMPLES);
        assertSameBut(heard, 0, TAKE_SAMPLES, 0, heard.length, Fade.SAMPLES, Fade.SAMPLES);
        assertThat(heard[0]).isZero();
        assertThat(heard[heard.length - 1]).isZero();
        assertNoClick(heard);
        assertThat(playback.position()).isEqualTo(TAKE_SAMPLES.length);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 333, 4_999, 9_999, 10_004})
    void isHeardFromTheVerySampleThatWasSought(long ms) {
        int sought = (int) Pcm.toSamples(ms);
        playback.seek(sought);
        assertThat(playback.position()).isEqualTo(sought);

        line.rush();
        playback.play();
        awaitSilence();

        short[] heard = line.taken();
        assertThat(heard).hasSize(TAKE_SAMPLES.length - sought);
        assertSameBut(heard, 0, TAKE_SAMPLES, sought, heard.length, Fade.SAMPLES, Fade.SAMPLES);
        assertNoClick(heard);
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 100, 96_007})
    void seeksWhileItPlaysSampleExactAndWithoutAClick(int sought) {
        playback.seek(48_000);
        playback.play();
        line.awaitFull();
        line.playMore(1_000);
        line.awaitFull();

        playback.seek(sought);
        assertThat(playback.position()).isEqualTo(sought);
        line.rush();
        awaitSilence();

        short[] heard = line.taken();
        int again = heard.length - (TAKE_SAMPLES.length - sought);
        assertThat(again).isGreaterThan(1_000);
        assertSameBut(heard, 0, TAKE_SAMPLES, 48_000, again, Fade.SAMPLES, Fade.SAMPLES);
        assertSameBut(heard, again, TAKE_SAMPLES, sought, heard.length - again, Fade.SAMPLES, Fade.SAMPLES);
        assertNoClick(heard);
    }

    @Test
    void goesOnlyToTheLastOfManySeeks() {
        playback.play();
        line.awaitFull();
        for (int sought = 10_000; sought <= 90_000; sought += 10_000) {
            playback.seek(sought);
        }
        line.rush();
        awaitSilence();

        short[] heard = line.taken();
        int again = heard.length - (TAKE_SAMPLES.length - 90_000);
        assertSameBut(heard, again, TAKE_SAMPLES, 90_000, heard.length - again, Fade.SAMPLES, Fade.SAMPLES);
        assertThat(again).isLessThan(3 * FakeLine.BUFFER_FRAMES);
    }

    @Test
    void losesNothingByAPauseAndDoesNotClick() {
        playback.play();
        line.awaitFull();
        line.playMore(2_345);
        line.awaitFull();

        playback.pause();
        assertThat(playback.isPlaying())
                .as("what the line holds is still heard")
                .isTrue();
        line.rush();
        awaitSilence();
        long paused = playback.position();
        int before = line.taken().length;
        assertThat(before).isEqualTo((int) paused + Fade.SAMPLES);

        playback.play();
        awaitSilence();

        short[] heard = line.taken();
        assertSameBut(heard, 0, TAKE_SAMPLES, 0, before, Fade.SAMPLES, Fade.SAMPLES);
        int rest = heard.length - before;
        assertThat(rest).isEqualTo(TAKE_SAMPLES.length - (int) paused);
        assertSameBut(heard, before, TAKE_SAMPLES, (int) paused, rest, Fade.SAMPLES, Fade.SAMPLES);
        assertNoClick(heard);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 150, 200})
    void goesOnAfterAPauseAsIfThereHadBeenNone(int percent) {
        line.rush();
        playback.speed(new PlaybackSpeed(percent));
        playback.play();
        awaitSilence();
        short[] whole = line.taken();

        line.takeTime();
        playback.seek(0);
        playback.play();
        line.awaitFull();
        playback.pause();
        line.rush();
        awaitSilence();
        int paused = line.taken().length;
        playback.play();
        awaitSilence();

        short[] heard = Arrays.copyOfRange(line.taken(), whole.length, line.taken().length);
        int before = paused - whole.length - Fade.SAMPLES;
        assertThat(before).isPositive();
        assertSameBut(heard, 0, whole, 0, before, Fade.SAMPLES, 0);
        int resumed = before + Fade.SAMPLES;
        assertThat(heard.length - resumed).isEqualTo(whole.length - before);
        assertSameBut(heard, resumed, whole, before, whole.length - before, Fade.SAMPLES, Fade.SAMPLES);
    }

    @Test
    void tellsItsPlaceByWhatHasLeftTheLoudspeaker() {
        playback.seek(32_000);
        playback.play();
        line.awaitFull();
        assertThat(playback.position()).isEqualTo(32_000);

        line.playMore(1_111);
        assertThat(playback.position()).isEqualTo(33_111);

        line.awaitFull();
        playback.seek(80_000);
        line.playMore(500);
        line.awaitFull(); // the piece that was being handed over, its fading out, then the new place
        int again = pieceEnd(1_111 + FakeLine.BUFFER_FRAMES) + Fade.SAMPLES;
        line.playMore(again - 1 - line.played());
        line.awaitFull();
        assertThat(playback.position()).as("up to here the old place was heard").isEqualTo(80_000);
        line.playMore(1 + 77);
        assertThat(playback.position()).isEqualTo(80_077);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 75, 125, 150, 200})
    void tellsItsPlaceInTheTakeAtEverySpeed(int percent) {
        playback.speed(new PlaybackSpeed(percent));
        playback.seek(16_000);
        playback.play();
        for (int played = 0; played < 40_000; played += 1_000) {
            line.awaitFull();
            assertThat((double) playback.position())
                    .isCloseTo(16_000 + played * percent / 100.0, within((double) Pcm.toSamples(20)));
            line.playMore(1_000);
        }
        line.rush();
        awaitSilence();
        assertThat(playback.position()).isEqualTo(TAKE_SAMPLES.length);
        assertThat((double) line.taken().length)
                .isCloseTo((TAKE_SAMPLES.length - 16_000) * 100.0 / percent, within((double) Pcm.toSamples(20)));
    }

    @Test
    void keepsItsPlaceWhenTheSpeedChanges() {
        playback.play();
        int speeds = 0;
        long last = 0;
        for (int played = 0; played < 60_000; played += 320) {
            line.awaitFull();
            if (played % 6_400 == 0) {
                playback.speed(new PlaybackSpeed(50 + 25 * (speeds++ % 7)));
            }
            assertThat(playback.position() - last).isBetween(0L, 320L * 2 + Pcm.toSamples(10));
            last = playback.position();
            line.playMore(320);
        }
        assertThat(speeds).isGreaterThan(7);
        line.rush();
        awaitSilence();
        assertThat(playback.position()).isEqualTo(TAKE_SAMPLES.length);
        assertNoClick(line.taken());
    }

    @Test
    void playsAtTheNewSpeedFromTheFirstSoundAfterASeek() {
        playback.speed(new PlaybackSpeed(200));
        playback.seek(TAKE_SAMPLES.length - 3_200);
        line.rush();
        playback.play();
        awaitSilence();

        assertThat(line.taken().length).isCloseTo(1_600, within(320));
    }

    @Test
    void playsUntilTheEndHasBeenHeard() {
        playback.seek(TAKE_SAMPLES.length - 1_000);
        playback.play();
        line.awaitDrain();
        assertThat(playback.isPlaying()).isTrue();
        line.playMore(1_000);
        awaitSilence();
        assertThat(playback.position()).isEqualTo(TAKE_SAMPLES.length);

        playback.seek(0);
        line.rush();
        playback.play();
        awaitSilence();
        assertThat(line.taken()).hasSize(1_000 + TAKE_SAMPLES.length);
    }

    @Test
    void playsOnFromASeekDuringTheLastSounds() {
        playback.seek(TAKE_SAMPLES.length - 1_000);
        playback.play();
        line.awaitDrain();

        playback.seek(TAKE_SAMPLES.length - 500);
        line.rush();
        awaitSilence();

        assertThat(line.taken()).hasSize(1_500);
        assertThat(playback.position()).isEqualTo(TAKE_SAMPLES.length);
    }

    @Test
    void hasNothingToPlayBeyondTheEnd() {
        playback.seek(TAKE_SAMPLES.length + 5_000);
        playback.play();
        awaitSilence();

        assertThat(line.taken()).isEmpty();
    }

    @Test
    void staysWhereItIsWhenTheLoudspeakerGoes() {
        playback.play();
        line.awaitFull();
        line.playMore(1_500);
        line.goAway();
        awaitSilence();
        assertThat(playback.position()).isEqualTo(1_500);

        playback.play();
        awaitSilence();
        assertThat(playback.position()).isEqualTo(1_500);
    }

    /** Seen: the feeder asked the line for its place with the lock held while the line waited for who wanted the lock. */
    @Test
    void canBeAskedWhetherItPlaysWhileTheLineDoesNotTellItsPlace() throws Exception {
        playback.play();
        line.awaitFull();
        Thread asking = new Thread(playback::position, "asking");
        synchronized (line) { // the line answers nobody
            asking.start();
            while (asking.getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
            assertThat(CompletableFuture.supplyAsync(playback::isPlaying).get(10, TimeUnit.SECONDS))
                    .isTrue();
        }
        asking.join();
    }

    @Test
    void fallsSilentWhenTheTakeCannotBeReadAndPlaysOnOnceItCan() {
        AtomicBoolean readable = new AtomicBoolean(true);
        AudioFile sometimes = file -> {
            if (!readable.get()) {
                throw new ProblemException(new Problem.FileMissing(file));
            }
            return new SoundInMemory(TAKE_SAMPLES).open(file);
        };
        close();
        FakeLine other = new FakeLine();
        other.rush();
        Playback sought = new Playback(other.line(), new TakeReader(sometimes, TAKE), PlaybackSpeed.AS_SPOKEN);
        sought.begin();
        sought.seek(100_000);
        sought.play();
        other.await("silent", () -> !sought.isPlaying());

        readable.set(false);
        sought.seek(50_000);
        sought.play();
        other.await("silent", () -> !sought.isPlaying());
        assertThat(sought.position()).isEqualTo(50_000);
        int before = other.taken().length;

        readable.set(true);
        sought.play();
        other.await("silent", () -> !sought.isPlaying());
        assertThat(other.taken()).hasSize(before + TAKE_SAMPLES.length - 50_000);
        sought.close();
        other.awaitClosed();
    }

    @Test
    void fadesOutWhenItIsClosed() {
        playback.play();
        line.awaitFull();

        playback.close();
        line.rush();
        line.awaitClosed();

        short[] heard = line.taken();
        assertSameBut(heard, 0, TAKE_SAMPLES, 0, heard.length, Fade.SAMPLES, Fade.SAMPLES);
        assertThat(heard[heard.length - 1]).isZero();
        assertNoClick(heard);
    }

    @Test
    void givesTheLineBackEvenIfItsDeviceHoldsOnForEver() {
        playback.play();
        line.awaitFull();

        playback.close();

        line.awaitClosed();
        assertThat(line.taken()).hasSize(FakeLine.BUFFER_FRAMES);
    }

    private Playback playing(AudioFile files, PlaybackSpeed speed) {
        Playback begun = new Playback(line.line(), new TakeReader(files, TAKE), speed);
        begun.begin();
        return begun;
    }

    /** The frame at which a piece ends that is in the buffer's last place. */
    private static int pieceEnd(int frame) {
        return (frame / StretchedTake.PIECE_SAMPLES + 1) * StretchedTake.PIECE_SAMPLES;
    }

    private void awaitSilence() {
        line.await("silent", () -> !playback.isPlaying());
    }

    /** The runs are equal, but in the first and last samples, where what is heard is the source's or less of it. */
    private static void assertSameBut(
            short[] heard, int at, short[] source, int there, int length, int fadeIn, int fadeOut) {
        for (int i = 0; i < length; i++) {
            int expected = source[there + i];
            int actual = heard[at + i];
            if (i >= fadeIn && i < length - fadeOut) {
                assertThat(actual).as("sample %d of %d", i, length).isEqualTo(expected);
            } else {
                assertThat(actual * Integer.signum(expected))
                        .as("fading sample %d of %d", i, length)
                        .isBetween(0, Math.abs(expected));
            }
        }
    }

    private static void assertNoClick(short[] heard) {
        assertThat(Math.abs(heard[0])).isLessThanOrEqualTo(STEEPEST);
        assertThat(Math.abs(heard[heard.length - 1])).isLessThanOrEqualTo(STEEPEST);
        assertThat(steepest(heard)).isLessThanOrEqualTo(STEEPEST);
    }

    private static int steepest(short[] samples) {
        int steepest = 0;
        for (int i = 1; i < samples.length; i++) {
            steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
        }
        return steepest;
    }

    private static short[] take(int length) {
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            double slow = Math.cos(2 * Math.PI * 141.3 * i / 16_000);
            double rising = Math.sin(2 * Math.PI * (200 * i + 0.0004 * i * (double) i) / 16_000);
            samples[i] = (short) (LOUD * (0.6 * slow + 0.4 * rising));
        }
        return samples;
    }
}
