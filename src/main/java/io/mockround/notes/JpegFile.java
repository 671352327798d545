package io.mockround.notes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A JPEG file as segments (ITU T.81, B.1 and B.2). Telephones write into it where and when it was taken and with what (Exif), a small copy
 * from before it was cropped, and behind it more pictures or a film: none of that belongs into what a person shows to others.
 */
final class JpegFile {

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int APPLICATION_0 = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int COLOURS = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int APPLICATION_15 = 0xef;
    private static final int COMMENT = 0xfe;

    private static final String EXIF_NAME = "Exif\0\0";
    private static final String COLOURS_NAME = "ICC_PROFILE\0";

    private final byte[] file;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private boolean hasFrame;
    private Turn turn = Turn.NONE;

    private JpegFile(byte[] file) {
        this.file = file;
    }

    /** The picture alone, with its colours and which way up it is; empty when the file is no whole JPEG. */
    static Optional<byte[]> pictureOf(byte[] file) {
        return new JpegFile(file).picture();
    }

    /** How its pixels have to be turned. */
    static Turn turnOf(byte[] file) {
        JpegFile jpeg = new JpegFile(file);
        jpeg.picture();
        return jpeg.turn;
    }

    private Optional<byte[]> picture() {
        if (file.length < 4 || number(0) != START_OF_IMAGE) {
            return Optional.empty();
        }
        picture.write(file, 0, 2);
        int at = 2;
        while (at + 2 <= file.length && octet(at) == 0xff) {
            int marker = octet(at + 1);
            if (marker == END_OF_IMAGE) {
                picture.write(file, at, 2);
                return hasFrame ? Optional.of(picture.toByteArray()) : Optional.empty();
            }
            at = marker == 0xff ? at + 1 : segment(marker, at); // bytes of 0xff may fill up before a marker
        }
        return Optional.empty();
    }

    /** @return where the next begins; the file's length when it is cut off */
    private int segment(int marker, int at) {
        int end = at + 4 > file.length ? Integer.MAX_VALUE : at + 2 + number(at + 2);
        if (end > file.length) {
            return file.length;
        }
        if (isFrame(marker)) {
            hasFrame = end - at > 8 && number(at + 5) > 0 && number(at + 7) > 0;
        }
        int next = marker == START_OF_SCAN ? endOfScan(end) : end;
        if (marker == EXIF && says(EXIF_NAME, at + 4, end)) {
            orientation(at + 4 + EXIF_NAME.length(), end).ifPresent(this::keepOrientation);
        } else if (belongsToThePicture(marker, at, end)) {
            picture.write(file, at, next - at);
        }
        return next;
    }

    private boolean belongsToThePicture(int marker, int at, int end) {
        boolean isApplications = marker >= APPLICATION_0 && marker <= APPLICATION_15;
        return marker == APPLICATION_0
                || marker == ADOBE
                || marker == COLOURS && says(COLOURS_NAME, at + 4, end)
                || !isApplications && marker != COMMENT;
    }

    /** In what is coded a 0xff is followed by 0, but for marks to find the way again. */
    private int endOfScan(int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int next = octet(at + 1);
            boolean isMark = next >= FIRST_RESTART && next <= LAST_RESTART;
            if (octet(at) == 0xff && next != 0 && next != 0xff && !isMark) {
                return at;
            }
        }
        return file.length;
    }

    /** Which way up a viewer has to turn it, when it has to: tag 0x0112 in the first directory of Exif's TIFF (Exif 2.32, 4.6.4). */
    private Optional<Integer> orientation(int from, int end) {
        if (end - from < 14) {
            return Optional.empty();
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, from, end - from).slice();
        tiff.order(octet(from) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Optional.empty();
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == 0x0112) {
                int side = tiff.getShort(entry + 8);
                return side > 1 && side <= 8 ? Optional.of(side) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An Exif that says nothing else. */
    private void keepOrientation(int orientation) {
        turn = Turn.of(orientation);
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xffe1).putShort((short) 34);
        segment.put(EXIF_NAME.getBytes(StandardCharsets.ISO_8859_1));
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1);
        segment.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        picture.writeBytes(segment.array()); // two bytes of padding and no further directory follow: zeros
    }

    private boolean says(String name, int at, int end) {
        return at + name.length() <= end
                && new String(file, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private int octet(int at) {
        return file[at] & 0xff;
    }

    private int number(int at) {
        return octet(at) << 8 | octet(at + 1);
    }
}
