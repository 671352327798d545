package io.mockround.adapter.codec;

import java.io.Closeable;
import java.io.IOException;

/** The frames of an AAC stream, from an M4A file or a bare stream. */
interface AacFrames extends Closeable {

    /** The next frame; an empty one stands for one that is damaged; null at the end. */
    byte[] next() throws IOException;

    /** Whether the file broke off before its end. */
    boolean isCutOff();
}
