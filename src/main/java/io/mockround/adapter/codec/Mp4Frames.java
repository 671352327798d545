package io.mockround.adapter.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The AAC frames of an MP4 file, where its tables say they are. */
final class Mp4Frames implements AacFrames {

    private final FileChannel channel;
    private final Mp4SampleTable table;
    private boolean cutOff;

    /** @param isCutOff whether the file ends inside one of its boxes */
    Mp4Frames(FileChannel channel, Mp4SampleTable table, boolean isCutOff) {
        this.channel = channel;
        this.table = table;
        this.cutOff = isCutOff;
    }

    @Override
    public byte[] next() throws IOException {
        Mp4SampleTable.Place place = table.next();
        if (place == null) {
            cutOff |= !table.isComplete();
            return null;
        }
        boolean isThere = place.offset() >= 0 && place.offset() <= channel.size() - place.size();
        if (!isThere) {
            cutOff = true;
            return null;
        }
        ByteBuffer frame = ByteBuffer.allocate(place.size());
        while (frame.hasRemaining() && channel.read(frame, place.offset() + frame.position()) >= 0) {
            // until it is full
        }
        return frame.array();
    }

    @Override
    public boolean isCutOff() {
        return cutOff;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
