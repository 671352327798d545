package io.mockround.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.problem.Problem;
import io.mockround.recording.TakeFormat;
import io.mockround.report.SessionReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every file that may be found: a thousand of each kind, the same in every run. */
class RecoveryPropertiesTest {

    private static final int FILES = 1_000;
    private static final int SAMPLES = 4_000;

    @TempDir
    private Path temp;

    private Remains remains;
    private byte[] whole;

    @BeforeEach
    void record() throws IOException {
        remains = new Remains(temp);
        remains.killedAfter("whole", SAMPLES);
        whole = Files.readAllBytes(remains.part("whole"));
        Files.delete(remains.part("whole"));
        Files.delete(remains.folder.takeLock("whole"));
    }

    @Test
    void everyTruncationIsRecoveredToItsLastSampleOrSetAside() throws IOException {
        Random random = new Random(7);
        List<Integer> lengths = new ArrayList<>(List.of(0, 1, 43, 44, 45, 46, 47, whole.length));
        while (lengths.size() < FILES) {
            lengths.add(random.nextInt(whole.length + 1));
        }
        for (int i = 0; i < FILES; i++) {
            Files.write(remains.part(id(i)), Arrays.copyOf(whole, lengths.get(i)));
        }

        Recovery.Result result = remains.recovery().run();

        assertThat(result.failures()).isEmpty();
        assertThat(result.recovered().size() + result.setAside().size()).isEqualTo(FILES);
        for (int i = 0; i < FILES; i++) {
            int samples = (int) TakeFormat.samplesIn(lengths.get(i));
            if (samples == 0) {
                assertThat(temp.resolve("takes/set-aside/" + id(i) + ".wav.part"))
                        .hasBinaryContent(Arrays.copyOf(whole, lengths.get(i)));
                assertThat(remains.store.find(id(i))).isEmpty();
            } else {
                assertThat(remains.read(id(i))).isEqualTo(Arrays.copyOf(Remains.sound(SAMPLES), samples));
                assertThat(remains.store.find(id(i)).orElseThrow().session().durationMs())
                        .isEqualTo(samples / 16);
            }
        }
        changesNothingMore();
    }

    @Test
    void everyDamageOfTheFirstBytesIsRecoveredOrSetAsideAsItWas() throws IOException {
        Random random = new Random(8);
        List<byte[]> damaged = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = whole.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                bytes[random.nextInt(TakeFormat.HEADER_BYTES)] ^= (byte) (1 << random.nextInt(8));
            }
            damaged.add(bytes);
            Files.write(remains.part(id(i)), bytes);
        }

        Recovery.Result result = remains.recovery().run();

        assertThat(result.failures()).isEmpty();
        assertThat(result.recovered().size()).isBetween(50, 500);
        for (SessionReport report : result.recovered()) {
            assertThat(remains.read(report.session().id())).isEqualTo(Remains.sound(SAMPLES));
        }
        for (Problem.TakeSetAside aside : result.setAside()) {
            int i = Integer.parseInt(aside.aside().getFileName().toString().replaceAll("\\D", ""));
            assertThat(aside.aside()).hasBinaryContent(damaged.get(i));
        }
        assertThat(result.recovered().size() + result.setAside().size()).isEqualTo(FILES);
        changesNothingMore();
    }

    private void changesNothingMore() {
        Map<String, String> before = remains.everything();
        Recovery.Result second = remains.recovery().run();

        assertThat(second.recovered()).isEmpty();
        assertThat(second.setAside()).isEmpty();
        assertThat(remains.everything()).isEqualTo(before);
    }

    private static String id(int i) {
        return "take" + i;
    }
}
