package io.mockround.adapter.vosk;

import io.mockround.recording.Pcm;
import io.mockround.recording.TakeFormat;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples of a take that may still grow, and be renamed meanwhile, also on Windows. */
final class TakeSound implements Cut.Sound {

    /** Shorter than the closure of a plosive, longer than a period of any voice. */
    private static final int WINDOW = Pcm.SAMPLE_RATE_HZ * 30 / 1000;

    private static final int STEP = Pcm.SAMPLE_RATE_HZ * 5 / 1000;

    private final SeekableByteChannel file;

    private TakeSound(SeekableByteChannel file) {
        this.file = file;
    }

    static TakeSound open(Path take) throws IOException {
        return new TakeSound(Files.newByteChannel(take));
    }

    /** @throws EOFException when it is shorter than was said */
    void read(long sample, byte[] into, int samples) throws IOException {
        file.position(TakeFormat.offsetOf(sample));
        ByteBuffer buffer = ByteBuffer.wrap(into, 0, samples * Pcm.BYTES_PER_SAMPLE);
        while (buffer.hasRemaining()) {
            if (file.read(buffer) < 0) {
                throw new EOFException("the take is shorter than was said");
            }
        }
    }

    @Override
    public Cut.Moment quietest(long from, long to) {
        long start = Math.max(0, from - WINDOW / 2);
        byte[] bytes = new byte[(int) (to - start) * Pcm.BYTES_PER_SAMPLE];
        try {
            read(start, bytes, bytes.length / Pcm.BYTES_PER_SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var samples = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        Cut.Moment quietest = new Cut.Moment((from + to) / 2, Double.MAX_VALUE);
        for (int first = 0; first + WINDOW <= samples.limit(); first += STEP) {
            double energy = 0;
            for (int i = first; i < first + WINDOW; i++) {
                energy += (double) samples.get(i) * samples.get(i);
            }
            if (energy < quietest.loudness()) {
                quietest = new Cut.Moment(start + first + WINDOW / 2, energy);
            }
        }
        return quietest;
    }
}
