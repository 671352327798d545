package io.mockround.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        description =
                "Play the bundled demo round in virtual time and print its report. Nothing is kept unless --data is given.")
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new DemoRound(console, options).play();
    }
}
