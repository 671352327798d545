package io.mockround.app;

import io.mockround.files.FolderSize;
import io.mockround.settings.Settings;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.settings.DataFolderViewModel;
import io.mockround.ui.settings.PlanViewModel;
import io.mockround.ui.settings.SettingsView;
import io.mockround.ui.settings.SettingsViewModel;
import io.mockround.ui.settings.VoiceTest;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Opens the settings. On the FX thread. */
final class SettingsScreens {

    private final AppContext app;
    private final MicrophoneChecks microphone;
    private final Surroundings surroundings;
    private final Supplier<String> speechModel;
    private final Consumer<Settings> changed;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;

    /**
     * @param speechModel what is in use and what it knows; asked in the background
     * @param changed told the settings after each change, on the FX thread
     */
    SettingsScreens(
            AppContext app,
            MicrophoneChecks microphone,
            Surroundings surroundings,
            Supplier<String> speechModel,
            Consumer<Settings> changed,
            Work work,
            ScreenFrame frame,
            Navigator navigator) {
        this.app = app;
        this.microphone = microphone;
        this.surroundings = surroundings;
        this.speechModel = speechModel;
        this.changed = changed;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
    }

    void open() {
        SettingsViewModel model = new SettingsViewModel(app.settings(), changed, work, navigator);
        SettingsView.Parts parts = new SettingsView.Parts(
                microphone.next(navigator),
                new VoiceTest(surroundings.voice(), work.fx(), navigator),
                new PlanViewModel(app.practice(), app::kinds, model, LocalDate::now, work, navigator),
                new DataFolderViewModel(
                        app.folder().root(),
                        () -> FolderSize.of(app.folder().root()),
                        surroundings.folders(),
                        work,
                        navigator));
        ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
        SettingsView view = new SettingsView(model, parts, sentence.getReadOnlyProperty());
        frame.show(view, Tab.SETTINGS, view::dispose);
        work.call(speechModel::get, sentence::set, navigator::tell);
    }
}
