package io.mockround.settings;

import java.util.function.UnaryOperator;

/** Keeps the settings. */
public interface SettingsStore {

    /** The settings as last saved; an unreadable file is set aside and the initial ones hold. */
    Settings load();

    /** @throws io.mockround.problem.ProblemException when they could not be written; the former ones stand */
    void save(Settings settings);

    /**
     * Changes what is saved: two changes at once are both kept.
     *
     * @return the settings as they are now
     * @throws io.mockround.problem.ProblemException when they could not be written; the former ones stand
     */
    Settings update(UnaryOperator<Settings> change);
}
