package io.mockround.adapter.voice;

import io.mockround.voice.SpeechEngine;
import io.mockround.voice.SpeechFailedException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** An engine that speaks by itself: it is taken to be heard as long as its program runs. */
final class SpeakingEngine implements SpeechEngine {

    private final String name;
    private final List<String> command;
    private final List<String> silence;

    /** @param silence the command that ends what a service speaks on for an ended program */
    SpeakingEngine(String name, List<String> command, List<String> silence) {
        this.name = name;
        this.command = List.copyOf(command);
        this.silence = List.copyOf(silence);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void say(String text, Runnable begins) throws SpeechFailedException, InterruptedException {
        begins.run();
        try {
            EngineProcess.run(folder -> command, false, text);
        } catch (InterruptedException e) {
            fallSilent();
            throw e;
        }
    }

    private void fallSilent() throws SpeechFailedException {
        try {
            new ProcessBuilder(silence)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
        } catch (IOException e) {
            throw new SpeechFailedException("the engine could not be silenced", e);
        }
    }
}
