package io.mockround.adapter.vosk;

import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.adapter.vosk.Protocol.Request;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerDied;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerRefused;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears a growing take in lock-step: {@link #hearTo} returns when the child has heard that far. When the child fails live hearing is over; the
 * finished take is transcribed later all the same.
 */
final class VoskLiveRecognition implements LiveRecognition {

    private static final Logger LOG = LoggerFactory.getLogger(VoskLiveRecognition.class);

    private final Path take;
    private final SpeechModel model;
    private final List<Word> words = new ArrayList<>();
    private List<Word> partial = List.of();
    private RecognizerProcess child;
    private boolean failed;

    VoskLiveRecognition(Path take, SpeechModel model) {
        this.take = take;
        this.model = model;
    }

    @Override
    public boolean hearTo(long sample) {
        if (failed) {
            return false;
        }
        try {
            if (child == null) {
                child = RecognizerProcess.start();
                child.send(Request.open(model.folder().toString(), take.toString(), 0));
            }
            child.send(Request.feedTo(sample));
            Reply reply = child.next();
            while (reply.partial() == null) {
                if (reply.words() != null) {
                    words.addAll(reply.words());
                }
                reply = child.next();
            }
            partial = reply.partial();
        } catch (IOException | RecognizerDied | RecognizerRefused e) {
            LOG.warn("live hearing is over: {}", e.getMessage());
            failed = true;
            close();
        }
        return !failed;
    }

    @Override
    public List<Word> words() {
        List<Word> all = new ArrayList<>(words);
        all.addAll(partial);
        return all;
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
            child = null;
        }
    }
}
