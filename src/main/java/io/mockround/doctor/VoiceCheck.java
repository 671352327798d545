package io.mockround.doctor;

import io.mockround.messages.Messages;
import java.util.Optional;
import java.util.function.Supplier;

/** Which voice asks the questions. Without one they are shown, which is no fault. */
public record VoiceCheck(Supplier<Optional<String>> engine) implements Check {

    @Override
    public String name() {
        return "voice";
    }

    @Override
    public State look() {
        return State.ok(engine.get()
                .map(name -> Messages.text("doctor.voice", name))
                .orElseGet(() -> Messages.text("doctor.voiceNone")));
    }
}
