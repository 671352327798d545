package io.mockround.app.cli;

import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.TextReport;

/** Prints a report the way it was asked for, and says beside it what a transcript lacks. */
final class ReportPrinter {

    private final Console console;
    private final CommonOptions options;

    ReportPrinter(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    void print(SessionReport report) {
        console.say(options.json() ? ReportJson.pretty(report) : TextReport.write(report));
        noteTranscript(report);
    }

    void noteTranscript(SessionReport report) {
        if (report.transcript().reason() != null) {
            console.note(Messages.text(
                    "note.transcript." + report.transcript().status().name(),
                    report.transcript().reason()));
        }
    }
}
