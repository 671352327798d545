package io.mockround.bench;

import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.adapter.vosk.VoskRecognizer;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SpeechModel;
import io.mockround.support.Clips;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the recogniser's process takes to start, to hear, to be replaced and to be called off. Wall-clock times, printed, not judged. */
class RecogniserBench {

    private static final int SECONDS = 120;

    @TempDir
    private Path temp;

    private final SpeechModel starter = ModelFolder.open(Path.of("assets/starter-model"));
    private final VoskRecognizer recognizer = new VoskRecognizer();

    @Test
    void startsHearsIsReplacedAndIsCalledOff() {
        Path take = Clips.narration(temp.resolve("take.wav"), 0, SECONDS);
        Bars bars = new Bars("RECOGNISER, starter model");
        recognizer.fillersKnown(starter); // unpacks libvosk where it is not yet
        bars.note("a child starts, opens the model, tells what it knows and ends, s", starting());
        double hearing = timed(() -> recognizer.transcribe(take, starter, heard -> {}));
        bars.note("a take is transcribed, real-time factor", hearing / SECONDS);
        bars.note("a take is heard live, real-time factor", live(take) / SECONDS);
        boolean[] killed = new boolean[1];
        double replaced = timed(() -> recognizer.transcribe(take, starter, heard -> {
            if (!killed[0] && heard.toSeconds() >= SECONDS / 2) {
                killed[0] = true;
                child().destroyForcibly();
            }
        }));
        bars.note("a child killed half-way costs so much more, s", replaced - hearing);
        bars.note("called off in the midst of hearing its process is gone after, s", callingOff(take));
    }

    private double starting() {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            fastest = Math.min(fastest, timed(() -> recognizer.fillersKnown(starter)));
        }
        return fastest;
    }

    private double live(Path take) {
        return timed(() -> {
            try (LiveRecognition live = recognizer.listen(take, starter)) {
                for (long to = 1_600; to <= SECONDS * 16_000L; to += 1_600) {
                    live.hearTo(to);
                }
            }
        });
    }

    private double callingOff(Path take) {
        CompletableFuture<ProcessHandle> gone = new CompletableFuture<>();
        long[] calledOff = new long[1];
        try {
            recognizer.transcribe(take, starter, heard -> {
                if (heard.compareTo(Duration.ofSeconds(5)) > 0) {
                    child().onExit().thenAccept(gone::complete);
                    calledOff[0] = System.nanoTime();
                    throw new CancellationException();
                }
            });
        } catch (CancellationException e) {
            gone.join();
        }
        return (System.nanoTime() - calledOff[0]) / 1e9;
    }

    private static ProcessHandle child() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("RecognizerChild"))
                .findFirst()
                .orElseThrow();
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
