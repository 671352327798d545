package io.mockround.doctor;

import io.mockround.messages.Messages;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import java.util.List;
import java.util.function.Supplier;

/**
 * Whether the recogniser's process starts, opens a model and answers.
 *
 * @param model the one it would use
 */
public record RecogniserCheck(SpeechRecognizer recogniser, Supplier<SpeechModel> model) implements Check {

    @Override
    public String name() {
        return "recogniser";
    }

    @Override
    public State look() {
        SpeechModel opened = model.get();
        List<String> fillers = recogniser.fillersKnown(opened);
        return State.ok(
                fillers.isEmpty()
                        ? Messages.text("doctor.recogniserNoFillers", opened.name())
                        : Messages.text("doctor.recogniser", opened.name(), String.join(", ", fillers)));
    }
}
