/**
 * Looks whether everything the program needs is as it should be. One small check each; one that is broken hides no other.
 *
 * <p>Knows ports and the rules of what is enough, no technology and no table. Repairs nothing. Start at {@link io.mockround.doctor.Doctor}; what
 * is looked at is listed in {@code app.Checkup}.
 */
package io.mockround.doctor;
