package io.mockround.speech;

import java.nio.file.Path;

/** A speech model in a folder, examined and fit to be opened. */
public record SpeechModel(Path folder, String name, Purpose purpose) {

    /** What a model was made for. The bundled starter knows synthetic voices only. */
    public enum Purpose {
        REAL_VOICES,
        SYNTHETIC
    }
}
