package io.mockround.adapter.codec;

import java.nio.ByteOrder;

/**
 * Uncompressed sound as a header describes it.
 *
 * @param bytes how many bytes of sound follow, or {@link #TO_THE_END}
 * @param promisedFrames 0 when the header does not say
 */
record PcmLayout(SampleForm form, ByteOrder order, int channels, int rateHz, long bytes, long promisedFrames) {

    static final long TO_THE_END = -1;

    int frameBytes() {
        return form.bytes() * channels;
    }
}
