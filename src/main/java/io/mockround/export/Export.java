package io.mockround.export;

import io.mockround.report.HtmlReport;
import io.mockround.report.MarkdownReport;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.TextReport;
import java.util.List;
import java.util.Locale;

/** The formats a session can be exported in, by the name the command line has for each. */
public enum Export {
    HTML,
    MARKDOWN,
    SRT,
    VTT,
    TXT,
    JSON,
    CSV,
    AUDACITY;

    /**
     * The session in this format, lines ended by {@code \n}, in CSV by {@code \r\n}.
     *
     * @param loudness of stretches of equal length over the recording, each 0-1, for the page's picture; may be empty
     * @param audio what the recording would be called beside the page
     * @param photo of what was drawn, for the page, as an address that holds it; empty for none
     */
    public String write(SessionReport report, List<Double> loudness, String audio, String photo) {
        return switch (this) {
            case HTML -> HtmlReport.write(report, loudness, audio, photo);
            case MARKDOWN -> MarkdownReport.write(report);
            case SRT -> Captions.srt(report);
            case VTT -> Captions.vtt(report);
            case TXT -> TextReport.write(report) + "\n";
            case JSON -> ReportJson.pretty(report) + "\n";
            case CSV -> EventTable.csv(report);
            case AUDACITY -> EventTable.audacity(report);
        };
    }

    /** Whether it shows what the recording looks like. */
    public boolean hasPicture() {
        return this == HTML;
    }

    /** How a file of it is named, behind the dot. */
    public String ending() {
        return switch (this) {
            case HTML, SRT, VTT, TXT, JSON, CSV -> toString();
            case MARKDOWN -> "md";
            case AUDACITY -> "labels.txt"; // what Audacity imports, and not the transcript's own name
        };
    }

    /** As the command line calls it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
