package io.mockround.export;

import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.TextReport;
import java.util.Locale;

/** The formats a session can be exported in, by the name the command line has for each. */
public enum Export {
    SRT,
    VTT,
    TXT,
    JSON,
    CSV,
    AUDACITY;

    /** The session in this format, lines ended by {@code \n}, in CSV by {@code \r\n}. */
    public String write(SessionReport report) {
        return switch (this) {
            case SRT -> Captions.srt(report);
            case VTT -> Captions.vtt(report);
            case TXT -> TextReport.write(report) + "\n";
            case JSON -> ReportJson.pretty(report) + "\n";
            case CSV -> EventTable.csv(report);
            case AUDACITY -> EventTable.audacity(report);
        };
    }

    /** As the command line calls it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
