package io.mockround.doctor;

import io.mockround.messages.Messages;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechModel.Purpose;
import java.util.function.Supplier;

/**
 * Whether a speech model for real voices was chosen and is whole. The bundled one is looked at where none was.
 *
 * @param chosen the model, examined; null when none was chosen
 * @param starter the bundled one, examined
 */
public record ModelCheck(Supplier<SpeechModel> chosen, Supplier<SpeechModel> starter) implements Check {

    @Override
    public String name() {
        return "model";
    }

    @Override
    public State look() {
        SpeechModel model = chosen.get();
        if (model == null) {
            return State.notOk(Messages.text("doctor.modelNone", starter.get().name()));
        }
        return model.purpose() == Purpose.REAL_VOICES
                ? State.ok(Messages.text("doctor.model", model.name(), model.folder()))
                : State.notOk(Messages.text("doctor.modelSynthetic", model.name()));
    }
}
