package io.mockround.app;

import io.mockround.settings.SettingsStore;

/** Which microphone the window records from. In the background only. */
final class ChosenMicrophone {

    private final SettingsStore settings;

    /** Chosen in this window, or null while the settings say it. */
    private String name;

    ChosenMicrophone(SettingsStore settings) {
        this.settings = settings;
    }

    /** Its name, or null for the system's default. */
    String name() {
        return name == null ? settings.load().microphone() : name;
    }

    /** It holds for this window even where the settings cannot be saved. */
    void choose(String wanted) {
        name = wanted;
        settings.update(before -> before.withMicrophone(wanted));
    }
}
