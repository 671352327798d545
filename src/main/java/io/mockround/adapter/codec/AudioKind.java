package io.mockround.adapter.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The kinds of file that are read. The content says which, never the name. */
enum AudioKind {
    WAV,
    AIFF,
    FLAC,
    /** MP3, and layers I and II. */
    MPEG,
    /** AAC without a file around it. */
    ADTS,
    OGG,
    MP4;

    /** Enough to recognise a file by, and to see whether it is text. */
    private static final int HEAD_BYTES = 512;

    private static final Set<String> FORMS = Set.of("RIFF", "RF64", "BW64");
    private static final Set<String> BOXES = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");

    /**
     * What is ahead; nothing is passed over.
     *
     * @throws RefusedSoundException when it is no kind of audio that is read, naming what it looks like
     */
    static AudioKind of(ByteWindow window) throws IOException {
        window.has(HEAD_BYTES);
        byte[] head = new byte[Math.min(HEAD_BYTES, window.seen())];
        for (int i = 0; i < head.length; i++) {
            head[i] = (byte) window.at(i);
        }
        AudioKind kind = byName(head);
        if (kind != null) {
            return kind;
        }
        if (AdtsFrames.isAhead(window)) {
            return ADTS;
        }
        if (MpegFrames.isNext(window)) {
            return MPEG;
        }
        String looksLike = Magic.looksLike(head);
        if (looksLike.isEmpty() && MpegFrames.isAhead(window)) { // a stream recorded from its middle
            return MPEG;
        }
        throw Refusal.UNKNOWN.because(looksLike);
    }

    /** Whether it is decoded in a process that may die. */
    boolean needsChild() {
        return this != WAV && this != AIFF && this != FLAC;
    }

    /** A file cut off within these first bytes still counts. */
    private static AudioKind byName(byte[] head) {
        String first = letters(head, 0);
        String third = letters(head, 8);
        boolean isShort = head.length < 12;
        if (FORMS.contains(first) && (isShort || third.equals("WAVE"))) {
            return WAV;
        }
        if (first.equals("FORM") && (isShort || third.equals("AIFF") || third.equals("AIFC"))) {
            return AIFF;
        }
        if (first.equals("fLaC")) {
            return FLAC;
        }
        if (first.equals("OggS")) {
            return OGG;
        }
        String box = letters(head, 4);
        boolean isBox = BOXES.contains(box) && (box.equals("ftyp") || head[0] == 0);
        return isBox ? MP4 : null;
    }

    private static String letters(byte[] head, int at) {
        int from = Math.min(at, head.length);
        return new String(Arrays.copyOfRange(head, from, Math.min(from + 4, head.length)), StandardCharsets.ISO_8859_1);
    }
}
