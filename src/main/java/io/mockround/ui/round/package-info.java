/**
 * The round screen: what was asked, how long is left, where in the round; and nothing else, on purpose.
 *
 * <p>Start at {@link io.mockround.ui.round.RoundViewModel}, which samples a {@link io.mockround.rehearsal.RunningRound} and passes a hand's
 * events on; {@link io.mockround.ui.round.RoundView} draws it. No rule of the gate is here: a button that is disabled shows the rule, the
 * round enforces it. The ring and the waveform are shapes, not canvases, so that light and dark reach them through the style sheet.
 */
package io.mockround.ui.round;
