package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.PcmStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoding child: it gives what decoding here gives, and whatever it does, the program goes on and it is gone. */
@Timeout(120)
class DecoderChildIT {

    @TempDir
    private Path folder;

    /** The child that was started last. */
    private final AtomicReference<Process> child = new AtomicReference<>();

    private AudioFiles files(AudioFiles.ProcessStart start) {
        return new AudioFiles(() -> {
            child.set(start.start());
            return child.get();
        });
    }

    private static Process realChild() throws IOException {
        return DecoderChild.PROGRAM.processBuilder().start();
    }

    @Test
    void givesWhatDecodingHereGives() throws IOException {
        try (DecoderProcess process = DecoderProcess.start(DecoderChildIT::realChild)) {
            for (String clip : Clip.readable()) {
                if (!SoundFile.of(Clip.path(clip)).kind().needsChild()) {
                    continue;
                }
                Heard inside = Heard.inside(Clip.path(clip));
                Heard throughChild = Heard.of(ChildStream.open(Clip.path(clip), process, () -> {}));
                assertThat(throughChild.samples()).as(clip).isEqualTo(inside.samples());
                assertThat(throughChild.promisedMs()).as(clip).isEqualTo(inside.promisedMs());
                assertThat(throughChild.endedEarly()).as(clip).isFalse();
            }
        }
    }

    @Test
    void tellsWhatWasNotRight() throws IOException {
        byte[] bytes = Clip.bytes("aac-48000-index-first.m4a");
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 400, (byte) 0xff);
        Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length * 3 / 4));
        Heard heard = Heard.all(files(DecoderChildIT::realChild).open(file));
        assertThat(heard.endedEarly()).isTrue();
        assertThat(heard.promisedMs()).isEqualTo(3_200);
        assertThat(heard.silencedMs()).isPositive();
        assertGone();
    }

    @ParameterizedTest
    @CsvSource({
        "refused-encrypted.mp4, AudioEncrypted",
        "refused-film-without-sound.mp4, AudioWithoutTrack",
        "refused-alac.m4a, AudioUnsupported",
    })
    void refusesForTheChild(String clip, String problem) {
        Path file = Clip.path(clip);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> files(DecoderChildIT::realChild).open(file))
                .satisfies(
                        e -> assertThat(e.problem().getClass().getSimpleName()).isEqualTo(problem))
                .satisfies(e -> assertThat(e.problem().toString()).contains(file.toString()));
        assertGone();
    }

    @Test
    void aChildThatMakesNoProgressIsEndedAfterFiveSeconds() {
        assertThat(howItDied(StubbornChild.that(StubbornChild.Way.STALLS))).isEqualTo("no progress for 5 s");
        assertGone();
    }

    @ParameterizedTest
    @CsvSource({"DIES, exit code 7", "BABBLES, it talks nonsense", "SPEAKS_ANOTHER_LANGUAGE, it speaks another language"
    })
    void aChildThatFailsIsToldInAFewWords(StubbornChild.Way way, String how) {
        assertThat(howItDied(StubbornChild.that(way))).isEqualTo(how);
        assertGone();
    }

    @Test
    void aChildThatDoesNotStartIsToldAsWell() {
        String how = howItDied(() -> {
            throw new IOException("no such program");
        });
        assertThat(how).isEqualTo("it did not start");
    }

    @Test
    void waitingForItCanBeCalledOffAtOnce() {
        PcmStream stream = files(StubbornChild.that(StubbornChild.Way.STALLS))
                .open(Clip.path("opus-speech.opus"), this::throwsOnceCalledOff);
        assertThat(stream.read(new short[16_000])).isEqualTo(16_000);
        calledOffAtNanos = System.nanoTime();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> stream.read(new short[16_000]));
        stream.close();
        assertThat(Duration.ofNanos(System.nanoTime() - calledOffAtNanos)).isLessThan(Duration.ofSeconds(1));
        assertGone();
    }

    /** 0 while nobody has called it off. */
    private long calledOffAtNanos;

    private void throwsOnceCalledOff() {
        if (calledOffAtNanos != 0) {
            throw new CancellationException();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itEndsWithTheProgramThatStartedIt(boolean whileDecoding) throws IOException, InterruptedException {
        Process process = realChild();
        DataInputStream in = new DataInputStream(process.getInputStream());
        DataOutputStream out = new DataOutputStream(process.getOutputStream());
        assertThat(DecoderMessage.read(in).kind()).isEqualTo(DecoderMessage.Kind.READY);
        if (whileDecoding) {
            DecoderMessage.decode(anHour().toString()).write(out);
            assertThat(DecoderMessage.read(in).kind()).isEqualTo(DecoderMessage.Kind.OPENED);
            assertThat(DecoderMessage.read(in).kind()).isEqualTo(DecoderMessage.Kind.SAMPLES);
        }
        out.close();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFileThatAsksForMoreMemoryThanAnySoundNeedsIsDamaged() throws IOException {
        try (DecoderProcess process =
                DecoderProcess.start(() -> DecoderChild.PROGRAM.processBuilder().start())) {
            Path file = Files.write(folder.resolve("greedy"), OggBytes.withVorbisBooks(12));
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> ChildStream.open(file, process, () -> {}))
                    .satisfies(e -> assertThat(e.problem()).isEqualTo(new Problem.AudioDamaged(file)));
            assertThat(Heard.of(ChildStream.open(Clip.path("opus-speech.opus"), process, () -> {}))
                            .samples())
                    .as("the next file")
                    .hasSize(51_200);
        }
    }

    private Path anHour() throws IOException {
        byte[] clip = Clip.bytes("aac-fdk.aac");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 3_600_000 / ChirpTrack.DURATION_MS; i++) {
            bytes.writeBytes(clip);
        }
        return Files.write(folder.resolve("hour.aac"), bytes.toByteArray());
    }

    private String howItDied(AudioFiles.ProcessStart start) {
        Path file = Clip.path("opus-speech.opus");
        AtomicReference<String> how = new AtomicReference<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Heard.all(files(start).open(file)))
                .satisfies(e -> {
                    Problem.AudioDecoderDied died = (Problem.AudioDecoderDied) e.problem();
                    assertThat(died.file()).isEqualTo(file);
                    how.set(died.how());
                });
        return how.get();
    }

    private void assertGone() {
        assertThat(child.get().onExit()).succeedsWithin(Duration.ofSeconds(2));
    }
}
