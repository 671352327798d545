/**
 * A round in virtual time: a narration plays the microphone, a scenario presses the keys.
 *
 * <p>The recorder, the runner, the recogniser and the store are the real ones; only the sound and the hands are played. Start at
 * {@link io.mockround.simulation.RoundSimulation}.
 */
package io.mockround.simulation;
