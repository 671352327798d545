package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.adapter.codec.AudioFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeRepairTest {

    private static final int SAMPLES = 1_000;

    @TempDir
    private Path temp;

    private Path take() {
        return temp.resolve("take.wav");
    }

    private Path part() {
        return WavRecorder.partOf(take());
    }

    @Test
    void givesAKilledTakeATrueHeaderAndItsName() throws Exception {
        kill();

        TakeRepair.finish(take());

        assertThat(read()).isEqualTo(ramp());
        assertThat(Files.readAllBytes(take()))
                .startsWith(TakeFormat.header(SAMPLES).array());
        assertThat(part()).doesNotExist();
        assertThat(TakeRepair.samplesIn(take())).isEqualTo(SAMPLES);
    }

    @Test
    void dropsHalfASampleAndNothingElse() throws Exception {
        kill();
        Files.write(part(), new byte[] {7}, StandardOpenOption.APPEND);

        TakeRepair.finish(take());

        assertThat(read()).isEqualTo(ramp());
        assertThat(Files.size(take())).isEqualTo(TakeFormat.offsetOf(SAMPLES));
    }

    @Test
    void repairsATakeWhoseHeaderNeverReachedTheDisk() throws Exception {
        kill();
        overwrite(0, new byte[TakeFormat.HEADER_BYTES]);

        TakeRepair.finish(take());

        assertThat(read()).isEqualTo(ramp());
    }

    @Test
    void repairsAgainWhatARepairThatWasKilledHasLeft() throws Exception {
        kill();
        overwrite(0, TakeFormat.header(SAMPLES).array());

        TakeRepair.finish(take());

        assertThat(read()).isEqualTo(ramp());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 20, 22, 24, 34, 36})
    void leavesAFileAloneThatBeginsOtherwise(int at) throws IOException {
        kill();
        overwrite(at, new byte[] {99});
        byte[] before = Files.readAllBytes(part());

        assertThatThrownBy(() -> TakeRepair.finish(take()))
                .isInstanceOf(UnreadableTakeException.class)
                .hasMessageContaining("does not begin");
        assertThat(part()).hasBinaryContent(before);
        assertThat(take()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 43, 44, 45})
    void leavesAFileAloneThatEndsBeforeItsFirstSample(int bytes) throws IOException {
        kill();
        Files.write(part(), Arrays.copyOf(Files.readAllBytes(part()), bytes));

        assertThatThrownBy(() -> TakeRepair.finish(take()))
                .isInstanceOf(UnreadableTakeException.class)
                .hasMessageContaining("first sample");
        assertThat(Files.size(part())).isEqualTo(bytes);
    }

    @Test
    void neverOverwritesAFinishedTake() throws IOException {
        kill();
        Files.write(take(), new byte[] {1});

        assertThatThrownBy(() -> TakeRepair.finish(take())).isInstanceOf(UnreadableTakeException.class);
        assertThat(take()).hasBinaryContent(new byte[] {1});
        assertThat(part()).exists();
    }

    @Test
    void neverWritesThroughALinkNorIntoAFolder() throws IOException {
        kill();
        Path other = Files.move(part(), temp.resolve("other"));
        Files.createSymbolicLink(part(), other);
        byte[] before = Files.readAllBytes(other);
        Path folder = temp.resolve("folder.wav");
        Files.createDirectory(WavRecorder.partOf(folder));

        assertThatThrownBy(() -> TakeRepair.finish(take())).isInstanceOf(UnreadableTakeException.class);
        assertThatThrownBy(() -> TakeRepair.finish(folder)).isInstanceOf(UnreadableTakeException.class);
        assertThat(other).hasBinaryContent(before);
    }

    /** As a recorder leaves it that was killed before its first second was over. */
    private void kill() {
        try (WavRecorder recorder = WavRecorder.begin(take(), () -> 0)) {
            recorder.write(ramp(), SAMPLES);
        }
    }

    private void overwrite(int at, byte[] bytes) throws IOException {
        byte[] all = Files.readAllBytes(part());
        System.arraycopy(bytes, 0, all, at, bytes.length);
        Files.write(part(), all);
    }

    private static short[] ramp() {
        short[] ramp = new short[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            ramp[i] = (short) (i * 31 - 15_000);
        }
        return ramp;
    }

    private short[] read() {
        short[] samples = new short[10_000];
        try (PcmStream stream = new AudioFiles().open(take())) {
            int count = stream.read(samples);
            return Arrays.copyOf(samples, count);
        }
    }
}
