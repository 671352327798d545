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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** From a path to its one YAML document. Whatever the file holds, the answer is a value or a {@link ProblemException}, soon. */
final class YamlFile {

    static final int MAX_BYTES = 2 * 1024 * 1024;

    /** Beyond Unicode's last character; the engine (3.2) takes it and then fails with a NumberFormatException. */
    private static final Pattern ESCAPE_TOO_HIGH = Pattern.compile("\\\\U(?!000|0010)");

    private final Path file;

    private YamlFile(Path file) {
        this.file = file;
    }

    /** @param what the document in words, for an empty file: "a template" */
    static YamlValue read(Path file, String what) {
        return new YamlFile(file).document(what);
    }

    private YamlValue document(String what) {
        String text = decoded(bytes());
        refuseUnprintable(text);
        Node root = composed(text)
                .orElseThrow(() -> Mistake.at(file, Optional.empty(), "an empty file", what, Mistake.NOTHING_NEAR));
        return new YamlValue(file, root, new PassedOver());
    }

    private byte[] bytes() {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.FileIsFolder(file));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) { // a pipe would keep us waiting
            throw new ProblemException(new Problem.FileUnreadable(file, "not a regular file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Mistake.at(file, Optional.empty(), "more than 2 MB", "at most 2 MB", Mistake.NOTHING_NEAR);
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

    private String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw at(text, text.length(), "a byte that is not UTF-8 (byte " + (in.position() + 1) + " of the file)");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The engine refuses these as well, but knows only their offset. */
    private void refuseUnprintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                throw at(text, i, String.format("the control character U+%04X", text.codePointAt(i)));
            }
        }
    }

    private ProblemException at(String text, int offset, String found) {
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

    private Optional<Node> composed(String text) {
        LoadSettings settings = settings(text);
        try {
            GuardedParser parser = new GuardedParser(file, new ParserImpl(settings, new StreamReader(settings, text)));
            return new Composer(settings, parser).getSingleNode();
        } catch (MarkedYamlEngineException e) {
            throw SyntaxMistake.of(file, e);
        } catch (YamlEngineException e) {
            throw SyntaxMistake.of(file, e);
        } catch (NumberFormatException e) {
            Matcher escape = ESCAPE_TOO_HIGH.matcher(text);
            throw at(text, escape.find() ? escape.start() : 0, "an escape beyond \\U0010FFFF");
        }
    }

    /**
     * Failsafe: every scalar stays the text it was written as, and {@code <<} is a key like any other. One buffer for the whole text,
     * as the engine copies all it has each time a long scalar outgrows the buffer.
     */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setAllowNonScalarKeys(true) // to be refused in our words
                .setCodePointLimit(MAX_BYTES + 1)
                .setBufferSize(text.length() + 1)
                .build();
    }
}
