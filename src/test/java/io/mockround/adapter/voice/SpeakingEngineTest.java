package io.mockround.adapter.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.voice.SpeechFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A service that speaks on when its program has ended, as speech-dispatcher does: here two lines of shell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the engines are shell scripts")
class SpeakingEngineTest {

    @TempDir
    private Path temp;

    @Test
    void givesTheTextByStandardInputAndEndsWithTheProgram() throws Exception {
        AtomicReference<Boolean> begunBefore = new AtomicReference<>();

        engine("cat >said").say("How many?", () -> begunBefore.set(Files.notExists(temp.resolve("said"))));

        assertThat(begunBefore.get()).isTrue();
        assertThat(temp.resolve("said")).hasContent("How many?");
        assertThat(temp.resolve("silenced")).doesNotExist();
    }

    @Test
    void silencesTheServiceWhenItIsInterrupted() throws Exception {
        SpeakingEngine engine = engine("cat >said; sleep 600");
        AtomicReference<Throwable> ended = new AtomicReference<>();
        Thread speaking = new Thread(() -> {
            try {
                engine.say("How many?", () -> {});
            } catch (SpeechFailedException | InterruptedException e) {
                ended.set(e);
            }
        });
        speaking.start();
        await(() -> Files.exists(temp.resolve("said")));

        speaking.interrupt();
        speaking.join(10_000);

        assertThat(ended.get()).isInstanceOf(InterruptedException.class);
        await(() -> Files.exists(temp.resolve("silenced")));
    }

    private SpeakingEngine engine(String script) throws IOException {
        Path program = EngineScripts.write(temp, "engine", "cd '" + temp + "'\n" + script);
        Path silence = EngineScripts.write(temp, "silence", "touch '" + temp.resolve("silenced") + "'");
        return new SpeakingEngine("script", List.of(program.toString()), List.of(silence.toString()));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.call()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
