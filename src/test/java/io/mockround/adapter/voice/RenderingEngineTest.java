package io.mockround.adapter.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.voice.Speech;
import io.mockround.voice.SpeechFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Engines are programs of their own: here lines of shell, which say what they were given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the engines are shell scripts")
class RenderingEngineTest {

    private static final String QUESTION = "What — if the leader's “lease” ends?";

    @TempDir
    private Path temp;

    private final List<Speech> played = new ArrayList<>();

    @Test
    void givesTheTextByStandardInputAndPlaysTheSoundThatComesOut() throws Exception {
        short[] sound = new short[3_000];
        sound[1_000] = 10_000;
        Files.write(temp.resolve("sound.wav"), EngineScripts.wav(sound, 1, 22_050, -1));

        engine("cat >said; echo \"$0 $*\" >command; cat sound.wav").say(QUESTION, () -> {});

        assertThat(Files.readString(temp.resolve("said"))).isEqualTo(QUESTION);
        assertThat(Files.readString(temp.resolve("command"))).doesNotContain("leader");
        assertThat(played).singleElement().satisfies(speech -> {
            assertThat(speech.rateHz()).isEqualTo(22_050);
            assertThat(speech.samples()).hasSizeBetween(800, 900); // 20 ms left on both sides
            assertThat(speech.samples()).contains((short) Math.round(0.35 * Short.MAX_VALUE));
        });
    }

    @Test
    void endsAnEngineThatHangsWhenItIsInterrupted() throws Exception {
        AtomicReference<Throwable> ended = new AtomicReference<>();
        RenderingEngine engine = engine("echo $$ >pid; trap '' TERM; sleep 600 & wait; sleep 600");
        Thread waiting = new Thread(() -> {
            try {
                engine.say(QUESTION, () -> {});
            } catch (SpeechFailedException | InterruptedException e) {
                ended.set(e);
            }
        });
        waiting.start();
        await(() -> Files.exists(temp.resolve("pid"))
                && !Files.readString(temp.resolve("pid")).isBlank());
        long pid = Long.parseLong(Files.readString(temp.resolve("pid")).strip());

        waiting.interrupt();
        waiting.join(10_000);

        assertThat(ended.get()).isInstanceOf(InterruptedException.class);
        await(() -> ProcessHandle.of(pid).map(process -> !process.isAlive()).orElse(true));
        assertThat(played).isEmpty();
    }

    @Test
    void failsWithoutAWordOfWhatWasToBeSaid() throws Exception {
        for (String script : List.of("exit 3", "echo 'no sound'", "true")) {
            assertThatThrownBy(() -> engine(script).say(QUESTION, () -> {}))
                    .isInstanceOf(SpeechFailedException.class)
                    .hasMessageNotContaining("leader");
        }
        assertThatThrownBy(() -> new RenderingEngine(
                                "none",
                                folder -> List.of(temp.resolve("nothing").toString()),
                                true,
                                this::play)
                        .say(QUESTION, () -> {}))
                .isInstanceOf(SpeechFailedException.class);
    }

    @Test
    void takesSilenceForAFailure() throws Exception {
        Files.write(temp.resolve("sound.wav"), EngineScripts.wav(new short[3_000], 1, 22_050, -1));

        assertThatThrownBy(() -> engine("cat sound.wav").say(QUESTION, () -> {}))
                .isInstanceOf(SpeechFailedException.class);
    }

    @Test
    void leavesNothingBehindAndLetsNobodyElseReadIt() throws Exception {
        List<Path> folders = new ArrayList<>();
        Path script = EngineScripts.write(temp, "engine", "exit 1");
        RenderingEngine engine = new RenderingEngine(
                "script",
                folder -> {
                    folders.add(folder.path());
                    try {
                        assertThat(Files.getPosixFilePermissions(folder.path())).hasSize(3);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                    return List.of(script.toString());
                },
                true,
                this::play);

        assertThatThrownBy(() -> engine.say(QUESTION, () -> {})).isInstanceOf(SpeechFailedException.class);

        assertThat(folders)
                .singleElement()
                .satisfies(folder -> assertThat(folder).doesNotExist());
    }

    private RenderingEngine engine(String script) throws IOException {
        Path program = EngineScripts.write(temp, "engine", "cd '" + temp + "'\n" + script);
        return new RenderingEngine("script", folder -> List.of(program.toString()), true, this::play);
    }

    private void play(Speech speech, Runnable begins) {
        begins.run();
        played.add(speech);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.call()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
