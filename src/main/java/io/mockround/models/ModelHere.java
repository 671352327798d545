package io.mockround.models;

import java.nio.file.Path;

/**
 * A folder on this computer that looks like a model; whether it can be used is known once it is examined.
 *
 * @param installed by this program; else found in one of Vosk's own places
 */
public record ModelHere(String name, Path folder, boolean installed) {}
