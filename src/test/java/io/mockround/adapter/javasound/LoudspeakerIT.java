package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.recording.PlaybackSpeed;
import io.mockround.recording.TimeStretch;
import io.mockround.support.Clips;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Plays through a real line of the platform to ALSA's file device: every sample that leaves is looked at. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "ALSA is Linux's")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LoudspeakerIT {

    private static final int SECONDS = 20;

    @TempDir
    private Path temp;

    private Path played;
    private short[] take;
    private Process program;
    private BufferedReader answers;

    @BeforeEach
    void makeTheTake() {
        Path file = Clips.narration(temp.resolve("take.wav"), 5, 5 + SECONDS);
        take = new short[SECONDS * Pcm.SAMPLE_RATE_HZ];
        try (PcmStream stream = new AudioFiles().open(file)) {
            assertThat(stream.read(take)).isEqualTo(take.length);
        }
        played = temp.resolve("played.raw");
    }

    @AfterEach
    void endTheProgram() {
        if (program != null) {
            program.destroyForcibly();
        }
    }

    @Test
    void playsEverySampleAndFromTheVerySampleSought() throws Exception {
        start();
        tell("load");
        tell("play");
        assertThat(tell("silence")).isEqualTo(SECONDS * 1_000L);
        tell("seek 12345");
        tell("play");
        assertThat(tell("silence")).isEqualTo(SECONDS * 1_000L);
        end();

        short[] heard = samples(Files.readAllBytes(played));
        int sought = 12_345 * 16;
        assertThat(heard).hasSize(take.length + take.length - sought);
        assertSame(heard, 0, take, 0, take.length);
        assertSame(heard, take.length, take, sought, take.length - sought);
    }

    @Test
    void playsAtOtherSpeedsWhatTheStretchMakesOfIt() throws Exception {
        start();
        tell("load");
        for (int percent : new int[] {150, 50}) {
            tell("speed " + percent);
            tell("seek 0");
            tell("play");
            assertThat(tell("silence")).isEqualTo(SECONDS * 1_000L);
        }
        end();

        short[] heard = samples(Files.readAllBytes(played));
        short[] fast = stretched(150);
        short[] slow = stretched(50);
        assertThat(heard).hasSize(fast.length + slow.length);
        assertThat(fast.length).isCloseTo(take.length * 2 / 3, within(320));
        assertThat(slow.length).isCloseTo(take.length * 2, within(320));
        assertSame(heard, 0, fast, 0, fast.length);
        assertSame(heard, fast.length, slow, 0, slow.length);
    }

    @Test
    void losesNothingByAPause() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", played.toString()).start().waitFor())
                .isZero();
        CountDownLatch paused = new CountDownLatch(1);
        CountDownLatch playedTwoSeconds = new CountDownLatch(1);
        CompletableFuture<byte[]> everything = CompletableFuture.supplyAsync(() -> {
            try (InputStream in = Files.newInputStream(played)) {
                byte[] first = in.readNBytes(2 * 2 * Pcm.SAMPLE_RATE_HZ);
                playedTwoSeconds.countDown();
                paused.await(); // the pipe fills, and so the line has to wait
                byte[] rest = in.readAllBytes();
                byte[] all = Arrays.copyOf(first, first.length + rest.length);
                System.arraycopy(rest, 0, all, first.length, rest.length);
                return all;
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        start();
        tell("load");
        tell("play");
        playedTwoSeconds.await();
        tell("pause");
        paused.countDown();
        long pausedMs = tell("silence");
        tell("play");
        assertThat(tell("silence")).isEqualTo(SECONDS * 1_000L);
        end();

        short[] heard = samples(everything.get(20, TimeUnit.SECONDS));
        int before = (int) Pcm.toSamples(pausedMs); // pieces are whole milliseconds long
        assertThat(pausedMs).isBetween(2_000L, SECONDS * 1_000L - 1);
        assertThat(heard).hasSize(take.length + Fade.SAMPLES);
        assertSame(heard, 0, take, 0, before + Fade.SAMPLES);
        assertSame(heard, before + Fade.SAMPLES, take, before, take.length - before);
    }

    private void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlayingProgram.class.getName(),
                        temp.resolve("take.wav").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put(
                        "ALSA_CONFIG_PATH",
                        Path.of("src/test/resources/alsa/playback.conf")
                                .toAbsolutePath()
                                .toString());
        builder.environment().put("MOCKROUND_PLAYED", played.toString());
        program = builder.start();
        answers = program.inputReader();
    }

    private long tell(String order) throws IOException {
        program.outputWriter().write(order + "\n");
        program.outputWriter().flush();
        String answer = answers.readLine();
        assertThat(answer).as("the answer to " + order).isNotNull();
        return Long.parseLong(answer);
    }

    private void end() throws IOException, InterruptedException {
        program.outputWriter().close();
        assertThat(program.waitFor()).isZero();
    }

    private short[] stretched(int percent) {
        TimeStretch stretch = new TimeStretch(new PlaybackSpeed(percent));
        stretch.write(take, take.length);
        stretch.finish();
        short[] samples = new short[take.length * 100 / percent + 640];
        return Arrays.copyOf(samples, stretch.read(samples, 0, samples.length));
    }

    private static short[] samples(byte[] bytes) {
        short[] samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    /** Equal, but that it begins and ends softly. */
    private static void assertSame(short[] heard, int at, short[] source, int there, int length) {
        assertThat(Arrays.copyOfRange(heard, at + Fade.SAMPLES, at + length - Fade.SAMPLES))
                .isEqualTo(Arrays.copyOfRange(source, there + Fade.SAMPLES, there + length - Fade.SAMPLES));
        for (int i = 0; i < Fade.SAMPLES; i++) {
            assertThat(Math.abs(heard[at + i])).isLessThanOrEqualTo(Math.abs(source[there + i]));
            assertThat(Math.abs(heard[at + length - 1 - i]))
                    .isLessThanOrEqualTo(Math.abs(source[there + length - 1 - i]));
        }
        assertThat(heard[at]).isZero();
        assertThat(heard[at + length - 1]).isZero();
    }
}
