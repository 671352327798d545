package io.mockround.doctor;

import io.mockround.messages.Messages;

/** Which Java runs the program. One that is too old would not have come so far. */
public record JavaCheck(String version, String vendor) implements Check {

    @Override
    public String name() {
        return "java";
    }

    @Override
    public State look() {
        return State.ok(Messages.text("doctor.java", version, vendor));
    }
}
