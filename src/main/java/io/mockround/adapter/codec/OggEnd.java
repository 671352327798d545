package io.mockround.adapter.codec;

import java.io.IOException;

/**
 * What the end of an Ogg file says of one of its streams.
 *
 * @param granule the time of its last page; {@link OggPage#NO_PACKET_ENDS} when none is near the end
 * @param isCutOff whether the file breaks off inside a page or a packet
 */
record OggEnd(long granule, boolean isCutOff) {

    /** The last page begins within so many bytes of the end. */
    static final int BYTES = 1 << 17;

    /** @param tail stands somewhere before the last page */
    static OggEnd of(ByteWindow tail, int serial) throws IOException {
        long granule = OggPage.NO_PACKET_ENDS;
        boolean goesOn = false;
        OggPage.Search search = OggPage.search(tail);
        while (search == OggPage.Search.FOUND) {
            OggPage page = OggPage.take(tail);
            if (page.serial() == serial) {
                granule = page.granule() >= 0 ? page.granule() : granule;
                goesOn = page.goesOn();
            }
            search = OggPage.search(tail);
        }
        return new OggEnd(granule, goesOn || search == OggPage.Search.BREAKS_OFF);
    }
}
