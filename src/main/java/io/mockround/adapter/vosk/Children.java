package io.mockround.adapter.vosk;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where recogniser children come from.
 *
 * @param builders what starts one
 * @param patience how long one that has something to do may say nothing
 */
record Children(Supplier<ProcessBuilder> builders, Duration patience) {

    /**
     * A child speaks at every block of 100 ms that takes it longer than a second, and every second while it opens its model: a machine three
     * hundred times too slow is still no hung child.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** This program, started once more. */
    static final Children OF_THIS_PROGRAM = new Children(ChildCommand.PROGRAM::processBuilder, PATIENCE);

    RecognizerProcess start() throws IOException {
        ProcessBuilder builder = builders.get();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD); // what libvosk complains about may hold words
        return new RecognizerProcess(builder.start(), patience);
    }
}
