package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.rehearsal.RoundSnapshot.PhaseLine;
import io.mockround.rehearsal.RoundSnapshot.Progress;

/** A phase as it stands in the list. */
public record PhaseRow(String title, String minutes, Progress progress) {

    static PhaseRow of(PhaseLine line) {
        return new PhaseRow(
                line.title(), Messages.text("round.minutes", line.planned().toMillis() / 60_000.0), line.progress());
    }

    /** {@code done}, {@code now}, {@code next}. */
    public String word() {
        return Messages.text("round.progress." + progress.name());
    }
}
