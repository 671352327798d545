package io.mockround.adapter.markdown;

import java.util.regex.Pattern;

/**
 * Bounds how many marks of emphasis, links and HTML a paragraph has. commonmark 0.29 overflows the stack at some ten thousand levels of
 * emphasis ({@code InlineParserImpl.mergeChildTextNodes}) and looks for the end of each "&lt;" through all that follows. What is beyond is read
 * as spaces; nobody who writes for people comes near it.
 */
final class TamedMarks {

    private static final String MARKS = "*_[<`";

    /** In one paragraph or list item. */
    private static final int MOST_MARKS = 300;

    private static final Pattern NEW_BLOCK = Pattern.compile("\\s*|\\s*(?:[-+*>#]|\\d+[.)])\\s.*");

    private TamedMarks() {}

    /** The same text, every line and column where it was. */
    static String of(String markdown) {
        StringBuilder tamed = new StringBuilder(markdown.length());
        int marks = 0;
        int at = 0;
        while (at < markdown.length()) {
            int end = markdown.indexOf('\n', at);
            String line = markdown.substring(at, end < 0 ? markdown.length() : end + 1);
            marks = NEW_BLOCK.matcher(line.stripTrailing()).matches() ? 0 : marks;
            marks = append(tamed, line, marks);
            at += line.length();
        }
        return tamed.toString();
    }

    private static int append(StringBuilder tamed, String line, int marksBefore) {
        int marks = marksBefore;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isMark = MARKS.indexOf(c) >= 0;
            marks += isMark ? 1 : 0;
            tamed.append(isMark && marks > MOST_MARKS ? ' ' : c);
        }
        return marks;
    }
}
