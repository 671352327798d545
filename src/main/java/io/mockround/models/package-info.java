/**
 * Speech models: what their maker offers, which are on this computer, how one is installed and chosen.
 *
 * <p>Must not know how a file is fetched or unpacked, nor what libvosk wants of a model: those are ports, implemented by
 * {@code adapter.download}, {@code adapter.archive} and {@code adapter.vosk}. Start at {@link io.mockround.models.ModelInstallation}.
 */
package io.mockround.models;
