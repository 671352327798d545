package io.mockround.app.cli;

import io.mockround.messages.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Of what a command tells of many sessions, the newest only. */
final class LastOption {

    @Option(names = "--last", paramLabel = "N", description = "The last N only.")
    private Integer last;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Null for all. */
    Integer sessions() {
        if (last != null && last < 1) {
            throw new ParameterException(command.commandLine(), Messages.text("usage.last"));
        }
        return last;
    }
}
