package io.mockround.adapter.codec;

/** Decodes the packets of an Ogg stream in their order. */
interface OggCodec {

    int rateHz();

    int channels();

    /** Says how many frames a packet will add. Called once for each, before it is decoded; 0 when that cannot be told. */
    int announce(byte[] packet);

    /**
     * Decodes a packet.
     *
     * @return all frames it adds, channel by channel in each, on the scale of 16 bits; null when it cannot be decoded
     */
    float[] decode(byte[] packet);
}
