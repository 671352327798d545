package io.mockround.notes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A PNG file as chunks (PNG specification, 5 and 11). Texts, times, Exif and XMP in it do not belong into what a person shows to others. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Length, kind and checksum. */
    private static final int FRAME = 12;

    /** Besides those without which there is no picture: how it is to be coloured and how large its dots are. */
    private static final Set<String> LOOKS =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs");

    private PngFile() {}

    /** The picture alone; empty when the file is no whole PNG. */
    static Optional<byte[]> pictureOf(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < 45 || !Arrays.equals(file, 0, 8, SIGNATURE, 0, 8) || !hasSize(bytes)) {
            return Optional.empty();
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.writeBytes(SIGNATURE);
        int at = SIGNATURE.length;
        while (at + FRAME <= file.length) {
            long length = bytes.getInt(at) & 0xffff_ffffL;
            if (at + FRAME + length > file.length) {
                return Optional.empty();
            }
            String kind = kind(file, at);
            if (Character.isUpperCase(kind.charAt(0)) || LOOKS.contains(kind)) {
                picture.write(file, at, (int) (FRAME + length));
            }
            if (kind.equals("IEND")) {
                return Optional.of(picture.toByteArray());
            }
            at += (int) (FRAME + length);
        }
        return Optional.empty();
    }

    private static boolean hasSize(ByteBuffer bytes) {
        return kind(bytes.array(), SIGNATURE.length).equals("IHDR") && bytes.getInt(16) > 0 && bytes.getInt(20) > 0;
    }

    private static String kind(byte[] file, int at) {
        return new String(file, at + Integer.BYTES, 4, StandardCharsets.ISO_8859_1);
    }
}
