package io.mockround.doctor;

import java.util.List;
import java.util.Optional;

/** Looks into the history's database without changing it. */
public interface DatabaseHealth {

    /**
     * How it is; empty when there is none yet.
     *
     * @throws io.mockround.problem.ProblemException when it cannot be opened, or is of a newer version
     */
    Optional<Examined> examine();

    /**
     * What was found.
     *
     * @param version of its tables
     * @param faults what the database's own check of its whole content says is wrong; empty when it is sound
     */
    record Examined(int version, List<String> faults) {}
}
