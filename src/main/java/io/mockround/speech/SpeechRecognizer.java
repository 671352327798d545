package io.mockround.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Finds the words in a take. */
public interface SpeechRecognizer {

    /** Transcribes a finished take of which nothing was heard yet. */
    default Recognised transcribe(Path take, SpeechModel model, Consumer<Duration> progress) {
        return transcribe(take, model, SettledWords.NONE, progress);
    }

    /**
     * Transcribes a finished take. A recogniser that fails twice gives a failed transcript with its reason; the take is untouched.
     *
     * @param take a WAV written by {@code recording.WavRecorder}
     * @param settled what this recogniser heard with this model while the take was growing: it is not heard again. Of a take that ends before
     *     it, all is
     * @param progress told how far it has come, on the calling thread, ten times a second and more. May throw to call it off: all that was
     *     begun for it ends at once. May wait: soon nothing is done for it
     */
    Recognised transcribe(Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress);

    /**
     * Listens to a take that is still growing.
     *
     * @param take the file being written
     */
    LiveRecognition listen(Path take, SpeechModel model);

    /**
     * Which of um and uh a model can recognise at all.
     *
     * @throws io.mockround.problem.ProblemException when the recogniser cannot open it
     */
    List<String> fillersKnown(SpeechModel model);

    /**
     * What was recognised.
     *
     * @param fillersKnown which of um and uh the model can recognise at all
     */
    record Recognised(Transcript transcript, List<String> fillersKnown) {}
}
