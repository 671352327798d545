package io.mockround.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.files.DataFolder;
import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.journal.Journals;
import io.mockround.journal.OpenTakes;
import io.mockround.recording.PcmStream;
import io.mockround.recording.TakeRepair;
import io.mockround.recording.UnreadableTakeException;
import io.mockround.recovery.Recovery;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.MarkPart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.Status;
import io.mockround.review.TakeReview;
import io.mockround.support.FaultyMicrophone;
import io.mockround.support.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at random moments of a program that rehearses one round after the other ({@link RehearsingChild}): while it records, at a
 * round's end, while it reviews, between two rounds. What the program knew to be written is there afterwards, once.
 */
class KilledProgramIT {

    /** About two rounds of the child and their reviews. */
    private static final int LATEST_KILL_MS = 800;

    @TempDir
    private Path temp;

    private Process child;
    private Path output;

    @AfterEach
    void end() {
        if (child != null) {
            child.destroyForcibly();
        }
    }

    @Test
    void losesNothingAtAnyOfADozenMoments() throws Exception {
        killAtRandomMoments(12, 1);
    }

    @Test
    @Tag("slow")
    @Tag("faults")
    void losesNothingAtAnyOfAHundredMoments() throws Exception {
        killAtRandomMoments(100, 2);
    }

    @Test
    void aSecondCopyLeavesAloneWhatTheFirstWorksOn() throws Exception {
        DataFolder folder = begin("data");
        for (int looks = 0; told(output).kept.size() < 5; looks++) {
            Recovery.Result result = recover(folder);

            assertThat(result.recovered()).as("look " + looks).isEmpty();
            assertThat(result.setAside()).isEmpty();
            assertThat(result.failures()).isEmpty();
        }
        assertThat(child.isAlive()).as(Files.readString(output)).isTrue();
        kill();

        assertThat(sessions(folder)).hasSizeGreaterThanOrEqualTo(5).allMatch(each -> each.status() == Status.COMPLETE);
        checkRecovery(folder);
    }

