package io.mockround.settings;

/** Keeps the settings. */
public interface SettingsStore {

    /** The settings as last saved; an unreadable file is set aside and the initial ones hold. */
    Settings load();

    /** @throws io.mockround.problem.ProblemException when they could not be written; the former ones stand */
    void save(Settings settings);
}
