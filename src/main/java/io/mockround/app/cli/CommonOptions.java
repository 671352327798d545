package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.app.Checkup;
import io.mockround.app.RecoveryPresenter;
import io.mockround.app.WindowFace;
import io.mockround.doctor.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    /** The command these options stand at; those of the commands above it count too: {@code mockround --data DIR sessions}. */
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    boolean json() {
        return given(options -> options.json ? Boolean.TRUE : null) != null;
    }

    boolean hasDataFolder() {
        return data() != null;
    }

    /** The program, once what a former run left behind has been recovered and told beside the result. */
    AppContext open() {
        AppContext app = openUnrecovered();
        if (app.repaired() != null) {
            note(app.repaired().sentence());
        }
        recover(app);
        return app;
    }

    void recover(AppContext app) {
        try {
            RecoveryPresenter.sentences(app.recovery().run()).forEach(this::note);
        } catch (RuntimeException e) { // told; what was asked for may go well all the same
            note(RecoveryPresenter.failure(e));
        }
    }

    AppContext openUnrecovered() {
        return new AppContext(data(), model());
    }

    private void note(String sentence) {
        command.commandLine().getErr().println(Console.line(sentence));
    }

    /** Everything the program needs looked at; works where the program does not open. */
    List<Finding> checkUp() {
        return Checkup.run(data(), model());
    }

    /** @return false when there is no display for it */
    boolean openWindow() {
        return WindowFace.open(data(), model());
    }

    /** The program with another data folder than the one asked for. */
    AppContext openIn(Path folder) {
        return new AppContext(folder, model());
    }

    private Path data() {
        return given(options -> options.data);
    }

    private String model() {
        return given(options -> options.model);
    }

    /** The value given nearest to the command, or null. */
    private <T> T given(Function<CommonOptions, T> value) {
        for (CommandSpec spec = command; spec != null; spec = spec.parent()) {
            for (CommandSpec mixin : spec.mixins().values()) {
                if (mixin.userObject() instanceof CommonOptions options && value.apply(options) != null) {
                    return value.apply(options);
                }
            }
        }
        return null;
    }
}
