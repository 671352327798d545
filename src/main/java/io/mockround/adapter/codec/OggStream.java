package io.mockround.adapter.codec;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The packets of one stream of an Ogg file, page by page. Pages of other streams between them are passed over. */
final class OggStream implements Closeable {

    /** Sound packets are at most some 60 kB. A comment with pictures is longer, and its rest not wanted. */
    private static final int LONGEST_PACKET = 1 << 20;

    private final ByteWindow window;
    private final int serial;
    private int expectedSequence;
    /** The packet that goes on on the next page, or null. */
    private ByteArrayOutputStream begun;

    private boolean hasEnded;
    private boolean moreBehind;

    /** @param first the page that begins the stream */
    OggStream(ByteWindow window, OggPage first) {
        this.window = window;
        this.serial = first.serial();
        this.expectedSequence = first.sequence() + 1;
    }

    /**
     * The packets that end on one page.
     *
     * @param granule of the last of them
     * @param isLast whether the stream ends here
     */
    record Page(List<byte[]> packets, long granule, boolean isLast) {}

    /** The next page on which a packet ends; null at the end of the stream or of the file. */
    Page next() throws IOException {
        while (!hasEnded) {
            if (OggPage.search(window) != OggPage.Search.FOUND) {
                return null;
            }
            OggPage page = OggPage.take(window);
            if (page.serial() == serial) {
                List<byte[]> packets = packets(page);
                end(page);
                if (!packets.isEmpty()) {
                    return new Page(packets, page.granule(), page.isLast());
                }
            }
        }
        return null;
    }

    /** Whether another stream is glued behind this one. */
    boolean hasMoreBehind() {
        return moreBehind;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }

    /** Sound glued behind the sound is not read: better said than passed over in silence. */
    private void end(OggPage page) throws IOException {
        hasEnded = page.isLast();
        if (hasEnded && OggPage.search(window) == OggPage.Search.FOUND) {
            moreBehind = OggPage.isFirstAhead(window);
        }
    }

    private List<byte[]> packets(OggPage page) {
        boolean isAfterGap = page.sequence() != expectedSequence;
        expectedSequence = page.sequence() + 1;
        List<byte[]> packets = new ArrayList<>();
        ByteArrayOutputStream packet = page.isContinued() ? (isAfterGap ? null : begun) : new ByteArrayOutputStream();
        int at = 0;
        boolean goesOn = page.lacing().length == 0 && begun != null;
        for (byte length : page.lacing()) {
            int count = length & 0xff;
            if (packet != null && packet.size() < LONGEST_PACKET) { // else its beginning is lost
                packet.write(page.body(), at, count);
            }
            at += count;
            goesOn = count == 255;
            if (!goesOn) {
                if (packet != null) {
                    packets.add(packet.toByteArray());
                }
                packet = new ByteArrayOutputStream();
            }
        }
        begun = goesOn ? packet : null;
        return packets;
    }
}
