package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.models.ExaminedModel;
import io.mockround.models.InstallProgress;
import io.mockround.models.ModelHere;
import io.mockround.models.ModelSource;
import io.mockround.models.OfferedModel;
import io.mockround.speech.SpeechModel;
import io.mockround.ui.models.ModelShelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The window's speech models: the same objects as the command line's. */
record WindowModels(AppContext app) implements ModelShelf {

    @Override
    public InUse inUse() {
        SpeechModel chosen = app.chosenModel();
        SpeechModel model = chosen == null ? app.starterModel() : chosen;
        return new InUse(app.examiner().examine(model.folder()), chosen != null);
    }

    @Override
    public List<Here> here() {
        List<Here> here = new ArrayList<>();
        for (ModelHere model : app.modelsHere().all()) {
            String place =
                    Messages.text(model.installed() ? "models.installedHere" : "models.foundHere", model.folder());
            here.add(new Here(
                    model.name(), model.folder(), place, app.modelChoice().isChosen(model.folder())));
        }
        SpeechModel starter = app.starterModel();
        here.add(new Here(
                starter.name(),
                starter.folder(),
                Messages.text("models.bundled"),
                app.modelChoice().isChosen(starter.folder())));
        return here;
    }

    @Override
    public List<OfferedModel> offered() {
        return app.downloads().catalogue(() -> {}).models();
    }

    @Override
    public ExaminedModel use(Path folder) {
        ExaminedModel examined = app.examiner().examine(folder);
        app.modelChoice().choose(examined.model());
        return examined;
    }

    @Override
    public ExaminedModel install(ModelSource source, InstallProgress progress) {
        ExaminedModel installed = app.installation().install(source, progress);
        app.modelChoice().choose(installed.model());
        return installed;
    }
}
