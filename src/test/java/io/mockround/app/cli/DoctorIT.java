package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.app.Main;
import io.mockround.support.Program;
import io.mockround.support.VirtualMicrophone;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The doctor with the real history, models, recogniser process and sound devices. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DoctorIT {

    @TempDir
    private Path temp;

    @Test
    void looksAtEverythingInAFreshFolderAndMakesNoHistory() {
        JsonNode checks = checks();

        List<String> names = new ArrayList<>();
        checks.forEach(check -> names.add(check.get("name").asText()));
        assertThat(names)
                .containsExactly(
                        "data-folder",
                        "disk",
                        "database",
                        "unfinished-takes",
                        "model",
                        "recogniser",
                        "microphone",
                        "loudspeaker",
                        "voice",
                        "clock",
                        "system",
                        "java");
        assertThat(isOk(checks, "data-folder")).isTrue();
        assertThat(detail(checks, "database")).startsWith("none yet");
        assertThat(detail(checks, "recogniser")).contains("starts and answers");
        assertThat(isOk(checks, "model")).as("for real voices").isFalse();
        assertThat(data().resolve("mockround.db")).doesNotExist();
    }

    @Test
    void findsTheHistorySoundAndSeesWhenItIsNot() throws Exception {
        Cli.run("sessions", "--data", data());
        assertThat(detail(checks(), "database")).contains("version 8", "sound");

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("mockround.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (x NOT NULL)");
            statement.execute("INSERT INTO t VALUES (1)");
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute("UPDATE sqlite_schema SET sql = 'CREATE TABLE t (x CHECK (x > 1))' WHERE name = 't'");
        }
        assertThat(isOk(checks(), "database")).isFalse();
        assertThat(detail(checks(), "database")).contains("CHECK constraint failed");
    }

    @Test
    void looksAtAllTheRestWhereTheHistoryIsOfANewerVersionOrNone() throws Exception {
        Cli.run("sessions", "--data", data());
        inHistory("PRAGMA user_version = 99");
        assertThat(detail(checks(), "database")).contains("newer", "99");

        Files.writeString(
                data().resolve("mockround.db"),
                "no database at all, but long enough to be seen as none ".repeat(40),
                StandardCharsets.UTF_8);
        JsonNode checks = checks();

        assertThat(isOk(checks, "database")).isFalse();
        assertThat(isOk(checks, "recogniser")).isTrue();
        assertThat(checks).hasSize(12);
    }

    @Test
    void seesADamagedModelAndADataFolderThatCannotBe() throws Exception {
        Path model = Files.createDirectory(temp.resolve("model"));

        assertThat(detail(checks("--model", model), "model")).contains("damaged", "am/final.mdl");
        assertThat(isOk(checks("--model", model), "recogniser")).isFalse();
        Path file = Files.createFile(temp.resolve("file"));
        Cli.Result result = Cli.run("doctor", "--json", "--data", file.resolve("below"));
        assertThat(result.status()).isZero();
        assertThat(isOk(result.json().get("checks"), "data-folder")).isFalse();
    }

    @Test
    void printsATableForAPerson() {
        Cli.Result result = Cli.run("doctor", "--data", data());

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).hasLineCount(13).contains("ok      Data folder", "NOT OK  Speech model");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "ALSA is Linux's")
    void seesMicrophoneAndLoudspeakerComeAndGo() throws Exception {
        try (VirtualMicrophone microphone = new VirtualMicrophone(temp.resolve("spoken"), 3_840)) {
            Map<String, Boolean> with = oksOf(microphone.environment());
            assertThat(with).containsEntry("microphone", true).containsEntry("loudspeaker", true);
        }
        Map<String, Boolean> without = oksOf(VirtualMicrophone.none());
        assertThat(without).containsEntry("microphone", false).containsEntry("loudspeaker", false);
    }

    @Tag("slow")
    @Tag("faults")
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "ALSA is Linux's")
    void goesOnWhereADriverHangs() throws Exception {
        VirtualMicrophone microphone = new VirtualMicrophone(temp.resolve("spoken"), 3_840);
        microphone.close(); // opening the pipe waits from now on, for ever

        assertThat(oksOf(microphone.environment()))
                .containsEntry("microphone", false)
                .containsEntry("loudspeaker", false)
                .containsEntry("clock", true)
                .hasSize(12);
    }

    private Map<String, Boolean> oksOf(Map<String, String> environment) throws Exception {
        try (Program program =
                Program.start(environment, temp.resolve("out.txt"), Main.class, "doctor", "--json", "--data", data())) {
            assertThat(program.awaitEnd()).as(program.notes()::toString).isZero();
            Map<String, Boolean> oks = new TreeMap<>();
            new ObjectMapper()
                    .readTree(program.output())
                    .get("checks")
                    .forEach(check ->
                            oks.put(check.get("name").asText(), check.get("ok").asBoolean()));
            return oks;
        }
    }

    private Path data() {
        return temp.resolve("data");
    }

    private void inHistory(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("mockround.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private JsonNode checks(Object... options) {
        List<Object> command = new ArrayList<>(List.of("doctor", "--json", "--data", data()));
        command.addAll(List.of(options));
        Cli.Result result = Cli.run(command.toArray());
        assertThat(result.status()).isZero();
        return result.json().get("checks");
    }

    private static boolean isOk(JsonNode checks, String name) {
        return named(checks, name).get("ok").asBoolean();
    }

    private static String detail(JsonNode checks, String name) {
        return named(checks, name).get("detail").asText();
    }

    private static JsonNode named(JsonNode checks, String name) {
        for (JsonNode check : checks) {
            if (check.get("name").asText().equals(name)) {
                return check;
            }
        }
        throw new AssertionError("no check " + name + " in " + checks);
    }
}
