package io.mockround.adapter.vosk;

import io.mockround.adapter.vosk.Protocol.Fed;
import io.mockround.adapter.vosk.Protocol.FeedTo;
import io.mockround.adapter.vosk.Protocol.Final;
import io.mockround.adapter.vosk.Protocol.Open;
import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerDied;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerRefused;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
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
 * finished take is transcribed later all the same. Used on one thread; {@link #close} may come from another and ends a waiting {@link #hearTo}.
 */
final class VoskLiveRecognition implements LiveRecognition {

    private static final Logger LOG = LoggerFactory.getLogger(VoskLiveRecognition.class);

    private final Path take;
    private final SpeechModel model;
    private final Children children;
    private volatile SettledWords settled = SettledWords.NONE;
    private List<Word> partial = List.of();
    private boolean failed;

    /** Guarded by this, as is the next. */
    private RecognizerProcess child;

    private boolean closed;

    VoskLiveRecognition(Path take, SpeechModel model, Children children) {
        this.take = take;
        this.model = model;
        this.children = children;
    }

    @Override
    public boolean hearTo(long sample) {
        if (failed) {
            return false;
        }
        try {
            hear(child(), sample);
        } catch (IOException | RecognizerDied | RecognizerRefused e) {
            LOG.warn("live hearing is over: {}", e.getMessage());
            failed = true;
            close();
        }
        return !failed;
    }

    @Override
    public List<Word> words() {
        return joined(settled.words(), partial);
    }

    @Override
    public SettledWords settled() {
        return settled;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (child != null) {
            child.close();
        }
    }

    private void hear(RecognizerProcess hearing, long sample) throws RecognizerDied, RecognizerRefused {
        hearing.send(new FeedTo(sample));
        Reply reply = hearing.next(() -> {});
        while (!(reply instanceof Fed)) {
            if (reply instanceof Final said) {
                if (said.toSample() < settled.toSample() || said.toSample() > sample || !said.isInOrder()) {
                    throw hearing.died("it talks nonsense");
                }
                settled = new SettledWords(joined(settled.words(), said.words()), said.toSample(), said.resumeAt());
            }
            reply = hearing.next(() -> {});
        }
        partial = ((Fed) reply).partial();
    }

    private static List<Word> joined(List<Word> words, List<Word> more) {
        List<Word> all = new ArrayList<>(words);
        all.addAll(more);
        return all;
    }

    private RecognizerProcess child() throws IOException, RecognizerDied, RecognizerRefused {
        RecognizerProcess started;
        synchronized (this) {
            if (closed) {
                throw new RecognizerDied("closed");
            }
            if (child != null) {
                return child;
            }
            child = children.start();
            started = child;
        }
        started.open(
                new Open(Protocol.VERSION, model.folder().toString(), take.toString(), 0, 0, Natives.folder()),
                () -> {});
        return started;
    }
}
