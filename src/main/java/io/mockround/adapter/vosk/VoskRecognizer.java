package io.mockround.adapter.vosk;

import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.adapter.vosk.Protocol.Request;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerDied;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerRefused;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import io.mockround.recording.TakeFormat;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognition in a child process. The model's manifest is checked before a child may open it; a child that dies is started once more from the
 * last final result; after that the transcript has failed, with the reason, and nothing else of the session is touched.
 */
public final class VoskRecognizer implements SpeechRecognizer {

    private static final Logger LOG = LoggerFactory.getLogger(VoskRecognizer.class);

    private static final int CHILDREN_AT_MOST = 2;

    @Override
    public Recognised transcribe(Path take, SpeechModel model, Consumer<Duration> progress) {
        ModelFolder.check(model.folder());
        Hearing hearing = new Hearing(take, model, progress);
        String death = "";
        for (int child = 1; child <= CHILDREN_AT_MOST; child++) {
            try {
                hearing.hear();
                return new Recognised(Transcript.done(hearing.words), hearing.fillersKnown);
            } catch (RecognizerDied e) {
                death = e.getMessage();
                LOG.warn("recogniser child {} died at sample {}: {}", child, hearing.finalTo, death);
            } catch (RecognizerRefused e) {
                return hearing.failed(Messages.text("transcript.refused", e.getMessage()));
            } catch (IOException e) {
                return hearing.failed(Messages.text("transcript.notStarted", String.valueOf(e.getMessage())));
            }
        }
        return hearing.failed(Messages.text("transcript.died", death));
    }

    @Override
    public LiveRecognition listen(Path take, SpeechModel model) {
        ModelFolder.check(model.folder());
        return new VoskLiveRecognition(take, model);
    }

    @Override
    public List<String> fillersKnown(SpeechModel model) {
        ModelFolder.check(model.folder());
        try (RecognizerProcess child = RecognizerProcess.start()) {
            child.send(Request.examine(model.folder().toString()));
            return List.copyOf(child.next().ready().fillersKnown());
        } catch (IOException | RecognizerDied | RecognizerRefused e) {
            throw new ProblemException(new Problem.ModelRefused(model.folder(), String.valueOf(e.getMessage())), e);
        }
    }

    /** One transcription over its children: what is final is kept from one to the next. */
    private static final class Hearing {

        private final Path take;
        private final SpeechModel model;
        private final Consumer<Duration> progress;
        private final List<Word> words = new ArrayList<>();
        private List<String> fillersKnown = List.of();
        private long finalTo;

        Hearing(Path take, SpeechModel model, Consumer<Duration> progress) {
            this.take = take;
            this.model = model;
            this.progress = progress;
        }

        void hear() throws IOException, RecognizerDied, RecognizerRefused {
            long samples = TakeFormat.samplesIn(Files.size(take));
            try (RecognizerProcess child = RecognizerProcess.start()) {
                child.send(Request.open(model.folder().toString(), take.toString(), finalTo));
                child.send(Request.feedTo(samples));
                child.send(Request.finishing());
                Reply reply = child.next();
                while (reply.end() == null) {
                    take(reply);
                    reply = child.next();
                }
            }
        }

        private void take(Reply reply) {
            if (reply.ready() != null) {
                fillersKnown = List.copyOf(reply.ready().fillersKnown());
            } else if (reply.words() != null) {
                words.addAll(reply.words());
                finalTo = reply.toSample();
            } else if (reply.heardTo() != null) {
                progress.accept(Duration.ofMillis(Pcm.toMs(reply.heardTo())));
            }
        }

        Recognised failed(String reason) {
            return new Recognised(Transcript.failed(reason), fillersKnown);
        }
    }
}
