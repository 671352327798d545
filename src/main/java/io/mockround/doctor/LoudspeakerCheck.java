package io.mockround.doctor;

import io.mockround.messages.Messages;

/** Whether there is a loudspeaker for the gate's tones and for listening again. */
public record LoudspeakerCheck(Loudspeaker loudspeaker) implements Check {

    @Override
    public String name() {
        return "loudspeaker";
    }

    @Override
    public State look() {
        return loudspeaker.opens()
                ? State.ok(Messages.text("doctor.loudspeaker"))
                : State.notOk(Messages.text("doctor.loudspeakerNone"));
    }
}
