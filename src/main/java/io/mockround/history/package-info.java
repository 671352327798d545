/**
 * What earlier sessions were like: the store's port, and what can be read from a series of them.
 *
 * <p>Must not know SQL ({@code adapter.sqlite} does). Start at {@link io.mockround.history.SessionStore}.
 */
package io.mockround.history;
