/**
 * How the program starts itself once more, as a process that may die without harm.
 *
 * <p>Must not know what a child does. Start at {@link io.mockround.child.ChildProgram}. Decision: native and foreign code that reads what
 * others made (libvosk, audio decoders) runs in children; rejected: a watchdog thread inside the program, which can neither stop a loop in a
 * library nor survive an abort.
 */
package io.mockround.child;
