package io.mockround.stories;

import java.util.List;

/** A piece of a text document, in its order. Lines count from 1. */
public sealed interface Block {

    int line();

    /** @param level 1 is the highest */
    record Heading(int line, int level, String text) implements Block {}

    /**
     * One line of a paragraph or a list item.
     *
     * @param emphasised what stands in bold or italics at its beginning; may be empty
     * @param text the rest
     * @param depth 0 in a paragraph, else how deep the list is
     * @param continues whether it goes on with the paragraph of the line before
     */
    record Text(int line, String emphasised, String text, int depth, boolean continues) implements Block {

        /** All of it. */
        String whole() {
            return (emphasised + " " + text).strip();
        }
    }

    /** A table; the cells of its header are its first row. */
    record Table(int line, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
