package io.mockround.adapter.voice;

import io.mockround.voice.Speech;
import io.mockround.voice.SpeechEngine;
import io.mockround.voice.SpeechFailedException;
import io.mockround.voice.SpeechOutput;

/** An engine that renders speech to sound, which is then played here: so it is known when it is heard. */
final class RenderingEngine implements SpeechEngine {

    /** −9 dBFS at its loudest: the level of a voice across a table, with room for the tones. */
    private static final double PEAK = 0.35;

    private final String name;
    private final EngineProcess.Command command;
    private final boolean printsSound;
    private final SpeechOutput output;

    RenderingEngine(String name, EngineProcess.Command command, boolean printsSound, SpeechOutput output) {
        this.name = name;
        this.command = command;
        this.printsSound = printsSound;
        this.output = output;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void say(String text, Runnable begins) throws SpeechFailedException, InterruptedException {
        output.play(render(text), begins);
    }

    /** @throws SpeechFailedException when it made no sound, or only silence */
    Speech render(String text) throws SpeechFailedException, InterruptedException {
        Speech speech =
                WavSpeech.read(EngineProcess.run(command, printsSound, text)).trimmed();
        if (speech.samples().length == 0) {
            throw new SpeechFailedException("the engine made silence");
        }
        return speech.withPeak(PEAK);
    }
}
