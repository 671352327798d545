package io.mockround.models;

import io.mockround.settings.SettingsStore;
import io.mockround.speech.SpeechModel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Makes a model the one in use, and tells whoever waits for one. Any thread. */
public final class ModelChoice {

    private final SettingsStore settings;
    private final List<Consumer<SpeechModel>> arrived = new CopyOnWriteArrayList<>();

    public ModelChoice(SettingsStore settings) {
        this.settings = settings;
    }

    /** @param listener told on the choosing thread, after the choice was saved */
    public void whenChosen(Consumer<SpeechModel> listener) {
        arrived.add(listener);
    }

    /**
     * @param model examined
     * @throws io.mockround.problem.ProblemException when the choice could not be saved; the former one holds
     */
    public void choose(SpeechModel model) {
        settings.update(before -> before.withModel(model.folder().toString()));
        arrived.forEach(listener -> listener.accept(model));
    }

    /** From now on transcripts wait for a model. */
    public void chooseNone() {
        settings.update(before -> before.withModel(null));
    }

    /** Whether it is this folder that the settings name. */
    public boolean isChosen(Path folder) {
        return folder.toString().equals(settings.load().model());
    }
}
