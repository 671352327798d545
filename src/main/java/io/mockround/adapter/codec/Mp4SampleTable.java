package io.mockround.adapter.codec;

import io.mockround.adapter.codec.Mp4Boxes.Box;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Where the samples (here: AAC frames) of a track lie in the file, one after the other (ISO/IEC 14496-12 8.7). */
final class Mp4SampleTable {

    /** No AAC frame is longer: 6144 bits for each of at most 48 channels. */
    private static final int LONGEST_SAMPLE = 48 * 6144 / 8;

    private final ByteBuffer sizes;
    private final int sizeOfAll;
    private final long count;
    private final ByteBuffer chunks;
    private final int chunkOffsetBytes;
    private final ByteBuffer runs;

    private long sample;
    private long chunk = -1;
    private long run = -1;
    private long leftInChunk;
    private long offset;

    private Mp4SampleTable(ByteBuffer sizes, ByteBuffer chunks, int chunkOffsetBytes, ByteBuffer runs) {
        this.sizes = sizes;
        this.chunks = chunks;
        this.chunkOffsetBytes = chunkOffsetBytes;
        this.runs = runs;
        this.sizeOfAll = sizes.getInt(4);
        this.count = Integer.toUnsignedLong(sizes.getInt(8));
    }

    static Mp4SampleTable read(Mp4Boxes boxes, Box table) throws IOException {
        ByteBuffer sizes = content(boxes, table, "stsz", 12);
        ByteBuffer runs = content(boxes, table, "stsc", 8);
        boolean isLong = boxes.find(table, "co64").isPresent();
        ByteBuffer chunks = content(boxes, table, isLong ? "co64" : "stco", 8);
        return new Mp4SampleTable(sizes, chunks, isLong ? 8 : 4, runs);
    }

    private static ByteBuffer content(Mp4Boxes boxes, Box table, String name, int atLeast) throws IOException {
        Box box = boxes.find(table, name).orElseThrow(() -> noIndex());
        ByteBuffer content = boxes.content(box);
        if (content.limit() < atLeast) {
            throw noIndex();
        }
        return content;
    }

    private static RefusedSoundException noIndex() {
        return Refusal.UNSUPPORTED.because("M4A without an index of its sound");
    }

    /**
     * A sample's place in the file.
     *
     * @param size 0 when it cannot be right
     */
    record Place(long offset, int size) {}

    /** The next sample; null after the last one that the tables can tell. */
    Place next() {
        if (sample >= count || leftInChunk == 0 && !nextChunk()) {
            return null;
        }
        long size = size();
        Place place = new Place(offset, size > LONGEST_SAMPLE ? 0 : (int) size);
        offset += size;
        leftInChunk--;
        sample++;
        return place;
    }

    /** Whether all samples that were promised have been told. */
    boolean isComplete() {
        return sample >= count;
    }

    private long size() {
        if (sizeOfAll != 0) {
            return Integer.toUnsignedLong(sizeOfAll);
        }
        long at = 12 + 4 * sample;
        return at + 4 <= sizes.limit() ? Integer.toUnsignedLong(sizes.getInt((int) at)) : 0;
    }

    /** Goes to the next chunk that holds samples. */
    private boolean nextChunk() {
        while (leftInChunk == 0) {
            chunk++;
            long at = 8 + chunk * chunkOffsetBytes;
            if (at + chunkOffsetBytes > chunks.limit()) {
                return false;
            }
            offset = chunkOffsetBytes == 8 ? chunks.getLong((int) at) : Integer.toUnsignedLong(chunks.getInt((int) at));
            leftInChunk = samplesInChunk();
        }
        return true;
    }

    /** Runs of chunks with equally many samples, each told by its first chunk, counted from 1. */
    private long samplesInChunk() {
        while (runAt(run + 1) != 0 && runAt(run + 1) <= chunk + 1) {
            run++;
        }
        return run < 0 ? 0 : Integer.toUnsignedLong(runs.getInt((int) (8 + 12 * run) + 4));
    }

    /** 0 after the last. */
    private long runAt(long index) {
        long at = 8 + 12 * index;
        return at + 12 <= runs.limit() ? Integer.toUnsignedLong(runs.getInt((int) at)) : 0;
    }
}
