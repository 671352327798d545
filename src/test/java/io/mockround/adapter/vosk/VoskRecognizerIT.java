package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import io.mockround.recording.TakeFormat;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer.Recognised;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Clips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real libvosk in its child process, and what happens when that is killed. */
class VoskRecognizerIT {

    @TempDir
    private Path temp;

    private final VoskRecognizer recognizer = new VoskRecognizer();
    private final SpeechModel starter = ModelFolder.open(Path.of("assets/starter-model"));

    @Test
    void hearsTheWordsOfTheNarration() {
        Recognised recognised = recognizer.transcribe(take(), starter, heard -> {});

        assertThat(recognised.transcript().status()).isEqualTo(Transcript.Status.DONE);
        assertThat(recognised.fillersKnown()).containsExactly("um", "uh");
        assertThat(texts(recognised.transcript().words())).startsWith("um", "so", "this", "is", "the", "user");
    }

    @Test
    void goesOnFromTheLastFinalResultWhenTheChildIsKilled() {
        Path take = take();
        List<Word> undisturbed =
                recognizer.transcribe(take, starter, heard -> {}).transcript().words();
        Killer killer = new Killer(1);

        Recognised recognised = recognizer.transcribe(take, starter, killer);

        assertThat(killer.killed).isEqualTo(1);
        assertThat(recognised.transcript().status()).isEqualTo(Transcript.Status.DONE);
        // a decoder that starts afresh may hear a word at the seam differently, no more
        assertThat(recognised.transcript().words().size()).isBetween(undisturbed.size() - 2, undisturbed.size() + 2);
        assertThat(recognised.transcript().words().get(undisturbed.size() / 2).startMs())
                .isGreaterThan(20_000);
    }

    @Test
    void failsWithItsReasonWhenTheChildIsKilledTwice() {
        Killer killer = new Killer(2);

        Recognised recognised = recognizer.transcribe(take(), starter, killer);

        assertThat(killer.killed).isEqualTo(2);
        assertThat(recognised.transcript().status()).isEqualTo(Transcript.Status.FAILED);
        assertThat(recognised.transcript().reason()).contains("stopped twice", "137");
        assertThat(recognised.transcript().words()).isEmpty();
    }

    @Test
    void hearsLiveWhatItHearsAfterwards() throws IOException {
        Path take = take();
        long samples = TakeFormat.samplesIn(Files.size(take));
        try (LiveRecognition live = recognizer.listen(take, starter)) {
            for (long to = 1_600; to <= samples; to += 1_600) {
                assertThat(live.hearTo(to)).isTrue();
            }
            List<Word> after = recognizer
                    .transcribe(take, starter, heard -> {})
                    .transcript()
                    .words();
            int heard = live.words().size();
            assertThat(heard).isGreaterThan(after.size() - 8);
            assertThat(live.words().subList(0, heard - 10)).isEqualTo(after.subList(0, heard - 10));
        }
    }

    /** A round's review does not wait for what was heard during the round. */
    @Test
    void hearsOnlyWhatWasNotHeardLive() throws IOException {
        Path take = take();
        List<Word> whole =
                recognizer.transcribe(take, starter, heard -> {}).transcript().words();
        SettledWords settled = heardLive(take, 40L * Pcm.SAMPLE_RATE_HZ);
        List<Duration> progress = new ArrayList<>();

        Recognised rest = recognizer.transcribe(take, starter, settled, progress::add);

        assertThat(settled.toSample()).isGreaterThan(20L * Pcm.SAMPLE_RATE_HZ);
        assertThat(progress.get(0)).isEqualTo(Duration.ofMillis(Pcm.toMs(settled.resumeAt())));
        assertThat(rest.fillersKnown()).containsExactly("um", "uh");
        assertThat(rest.transcript().words().subList(0, settled.words().size())).isEqualTo(settled.words());
        assertThat(texts(rest.transcript().words())).isEqualTo(texts(whole));
    }

