package io.mockround.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.javasound.DeviceBytes;
import io.mockround.adapter.javasound.RecordingProgram;
import io.mockround.app.Main;
import io.mockround.messages.Messages;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.support.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real lines of a real sound server of the tests' own, in real time. */
@Tag("slow")
@Tag("real-time-audio")
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RealTimeAudioIT {

    /** What a sound server has in its buffers when it dies, and delivers in one lump when it lives (PLATFORM.md: 127 ms). */
    private static final long LUMP_MS = 300;

    /** More samples than the resampler's filter rings, before and after what changes. */
    private static final int FILTER = 400;

    @TempDir
    private Path temp;

    @Test
    void keepsThreeMinutesFromASoundServerSampleForSample() throws Exception {
        short[] sound = DeviceBytes.noise(7, 180 * Pcm.SAMPLE_RATE_HZ, 20_000);
        Path take = temp.resolve("take.wav");

        try (SoundServer server = new SoundServer(temp, Pcm.SAMPLE_RATE_HZ, 1)) {
            server.start();
            try (Program program =
                    Program.start(server.environment(), temp.resolve("out.txt"), RecordingProgram.class, take, 190)) {
                program.awaitNote("recording");
                server.play(DeviceBytes.interleaved(sound));
                assertThat(program.awaitEnd(240)).as(program.notes()::toString).isZero();
                report("16 kHz: gaps and residual " + program.output().strip());

                assertThat(program.output()).startsWith("[]");
                assertOnlyAndWholly(sound, samples(take, 190));
            }
        }
    }

    @Test
    void keepsAMinuteOfStereoAsTheResamplerMakesIt() throws Exception {
        int rateHz = 48_000;
        short[] left = DeviceBytes.noise(8, 60 * rateHz, 20_000);
        short[] right = DeviceBytes.noise(9, 60 * rateHz, 15_000);

        try (SoundServer server = new SoundServer(temp, rateHz, 2)) {
            server.start();
            try (Program program = record(server, "--seconds", "66", "--json")) {
                awaitSeconds(2);
                server.play(DeviceBytes.interleaved(left, right));
                assertThat(program.awaitEnd(240)).as(program.notes()::toString).isZero();

                JsonNode report = json(program);
                report("48 kHz: residual " + report.at("/session/clockResidualMs"));
                assertThat(report.get("gaps")).isEmpty();
                short[] taken = samples(Path.of(report.at("/session/audio").asText()), 66);
                assertOnlyAndWholly(ofItsPhase(taken, left, right), taken);
            }
        }
    }

    @Test
    void goesOnWhenAKilledSoundServerIsBackAfterAGapOfTheRightLength() throws Exception {
        short[] before = DeviceBytes.noise(10, 60 * 48_000, 20_000);
        short[] after = DeviceBytes.noise(11, 60 * 48_000, 20_000);

        try (SoundServer server = new SoundServer(temp, 48_000, 2)) {
            server.start();
            try (Program program = record(server, "--json")) {
                awaitSeconds(2);
                server.play(DeviceBytes.interleaved(before, before));
                awaitSeconds(10);
                long killed = System.nanoTime();
                server.kill();
                program.awaitNote(Messages.text("record.microphone.LOST"));
                TimeUnit.SECONDS.sleep(5); // away for so long
                server.start();
                program.awaitNote(Messages.text("record.microphone.WORKING"));
                long awayMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killed);
                server.play(DeviceBytes.interleaved(after, after));
                awaitSeconds(
                        10 + TimeUnit.MILLISECONDS.toSeconds(awayMs) + 8); // the gap is filled some time after it ended
                program.interrupt();
                assertThat(program.awaitEnd()).as(program.notes()::toString).isZero();

                JsonNode report = json(program);
                JsonNode gap = report.at("/gaps/0");
                report("killed: away " + awayMs + " ms, gaps " + report.get("gaps"));
                assertThat(report.get("gaps")).hasSize(1);
                assertThat(gap.get("cause").asText()).isEqualTo("microphone-lost");
                long gapMs = gap.get("endMs").asLong() - gap.get("startMs").asLong();
                assertThat(gapMs).isCloseTo(awayMs, within(LUMP_MS));
                short[] taken = samples(Path.of(report.at("/session/audio").asText()), 120);
                int from = (int) Pcm.toSamples(gap.get("startMs").asLong());
                int to = (int) Pcm.toSamples(gap.get("endMs").asLong());
                short[] first = Arrays.copyOf(taken, from - FILTER);
                assertBegins(ofItsPhase(first, before, before), first);
                assertThat(Arrays.copyOfRange(taken, from + FILTER, to - FILTER))
                        .containsOnly(0);
                short[] last = Arrays.copyOfRange(taken, to + FILTER, taken.length);
                assertBegins(ofItsPhase(last, after, after), last);
            }
        }
    }

    private Program record(SoundServer server, Object... options) throws IOException {
        Object[] command = Stream.concat(Stream.of("record", "--data", temp.resolve("data")), Stream.of(options))
                .toArray();
        return Program.start(server.environment(), temp.resolve("out.txt"), Main.class, command);
    }

    /** Waits until so much of the take is on the disk. */
    private void awaitSeconds(long seconds) throws IOException {
        while (takenSeconds() < seconds) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** How many seconds are on the disk until now. */
    private long takenSeconds() throws IOException {
        if (Files.notExists(temp.resolve("data/takes"))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(temp.resolve("data/takes"))) {
            return files.filter(file -> file.toString().endsWith(".part"))
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / Pcm.BYTES_PER_SAMPLE
                    / Pcm.SAMPLE_RATE_HZ;
        }
    }

    /** Sound of 48 kHz begins at any third of a sample of ours. */
    private static short[] ofItsPhase(short[] taken, short[] left, short[] right) {
        for (int late = 0; late < 3; late++) {
            short[] made = DeviceBytes.converted(48_000, later(left, late), later(right, late));
            if (begin(made, taken) >= 0) {
                return made;
            }
        }
        throw new AssertionError("what was played is not in the take");
    }

    /** With silence before and behind it: the filter rings before and after what it hears. */
    private static short[] later(short[] sound, int samples) {
        short[] moved = new short[3 * FILTER + samples + sound.length + 3 * FILTER];
        System.arraycopy(sound, 0, moved, 3 * FILTER + samples, sound.length);
        return moved;
    }

    /** All of the sound is in the take, and nothing but silence around it. */
    private static void assertOnlyAndWholly(short[] sound, short[] taken) {
        int at = begin(sound, taken);
        assertThat(at).as("where the sound begins in the take").isGreaterThanOrEqualTo(0);
        short[] expected = new short[taken.length];
        System.arraycopy(sound, 0, expected, at, sound.length);
        assertThat(taken).isEqualTo(expected);
    }

    /** Silence, and then the sound as far as the take goes. */
    private static void assertBegins(short[] sound, short[] taken) {
        int at = begin(sound, taken);
        short[] expected = new short[taken.length];
        System.arraycopy(sound, 0, expected, at, taken.length - at);
        assertThat(taken.length - at).as("samples of it").isGreaterThan(3 * Pcm.SAMPLE_RATE_HZ);
        assertThat(taken).isEqualTo(expected);
    }

    /** @return where the sound begins in the take after silence; -1 when what begins there is something else */
    private static int begin(short[] sound, short[] taken) {
        int at = firstSound(taken) - firstSound(sound);
        boolean same =
                at >= 0 && at + FILTER <= taken.length && Arrays.equals(sound, 0, FILTER, taken, at, at + FILTER);
        return same ? at : -1;
    }

    private static int firstSound(short[] samples) {
        int at = 0;
        while (at < samples.length && samples[at] == 0) {
            at++;
        }
        return at;
    }

    private static JsonNode json(Program program) throws IOException {
        return new ObjectMapper().readTree(program.output());
    }

    private static short[] samples(Path take, int atMostSeconds) {
        short[] samples = new short[atMostSeconds * Pcm.SAMPLE_RATE_HZ + 1];
        try (PcmStream stream = new AudioFiles().open(take)) {
            return Arrays.copyOf(samples, stream.read(samples));
        }
    }

    private static void report(String measured) {
        System.out.println("real-time audio: " + measured);
    }
}
