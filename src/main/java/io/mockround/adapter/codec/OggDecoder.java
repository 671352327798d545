package io.mockround.adapter.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens the first Vorbis or Opus stream of an Ogg file. */
final class OggDecoder {

    private static final String VORBIS = "\u0001vorbis";
    private static final String OPUS = "OpusHead";

    /** A film has a handful; a file that begins with nothing else is none. */
    private static final int MOST_STREAMS = 100;

    /** The last page begins within so many bytes of the end. */
    private static final int TAIL_BYTES = 1 << 17;

    private OggDecoder() {}

    /** @throws RefusedSoundException when there is no stream that can be read, saying why */
    static PacketDecoder open(ByteWindow window, Path file) throws IOException {
        List<OggPage> firsts = firstPages(window);
        for (OggPage first : firsts) {
            if (begins(first, OPUS)) {
                return opus(new OggStream(window, first), first, lastGranule(file, first.serial()));
            }
            if (begins(first, VORBIS)) {
                return vorbis(new OggStream(window, first), first, lastGranule(file, first.serial()));
            }
        }
        throw refusal(firsts);
    }

    private static PacketDecoder opus(OggStream stream, OggPage first, long lastGranule) throws IOException {
        OpusCodec codec = OpusCodec.open(first.body());
        headers(stream, 1); // the comment
        OggPackets packets = new OggPackets(stream, codec);
        return new PacketDecoder(packets, kept(codec.preSkip(), packets, lastGranule));
    }

    private static PacketDecoder vorbis(OggStream stream, OggPage first, long lastGranule) throws IOException {
        List<byte[]> headers = headers(stream, 2); // the comment and the codebooks
        VorbisCodec codec = VorbisCodec.open(first.body(), headers.get(1));
        OggPackets packets = new OggPackets(stream, codec);
        return new PacketDecoder(packets, kept(packets.framesBeforeTheFirst(), packets, lastGranule));
    }

    private static KeptFrames kept(long from, OggPackets packets, long lastGranule) {
        long to = lastGranule == OggPage.NO_PACKET_ENDS ? KeptFrames.END : packets.frameAt(lastGranule);
        return new KeptFrames(from, to < from ? KeptFrames.END : to);
    }

    /** The pages that begin streams; they stand before all others. */
    private static List<OggPage> firstPages(ByteWindow window) throws IOException {
        List<OggPage> firsts = new ArrayList<>();
        while (firsts.size() < MOST_STREAMS
                && OggPage.search(window) == OggPage.Search.FOUND
                && OggPage.isFirstAhead(window)) {
            firsts.add(OggPage.take(window));
        }
        return firsts;
    }

    private static List<byte[]> headers(OggStream stream, int count) throws IOException {
        List<byte[]> headers = new ArrayList<>();
        while (headers.size() < count) {
            OggStream.Page page = stream.next();
            if (page == null) {
                throw Refusal.WITHOUT_SOUND.because("");
            }
            headers.addAll(page.packets());
        }
        return headers;
    }

    private static RefusedSoundException refusal(List<OggPage> firsts) {
        for (OggPage first : firsts) {
            if (begins(first, "Speex   ")) {
                return Refusal.UNSUPPORTED.because("Speex");
            }
            if (begins(first, "\u007fFLAC")) {
                return Refusal.UNSUPPORTED.because("FLAC in Ogg");
            }
        }
        boolean isFilm = firsts.stream().anyMatch(first -> begins(first, "\u0080theora"));
        if (isFilm) {
            return Refusal.WITHOUT_TRACK.because("");
        }
        return firsts.isEmpty()
                ? Refusal.WITHOUT_SOUND.because("")
                : Refusal.UNSUPPORTED.because("Ogg with neither Vorbis nor Opus");
    }

    private static boolean begins(OggPage page, String letters) {
        byte[] body = page.body();
        return body.length >= letters.length()
                && new String(body, 0, letters.length(), StandardCharsets.ISO_8859_1).equals(letters);
    }

    /** The time of the stream's last page, as far as it is near the end of the file. */
    private static long lastGranule(Path file, int serial) throws IOException {
        long granule = OggPage.NO_PACKET_ENDS;
        try (InputStream in = Files.newInputStream(file);
                ByteWindow tail = new ByteWindow(in)) {
            in.skipNBytes(Math.max(0, Files.size(file) - TAIL_BYTES));
            while (OggPage.search(tail) == OggPage.Search.FOUND) {
                OggPage page = OggPage.take(tail);
                granule = page.serial() == serial && page.granule() >= 0 ? page.granule() : granule;
            }
        }
        return granule;
    }
}
