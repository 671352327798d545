package io.mockround.rehearsal;

import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.Word;
import java.util.List;

/** What is recognised live, without what the program said and the microphone heard. */
record CandidatesWords(LiveRecognition recognition, OwnSounds own) implements LiveRecognition {

    @Override
    public boolean hearTo(long sample) {
        return recognition.hearTo(sample);
    }

    @Override
    public List<Word> words() {
        return own.withoutMine(recognition.words());
    }

    @Override
    public SettledWords settled() {
        return recognition.settled();
    }

    @Override
    public void close() {
        recognition.close();
    }
}
