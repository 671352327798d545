package io.mockround.support;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.settings.Settings;
import io.mockround.settings.SettingsStore;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Settings kept until the test is over; a test may have the disk refuse. */
public final class InMemorySettings implements SettingsStore {

    public boolean isFull;
    private Settings saved = Settings.INITIAL;

    @Override
    public synchronized Settings load() {
        return saved;
    }

    @Override
    public synchronized void save(Settings settings) {
        if (isFull) {
            throw new ProblemException(new Problem.SettingsUnwritable(Path.of("settings.json"), "no space"));
        }
        saved = settings;
    }

    @Override
    public synchronized Settings update(UnaryOperator<Settings> change) {
        save(change.apply(saved));
        return saved;
    }
}
