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

    private OggDecoder() {}

    /** @throws RefusedSoundException when there is no stream that can be read, saying why */
    static PacketDecoder open(ByteWindow window, Path file) throws IOException {
        List<OggPage> firsts = firstPages(window);
        for (OggPage first : firsts) {
            if (begins(first, OPUS)) {
                return opus(new OggStream(window, first), first, end(file, first.serial()));
            }
            if (begins(first, VORBIS)) {
                return vorbis(new OggStream(window, first), first, end(file, first.serial()));
            }
        }
        throw refusal(firsts);
    }

    private static PacketDecoder opus(OggStream stream, OggPage first, OggEnd end) throws IOException {
        OpusCodec codec = OpusCodec.open(first.body());
        headers(stream, 1); // the comment
        OggPackets packets = new OggPackets(stream, codec, end);
        return new PacketDecoder(packets, packets.kept(codec.preSkip()));
    }

    private static PacketDecoder vorbis(OggStream stream, OggPage first, OggEnd end) throws IOException {
        List<byte[]> headers = headers(stream, 2); // the comment and the codebooks
        OggPackets packets = new OggPackets(stream, VorbisCodec.open(first.body(), headers.get(1)), end);
        return new PacketDecoder(packets, packets.kept(packets.framesBeforeTheFirst()));
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

    /** Looks at the end of the file. */
    private static OggEnd end(Path file, int serial) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ByteWindow tail = new ByteWindow(in)) {
            in.skipNBytes(Math.max(0, Files.size(file) - OggEnd.BYTES));
            return OggEnd.of(tail, serial);
        }
    }
}
