package io.mockround.app.cli;

import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import picocli.CommandLine.Option;

/** What a person says of something they practised. */
final class Told {

    @Option(names = "--result", paramLabel = "R", description = "alone, with-a-hint or not-solved.")
    private Result result;

    @Option(
            names = "--failure-mode",
            paramLabel = "F",
            description = "did-not-recognise, implementation-error or could-not-explain.")
    private FailureMode failureMode;

    @Option(names = "--insight", paramLabel = "TEXT", description = "One sentence.")
    private String insight;

    Result result() {
        return result;
    }

    FailureMode failureMode() {
        return failureMode;
    }

    /** Null when nothing was said. */
    String insight() {
        return insight;
    }
}
