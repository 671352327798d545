package io.mockround.app;

import io.mockround.adapter.vosk.ChildCommand;
import io.mockround.adapter.vosk.RecognizerChild;
import io.mockround.app.cli.CommandLineFace;

/** The program's entry. Does not extend {@code Application}, so that a plain JAR starts. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals(ChildCommand.ARGUMENT)) {
            RecognizerChild.main(args);
            return;
        }
        AppLogging.silence();
        int status = CommandLineFace.run(args);
        if (status != 0) { // under Maven's exec:java a plain return lets the build end well
            System.exit(status);
        }
    }
}
