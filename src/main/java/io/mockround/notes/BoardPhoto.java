package io.mockround.notes;

import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/**
 * A picture of what was drawn: JPEG or PNG by its content, whatever its name says. Only its frame is looked at; a browser or the window draws it.
 *
 * @param content the picture alone: where and when it was taken, and whatever else a camera adds, is left out
 */
public record BoardPhoto(Format format, byte[] content) {

    /** Twice what a telephone makes of a whiteboard; an exported page carries it one third larger. */
    static final int MOST_MEGABYTES = 10;

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
            return PngFile.pictureOf(content)
                    .map(picture -> new BoardPhoto(Format.PNG, picture))
                    .or(() -> JpegFile.pictureOf(content).map(picture -> new BoardPhoto(Format.JPG, picture)))
                    .orElseThrow(() -> new ProblemException(new Problem.PhotoUnknown(file)));
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, IoReason.of(e)), e);
        }
    }

    /** How its pixels have to be turned; a browser does that by itself. */
    public Turn turn() {
        return format == Format.JPG ? JpegFile.turnOf(content) : Turn.NONE;
    }

    /** The picture itself as an address, so that a page needs no second file (RFC 2397). */
    public String dataAddress() {
        return "data:" + format.mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
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
