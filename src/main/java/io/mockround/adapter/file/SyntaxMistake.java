package io.mockround.adapter.file;

import io.mockround.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The engine's findings in the words of somebody who edits a deck, not of somebody who writes a parser. */
final class SyntaxMistake {

    private static final String SPECIAL = "a special character";
    private static final String QUOTES = "quotes around text that begins with it";

    private record Wording(String sign, String found, String expected) {}

    /** Looked for from top to bottom in what the engine says. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording("TAB", "a tab", "spaces as indentation"),
            new Wording("mapping values are not allowed", "a \":\" inside a value", "quotes around text with a colon"),
            new Wording("could not find expected ':'", "a line without \":\"", "a key, a colon and a value"),
            new Wording("sequence entries are not allowed", "a \"-\" in the wrong place", "each item on its own line"),
            new Wording("mapping keys are not allowed", "a \"?\" in the wrong place", "a key, a colon and a value"),
            new Wording("unexpected end of stream", "the end of the file inside quotes", "a closing quote"),
            new Wording("unexpected document separator", "\"---\" inside quotes", "a closing quote"),
            new Wording("expected ',' or ']'", "a list that is not closed here", "\",\" or \"]\""),
            new Wording("expected ',' or '}'", "a map that is not closed here", "\",\" or \"}\""),
            new Wording("expected <block end>", "something that does not line up", "the indentation of its neighbours"),
            new Wording("expected '<document start>'", "something after the end of the document", "one document"),
            new Wording("expected the node content", "a sign where a value belongs", "a value"),
            new Wording("expected a comment or a line break", "text right after \"|\", \">\" or \"%\"", "a new line"),
            new Wording("expected chomping", "text right after \"|\" or \">\"", "a new line"),
            new Wording("unknown escape character", "an unknown escape after \"\\\"", "\"\\\\\" for a backslash"),
            new Wording("unexpected character", SPECIAL, QUOTES),
            new Wording("expected alphabetic or numeric", SPECIAL, QUOTES),
            new Wording("expected URI", SPECIAL, QUOTES),
            new Wording("expected ' '", SPECIAL, QUOTES),
            new Wording("cannot start any token", SPECIAL, QUOTES));

    private SyntaxMistake() {}

    static ProblemException of(Path file, MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        return of(file, mark, String.valueOf(e.getProblem()));
    }

    static ProblemException of(Path file, YamlEngineException e) {
        return of(file, Optional.empty(), String.valueOf(e.getMessage()));
    }

    private static ProblemException of(Path file, Optional<Mark> mark, String said) {
        Wording wording = WORDINGS.stream()
                .filter(candidate -> said.contains(candidate.sign))
                .findFirst()
                .orElseGet(() ->
                        new Wording("", "something that is not YAML (" + Mistake.oneLine(said) + ")", "valid YAML"));
        return Mistake.at(file, mark, wording.found, wording.expected, Mistake.NOTHING_NEAR);
    }
}
