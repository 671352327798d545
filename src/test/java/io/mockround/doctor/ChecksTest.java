package io.mockround.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.doctor.Check.State;
import io.mockround.doctor.DatabaseHealth.Examined;
import io.mockround.files.DataFolder;
import io.mockround.files.OwnerOnly;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.MicrophoneList.Device;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechModel.Purpose;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is enough for each check, at its edge. */
class ChecksTest {

    private static final SpeechModel STARTER = new SpeechModel(Path.of("starter"), "starter-en", Purpose.SYNTHETIC);
    private static final SpeechModel REAL = new SpeechModel(Path.of("big"), "big-en", Purpose.REAL_VOICES);
    private static final Device HEADSET = new Device("Headset", true, 48_000, 1);
    private static final Device STUDIO = new Device("Studio", false, 0, 0);

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, true",
        "Linux, aarch64, false",
        "Linux, x86, false",
        "Windows 11, amd64, true",
        "Windows 11, aarch64, false",
        "Mac OS X, aarch64, true",
        "Mac OS X, x86_64, true",
        "FreeBSD, amd64, false"
    })
    void knowsWhichSystemsHaveARecogniser(String os, String processor, boolean ok) {
        State state = new SystemCheck(os, processor).look();

        assertThat(state.ok()).isEqualTo(ok);
        assertThat(state.detail()).contains(os, processor);
        assertThat(state.detail().contains("no recogniser")).isEqualTo(!ok);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "59, false", "0, false"})
    void wantsRoomForAnHourAndTellsTheMinutes(int minutes, boolean ok) {
        long bytes = DiskRoom.RESERVED_BYTES + minutes * 60L * 32_000;
        State state = new DiskCheck(new DiskRoom(any -> bytes, temp)).look();

        assertThat(state.ok()).isEqualTo(ok);
        assertThat(state.detail()).contains("room for " + minutes + " minutes");
    }

    @Test
    void aHistoryThatIsNotThereYetIsFine() {
        assertThat(new DatabaseCheck(Optional::empty).look().ok()).isTrue();
    }

    @Test
    void tellsTheHistorysVersionOrItsFirstFault() {
        assertThat(new DatabaseCheck(() -> Optional.of(new Examined(3, List.of()))).look())
                .isEqualTo(State.ok("opens, version 3, its whole content is sound"));
        State faulty = new DatabaseCheck(() -> Optional.of(new Examined(3, List.of("page 7", "page 9")))).look();
        assertThat(faulty.ok()).isFalse();
        assertThat(faulty.detail()).contains("2 faults were found", "page 7").doesNotContain("page 9");
    }

    @Test
    void onlyAModelForRealVoicesWillDo() {
        assertThat(new ModelCheck(() -> REAL, () -> STARTER).look().ok()).isTrue();
        assertThat(new ModelCheck(() -> STARTER, () -> STARTER).look().ok()).isFalse();
        State none = new ModelCheck(() -> null, () -> STARTER).look();
        assertThat(none.ok()).isFalse();
        assertThat(none.detail()).contains("starter-en", "mockround model install");
    }

    @Test
    void looksAtTheMicrophoneThatIsRecordedFrom() {
        assertThat(microphone(null, HEADSET, STUDIO)).isEqualTo(State.ok("Headset, 48 kHz, 1 channel"));
        assertThat(microphone("Headset", STUDIO, HEADSET).ok()).isTrue();
        assertThat(microphone("Studio", HEADSET, STUDIO).ok()).as("busy").isFalse();
        assertThat(microphone("Studio", HEADSET, STUDIO).detail()).startsWith("Studio cannot be opened");
        assertThat(microphone("Field", HEADSET).ok()).as("gone").isFalse();
        assertThat(microphone("Field", HEADSET).detail()).contains("Field");
        assertThat(microphone(null).ok()).as("none").isFalse();
    }

    private static State microphone(String wanted, Device... devices) {
        return new MicrophoneCheck(() -> List.of(devices), () -> wanted).look();
    }

    @ParameterizedTest
    @CsvSource({"220, true", "180, true", "221, false", "179, false", "-3600000, false"})
    void theTimeOfDayMayMoveByTwentyMillisecondsInTwoHundred(long byDayMs, boolean ok) {
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");

        assertThat(clock(noon, noon.plusMillis(byDayMs)).ok()).isEqualTo(ok);
    }

    @Test
    void noTimeOfDayBeforeTheProgramWasMadeIsRight() {
        Instant last = Instant.parse("2025-12-31T23:59:59Z");
        Instant first = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(clock(last, last.plusMillis(200)).ok()).isFalse();
        assertThat(clock(first, first.plusMillis(200)).ok()).isTrue();
    }

    /** While 200 ms of running time pass. */
    private static State clock(Instant... times) {
        Deque<Instant> byDay = new ArrayDeque<>(List.of(times));
        Deque<Long> running = new ArrayDeque<>(List.of(1_000L, 200_001_000L));
        return new ClockCheck(byDay::poll, running::poll, () -> {}).look();
    }

    @Test
    void countsTheTakesThatWereCutShort() throws Exception {
        DataFolder folder = new DataFolder(temp.resolve("data"));
        assertThat(new UnfinishedTakesCheck(folder).look().ok())
                .as("no folder yet")
                .isTrue();
        Files.createDirectories(folder.takes());
        Files.createFile(folder.take("whole"));
        assertThat(new UnfinishedTakesCheck(folder).look().ok()).isTrue();
        Files.createFile(folder.takes().resolve("one.wav.part"));
        Files.createFile(folder.takes().resolve("two.wav.part"));

        State state = new UnfinishedTakesCheck(folder).look();

        assertThat(state.ok()).isFalse();
        assertThat(state.detail()).startsWith("2 were cut short").contains("mockround recover");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such modes")
    void noticesADataFolderThatOthersCanRead() throws Exception {
        Path root = Files.createDirectory(temp.resolve("data"));
        DataFolder folder = DataFolder.open(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        OwnerOnly.createFile(folder.database());
        assertThat(new DataFolderCheck(root).look().ok())
                .as("what lies in it is private")
                .isTrue();

        Files.setPosixFilePermissions(folder.database(), PosixFilePermissions.fromString("rw-r--r--"));
        State open = new DataFolderCheck(root).look();
        assertThat(open.ok()).isFalse();
        assertThat(open.detail()).contains(root.toString(), "others can read");

        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        assertThat(new DataFolderCheck(root).look().ok()).as("nobody comes in").isTrue();
    }

    @Test
    void aCheckThatFailsIsToldAndHidesNoOther() {
        Check broken = new DatabaseCheck(() -> {
            throw new ProblemException(new Problem.DatabaseNewer(Path.of("mockround.db"), 9, 1));
        });

        List<Finding> findings =
                new Doctor(failure -> "told").examine(List.of(broken, new JavaCheck("17", "Somebody")));

        assertThat(findings)
                .containsExactly(new Finding("database", false, "told"), new Finding("java", true, "17 (Somebody)"));
    }
}
