package io.mockround.adapter.javasound;

import io.mockround.recording.AudioFile;
import io.mockround.recording.PcmStream;
import java.nio.file.Path;

/** Reads a take from any sample on. Streams cannot go back, so going back opens the file again. Not thread-safe. */
final class TakeReader implements AutoCloseable {

    private static final int SKIPPED_AT_ONCE = 1 << 16;

    private final AudioFile files;
    private final Path take;
    private PcmStream stream;
    private long next;

    /** @throws io.mockround.problem.ProblemException when the take cannot be opened */
    TakeReader(AudioFile files, Path take) {
        this.files = files;
        this.take = take;
        this.stream = files.open(take);
    }

    /** The next read begins at this sample; at the end if the take is shorter. */
    void seek(long sample) {
        if (sample < next) {
            stream.close();
            stream = files.open(take);
            next = 0;
        }
        while (next < sample) {
            int wanted = (int) Math.min(SKIPPED_AT_ONCE, sample - next);
            if (read(new short[wanted]) < wanted) {
                return;
            }
        }
    }

    int read(short[] into) {
        int count = stream.read(into);
        next += count;
        return count;
    }

    @Override
    public void close() {
        stream.close();
    }
}
