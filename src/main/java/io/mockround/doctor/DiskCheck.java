package io.mockround.doctor;

import io.mockround.messages.Messages;
import io.mockround.recording.DiskRoom;
import java.time.Duration;

/** For how many minutes of recording the disk has room. */
public record DiskCheck(DiskRoom room) implements Check {

    /** The longest round of the templates takes three quarters of it. */
    private static final Duration ENOUGH = Duration.ofHours(1);

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public State look() {
        Duration left = room.left();
        String key = left.compareTo(ENOUGH) < 0 ? "doctor.diskScarce" : "doctor.disk";
        return new State(left.compareTo(ENOUGH) >= 0, Messages.text(key, left.toMinutes()));
    }
}
