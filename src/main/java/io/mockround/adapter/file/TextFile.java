package io.mockround.adapter.file;

import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The text of a file that a person wrote: UTF-8, printable, of bounded size. */
public final class TextFile {

    static final int MAX_BYTES = 2 * 1024 * 1024;

    /**
     * For Markdown, whose parser (commonmark 0.29) takes quadratic time over some texts: two hundred stories of two hundred words.
     */
    private static final int MAX_BYTES_OF_MARKDOWN = 256 * 1024;

    private TextFile() {}

    /** @throws ProblemException when it cannot be read or is no such text */
    public static String read(Path file) {
        return read(file, MAX_BYTES, "2 MB");
    }

    /** @throws ProblemException when it cannot be read or is no such text */
    public static String readMarkdown(Path file) {
        return read(file, MAX_BYTES_OF_MARKDOWN, "256 KB");
    }

    private static String read(Path file, int most, String inWords) {
        String text = decoded(file, bytes(file, most, inWords));
        refuseUnprintable(file, text);
        return text;
    }

    private static byte[] bytes(Path file, int most, String inWords) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.FileIsFolder(file));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) { // a pipe would keep us waiting
            throw new ProblemException(new Problem.FileUnreadable(file, "not a regular file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Mistake.at(
                        file, Optional.empty(), "more than " + inWords, "at most " + inWords, Mistake.NOTHING_NEAR);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (AccessDeniedException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, "access denied"), e);
        } catch (FileSystemException e) { // its message would repeat the path
            String reason = e.getReason() == null ? "no reason given" : e.getReason();
            throw new ProblemException(new Problem.FileUnreadable(file, reason), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, IoReason.of(e)), e);
        }
    }

    private static String decoded(Path file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw at(
                    file,
                    text,
                    text.length(),
                    "a byte that is not UTF-8 (byte " + (in.position() + 1) + " of the file)");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The engine of YAML refuses these as well, but knows only their offset. */
    private static void refuseUnprintable(Path file, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                throw at(file, text, i, String.format("the control character U+%04X", text.codePointAt(i)));
            }
        }
    }

    static ProblemException at(Path file, String text, int offset, String found) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int line = (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        int column = text.codePointCount(lineStart, offset) + 1;
        return new ProblemException(
                new Problem.DocumentWrong(file, line, column, found, "text in UTF-8", Mistake.NOTHING_NEAR));
    }
}