    private void killAtRandomMoments(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        int recovered = 0;
        int finished = 0;
        for (int i = 0; i < kills; i++) {
            DataFolder folder = begin("data" + i);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LATEST_KILL_MS * 1_000)));
            kill();
            finished += unreported(folder).containsValue(true) ? 1 : 0;
            recovered += checkRecovery(folder);
        }
        System.out.printf(
                "kill -9: %d times, of which %d hit a session; %d of these had finished recording; nothing was lost%n",
                kills, recovered, finished);
        assertThat(recovered).as("sessions hit").isGreaterThan(kills / 2);
    }

    /** Starts the program and waits until it records. */
    private DataFolder begin(String name) throws IOException {
        DataFolder folder = DataFolder.open(temp.resolve(name));
        output = temp.resolve(name + ".txt");
        List<String> command = new ArrayList<>(Program.java());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.sqlite.tmpdir=" + temp, // where a killed one leaves its library
                "-cp",
                System.getProperty("java.class.path"),
                RehearsingChild.class.getName(),
                folder.root().toString()));
        child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        while (told(output).id == null) {
            assertThat(child.isAlive()).as(Files.readString(output)).isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return folder;
    }

    private void kill() throws InterruptedException {
        child.destroyForcibly(); // SIGKILL
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
    }

    /** @return how many sessions were recovered */
    private int checkRecovery(DataFolder folder) throws Exception {
        Told told = told(output);
        Map<String, Long> onDisk = new HashMap<>();
        for (String id : unreported(folder).keySet()) {
            onDisk.put(id, samplesOnDisk(folder, id));
        }

        Recovery.Result result = recover(folder);

        assertThat(result.failures()).isEmpty();
        assertThat(result.busy()).isEmpty();
        assertThat(result.recovered())
                .extracting(report -> report.session().id())
                .containsExactlyInAnyOrderElementsOf(onDisk.entrySet().stream()
                        .filter(take -> take.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(result.setAside()).hasSize((int)
                onDisk.values().stream().filter(samples -> samples == 0).count());
        for (SessionReport report : result.recovered()) {
            String id = report.session().id();
            check(report, onDisk.get(id), told);
        }
        List<String> expected = new ArrayList<>(told.kept);
        result.recovered().stream()
                .map(report -> report.session().id())
                .filter(id -> !expected.contains(id))
                .forEach(expected::add);
        assertThat(sessions(folder))
                .extracting(SessionSummary::id)
                .containsAll(expected)
                .doesNotHaveDuplicates();
        checkThatNothingMoreChanges(folder);
        return result.recovered().size();
    }

    private static void check(SessionReport report, long samples, Told told) {
        String id = report.session().id();
        assertThat(report.session().status()).isEqualTo(Status.RECOVERED);
        assertThat(report.session().durationMs()).isEqualTo(samples / 16);
        short[] taken = read(Path.of(report.session().audio()));
        assertThat(taken).isEqualTo(new FaultyMicrophone().spoken(0, samples));
        if (id.equals(told.id)) {
            assertThat((long) taken.length).isGreaterThanOrEqualTo(told.written);
            assertThat(report.marks().orNull()).hasSizeGreaterThanOrEqualTo(told.marks);
            assertThat(report.marks().orNull().stream().map(MarkPart::note))
                    .containsExactlyElementsOf(Stream.iterate(500, ms -> ms + 500)
                            .map(ms -> "at " + ms)
                            .limit(report.marks().orNull().size())
                            .toList());
            assertThat(report.exchanges().orNull().stream()
                            .filter(exchange -> exchange.outcome().orNull() == Outcome.EARLY))
                    .hasSizeGreaterThanOrEqualTo(told.handedBack);
        }
    }

    private static void checkThatNothingMoreChanges(DataFolder folder) throws IOException {
        Map<String, String> before = everything(folder);
        Recovery.Result second = recover(folder);

        assertThat(second.recovered()).isEmpty();
        assertThat(second.setAside()).isEmpty();
        assertThat(everything(folder)).isEqualTo(before);
        assertThat(before.keySet()).noneMatch(name -> name.matches("takes/[^/]*\\.part"));
    }

    /** The sessions without a report that have a take, and whether that has its name. */
    private static Map<String, Boolean> unreported(DataFolder folder) {
        Map<String, Boolean> unreported = new TreeMap<>();
        try (SessionStore store = SqliteSessionStore.open(folder.database())) {
            store.neverKept().forEach(start -> {
                Path take = folder.take(start.id());
                if (Files.exists(take) || Files.exists(part(take))) {
                    unreported.put(start.id(), Files.exists(take));
                }
            });
        }
        return unreported;
    }

    private static Path part(Path take) {
        return take.resolveSibling(take.getFileName() + ".part");
    }

    private static long samplesOnDisk(DataFolder folder, String id) {
        Path take = folder.take(id);
        try {
            return TakeRepair.samplesIn(Files.exists(take) ? take : part(take));
        } catch (UnreadableTakeException e) {
            return 0; // it was killed before its first sample
        }
    }

    private static Recovery.Result recover(DataFolder folder) {
        try (SessionStore store = SqliteSessionStore.open(folder.database())) {
            Journals journals = new JournalFiles(folder);
            return new Recovery(
                            folder,
                            store,
                            journals,
                            new OpenTakes(folder, journals, Runnable::run),
                            new TakeReview(
                                    new AudioFiles(),
                                    null,
                                    store,
                                    () -> FillerList.standard(FillerList.ENGLISH),
                                    () -> FlagNorms.DEFAULT),
                            new SessionDeletion(folder, store),
                            ZoneOffset.UTC)
                    .run();
        }
    }

    private static List<SessionSummary> sessions(DataFolder folder) {
        try (SessionStore store = SqliteSessionStore.open(folder.database())) {
            return store.newestFirst();
        }
    }

    private static short[] read(Path take) {
        short[] samples = new short[300_000];
        try (PcmStream stream = new AudioFiles().open(take)) {
            int count = stream.read(samples);
            return Arrays.copyOf(samples, count);
        }
    }

    /** Every take, journal and lock, when it was changed, and every session. */
    private static Map<String, String> everything(DataFolder folder) throws IOException {
        Map<String, String> everything = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.takes())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                everything.put(
                        folder.root().relativize(file).toString(),
                        Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        sessions(folder).forEach(session -> everything.put(session.id(), session.toString()));
        return everything;
    }

    /** What the program has told until now of what it knew to be on the disk; {@code id} is its newest session, or null. */
    private static final class Told {
        private final List<String> kept = new ArrayList<>();
        private String id;
        private long written;
        private int marks;
        private int handedBack;
    }

    private static Told told(Path output) throws IOException {
        Told told = new Told();
        String text;
        try {
            text = Files.readString(output);
        } catch (NoSuchFileException e) {
            return told;
        }
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "kept" -> told.kept.add(words[1]);
                case "written" -> told.written = Long.parseLong(words[1]);
                case "journal" -> {
                    if (!words[1].equals(told.id)) {
                        told.id = words[1];
                        told.written = 0;
                    }
                    told.marks = Integer.parseInt(words[2]);
                    told.handedBack = Integer.parseInt(words[3]);
                }
                default -> assertThat(line).as("what the program told").isEmpty();
            }
        }
        return told;
    }
}
