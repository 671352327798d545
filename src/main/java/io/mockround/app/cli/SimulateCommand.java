package io.mockround.app.cli;

import io.mockround.app.AppContext;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "simulate",
        description =
                "Play a round in virtual time: a narration file plays the microphone, the scenario presses the keys.")
final class SimulateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "SCENARIO.yaml", description = "The scenario; what it names is looked for beside it.")
    private Path scenario;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            return new ScenarioPlay(console, options, app).play(scenario);
        }
    }
}
