package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavRecorderTest {

    @TempDir
    private Path temp;

    private long nowNanos;

    private Path take() {
        return temp.resolve("take.wav");
    }

    @Test
    void leavesTheTakeUnderItsNameWhenItIsFinished() {
        try (WavRecorder recorder = WavRecorder.begin(take(), () -> nowNanos)) {
            recorder.write(ramp(), 1000);
            assertThat(Files.exists(take())).isFalse();

            recorder.finish(1000);
        }
        assertThat(read(take())).isEqualTo(ramp());
        assertThat(Files.exists(temp.resolve("take.wav.part"))).isFalse();
    }

    @Test
    void cutsTheTakeWhereTheRoundEnded() {
        try (WavRecorder recorder = WavRecorder.begin(take(), () -> nowNanos)) {
            recorder.write(ramp(), 1000);
            recorder.finish(640);
        }
        assertThat(read(take())).hasSize(640);
    }

    @Test
    void keepsATrueHeaderOnceASecondSoThatAPowerCutCostsNoMore() throws IOException {
        try (WavRecorder recorder = WavRecorder.begin(take(), () -> nowNanos)) {
            recorder.write(ramp(), 1000);
            nowNanos += TimeUnit.SECONDS.toNanos(1);
            recorder.write(ramp(), 1000);
            Path asAfterAPowerCut = Files.copy(recorder.part(), temp.resolve("copy.wav"));

            assertThat(read(asAfterAPowerCut)).hasSize(2000);
        }
    }

    @Test
    void leavesEveryWrittenSampleInThePartFileWhenTheProgramDies() throws IOException {
        WavRecorder recorder = WavRecorder.begin(take(), () -> nowNanos);
        recorder.write(ramp(), 1000);

        assertThat(Files.size(recorder.part())).isEqualTo(TakeFormat.offsetOf(1000));
        assertThat(TakeFormat.samplesIn(Files.size(recorder.part()))).isEqualTo(1000);
        recorder.close();
        assertThat(Files.exists(recorder.part())).isTrue();
    }

    @Test
    void saysThatATakeCannotBeMade() {
        assertThatThrownBy(() -> WavRecorder.begin(temp.resolve("missing/take.wav"), () -> nowNanos))
                .isInstanceOf(ProblemException.class);
    }

    private static short[] ramp() {
        short[] ramp = new short[1000];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = (short) (i * 31 - 15_000);
        }
        return ramp;
    }

    private static short[] read(Path wav) {
        short[] samples = new short[10_000];
        try (PcmStream stream = new AudioFiles().open(wav)) {
            int count = stream.read(samples);
            return Arrays.copyOf(samples, count);
        }
    }
}
