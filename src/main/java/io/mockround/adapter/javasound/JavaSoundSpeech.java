package io.mockround.adapter.javasound;

import io.mockround.voice.Speech;
import io.mockround.voice.SpeechFailedException;
import io.mockround.voice.SpeechOutput;
import javax.sound.sampled.LineUnavailableException;

/** Speech through the system's loudspeaker. */
public final class JavaSoundSpeech implements SpeechOutput {

    private final PromptLine line = new PromptLine();

    @Override
    public void play(Speech speech, Runnable begins) throws SpeechFailedException, InterruptedException {
        try {
            line.play(speech.samples(), speech.rateHz(), begins);
        } catch (LineUnavailableException e) {
            if (Thread.interrupted()) { // the driver was being asked
                throw new InterruptedException();
            }
            throw new SpeechFailedException("no loudspeaker", e);
        }
    }
}
