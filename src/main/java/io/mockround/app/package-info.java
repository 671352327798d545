/**
 * Where the program starts and where everything is wired: {@link io.mockround.app.Main}, then
 * {@link io.mockround.app.AppContext}. The commands are in {@code app.cli}, one class each; they have no logic of their own.
 */
package io.mockround.app;
