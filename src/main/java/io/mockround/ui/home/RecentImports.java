package io.mockround.ui.home;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.settings.RecentFiles;
import io.mockround.settings.SettingsStore;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files imported last, kept in the settings. Lives on the FX thread. */
public final class RecentImports {

    private final SettingsStore settings;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** One for all who listen: it hears of changes only as long as somebody holds it. */
    private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(files);

    public RecentImports(SettingsStore settings, Work work, Navigator navigator) {
        this.settings = settings;
        this.work = work;
        this.navigator = navigator;
    }

    /** The latest first. */
    public ObservableList<Path> files() {
        return shown;
    }

    /** Reads them from the settings. */
    public void load() {
        show(() -> settings.load().recent());
    }

    /** Forgets all of them; the sessions made of them stay. */
    public void forget() {
        change(before -> RecentFiles.NONE);
    }

    void imported(Path file) {
        change(before -> before.with(file));
    }

    /** A file that is gone is offered no more; one that is there but cannot be read may be mended. */
    void failed(Path file, Exception failure) {
        boolean isGone =
                failure instanceof ProblemException problem && problem.problem() instanceof Problem.FileMissing;
        if (isGone) {
            change(before -> before.without(file));
        }
    }

    private void change(UnaryOperator<RecentFiles> change) {
        show(() -> settings.update(before -> before.withRecent(change.apply(before.recent())))
                .recent());
    }

    private void show(Callable<RecentFiles> asked) {
        work.call(
                asked,
                recent -> files.setAll(recent.paths().stream().map(Path::of).toList()),
                navigator::tell);
    }
}
