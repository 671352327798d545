package io.mockround.report;

import io.mockround.report.ReportSections.Line;
import io.mockround.report.ReportSections.Section;

/** The report for a terminal: what matters first, then question by question, then every word. Plain text, at most 100 columns. */
public final class TextReport {

    private static final int COLUMNS = 100;

    private TextReport() {}

    public static String write(SessionReport report) {
        StringBuilder text = new StringBuilder();
        ReportSections.heading(report).forEach(line -> text.append(line).append('\n'));
        for (Section section : ReportSections.of(report)) {
            text.append('\n').append(section.title()).append('\n');
            section.lines().forEach(line -> wrap(line, text));
        }
        return text.toString().stripTrailing();
    }

    /** Words wrapped to the width, under each other behind the head. */
    private static void wrap(Line entry, StringBuilder text) {
        StringBuilder line = new StringBuilder(entry.head());
        boolean first = true;
        for (String word : entry.text().split(" ")) {
            if (!first && line.length() + 1 + word.length() > COLUMNS) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(entry.head().length()));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
