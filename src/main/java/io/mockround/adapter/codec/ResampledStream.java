package io.mockround.adapter.codec;

import io.mockround.recording.ChannelChoice;
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
    private final ChannelChoice choice;
    private final PolyphaseResampler resampler;
    private final float[] portion;
    private final float[] frame;
    private final float[] mono;
    private long framesRead;
    private boolean ended;

    /** @throws EOFException when there is not one sample */
    ResampledStream(Path file, Decoder decoder) throws IOException {
        this.file = file;
        this.decoder = decoder;
        this.choice = new ChannelChoice(decoder.channels(), decoder.rateHz());
        this.resampler = new PolyphaseResampler(decoder.rateHz());
        this.frame = new float[decoder.channels()];
        this.portion = new float[Math.max(PORTION, decoder.channels())];
        this.mono = new float[portion.length / frame.length];
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
        return toMs(decoder.promisedFrames());
    }

    @Override
    public long silencedMs() {
        return toMs(decoder.silencedFrames());
    }

    @Override
    public void close() {
        try {
            decoder.close();
        } catch (IOException e) {
            throw Refusal.of(e).problemOf(file);
        }
    }

    /** No header promises more than 2^48 frames: no overflow. */
    private long toMs(long frames) {
        return frames * 1000 / decoder.rateHz();
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
            throw Refusal.of(e).problemOf(file);
        }
    }

    private boolean decodeOn() throws IOException {
        int count = decoder.read(portion);
        framesRead += count;
        if (count > 0) {
            resampler.write(mixed(count), count);
            return true;
        }
        ended = true;
        resampler.finish();
        return false;
    }

    private float[] mixed(int count) {
        if (frame.length == 1) {
            return portion;
        }
        for (int i = 0; i < count; i++) {
            System.arraycopy(portion, i * frame.length, frame, 0, frame.length);
            mono[i] = choice.mix(frame);
        }
        return mono;
    }
}
