/**
 * Every text a person reads, from {@code messages.properties}, through one class.
 *
 * <p>Knows nothing else of the program. Texts written by people for people (decks, templates) are not here.
 */
package io.mockround.messages;
