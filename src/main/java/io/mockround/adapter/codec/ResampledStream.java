package io.mockround.adapter.codec;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.PcmStream;
import io.mockround.recording.PolyphaseResampler;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/** What a decoder reads, in the one format of the program. */
final class ResampledStream implements PcmStream {

    private static final int PORTION = 4_096;

    private final Path file;
    private final Decoder decoder;
    private final PolyphaseResampler resampler;
    private final float[] portion = new float[PORTION];
    private long framesRead;
    private boolean ended;

    /** @throws EOFException when there is not one sample */
    ResampledStream(Path file, Decoder decoder) throws IOException {
        this.file = file;
        this.decoder = decoder;
        this.resampler = new PolyphaseResampler(decoder.rateHz());
        if (!decodeOn()) {
            throw new EOFException("no sound");
        }
    }

    @Override
    public int read(short[] into) {
        int count = 0;
        while (count < into.length) {
            int ready = resampler.read(into, count, into.length - count);
            count += ready;
            if (ready == 0 && !decodeMore()) {
                break;
            }
        }
        return count;
    }

    @Override
    public boolean endedEarly() {
        return ended && (decoder.isDamaged() || framesRead < decoder.promisedFrames());
    }

    @Override
    public long promisedMs() {
        // a FLAC header can promise 2^36 samples, a WAV header fewer: no overflow
        return decoder.promisedFrames() * 1000 / decoder.rateHz();
    }

    @Override
    public void close() {
        try {
            decoder.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static ProblemException unreadable(Path file, IOException cause) {
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new ProblemException(new Problem.FileUnreadable(file, detail), cause);
    }

    /** False when all was read. */
    private boolean decodeMore() {
        if (ended) {
            return false;
        }
        try {
            decodeOn();
            return true;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private boolean decodeOn() throws IOException {
        int count = decoder.read(portion);
        framesRead += count;
        if (count > 0) {
            resampler.write(portion, count);
            return true;
        }
        ended = true;
        resampler.finish();
        return false;
    }
}
