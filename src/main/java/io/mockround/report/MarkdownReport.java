package io.mockround.report;

import io.mockround.report.ReportSections.Line;
import io.mockround.report.ReportSections.Section;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The report as Markdown (CommonMark): a heading for each section, a list in each; what was said is text, never markup. */
public final class MarkdownReport {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]|^[-+]|(?<=^\\d{1,9})[.)](?= )");

    private MarkdownReport() {}

    public static String write(SessionReport report) {
        List<String> heading = ReportSections.heading(report);
        StringBuilder text =
                new StringBuilder("# ").append(escaped(heading.get(0))).append("\n\n");
        text.append(escaped(heading.get(1))).append('\n');
        for (Section section : ReportSections.of(report)) {
            text.append("\n## ").append(escaped(inWords(section.title()))).append("\n\n");
            section.lines().forEach(line -> text.append(item(line)).append('\n'));
        }
        return text.toString();
    }

    private static String item(Line line) {
        String head = line.head().strip().replaceAll(" +", " · ");
        if (line.goesOn()) {
            return "  - " + escaped(line.text());
        }
        return head.isEmpty() ? "- " + escaped(line.text()) : "- **" + escaped(head) + "** " + escaped(line.text());
    }

    /** Titles are set in capitals for the terminal. */
    private static String inWords(String title) {
        return title.charAt(0) + title.substring(1).toLowerCase(Locale.ENGLISH);
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
