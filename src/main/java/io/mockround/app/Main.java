package io.mockround.app;

import io.mockround.adapter.codec.DecoderChild;
import io.mockround.adapter.vosk.ChildCommand;
import io.mockround.adapter.vosk.RecognizerChild;
import io.mockround.app.cli.CommandLineFace;
import java.io.PrintStream;

/** The program's entry. Does not extend {@code Application}, so that a plain JAR starts. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals(ChildCommand.PROGRAM.argument())) {
            RecognizerChild.main(args);
            return;
        }
        if (args.length == 1 && args[0].equals(DecoderChild.PROGRAM.argument())) {
            DecoderChild.main(args);
            return;
        }
        AppLogging.silence();
        PrintStream standardOutput = System.out;
        System.setOut(System.err); // libraries print too: what is asked for alone goes to standard output
        int status = CommandLineFace.run(args);
        System.setOut(standardOutput);
        if (status != 0) { // under Maven's exec:java a plain return lets the build end well
            System.exit(status);
        }
    }
}
