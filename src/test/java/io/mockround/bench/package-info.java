/**
 * How well and how fast the detectors hear, against the bars of SPEECH.md: {@code mvn -q -Pbench-hearing verify}.
 *
 * <p>Makes its own synthetic sets, seeded, from the clips in its resources; human recordings are read where they lie beside the project and
 * are never part of it. Start at {@link io.mockround.bench.SilenceBench}. The rows measured on written sets are printed by the tests of those sets.
 */
package io.mockround.bench;
