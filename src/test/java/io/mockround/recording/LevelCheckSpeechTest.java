package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.recording.LevelCheck.Verdict;
import io.mockround.support.Clips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every three seconds of real speech are a check that must not raise a false alarm. */
class LevelCheckSpeechTest {

    private static final Path HUMAN = Path.of(System.getProperty("mockround.shared", "../shared"), "speech", "human");

    /** Three seconds of a pause are rightly called too quiet. */
    private static final Set<Verdict> NO_ALARM = Set.of(Verdict.GOOD, Verdict.TOO_QUIET);

    /** One made beside a computer with 50 Hz of mains 2 to 9 dB below the voice, and one whose peaks are flat at full scale. */
    private static final Map<String, Verdict> FAULTY =
            Map.of("auditok_1to6arabic.wav", Verdict.HUM, "paa_count2.wav", Verdict.CLIPPING);

    @Test
    void raisesNoAlarmOnOurOwnNarration() {
        assertThat(verdicts(Clips.narration()).keySet()).isSubsetOf(NO_ALARM);
    }

    @Test
    void raisesNoAlarmOnHumanSpeechAndFindsWhatIsFaulty() throws IOException {
        if (!Files.isDirectory(HUMAN)) {
            System.out.println("level check: NOT TRIED on human speech, there is no " + HUMAN);
            return;
        }
        for (Path file : recordings()) {
            String name = file.getFileName().toString();
            Map<Verdict, Integer> verdicts = verdicts(read(file));
            System.out.println("level check, " + name + ": " + verdicts);
            Verdict fault = FAULTY.get(name);
            if (fault == null) {
                assertThat(verdicts.keySet()).as(name).isSubsetOf(NO_ALARM);
            } else {
                assertThat(verdicts).as(name).containsKey(fault);
            }
        }
    }

    private static List<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.list(HUMAN)) {
            return files.filter(file ->
                            file.toString().endsWith(".wav") || file.toString().endsWith(".flac"))
                    .sorted()
                    .toList();
        }
    }

    private static short[] read(Path file) {
        List<short[]> blocks = new ArrayList<>();
        int length = 0;
        try (PcmStream sound = new AudioFiles().open(file)) {
            short[] block = new short[Pcm.SAMPLE_RATE_HZ];
            for (int count = sound.read(block); count > 0; count = sound.read(block)) {
                blocks.add(Arrays.copyOf(block, count));
                length += count;
            }
        }
        short[] all = new short[length];
        int at = 0;
        for (short[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }

    /** What is said of each three seconds, a second apart. */
    private static Map<Verdict, Integer> verdicts(short[] sound) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int length = 3 * Pcm.SAMPLE_RATE_HZ;
        for (int from = 0; from + length <= sound.length; from += Pcm.SAMPLE_RATE_HZ) {
            LevelCheck check = new LevelCheck();
            check.hear(Arrays.copyOfRange(sound, from, from + length), length);
            verdicts.merge(check.verdict(), 1, Integer::sum);
        }
        return verdicts;
    }
}
