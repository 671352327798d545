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
        return new InUse(app.models().examiner().examine(model.folder()), chosen != null);
    }

    @Override
    public List<Here> here() {
        List<Here> here = new ArrayList<>();
        for (ModelHere model : app.models().here().all()) {
            String place =
                    Messages.text(model.installed() ? "models.installedHere" : "models.foundHere", model.folder());
            here.add(new Here(
                    model.name(), model.folder(), place, app.models().choice().isChosen(model.folder())));
        }
        SpeechModel starter = app.starterModel();
        here.add(new Here(
                starter.name(),
                starter.folder(),
                Messages.text("models.bundled"),
                app.models().choice().isChosen(starter.folder())));
        return here;
    }

    @Override
    public List<OfferedModel> offered() {
        return app.models().downloads().catalogue(() -> {}).models();
    }

    @Override
    public ExaminedModel use(Path folder) {
        ExaminedModel examined = app.models().examiner().examine(folder);
        app.models().choice().choose(examined.model());
        return examined;
    }

    @Override
    public ExaminedModel install(ModelSource source, InstallProgress progress) {
        ExaminedModel installed = app.models().installation().install(source, progress);
        app.models().choice().choose(installed.model());
        return installed;
    }
}
