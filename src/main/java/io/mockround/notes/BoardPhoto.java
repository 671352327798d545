package io.mockround.notes;

import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/**
 * A picture of what was drawn: JPEG or PNG by its content, whatever its name says. Only its frame is looked at; a browser draws it.
 *
 * @param content the file as it is
 */
public record BoardPhoto(Format format, byte[] content) {

    /** Twice what a telephone makes of a whiteboard; an exported page carries it one third larger. */
    static final int MOST_MEGABYTES = 10;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Kinds of pictures, by the ending of their files. */
    public enum Format {
        JPG("image/jpeg"),
        PNG("image/png");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /** @throws ProblemException when it cannot be read, is too large, or is no such picture */
    public static BoardPhoto read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(new Problem.FileIsFolder(file));
            }
            if (Files.size(file) > MOST_MEGABYTES * 1_000_000L) {
                throw new ProblemException(new Problem.PhotoTooLarge(file, MOST_MEGABYTES));
            }
            byte[] content = Files.readAllBytes(file);
            if (isPng(content)) {
                return new BoardPhoto(Format.PNG, content);
            }
            if (isJpeg(content)) {
                return new BoardPhoto(Format.JPG, content);
            }
            throw new ProblemException(new Problem.PhotoUnknown(file));
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, IoReason.of(e)), e);
        }
    }

    /** The picture itself as an address, so that a page needs no second file (RFC 2397). */
    public String dataAddress() {
        return "data:" + format.mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    /** Signature, a header with a width and a height, and the end (PNG specification, 5.2 and 11.2.2). */
    private static boolean isPng(byte[] content) {
        return content.length > 45
                && Arrays.equals(content, 0, 8, PNG_SIGNATURE, 0, 8)
                && text(content, 12).equals("IHDR")
                && number(content, 16, 4) > 0
                && number(content, 20, 4) > 0
                && text(content, content.length - 8).equals("IEND");
    }

    /** Start of image, segments up to a frame header with a width and a height, the end of image (ITU T.81, B.1 and B.2.2). */
    private static boolean isJpeg(byte[] content) {
        if (content.length < 4 || number(content, 0, 2) != 0xffd8 || !endsAsJpeg(content)) {
            return false;
        }
        int at = 2;
        while (at + 9 < content.length && (content[at] & 0xff) == 0xff) {
            int marker = content[at + 1] & 0xff;
            if (isFrame(marker)) {
                return number(content, at + 5, 2) > 0 && number(content, at + 7, 2) > 0;
            }
            at += 2 + (int) number(content, at + 2, 2);
        }
        return false;
    }

    /** Some cameras write more behind the picture. */
    private static boolean endsAsJpeg(byte[] content) {
        for (int i = content.length - 2; i > 2; i--) {
            if (number(content, i, 2) == 0xffd9) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static String text(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static long number(byte[] content, int at, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | content[at + i] & 0xff;
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardPhoto photo && format == photo.format && Arrays.equals(content, photo.content);
    }

    @Override
    public int hashCode() {
        return 31 * format.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return format + " of " + content.length + " bytes";
    }
}
