package io.mockround.doctor;

import io.mockround.doctor.Check.State;
import java.util.List;
import java.util.function.Function;

/** Looks at everything, one after the other. */
public final class Doctor {

    private final Function<RuntimeException, String> words;

    /** @param words say what a failed check means */
    public Doctor(Function<RuntimeException, String> words) {
        this.words = words;
    }

    /** Every check's finding, in their order. */
    public List<Finding> examine(List<Check> checks) {
        return checks.stream().map(this::examine).toList();
    }

    private Finding examine(Check check) {
        try {
            State state = check.look();
            return new Finding(check.name(), state.ok(), state.detail());
        } catch (RuntimeException e) { // whatever it is: it is told, and the other checks are still of use
            return new Finding(check.name(), false, words.apply(e));
        }
    }
}
