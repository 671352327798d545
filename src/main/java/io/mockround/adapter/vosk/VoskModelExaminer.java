package io.mockround.adapter.vosk;

import io.mockround.files.IoReason;
import io.mockround.models.ExaminedModel;
import io.mockround.models.ModelExaminer;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import io.mockround.recording.TakeFormat;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.speech.SpeechRecognizer.Recognised;
import io.mockround.speech.Transcript;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Examines a model's files, then has the recogniser's child open it and hear a second of sound: what aborts, does so there.
 */
public final class VoskModelExaminer implements ModelExaminer {

    /** −34 dBFS: a hiss no gate of libvosk takes for silence and no model for a word. */
    private static final int TRIAL_AMPLITUDE = 1000;

    private final SpeechRecognizer recogniser;

    public VoskModelExaminer(SpeechRecognizer recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public ExaminedModel examine(Path folder) {
        SpeechModel model = ModelFolder.open(folder);
        Recognised heard = tried(model);
        if (heard.transcript().status() == Transcript.Status.FAILED) {
            throw new ProblemException(new Problem.ModelFailsTrial(
                    model.folder(), firstSentence(heard.transcript().reason())));
        }
        return new ExaminedModel(model, heard.fillersKnown(), ModelFolder.isDeterministic(model.folder()));
    }

    /** The others are about a session. */
    private static String firstSentence(String reason) {
        return reason.replaceFirst("\\. .*", "");
    }

    private Recognised tried(SpeechModel model) {
        try {
            Path take = Files.createTempFile("mockround-trial", ".wav");
            try {
                Files.write(take, trial());
                return recogniser.transcribe(take, model, heard -> {});
            } finally {
                Files.deleteIfExists(take);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.ModelFailsTrial(model.folder(), IoReason.of(e)), e);
        }
    }

    /** A second, always the same. The recogniser reads a take's samples only, so its header may be empty. */
    private static byte[] trial() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        ByteBuffer take = ByteBuffer.allocate((int) TakeFormat.offsetOf(Pcm.SAMPLE_RATE_HZ))
                .order(ByteOrder.LITTLE_ENDIAN);
        take.position(TakeFormat.HEADER_BYTES);
        while (take.hasRemaining()) {
            take.putShort((short) random.nextInt(-TRIAL_AMPLITUDE, TRIAL_AMPLITUDE));
        }
        return take.array();
    }
}
