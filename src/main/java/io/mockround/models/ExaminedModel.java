package io.mockround.models;

import io.mockround.messages.Messages;
import io.mockround.speech.SpeechModel;
import java.nio.file.Path;
import java.util.List;

/**
 * A model that was examined and tried.
 *
 * @param fillersKnown which of um and uh it can recognise at all
 * @param deterministic whether the same sound always gives the same words
 */
public record ExaminedModel(SpeechModel model, List<String> fillersKnown, boolean deterministic) {

    /** The same model in another place; one that has a name of its own keeps it. */
    ExaminedModel movedTo(Path place, String name) {
        boolean isNamedAsItsFolder =
                model.name().equals(String.valueOf(model.folder().getFileName()));
        SpeechModel moved = new SpeechModel(place, isNamedAsItsFolder ? name : model.name(), model.purpose());
        return new ExaminedModel(moved, fillersKnown, deterministic);
    }

    /** Which fillers it can hear, as a sentence. */
    public String knows() {
        return fillersKnown.isEmpty()
                ? Messages.text("model.knowsNoFiller")
                : Messages.text("model.knowsFillers", String.join(", ", fillersKnown));
    }

    /** Whether the same sound gives the same words, as a sentence. */
    public String repeats() {
        return Messages.text(deterministic ? "model.deterministic" : "model.notDeterministic");
    }

    public boolean isForRealVoices() {
        return model.purpose() == SpeechModel.Purpose.REAL_VOICES;
    }
}
