package io.mockround.round;

import java.time.Duration;

/**
 * Where a round stands among its phases.
 *
 * @param phase index of the running phase
 * @param phaseEndsAt its planned end, after what earlier phases took from it; an open exchange may outlast it
 * @param opened exchanges opened in this phase, commitments not counted
 * @param lastNumber the number of the last exchange of the round, 0 before the first
 * @param heardBackAt when an exchange was last handed back by voice; null before
 */
record Course(int phase, Duration phaseEndsAt, int opened, int lastNumber, Duration heardBackAt) {

    /** The next phase of the round. */
    Course next(Duration itsPlannedEnd) {
        return new Course(phase + 1, itsPlannedEnd, 0, lastNumber, heardBackAt);
    }

    Course withOpened() {
        return new Course(phase, phaseEndsAt, opened + 1, lastNumber + 1, heardBackAt);
    }

    Course withCommitment() {
        return new Course(phase, phaseEndsAt, opened, lastNumber + 1, heardBackAt);
    }

    Course heardBack(Duration at) {
        return new Course(phase, phaseEndsAt, opened, lastNumber, at);
    }

    /** Within a second of a heard hand-back the key says the same thing again (PRACTICES, corner rules). */
    boolean isDoublePress(Duration at) {
        return heardBackAt != null && at.compareTo(heardBackAt.plus(RoundRules.DOUBLE_PRESS)) < 0;
    }
}
