package io.mockround.adapter.file;

import io.mockround.problem.ProblemException;
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
        String text = TextFile.read(file);
        Node root = composed(text)
                .orElseThrow(() -> Mistake.at(file, Optional.empty(), "an empty file", what, Mistake.NOTHING_NEAR));
        return new YamlValue(file, root, new PassedOver());
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
            throw TextFile.at(file, text, escape.find() ? escape.start() : 0, "an escape beyond \\U0010FFFF");
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
                .setCodePointLimit(TextFile.MAX_BYTES + 1)
                .setBufferSize(text.length() + 1)
                .build();
    }
}
