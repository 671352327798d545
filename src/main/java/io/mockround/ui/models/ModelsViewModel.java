package io.mockround.ui.models;

import io.mockround.messages.Messages;
import io.mockround.models.ExaminedModel;
import io.mockround.models.ModelSource;
import io.mockround.models.OfferedModel;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.models.ModelShelf.Here;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the screen of the speech models shows. Lives on the FX thread; knows no controls. The network is asked by {@link #askMaker} alone. */
public final class ModelsViewModel {

    private final ModelShelf shelf;
    private final InstallViewModel installation;
    private final Work work;
    private final Navigator navigator;
    private final ReadOnlyStringWrapper inUse = new ReadOnlyStringWrapper(Messages.text("models.looking"));
    private final ObservableList<String> facts = FXCollections.observableArrayList();
    private final ObservableList<Here> here = FXCollections.observableArrayList();
    private final ObservableList<String> languages = FXCollections.observableArrayList();
    private final ObservableList<OfferedModel> offered = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper language = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper examining = new ReadOnlyBooleanWrapper();
    private final ChangeListener<ExaminedModel> arrived = (property, before, now) -> load();
    private List<OfferedModel> all = List.of();

    public ModelsViewModel(ModelShelf shelf, InstallViewModel installation, Work work, Navigator navigator) {
        this.shelf = shelf;
        this.installation = installation;
        this.work = work;
        this.navigator = navigator;
        installation.installedProperty().addListener(arrived);
    }

    /** To be called when the screen is left. */
    public void close() {
        installation.installedProperty().removeListener(arrived);
    }

    /** Asks for everything that is on this computer. */
    public void load() {
        work.call(shelf::here, here::setAll, navigator::tell);
        work.call(shelf::inUse, this::show, failure -> {
            inUse.set(Messages.text("models.unusable"));
            facts.clear();
            navigator.tell(failure);
        });
    }

    /** Asks the maker what there is. */
    public void askMaker() {
        asking.set(true);
        work.call(shelf::offered, this::show, failure -> {
            asking.set(false);
            navigator.tell(failure);
        });
    }

    /** Makes it the one in use, if it passes its examination. */
    public void use(Here model) {
        examining.set(true);
        work.call(
                () -> shelf.use(model.folder()),
                used -> {
                    examining.set(false);
                    navigator.note(Messages.text("model.used", used.model().name()), null);
                    load();
                },
                failure -> {
                    examining.set(false);
                    navigator.tell(failure);
                });
    }

    public void get(OfferedModel model) {
        installation.get(new ModelSource.Listed(model.name()));
    }

    /** A ZIP or a folder. */
    public void getFrom(Path path) {
        installation.get(ModelSource.of(path));
    }

    /** Null while it is not known which there are. */
    public void choose(String chosen) {
        if (chosen != null) {
            language.set(chosen);
            offered.setAll(all.stream()
                    .filter(model -> model.languageText().equals(chosen))
                    .toList());
        }
    }

    public InstallViewModel installation() {
        return installation;
    }

    /** The name of the model in use, and where none was chosen that this is so. */
    public ReadOnlyStringProperty inUseProperty() {
        return inUse.getReadOnlyProperty();
    }

    /** What it is for, what it knows, whether it repeats itself. */
    public ObservableList<String> facts() {
        return facts;
    }

    public ObservableList<Here> here() {
        return here;
    }

    /** Of what the maker offers, by their names. */
    public ObservableList<String> languages() {
        return languages;
    }

    public ReadOnlyStringProperty languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** In the chosen language, the smallest first. */
    public ObservableList<OfferedModel> offered() {
        return offered;
    }

    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** The maker's list is there. */
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** A model is being tried. */
    public ReadOnlyBooleanProperty examiningProperty() {
        return examining.getReadOnlyProperty();
    }

    private void show(ModelShelf.InUse found) {
        ExaminedModel model = found.model();
        if (!found.isChosen()) {
            inUse.set(Messages.text("models.noneInUse"));
            facts.setAll(Messages.text("models.bundledStandsIn"));
            return;
        }
        inUse.set(model.model().name());
        facts.setAll(
                Messages.text(model.isForRealVoices() ? "models.realVoices" : "models.syntheticVoices"),
                model.knows(),
                model.repeats());
    }

    private void show(List<OfferedModel> models) {
        asking.set(false);
        asked.set(true);
        all = models;
        languages.setAll(models.stream()
                .map(OfferedModel::languageText)
                .distinct()
                .sorted()
                .toList());
        choose(languages.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains("us english"))
                .findFirst()
                .orElse(languages.isEmpty() ? null : languages.get(0)));
    }
}
