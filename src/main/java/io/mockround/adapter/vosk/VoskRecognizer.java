package io.mockround.adapter.vosk;

import io.mockround.adapter.vosk.Protocol.Open;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerDied;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerRefused;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.speech.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognition in a child process. The model's manifest is checked before a child may open it; a child that fails, however it does, is followed by
 * one more from the last final result; after that the transcript has failed, with the reason, and nothing else of the session is touched.
 */
public final class VoskRecognizer implements SpeechRecognizer {

    private static final Logger LOG = LoggerFactory.getLogger(VoskRecognizer.class);

    private static final int CHILDREN_AT_MOST = 2;

    private final Children children;

    public VoskRecognizer() {
        this(Children.OF_THIS_PROGRAM);
    }

    VoskRecognizer(Children children) {
        this.children = children;
    }

    @Override
    public Recognised transcribe(Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
        ModelFolder.check(model.folder());
        TakeTranscription transcription = new TakeTranscription(take, model, settled, progress);
        String reason = "";
        for (int child = 1; child <= CHILDREN_AT_MOST; child++) {
            try (RecognizerProcess process = children.start()) {
                transcription.goOn(process);
                return new Recognised(Transcript.done(transcription.words()), transcription.fillersKnown());
            } catch (RecognizerDied e) {
                reason = Messages.text("transcript.died", e.getMessage());
                LOG.warn("recogniser {} died at sample {}: {}", child, transcription.finalTo(), e.getMessage());
            } catch (RecognizerRefused e) {
                reason = Messages.text("transcript.refused", e.getMessage());
                LOG.warn("recogniser {} refused at sample {}", child, transcription.finalTo());
            } catch (IOException e) {
                reason = Messages.text("transcript.notStarted", String.valueOf(e.getMessage()));
                LOG.warn("recogniser {} could not be started", child);
            }
        }
        return new Recognised(Transcript.failed(reason), transcription.fillersKnown());
    }

    @Override
    public LiveRecognition listen(Path take, SpeechModel model) {
        ModelFolder.check(model.folder());
        return new VoskLiveRecognition(take, model, children);
    }

    @Override
    public List<String> fillersKnown(SpeechModel model) {
        ModelFolder.check(model.folder());
        try (RecognizerProcess child = children.start()) {
            Open examine = new Open(Protocol.VERSION, model.folder().toString(), null, 0, 0, Natives.folder());
            return child.open(examine, () -> {}).fillersKnown();
        } catch (IOException | RecognizerDied | RecognizerRefused e) {
            throw new ProblemException(new Problem.ModelRefused(model.folder(), String.valueOf(e.getMessage())), e);
        }
    }
}
