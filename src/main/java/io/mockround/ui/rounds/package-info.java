/**
 * The choice of a round: template, deck, prompt and length. Start at {@link io.mockround.ui.rounds.RoundChooserViewModel}; what there is to choose
 * from comes as a {@link io.mockround.ui.rounds.Catalogue}.
 */
package io.mockround.ui.rounds;
