package io.mockround.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.app.Main;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.support.FaultyMicrophone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real faults of a real system around a real take, in a program of its own. A full disk is a small file system in memory, seen by the child
 * only: a mount namespace, which Linux gives to root, and mostly to others too.
 */
@Tag("slow")
@Tag("faults")
class FaultsIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path temp;

    private String output;

    /** Its last line. */
    private String told;

    @Test
    void keepsWhatADiskTookBeforeItWasFull() throws Exception {
        onDiskOf("3m", "endless");

        assertThat(told).startsWith("TakeUnwritable");
        long samples = assertSavedSampleForSample();
        assertThat(samples * 2).as("bytes kept of a disk of 3 MiB").isBetween(2_900_000L, 3L << 20);
    }

    @Test
    void endsSafelyAndLeavesRoomForTheReportWhenTheDiskIsAlmostFull() throws Exception {
        onDiskOf("56m", "real");

        assertThat(told).startsWith("DiskAlmostFull");
        long samples = assertSavedSampleForSample();
        long disk = 56L << 20;
        assertThat(disk - samples * 2).isBetween(DiskRoom.RESERVED_BYTES - 100_000, DiskRoom.RESERVED_BYTES + 100_000);
    }

    @Test
    void aFullDiskIsNoReasonToGiveTheHistoryUp() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        String program = JAVA + " -cp \"$CP\" " + Main.class.getName() + " --data " + disk + "/data ";
        String fill = "{ head -c 99000000 /dev/zero > " + disk + "/fill 2>/dev/null || true; }";
        inNamespace("mount -t tmpfs -o size=3m tmpfs " + disk + " && " + program + "plan coding=1 >/dev/null && " + fill
                + " && { " + program + "plan coding=2 2>&1 || true; } && rm " + disk + "/fill && " + program
                + "plan coding=3 2>&1");

        assertThat(output).contains("The disk is full that holds " + disk + "/data", "free some space, then try again");
        assertThat(output).doesNotContain("SQLITE", "aside", "code ");
        assertThat(output).containsPattern("(?i)coding.*3|3.*coding");
    }

    @Test
    void listsEveryBlockThatThereWasNoMemoryFor() throws Exception {
        Path take = temp.resolve("take.wav");
        run(List.of(
                JAVA,
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RecordingChild.class.getName(),
                take.toString(),
                "endless",
                "2",
                "hungry"));

        assertThat(told).startsWith("spoken");
        assertThat(assertSavedSampleForSample())
                .as("all but what was gathered for the next block")
                .isGreaterThanOrEqualTo(Pcm.toSamples(119_800));
        assertThat(listedGapsMs()).as("of two minutes").isLessThan(6_000);
    }

    /** Lets the child record on a disk of its own, and copies what it left there. */
    private void onDiskOf(String size, String room) throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        String script = "mount -t tmpfs -o size=" + size + " tmpfs " + disk + " && " + JAVA + " -cp \"$CP\" "
                + RecordingChild.class.getName() + " " + disk + "/take.wav " + room + " 10 && cp " + disk + "/take.wav "
                + temp + "/";
        inNamespace(script);
    }

    /** Where what is mounted is nobody else's. */
    private void inNamespace(String script) throws Exception {
        List<String> command = new ArrayList<>(List.of("unshare", "--mount"));
        if (!System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("--user", "--map-root-user"));
        }
        command.addAll(List.of("sh", "-c", script));
        run(command);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path written = temp.resolve("output.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(written.toFile());
        builder.environment().put("CP", System.getProperty("java.class.path"));
        Process child = builder.start();
        assertThat(child.waitFor(5, TimeUnit.MINUTES)).as("it ended").isTrue();
        output = Files.readString(written, StandardCharsets.UTF_8).strip();
        assertThat(child.exitValue()).as(output).isZero();
        told = output.substring(output.lastIndexOf('\n') + 1);
    }

    private void silenceGaps(short[] samples, long first) {
        forEachGap((startMs, endMs) -> {
            long from = Math.max(Pcm.toSamples(startMs), first);
            long to = Math.min(Pcm.toSamples(endMs), first + samples.length);
            if (from < to) {
                Arrays.fill(samples, (int) (from - first), (int) (to - first), (short) 0);
            }
        });
    }

    private long listedGapsMs() {
        AtomicLong sum = new AtomicLong();
        forEachGap((startMs, endMs) -> sum.addAndGet(endMs - startMs));
        return sum.get();
    }

    private void forEachGap(BiConsumer<Long, Long> action) {
        Matcher gap = Pattern.compile("startMs=(\\d+), endMs=(\\d+)").matcher(told);
        while (gap.find()) {
            action.accept(Long.parseLong(gap.group(1)), Long.parseLong(gap.group(2)));
        }
    }

    /** @return how many samples the take holds, each of them as it was spoken, or silence in a gap that is listed */
    private long assertSavedSampleForSample() {
        FaultyMicrophone microphone = new FaultyMicrophone();
        short[] second = new short[Pcm.SAMPLE_RATE_HZ];
        long at = 0;
        try (PcmStream stream = new AudioFiles().open(temp.resolve("take.wav"))) {
            for (int n = stream.read(second); n > 0; n = stream.read(second)) {
                short[] expected = microphone.spoken(at, at + n);
                silenceGaps(expected, at);
                assertThat(Arrays.equals(Arrays.copyOf(second, n), expected))
                        .as("from sample %d", at)
                        .isTrue();
                at += n;
            }
            assertThat(stream.endedEarly()).isFalse();
        }
        assertThat(told).contains(" " + at + " ");
        return at;
    }
}
