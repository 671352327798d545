package io.mockround.doctor;

import io.mockround.doctor.DatabaseHealth.Examined;
import io.mockround.messages.Messages;
import java.util.List;

/** Whether the history opens, and its whole content is sound. */
public record DatabaseCheck(DatabaseHealth health) implements Check {

    @Override
    public String name() {
        return "database";
    }

    @Override
    public State look() {
        return health.examine()
                .map(DatabaseCheck::judged)
                .orElseGet(() -> State.ok(Messages.text("doctor.databaseNone")));
    }

    private static State judged(Examined examined) {
        List<String> faults = examined.faults();
        return faults.isEmpty()
                ? State.ok(Messages.text("doctor.database", examined.version()))
                : State.notOk(Messages.text("doctor.databaseFaults", faults.size(), faults.get(0)));
    }
}
