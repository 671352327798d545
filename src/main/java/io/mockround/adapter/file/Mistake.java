package io.mockround.adapter.file;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes the one kind of problem this package reports, and the fragments it is told in. */
final class Mistake {

    static final String NOTHING_NEAR = "";
    private static final int LONGEST_QUOTE = 40;

    private Mistake() {}

    static ProblemException at(Path file, Optional<Mark> mark, String found, String expected, String nearest) {
        return new ProblemException(wrong(file, mark, found, expected, nearest));
    }

    /** The engine counts lines and columns from 0, people from 1. Without a mark the mistake is the file's. */
    static Problem.DocumentWrong wrong(Path file, Optional<Mark> mark, String found, String expected, String nearest) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        return new Problem.DocumentWrong(file, line, column, found, expected, nearest);
    }

    /** What somebody wrote, in quotes, on one line and short enough for a message. */
    static String quoted(String written) {
        int[] shown = written.codePoints().limit(LONGEST_QUOTE).toArray();
        String beginning = new String(shown, 0, shown.length);
        String more = beginning.length() < written.length() ? "…" : "";
        return '"' + oneLine(beginning) + more + '"';
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }

    /** {@code "a", "b" or "c"}. */
    static String anyOf(List<String> words) {
        String joined = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        int last = joined.lastIndexOf(", ");
        return last < 0 ? joined : joined.substring(0, last) + " or " + joined.substring(last + 2);
    }
}
