package io.mockround.adapter.codec;

import java.io.Closeable;
import java.io.IOException;

/** The frames of an MPEG audio stream, one after the other. What is no frame is passed over: tags, damage, half a frame before the first. */
final class MpegFrames implements Closeable {

    /** How far damage may reach before the rest is given up: longer than any gap of a recorder, read in an instant. */
    private static final int FARTHEST = 1 << 20;

    /** How many frames must follow each other to be believed: four headers by chance are one in 10^14 bytes. */
    private static final int BELIEVED = 4;

    private static final byte[] DAMAGED = {};

    private final ByteWindow window;
    private final MpegHeader first;
    private final LostFrames lost = new LostFrames();
    private boolean cutOff;

    /** @throws RefusedSoundException when there is no frame near the beginning */
    MpegFrames(ByteWindow window) throws IOException {
        this.window = window;
        this.first = findFirst();
    }

    /** What all frames have in common. */
    MpegHeader first() {
        return first;
    }

    /** The next whole frame; an empty one stands for one that is damaged; null at the end. */
    byte[] next() throws IOException {
        if (lost.takeOne()) {
            return DAMAGED;
        }
        int passed = 0;
        while (window.has(MpegHeader.BYTES) && passed < FARTHEST) {
            MpegHeader header = MpegHeader.of(window.intAt(0));
            if (first.fits(header) && (passed == 0 || isFollowed(window, header, 1))) {
                lost.passed(passed);
                return lost.takeOne() ? DAMAGED : take(header);
            }
            if (isTagBehind()) {
                return null;
            }
            if (window.startsWith("ID3")) { // streams joined with their tags
                passTag();
            } else {
                window.skip(1);
                passed++;
            }
        }
        return null;
    }

    private byte[] take(MpegHeader header) throws IOException {
        cutOff = !window.has(header.frameBytes());
        if (cutOff) {
            return null;
        }
        lost.taken(header.frameBytes());
        return window.take(header.frameBytes());
    }

    private boolean isTagBehind() throws IOException {
        return window.startsWith("TAG") || window.startsWith("APETAGEX") || window.startsWith("LYRICSBEGIN");
    }

    private void passTag() throws IOException {
        byte[] head = window.has(Id3Tag.HEADER_BYTES) ? window.peek(Id3Tag.HEADER_BYTES) : new byte[0];
        for (long left = Math.max(1, Id3Tag.length(head)); left > 0 && window.has(1); ) {
            int portion = (int) Math.min(left, window.seen());
            window.skip(portion);
            left -= portion;
        }
    }

    /** Whether the last frame broke off. */
    boolean isCutOff() {
        return cutOff;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }

    private MpegHeader findFirst() throws IOException {
        for (int at = 0; at < ByteWindow.BYTES / 2 && window.has(MpegHeader.BYTES); at++) {
            MpegHeader header = MpegHeader.of(window.intAt(0));
            if (isFollowed(window, header, at == 0 ? 1 : BELIEVED)) {
                return header;
            }
            window.skip(1);
        }
        throw Refusal.WITHOUT_SOUND.because("");
    }

    /** Whether as many frames that fit follow; where the stream ends before, those that were seen are enough. */
    private static boolean isFollowed(ByteWindow window, MpegHeader header, int times) throws IOException {
        if (header == null) {
            return false;
        }
        int at = header.frameBytes();
        for (int i = 0; i < times; i++) {
            if (!window.has(at + MpegHeader.BYTES)) {
                return true;
            }
            MpegHeader next = MpegHeader.of(window.intAt(at));
            if (!header.fits(next)) {
                return false;
            }
            at += next.frameBytes();
        }
        return true;
    }

    /** Whether a frame is ahead, and another behind it as far as the stream goes. Nothing is passed over. */
    static boolean isNext(ByteWindow window) throws IOException {
        return window.has(MpegHeader.BYTES) && isFollowed(window, MpegHeader.of(window.intAt(0)), 1);
    }

    /** Whether a stream of frames begins within the bytes ahead; nothing is passed over. */
    static boolean isAhead(ByteWindow window) throws IOException {
        window.has(ByteWindow.BYTES);
        for (int at = 0; at + MpegHeader.BYTES <= window.seen() && at < ByteWindow.BYTES / 2; at++) {
            if (chain(window, at) >= BELIEVED) {
                return true;
            }
        }
        return false;
    }

    private static int chain(ByteWindow window, int from) {
        MpegHeader first = MpegHeader.of(window.intAt(from));
        int count = 0;
        MpegHeader header = first;
        for (int at = from; header != null && first.fits(header) && count < BELIEVED; ) {
            count++;
            at += header.frameBytes();
            header = at + MpegHeader.BYTES <= window.seen() ? MpegHeader.of(window.intAt(at)) : null;
        }
        return count;
    }
}
