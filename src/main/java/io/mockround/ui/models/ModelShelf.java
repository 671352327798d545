package io.mockround.ui.models;

import io.mockround.models.ExaminedModel;
import io.mockround.models.InstallProgress;
import io.mockround.models.ModelSource;
import io.mockround.models.OfferedModel;
import java.nio.file.Path;
import java.util.List;

/** What the screen asks for. Every method may take seconds: called in the background. */
public interface ModelShelf {

    /** The model in use, examined anew; the bundled one where none was chosen. */
    InUse inUse();

    /** What can be used without the network, the bundled one last. */
    List<Here> here();

    /** What the maker offers: asks the network. */
    List<OfferedModel> offered();

    /** Examines a model and makes it the one in use. */
    ExaminedModel use(Path folder);

    /** Installs a model and makes it the one in use. */
    ExaminedModel install(ModelSource source, InstallProgress progress);

    /** @param isChosen false for the bundled one that stands in */
    record InUse(ExaminedModel model, boolean isChosen) {}

    /** @param place a sentence: where it lies, or what it is for */
    record Here(String name, Path folder, String place, boolean isInUse) {}
}
