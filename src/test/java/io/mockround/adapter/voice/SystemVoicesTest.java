package io.mockround.adapter.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.voice.SpeechEngine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which engine is taken where several are, or none is. None of them is ever started here. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "what is a program there is told by its name")
class SystemVoicesTest {

    @TempDir
    private Path temp;

    @Test
    void prefersTheEnginesThatRender() throws IOException {
        program("spd-say");
        assertThat(name("Linux")).isEqualTo("spd-say");
        program("espeak");
        assertThat(name("Linux")).isEqualTo("espeak");
        program("espeak-ng");
        assertThat(name("Linux")).isEqualTo("espeak-ng");
    }

    @Test
    void takesTheSystemsOwnOnMacAndWindows() throws IOException {
        program("espeak-ng");
        assertThat(name("Mac OS X")).isNull();
        assertThat(name("Windows 11")).isNull();
        program("say");
        program("powershell.exe");
        assertThat(name("Mac OS X")).isEqualTo("say");
        assertThat(name("Windows 11")).isEqualTo("Windows speech");
    }

    @Test
    void hasNoneWhereNothingIsAProgram() throws IOException {
        Files.createDirectory(temp.resolve("espeak-ng"));
        Files.writeString(temp.resolve("espeak"), "a text");

        assertThat(name("Linux")).isNull();
        assertThat(new SystemVoices("Linux", null, (speech, begins) -> {}).first())
                .isEmpty();
    }

    private void program(String name) throws IOException {
        EngineScripts.write(temp, name, "exit 1");
    }

    private String name(String os) {
        String path = String.join(File.pathSeparator, "", "/no/such/folder", temp.toString());
        return new SystemVoices(os, path, (speech, begins) -> {})
                .first()
                .map(SpeechEngine::name)
                .orElse(null);
    }
}
