package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.adapter.vosk.FaultyChild.Kind;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Clips;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real processes that hang, talk nonsense, refuse, die: one such costs nothing, a second one the transcript. */
class FaultyChildIT {

    /** Long enough for Java to start on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @TempDir
    private Path temp;

    private final SpeechModel starter = ModelFolder.open(Path.of("assets/starter-model"));

    /** What each of them is called in the reason. */
    static List<List<Object>> faults() {
        return List.of(
                List.of(FaultyChild.HANGS, "no progress"),
                List.of(FaultyChild.NEVER_OPENS, "no progress"),
                List.of(FaultyChild.TALKS_NONSENSE, "nonsense"),
                List.of(FaultyChild.TALKS_WITHOUT_END, "nonsense"),
                List.of(FaultyChild.SPEAKS_OF_THE_FUTURE, "nonsense"),
                List.of(FaultyChild.OF_ANOTHER_VERSION, "another language"),
                List.of(FaultyChild.REFUSES, "cannot use this model"),
                List.of(FaultyChild.diesAfter(1), "exit code 137"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneSuchChildCostsNothing(List<Object> fault) {
        Transcript transcript = transcribe((Kind) fault.get(0), FaultyChild.REAL);

        assertThat(transcript.status()).isEqualTo(Transcript.Status.DONE);
        assertThat(texts(transcript.words())).startsWith("um", "so", "this", "is", "the", "user");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aSecondOneCostsTheTranscriptAndSaysWhy(List<Object> fault) {
        Transcript transcript = transcribe((Kind) fault.get(0), (Kind) fault.get(0));

        assertThat(transcript.status()).isEqualTo(Transcript.Status.FAILED);
        assertThat(transcript.reason()).contains((String) fault.get(1)).contains("from sound is complete");
        assertThat(transcript.words()).isEmpty();
    }

    @Test
    void aChildThatHangsIsEndedWhenTheWorkIsCalledOff() {
        Children patient = FaultyChild.children(Duration.ofMinutes(10), FaultyChild.HANGS);
        List<ProcessHandle> children = new ArrayList<>();

        assertThatThrownBy(() -> new VoskRecognizer(patient).transcribe(take(), starter, heard -> {
                    ProcessHandle.current()
                            .children()
                            .filter(FaultyChildIT::isFaulty)
                            .forEach(children::add);
                    if (!children.isEmpty()) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(children.get(0).onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aChildInTheMidstOfALongDecodingIsEndedWhenTheWorkIsCalledOff() {
        Path take = Clips.narration(temp.resolve("long.wav"), 0, 300);
        List<ProcessHandle> children = new ArrayList<>();

        assertThatThrownBy(() -> new VoskRecognizer().transcribe(take, starter, heard -> {
                    if (heard.toSeconds() >= 10) {
                        ProcessHandle.current()
                                .children()
                                .filter(FaultyChildIT::isReal)
                                .forEach(children::add);
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(children).isNotEmpty();
        assertThat(children).allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void aChildEndsWithTheProgramThatStartedIt() throws IOException {
        Process child = ChildCommand.PROGRAM.processBuilder().start();

        child.getOutputStream().close(); // as the system does when the program ends, however it ends

        assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(60));
    }

    @Test
    void aChildThatIsOnlySlowIsNotCalledHung() {
        Transcript transcript = transcribe(FaultyChild.SLOW);

        assertThat(texts(transcript.words())).containsExactly("slow");
    }

    /** With 60 MB Java itself ends; with 150 MB libvosk opens the model and then hangs (OpenBLAS asks for memory for ever): both are met here. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aChildWithoutMemoryIsGivenUp() {
        Transcript transcript = transcribe(FaultyChild.withMemory(60_000_000), FaultyChild.withMemory(150_000_000));

        assertThat(transcript.status()).isEqualTo(Transcript.Status.FAILED);
        assertThat(transcript.reason()).contains("stopped twice");
    }

    @Test
    void liveHearingThatHangsIsEndedByWhoeverClosesIt() throws InterruptedException {
        Children patient = FaultyChild.children(Duration.ofMinutes(10), FaultyChild.HANGS);
        LiveRecognition live = new VoskRecognizer(patient).listen(take(), starter);
        List<Boolean> heard = new ArrayList<>();
        Thread hearing = new Thread(() -> heard.add(live.hearTo(16_000)));
        hearing.start();
        while (ProcessHandle.current().children().noneMatch(FaultyChildIT::isFaulty)) {
            Thread.onSpinWait();
        }

        live.close();

        hearing.join(Duration.ofSeconds(30).toMillis());
        assertThat(heard).containsExactly(false);
    }

    private static boolean isReal(ProcessHandle child) {
        return child.info().commandLine().orElse("").contains("RecognizerChild");
    }

    private static boolean isFaulty(ProcessHandle child) {
        return child.info().commandLine().orElse("").contains("FaultyChild");
    }

    private Transcript transcribe(Kind... kinds) {
        return new VoskRecognizer(FaultyChild.children(PATIENCE, kinds))
                .transcribe(take(), starter, heard -> {})
                .transcript();
    }

    private Path take() {
        return Clips.narration(temp.resolve("take" + System.nanoTime() + ".wav"), 0, 5);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
