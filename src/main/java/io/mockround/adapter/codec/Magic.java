package io.mockround.adapter.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells by its first bytes what a file is. */
final class Magic {

    /** Bytes (written as Latin-1) that stand at a place in every file of a kind. */
    private record Sign(int at, String bytes, String looksLike) {

        boolean isIn(byte[] head) {
            byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return head.length >= at + wanted.length
                    && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
        }
    }

    private static final Sign RIFF = new Sign(0, "RIFF", "a RIFF file");
    private static final Sign WAVE = new Sign(8, "WAVE", "a WAV file");
    private static final Sign FLAC = new Sign(0, "fLaC", "a FLAC file");

    /** The first that fits counts. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(0, "OggS", "an Ogg file"),
            new Sign(0, "ID3", "an MP3 file"),
            new Sign(4, "ftypM4A", "an M4A file"),
            new Sign(4, "ftypqt", "a QuickTime film"),
            new Sign(4, "ftyp", "an MP4 file"),
            new Sign(8, "AIFF", "an AIFF file"),
            new Sign(8, "AIFC", "an AIFF file"),
            new Sign(0, "caff", "a CAF file"),
            new Sign(0, "#!AMR", "an AMR file"),
            new Sign(0, "RF64", "a WAV file of more than 4 GB (RF64)"),
            new Sign(0, "\u001aE\u00df\u00a3", "a WebM or Matroska film"),
            new Sign(8, "AVI ", "an AVI film"),
            new Sign(8, "WEBP", "a WebP picture"),
            new Sign(0, "\u0089PNG", "a PNG picture"),
            new Sign(0, "\u00ff\u00d8\u00ff", "a JPEG picture"),
            new Sign(0, "GIF8", "a GIF picture"),
            new Sign(0, "%PDF", "a PDF document"),
            new Sign(0, "PK\u0003\u0004", "a ZIP archive"),
            new Sign(0, "PK\u0005\u0006", "a ZIP archive"),
            new Sign(0, "\u001f\u008b", "a gzip archive"));

    private Magic() {}

    /** A file cut off within these first bytes still counts. */
    static boolean isWav(byte[] head) {
        return RIFF.isIn(head) && (head.length < 12 || WAVE.isIn(head));
    }

    static boolean isFlac(byte[] head) {
        return FLAC.isIn(head);
    }

    /** A few words for the user, with the article, for what cannot be read; empty when it looks like nothing known. */
    static String looksLike(byte[] head) {
        for (Sign sign : SIGNS) {
            if (sign.isIn(head)) {
                return sign.looksLike();
            }
        }
        if (isText(head)) {
            return "a text file";
        }
        return mpegAudio(head);
    }

    /** Eleven set bits, two for the version and two for the layer: none in AAC, one to three in MPEG audio. */
    private static String mpegAudio(byte[] head) {
        if (head.length < 2 || head[0] != (byte) 0xff || (head[1] & 0xe0) != 0xe0) {
            return "";
        }
        int version = head[1] >> 3 & 3;
        int layer = head[1] >> 1 & 3;
        if (layer == 0) {
            return version >= 2 ? "an AAC file" : "";
        }
        boolean reserved = version == 1 || head[1] == (byte) 0xfe || head[1] == (byte) 0xff;
        return reserved ? "" : "an MP3 file";
    }

    /** No control characters but the white ones. Bytes over 127 are letters in UTF-8 or an older encoding. */
    private static boolean isText(byte[] head) {
        int letters = 0;
        for (byte b : head) {
            boolean white = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            if (b >= 0 && b < ' ' && !white || b == 127) {
                return false;
            }
            letters += b >= ' ' ? 1 : 0;
        }
        return letters * 2 >= head.length;
    }
}
