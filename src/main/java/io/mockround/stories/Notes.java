package io.mockround.stories;

import io.mockround.problem.Problem.DocumentWrong;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be told of a document, with its lines. */
final class Notes {

    private static final int LONGEST_QUOTE = 40;

    /** Of each kind; nobody reads more. */
    private static final int MOST = 100;

    private final Path file;
    private final List<DocumentWrong> mistakes = new ArrayList<>();
    private final List<DocumentWrong> unclear = new ArrayList<>();

    Notes(Path file) {
        this.file = file;
    }

    void mistake(int line, String found, String expected, String nearest) {
        addUnlessFull(mistakes, new DocumentWrong(file, line, 1, found, expected, nearest));
    }

    void unclear(int line, String found, String expected) {
        addUnlessFull(unclear, new DocumentWrong(file, line, 1, found, expected, ""));
    }

    private static void addUnlessFull(List<DocumentWrong> notes, DocumentWrong note) {
        if (notes.size() < MOST) {
            notes.add(note);
        }
    }

    List<DocumentWrong> mistakes() {
        return inOrder(mistakes);
    }

    List<DocumentWrong> unclear() {
        return inOrder(unclear);
    }

    private static List<DocumentWrong> inOrder(List<DocumentWrong> notes) {
        return notes.stream()
                .sorted(Comparator.comparingInt(DocumentWrong::line))
                .toList();
    }

    /** The beginning of what was written. */
    static String quoted(String written) {
        int[] shown = written.codePoints().limit(LONGEST_QUOTE).toArray();
        return '"'
                + new String(shown, 0, shown.length)
                + (shown.length < written.codePointCount(0, written.length()) ? "…" : "")
                + '"';
    }
}
