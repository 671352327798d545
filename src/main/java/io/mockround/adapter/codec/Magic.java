package io.mockround.adapter.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells by its first bytes what a file is that is no audio we read. */
final class Magic {

    /** Bytes (written as Latin-1) that stand at a place in every file of a kind. */
    private record Sign(int at, String bytes, String looksLike) {

        boolean isIn(byte[] head) {
            byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return head.length >= at + wanted.length
                    && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
        }
    }

    /** The first that fits counts. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(0, "caff", "a CAF file"),
            new Sign(0, "#!AMR", "an AMR file"),
            new Sign(0, "MThd", "a MIDI file"),
            new Sign(0, "wvpk", "a WavPack file"),
            new Sign(0, "MAC ", "a Monkey's Audio file"),
            new Sign(0, ".snd", "an AU file"),
            new Sign(0, "riff\u002e\u0091\u00cf\u0011", "a Wave64 file"),
            new Sign(0, "\u0030\u0026\u00b2\u0075\u008e\u0066\u00cf\u0011", "a Windows Media file"),
            new Sign(0, "\u001aE\u00df\u00a3", "a WebM or Matroska film"),
            new Sign(8, "AVI ", "an AVI film"),
            new Sign(8, "WEBP", "a WebP picture"),
            new Sign(0, "RIFF", "a RIFF file"),
            new Sign(0, "\u0089PNG", "a PNG picture"),
            new Sign(0, "\u00ff\u00d8\u00ff", "a JPEG picture"),
            new Sign(0, "GIF8", "a GIF picture"),
            new Sign(0, "%PDF", "a PDF document"),
            new Sign(0, "PK\u0003\u0004", "a ZIP archive"),
            new Sign(0, "PK\u0005\u0006", "a ZIP archive"),
            new Sign(0, "\u001f\u008b", "a gzip archive"));

    private Magic() {}

    /** A few words for the user, with the article, for what cannot be read; empty when it looks like nothing known. */
    static String looksLike(byte[] head) {
        for (Sign sign : SIGNS) {
            if (sign.isIn(head)) {
                return sign.looksLike();
            }
        }
        return isText(head) ? "a text file" : "";
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
