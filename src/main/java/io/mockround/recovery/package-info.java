/**
 * Sees to what a killed program left behind: a recording that never got its name, a session that never got its report.
 *
 * <p>Knows the ports, no technology. Nothing a person said is ever deleted here; a step that was itself cut short is done again. Start at
 * {@link io.mockround.recovery.Recovery}.
 */
package io.mockround.recovery;
