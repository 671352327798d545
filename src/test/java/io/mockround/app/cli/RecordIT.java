package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.SettingsFile;
import io.mockround.adapter.javasound.DeviceBytes;
import io.mockround.app.Main;
import io.mockround.files.DataFolder;
import io.mockround.messages.Messages;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.settings.Settings;
import io.mockround.support.Program;
import io.mockround.support.VirtualMicrophone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with a microphone: ALSA's file device hears known sound, every sample of the take is compared. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "ALSA is Linux's")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecordIT {

    private static final int RATE_HZ = 48_000;
    private static final int BYTES_PER_SECOND = RATE_HZ * 2 * 2;
    private static final int PIECE_BYTES = BYTES_PER_SECOND / 50;
    private static final int SPOKEN_SECONDS = 60;

    private static final short[] LEFT = DeviceBytes.noise(1, SPOKEN_SECONDS * RATE_HZ, 20_000);
    private static final short[] RIGHT = DeviceBytes.noise(2, SPOKEN_SECONDS * RATE_HZ, 15_000);

    @TempDir
    private Path temp;

    private VirtualMicrophone microphone;

    @BeforeEach
    void plugIn() throws Exception {
        microphone = new VirtualMicrophone(temp.resolve("spoken"), PIECE_BYTES);
    }

    @AfterEach
    void unplug() throws IOException {
        microphone.close();
    }

    @Test
    void recordsSoManySecondsSampleForSample() throws Exception {
        microphone.speak(DeviceBytes.interleaved(LEFT, RIGHT), BYTES_PER_SECOND);

        try (Program program = start("record", "--seconds", "3", "--json")) {
            assertThat(program.awaitEnd()).as(program.notes()::toString).isZero();

            JsonNode report = json(program);
            assertThat(report.at("/session/durationMs").asInt()).isEqualTo(3_000);
            assertThat(report.at("/session/source").asText()).isEqualTo("microphone");
            assertThat(report.get("gaps")).isEmpty();
            short[] taken = samples(Path.of(report.at("/session/audio").asText()));
            assertThat(taken).hasSize(3 * Pcm.SAMPLE_RATE_HZ).isEqualTo(spoken(taken.length));
        }
    }

    @Test
    void recordsUntilCtrlCAndReviewsAndListsTheMemo() throws Exception {
        microphone.speak(DeviceBytes.interleaved(LEFT, RIGHT), BYTES_PER_SECOND);

        try (Program program = start("record", "--json")) {
            program.awaitNote(Messages.text("record.begun"));
            awaitTwoSecondsOfSound();
            program.interrupt();
            assertThat(program.awaitEnd()).as(program.notes()::toString).isZero();

            JsonNode session = json(program).get("session");
            short[] taken = samples(Path.of(session.get("audio").asText()));
            assertThat(taken).hasSizeGreaterThan(2 * Pcm.SAMPLE_RATE_HZ).isEqualTo(spoken(taken.length));
            assertThat(session.get("durationMs").asLong()).isEqualTo(Pcm.toMs(taken.length));
            assertThat(listed())
                    .extracting(
                            memo -> memo.get("id").asText(),
                            memo -> memo.get("type").asText(),
                            memo -> memo.get("durationMs").asLong())
                    .containsExactly(tuple(session.get("id").asText(), "memo", Pcm.toMs(taken.length)));
        }
    }

    @Test
    void recordsFromTheDefaultOneWhereTheChosenOneIsGoneAndSaysSo() throws Exception {
        choose("Field recorder");
        microphone.speak(DeviceBytes.interleaved(LEFT, RIGHT), BYTES_PER_SECOND);

        try (Program program = start("record", "--seconds", "1", "--json")) {
            assertThat(program.awaitEnd()).as(program.notes()::toString).isZero();
            assertThat(program.notes())
                    .first()
                    .asString()
                    .isEqualTo(Messages.text("note.microphoneGone", "Field recorder"));
            assertThat(json(program).at("/session/durationMs").asInt()).isEqualTo(1_000);
        }
    }

    @Test
    void refusesAMicrophoneThatIsNotThereAndKeepsNothing() throws Exception {
        try (Program program = start("record", "--device", "Studio", "--seconds", "3")) {
            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.notes()).singleElement().asString().contains("Studio");
            assertThat(takes()).isEmpty();
            assertThat(listed()).isEmpty();
        }
    }

    @Tag("slow")
    @Tag("faults")
    @Test
    void givesUpADriverThatHangs() throws Exception {
        microphone.close(); // opening the pipe waits from now on, for ever

        try (Program program = start("record", "--seconds", "3")) {
            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.notes()).singleElement().asString().startsWith("There is no microphone");
            assertThat(takes()).isEmpty();
        }
    }

    @Test
    void namesTheMicrophoneAndItsFormat() throws Exception {
        try (Program program = start("devices", "--json")) {
            assertThat(program.awaitEnd()).as(program.notes()::toString).isZero();

            JsonNode devices = json(program).get("devices");
            assertThat(devices).hasSize(1);
            assertThat(devices.at("/0/default").asBoolean()).isTrue();
            assertThat(devices.at("/0/chosen").asBoolean()).isFalse();
            assertThat(devices.at("/0/rateHz").asInt()).isEqualTo(RATE_HZ);
            assertThat(devices.at("/0/channels").asInt()).isEqualTo(2);
            choose(devices.at("/0/name").asText());
        }
        try (Program program = start("devices", "--json")) {
            assertThat(program.awaitEnd()).isZero();
            assertThat(json(program).at("/devices/0/chosen").asBoolean()).isTrue();
        }
    }

    @Test
    void saysThatThereIsNoMicrophone() throws Exception {
        try (Program program = start(VirtualMicrophone.none(), "devices")) {
            assertThat(program.awaitEnd()).isZero();
            assertThat(program.output().strip()).isEqualTo(Messages.text("devices.none"));
        }
        try (Program program = start(VirtualMicrophone.none(), "devices", "--json")) {
            assertThat(program.awaitEnd()).isZero();
            assertThat(json(program).get("devices")).isEmpty();
        }
    }

    private Program start(Object... command) throws IOException {
        return start(microphone.environment(), command);
    }

    private Program start(Map<String, String> environment, Object... command) throws IOException {
        Path out = Files.createTempFile(temp, "out", ".txt");
        return Program.start(
                environment,
                out,
                Main.class,
                Stream.concat(Stream.of(command), Stream.of("--data", data())).toArray());
    }

    private void choose(String name) {
        DataFolder folder = DataFolder.open(data());
        new SettingsFile(folder.settings()).save(Settings.INITIAL.withMicrophone(name));
    }

    private Path data() {
        return temp.resolve("data");
    }

    private void awaitTwoSecondsOfSound() throws IOException {
        while (takes().stream()
                .noneMatch(take -> take.toFile().length() > 2L * Pcm.SAMPLE_RATE_HZ * Pcm.BYTES_PER_SAMPLE)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private List<Path> takes() throws IOException {
        try (Stream<Path> files = Files.list(data().resolve("takes"))) {
            return files.filter(file -> file.toString().contains(".wav")).toList();
        }
    }

    private Iterable<JsonNode> listed() {
        return Cli.run("sessions", "--json", "--data", data()).json().get("sessions");
    }

    private static JsonNode json(Program program) throws IOException {
        return new ObjectMapper().readTree(program.output());
    }

    private static short[] samples(Path take) {
        short[] samples = new short[SPOKEN_SECONDS * Pcm.SAMPLE_RATE_HZ + 1];
        try (PcmStream stream = new AudioFiles().open(take)) {
            return Arrays.copyOf(samples, stream.read(samples));
        }
    }

    /** What the program's format of the first sound is, by the pure rules alone. */
    private static short[] spoken(int samples) {
        return Arrays.copyOf(DeviceBytes.converted(RATE_HZ, LEFT, RIGHT), samples);
    }
}
