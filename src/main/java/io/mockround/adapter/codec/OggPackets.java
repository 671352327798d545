package io.mockround.adapter.codec;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The sound of an Ogg stream. A page tells where its last packet ends, counted in frames (RFC 7845 4, Vorbis I A.2): so what is lost with a
 * damaged page, or was never sent, becomes silence of its length.
 */
final class OggPackets implements Packets {

    /** A longer hole is a page that lies about its time. */
    private static final int LONGEST_HOLE_S = 600;

    private final OggStream stream;
    private final OggCodec codec;
    private final OggEnd end;
    private final Deque<Announced> waiting = new ArrayDeque<>();
    /** Frames announced so far, holes included. */
    private long announced;
    /** What a page's time is more than the frames announced: a stream cut out of a longer one does not begin at 0. */
    private long offset;

    private record Announced(long frames, byte[] packet) {}

    /** @throws RefusedSoundException when there is no packet of sound */
    OggPackets(OggStream stream, OggCodec codec, OggEnd end) throws IOException {
        this.stream = stream;
        this.codec = codec;
        this.end = end;
        OggStream.Page first = stream.next();
        if (first == null) {
            throw Refusal.WITHOUT_SOUND.because("");
        }
        announce(first);
        offset = first.granule() - announced;
        if (first.isLast() && offset < 0) { // the end was cut, not the beginning
            offset = 0;
        }
    }

    /** How many frames at the beginning the first page's time leaves out. */
    long framesBeforeTheFirst() {
        return Math.max(0, -offset);
    }

    /** From this frame to the end of the stream. */
    KeptFrames kept(long from) {
        long to = end.granule() == OggPage.NO_PACKET_ENDS ? KeptFrames.END : frameAt(end.granule());
        return new KeptFrames(from, to < from ? KeptFrames.END : to);
    }

    /** The frame at a page's time. */
    private long frameAt(long granule) {
        return granule - offset;
    }

    @Override
    public int rateHz() {
        return codec.rateHz();
    }

    @Override
    public int channels() {
        return codec.channels();
    }

    @Override
    public Packet next() throws IOException {
        while (waiting.isEmpty()) {
            OggStream.Page page = stream.next();
            if (page == null) {
                return null;
            }
            fillHoleBefore(page);
        }
        Announced next = waiting.remove();
        return new Packet(next.frames(), decode(next));
    }

    @Override
    public boolean isCutOff() {
        return end.isCutOff() || stream.hasMoreBehind();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void fillHoleBefore(OggStream.Page page) {
        announce(page);
        long hole = frameAt(page.granule()) - announced;
        if (hole > 0 && hole <= (long) LONGEST_HOLE_S * codec.rateHz()) {
            waiting.addFirst(new Announced(hole, null));
            announced += hole;
        }
    }

    private void announce(OggStream.Page page) {
        for (byte[] packet : page.packets()) {
            int frames = codec.announce(packet);
            waiting.add(new Announced(frames, packet));
            announced += frames;
        }
    }

    private float[] decode(Announced next) {
        float[] samples = next.packet() == null ? null : codec.decode(next.packet());
        boolean isWhole = samples != null && samples.length == next.frames() * codec.channels();
        return isWhole ? samples : null;
    }
}
