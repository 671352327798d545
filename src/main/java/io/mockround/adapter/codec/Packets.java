package io.mockround.adapter.codec;

import java.io.Closeable;
import java.io.IOException;

/** The packets of a compressed sound, decoded one by one. Counts everything that comes out of the codec, its warming up included. */
interface Packets extends Closeable {

    int rateHz();

    int channels();

    /**
     * The next packet.
     *
     * @return null at the end, or where nothing more makes sense
     */
    Packet next() throws IOException;

    /** Whether the end was met inside a packet, or before the end the file had promised. */
    boolean isCutOff();

    /**
     * What came of one packet.
     *
     * @param frames how long it is
     * @param samples of all its frames, channel by channel in each, on the scale of 16 bits; null when it could not be decoded
     */
    record Packet(long frames, float[] samples) {

        static Packet undecoded(long frames) {
            return new Packet(frames, null);
        }
    }
}
