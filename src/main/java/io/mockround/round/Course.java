package io.mockround.round;

import java.time.Duration;

/**
 * Where a round stands among its phases.
 *
 * @param phase index of the running phase
 * @param phaseEndsAt its planned end, after what earlier phases took from it; an open exchange may outlast it
 * @param opened exchanges opened in this phase, commitments not counted
 * @param lastNumber the number of the last exchange of the round, 0 before the first
 */
record Course(int phase, Duration phaseEndsAt, int opened, int lastNumber) {

    Course withOpened() {
        return new Course(phase, phaseEndsAt, opened + 1, lastNumber + 1);
    }

    Course withCommitment() {
        return new Course(phase, phaseEndsAt, opened, lastNumber + 1);
    }
}
