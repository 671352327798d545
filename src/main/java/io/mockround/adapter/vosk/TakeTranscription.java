package io.mockround.adapter.vosk;

import io.mockround.adapter.vosk.Protocol.End;
import io.mockround.adapter.vosk.Protocol.Fed;
import io.mockround.adapter.vosk.Protocol.FeedTo;
import io.mockround.adapter.vosk.Protocol.Final;
import io.mockround.adapter.vosk.Protocol.Finish;
import io.mockround.adapter.vosk.Protocol.Heard;
import io.mockround.adapter.vosk.Protocol.Open;
import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerDied;
import io.mockround.adapter.vosk.RecognizerProcess.RecognizerRefused;
import io.mockround.recording.Pcm;
import io.mockround.recording.TakeFormat;
import io.mockround.speech.SettledWords;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The transcription of one take over its children: what is final is kept from one to the next. */
final class TakeTranscription {

    /** Sound given to a child before it has heard what it was given: whoever makes the progress wait makes the child wait soon. */
    private static final long AHEAD = 20L * Pcm.SAMPLE_RATE_HZ;

    private final Path take;
    private final SpeechModel model;
    private final Consumer<Duration> progress;
    private final List<Word> words = new ArrayList<>();
    private List<String> fillersKnown = List.of();
    private long finalTo;
    private long resumeAt;
    private long fedTo;
    private long heardTo;
    private long samples;
    private boolean isFinishing;

    TakeTranscription(Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
        this.take = take;
        this.model = model;
        this.progress = progress;
        words.addAll(settled.words());
        finalTo = settled.toSample();
        resumeAt = settled.resumeAt();
        heardTo = resumeAt;
    }

    /** All words so far that are final. */
    List<Word> words() {
        return words;
    }

    List<String> fillersKnown() {
        return fillersKnown;
    }

    /** Up to where they are final. */
    long finalTo() {
        return finalTo;
    }

    /** Has a fresh child hear what no child before has said. */
    void goOn(RecognizerProcess child) throws IOException, RecognizerDied, RecognizerRefused {
        samples = TakeFormat.samplesIn(Files.size(take));
        if (finalTo > samples) { // words were heard that the take ends before
            startOver();
        }
        String folder = model.folder().toString();
        Open open = new Open(Protocol.VERSION, folder, take.toString(), resumeAt, finalTo, Natives.folder());
        fillersKnown = child.open(open, this::tell).fillersKnown();
        heardTo = resumeAt;
        fedTo = resumeAt;
        isFinishing = false;
        feed(child);
        Reply reply = child.next(this::tell);
        while (!(reply instanceof End)) {
            take(reply, child);
            tell();
            feed(child);
            reply = child.next(this::tell);
        }
    }

    private void startOver() {
        words.clear();
        finalTo = 0;
        resumeAt = 0;
        heardTo = 0;
    }

    private void feed(RecognizerProcess child) throws RecognizerDied {
        if (!isFinishing && heardTo + AHEAD / 2 >= fedTo) {
            fedTo = Math.min(samples, heardTo + AHEAD);
            child.send(new FeedTo(fedTo));
            isFinishing = fedTo == samples;
            if (isFinishing) {
                child.send(new Finish());
            }
        }
    }

    private void take(Reply reply, RecognizerProcess child) throws RecognizerDied {
        if (reply instanceof Final said) {
            if (said.toSample() < finalTo || said.toSample() > fedTo || !said.isInOrder()) {
                throw child.died("it talks nonsense");
            }
            words.addAll(said.words());
            finalTo = said.toSample();
            resumeAt = said.resumeAt();
        } else if (reply instanceof Heard heard) {
            heardTo = Math.max(heardTo, heard.heardTo());
        } else if (reply instanceof Fed fed) {
            heardTo = Math.max(heardTo, fed.heardTo());
        }
    }

    private void tell() {
        progress.accept(Duration.ofMillis(Pcm.toMs(heardTo)));
    }
}
