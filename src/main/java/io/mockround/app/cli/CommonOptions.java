package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.app.WindowFace;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options every command takes. */
@Command(mixinStandardHelpOptions = true, versionProvider = CommandLineFace.Version.class)
final class CommonOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where sessions are kept. Default: $MOCKROUND_DATA, else the system's per-user data folder.")
    private Path data;

    @Option(
            names = "--model",
            paramLabel = "DIR|starter",
            description = "The speech model. Default: $MOCKROUND_MODEL, else the one chosen in the settings.")
    private String model;

    @Option(names = "--json", description = "Print one JSON document on standard output, and nothing else there.")
    private boolean json;

    @Option(names = "--debug", description = "Show a stack trace when something fails.")
    private boolean debug;

    boolean json() {
        return json;
    }

    boolean hasDataFolder() {
        return data != null;
    }

    AppContext open() {
        return new AppContext(data, model);
    }

    /** @return false when there is no display for it */
    boolean openWindow() {
        return WindowFace.open(data, model);
    }

    /** The program with another data folder than the one asked for. */
    AppContext openIn(Path folder) {
        return new AppContext(folder, model);
    }
}
