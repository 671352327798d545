package io.mockround.app;

import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.settings.SettingsStore;
import io.mockround.speech.SpeechModel;
import java.nio.file.Path;

/** The model that was chosen: on the command line, in the environment, or in the settings. */
final class ChosenModel {

    private static final String STARTER = "starter";

    private ChosenModel() {}

    /**
     * Opens it.
     *
     * @param option of the command line: a folder, {@code starter}, or null
     * @return null when none was chosen
     * @throws io.mockround.problem.ProblemException when it is not there or damaged
     */
    static SpeechModel open(String option, SettingsStore settings, Bundled bundled) {
        String choice = firstNonBlank(
                option, System.getenv("MOCKROUND_MODEL"), settings.load().model());
        if (choice == null) {
            return null;
        }
        return ModelFolder.open(choice.equals(STARTER) ? bundled.starterModel() : Path.of(choice));
    }

    private static String firstNonBlank(String... choices) {
        for (String choice : choices) {
            if (choice != null && !choice.isBlank()) {
                return choice;
            }
        }
        return null;
    }
}
