package io.mockround.app.cli;

import io.mockround.messages.Messages;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mockround} alone: the window; without a display, the demo round in the terminal. */
@Command(
        name = "mockround",
        description = "Rehearse interviews alone and offline: a hard-timed round, your narration heard and reviewed.",
        footer = {"", "Exit status: 0 done, 1 it could not be done, 2 wrong usage, 130 interrupted."})
final class StartCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    StartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (hasDisplay() && options.openWindow()) {
            return 0;
        }
        console.note(Messages.text("start.noDisplay"));
        return new DemoRound(console, options).play();
    }

    private static boolean hasDisplay() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean alwaysThere = system.contains("win") || system.contains("mac");
        return alwaysThere || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
