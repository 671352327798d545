/**
 * Attempts at one prompt, and takes of one question: over each other on one axis of time, or side by side. The numbers are {@code history}'s. Start
 * at {@link io.mockround.ui.attempts.AttemptsView}; {@link io.mockround.ui.attempts.OverlayPicture} decides what the chart shows, drawing on one
 * canvas keeps an hour of fillers light.
 */
package io.mockround.ui.attempts;