    @Test
    void hearsATakeFromItsBeginningThatEndsBeforeWhatWasHeardLive() throws IOException {
        SettledWords settled = heardLive(take(), 40L * Pcm.SAMPLE_RATE_HZ);
        Path shorter = Clips.narration(temp.resolve("shorter.wav"), 0, 15);
        List<Word> whole = recognizer
                .transcribe(shorter, starter, heard -> {})
                .transcript()
                .words();

        Recognised recognised = recognizer.transcribe(shorter, starter, settled, heard -> {});

        assertThat(recognised.transcript().words()).isEqualTo(whole);
    }

    private SettledWords heardLive(Path take, long samples) throws IOException {
        try (LiveRecognition live = recognizer.listen(take, starter)) {
            assertThat(TakeFormat.samplesIn(Files.size(take))).isGreaterThan(samples);
            for (long to = Pcm.BLOCK_SAMPLES; to <= samples; to += Pcm.BLOCK_SAMPLES) {
                live.hearTo(to);
            }
            return live.settled();
        }
    }

    @Test
    void stopsHearingLiveWhenTheChildDiesAndSaysSo() {
        try (LiveRecognition live = recognizer.listen(take(), starter)) {
            assertThat(live.hearTo(16_000)).isTrue();
            assertThat(Killer.killChildren()).isPositive();

            assertThat(live.hearTo(32_000)).isFalse();
            assertThat(live.hearTo(48_000)).isFalse();
        }
    }

    @Test
    void doesNotOpenAModelThatIsNotAsItsManifestSays() throws IOException {
        Path model = copyOfStarter();
        Files.writeString(model.resolve("graph/words.txt"), "", StandardOpenOption.TRUNCATE_EXISTING);

        assertThatThrownBy(() -> ModelFolder.open(model))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isInstanceOfSatisfying(
                                        Problem.ModelDamaged.class,
                                        damage -> assertThat(damage.file()).isEqualTo("graph/words.txt")));
    }

    @Test
    void seesOneChangedByteInAModel() throws IOException {
        Path model = copyOfStarter();
        byte[] network = Files.readAllBytes(model.resolve("am/final.mdl"));
        network[network.length / 2] ^= 1;
        Files.write(model.resolve("am/final.mdl"), network);

        assertThatThrownBy(() -> recognizer.transcribe(take(), new SpeechModel(model, "x", starter.purpose()), h -> {}))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("content has changed");
    }

    @Test
    void tellsAsRefusedWhatTheRecogniserCannotOpen() throws IOException {
        Path model = copyOfStarter();
        Files.delete(model.resolve(ModelFolder.MANIFEST)); // as a model of somebody else
        byte[] network = Files.readAllBytes(model.resolve("am/final.mdl"));
        Files.write(
                model.resolve("am/final.mdl"), Arrays.copyOf(network, network.length / 2)); // its beginning is right

        Recognised recognised = recognizer.transcribe(take(), ModelFolder.open(model), heard -> {});

        assertThat(recognised.transcript().status()).isEqualTo(Transcript.Status.FAILED);
        assertThat(recognised.transcript().reason()).contains("cannot use this model");
    }

    private Path take() {
        return Clips.narration(temp.resolve("take" + System.nanoTime() + ".wav"), 0, 60);
    }

    private Path copyOfStarter() throws IOException {
        Path from = Path.of("assets/starter-model");
        Path to = temp.resolve("model");
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    /** Kills the child, as {@code kill -9} does, once each time it has heard something new. */
    private static final class Killer implements Consumer<Duration> {

        private final int times;
        private int killed;

        Killer(int times) {
            this.times = times;
        }

        @Override
        public void accept(Duration heard) {
            if (killed < times && heard.toSeconds() >= 10) {
                killed += killChildren() > 0 ? 1 : 0;
            }
        }

        static long killChildren() {
            return ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains("RecognizerChild"))
                    .filter(ProcessHandle::destroyForcibly)
                    .count();
        }
    }
}
