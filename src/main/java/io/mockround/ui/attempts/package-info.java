/** Attempts at one prompt, and takes of one question, side by side: the view and its view-model. The numbers are {@code history}'s. */
package io.mockround.ui.attempts;
