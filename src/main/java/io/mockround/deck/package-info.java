/**
 * Templates say how a round runs, decks what is asked, scenarios what happens in a simulated one: values only.
 *
 * <p>They are read from YAML by {@code adapter.file}, which reports mistakes by line and column. Start at
 * {@link io.mockround.deck.RoundTemplate}.
 */
package io.mockround.deck;
