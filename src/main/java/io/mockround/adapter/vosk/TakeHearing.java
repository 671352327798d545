package io.mockround.adapter.vosk;

import io.mockround.adapter.vosk.Protocol.Fed;
import io.mockround.adapter.vosk.Protocol.Final;
import io.mockround.adapter.vosk.Protocol.Heard;
import io.mockround.adapter.vosk.Protocol.Open;
import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.recording.Pcm;
import io.mockround.speech.Word;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.vosk.Model;
import org.vosk.Recognizer;

/**
 * Hears one take in pieces, each with a recogniser of its own. libvosk throws its features away and drops some frames at the first
 * utterance that begins after 600 s (kaldi_recognizer.cc, CleanUp: 20,000 frames of 30 ms): a piece ends before, in a pause. An
 * utterance that libvosk ended in the midst of speech ends its piece too, between two words; what follows is heard from a second before.
 *
 * <p>Used on the child's main thread: closing a recogniser on another one can crash it.
 */
final class TakeHearing {

    /** From here on a piece ends at its next pause, which comes within 20 s or is made. Leaves libvosk's 600 s far away. */
    private static final long PIECE = 480L * Pcm.SAMPLE_RATE_HZ;

    /** For a model whose settings let utterances last for minutes: here a piece ends, pause or not. */
    private static final long PIECE_AT_MOST = 570L * Pcm.SAMPLE_RATE_HZ;

    private static final long QUIET_TOO_LONG_NS = TimeUnit.SECONDS.toNanos(1);

    private final Model model;
    private final TakeSound take;
    private final Consumer<Reply> replies;
    private final LongSupplier nanoTime;
    private final byte[] block = new byte[Pcm.BLOCK_SAMPLES * Pcm.BYTES_PER_SAMPLE];

    private Recognizer recognizer;
    private long pieceFrom;
    private long heard;
    private long wordsFrom;
    /** What is heard again after a cut is no progress. */
    private long toldTo;

    private long toldAtNs;

    TakeHearing(Model model, TakeSound take, Open open, Consumer<Reply> replies, LongSupplier nanoTime)
            throws IOException {
        this.model = model;
        this.take = take;
        this.replies = replies;
        this.nanoTime = nanoTime;
        this.wordsFrom = open.wordsFrom();
        begin(open.fromSample());
    }

    /** Hears the whole blocks up to there. */
    void feedTo(long sample) throws IOException {
        while (heard + Pcm.BLOCK_SAMPLES <= sample) {
            hear(Pcm.BLOCK_SAMPLES);
        }
        tell(new Fed(heard, stillToCome(recognizer.getPartialResult())));
    }

    /** Hears what is left of the last block, too. */
    void finish(long sample) throws IOException {
        while (heard < sample) {
            hear((int) Math.min(Pcm.BLOCK_SAMPLES, sample - heard));
        }
        tell(new Final(stillToCome(recognizer.getFinalResult()), sample, sample));
    }

    private void begin(long sample) throws IOException {
        if (recognizer != null) {
            recognizer.close();
        }
        recognizer = new Recognizer(model, Pcm.SAMPLE_RATE_HZ);
        recognizer.setWords(true);
        recognizer.setPartialWords(true);
        pieceFrom = sample;
        heard = sample;
    }

    private void hear(int samples) throws IOException {
        take.read(heard, block, samples);
        boolean isUtteranceOver = recognizer.acceptWaveForm(block, samples * Pcm.BYTES_PER_SAMPLE);
        heard += samples;
        if (isUtteranceOver || heard - pieceFrom >= PIECE_AT_MOST) {
            utteranceOver();
        }
        boolean isSecond = heard % Pcm.SAMPLE_RATE_HZ == 0 && heard > toldTo;
        if (isSecond || nanoTime.getAsLong() - toldAtNs > QUIET_TOO_LONG_NS) {
            tell(new Heard(Math.max(heard, toldTo)));
        }
    }

    private void utteranceOver() throws IOException {
        List<Word> said = stillToCome(recognizer.getResult());
        Cut cut = Cut.after(said, wordsFrom, heard, take);
        tell(new Final(said.stream().filter(word -> middle(word) < cut.at()).toList(), cut.at(), cut.resumeAt()));
        wordsFrom = cut.at();
        if (!cut.inSilence() || heard - pieceFrom >= PIECE) {
            begin(cut.resumeAt());
        }
    }

    private List<Word> stillToCome(String result) throws IOException {
        return VoskResult.words(result, Pcm.toMs(pieceFrom)).stream()
                .filter(word -> middle(word) >= wordsFrom)
                .toList();
    }

    private static long middle(Word word) {
        return Pcm.toSamples(word.startMs() + word.endMs()) / 2;
    }

    private void tell(Reply reply) {
        toldAtNs = nanoTime.getAsLong();
        toldTo = Math.max(toldTo, heard);
        replies.accept(reply);
    }
}
