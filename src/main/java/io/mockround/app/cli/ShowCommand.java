package io.mockround.app.cli;

import io.mockround.app.AppContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Print the report of one session.")
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "ID", description = "The session's id, the beginning of it, or latest.")
    private String id;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            new ReportPrinter(console, options).print(SessionLookup.find(app.store(), id));
            return 0;
        }
    }
}
