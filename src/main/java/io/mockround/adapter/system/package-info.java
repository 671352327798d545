/**
 * What the operating system knows and Java does not tell.
 *
 * <p>Start at {@link io.mockround.adapter.system.UptimeClock}.
 */
package io.mockround.adapter.system;
