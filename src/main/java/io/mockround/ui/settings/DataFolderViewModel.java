package io.mockround.ui.settings;

import io.mockround.messages.Messages;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where everything lies and how much it is. Lives on the FX thread. */
public final class DataFolderViewModel {

    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    private final Path folder;
    private final Callable<Long> bytes;
    private final Predicate<Path> opener;
    private final Work work;
    private final Navigator navigator;
    private final ReadOnlyStringWrapper size = new ReadOnlyStringWrapper("");

    /**
     * @param bytes how much lies there; asked in the background
     * @param opener shows a folder in the system's own program, in the background; false when it cannot
     */
    public DataFolderViewModel(
            Path folder, Callable<Long> bytes, Predicate<Path> opener, Work work, Navigator navigator) {
        this.folder = folder;
        this.bytes = bytes;
        this.opener = opener;
        this.work = work;
        this.navigator = navigator;
    }

    public void load() {
        work.call(bytes, this::show, navigator::tell);
    }

    public void open() {
        work.call(
                () -> opener.test(folder),
                isOpen -> {
                    if (!isOpen) {
                        navigator.note(Messages.text("settings.data.notOpened", folder), null);
                    }
                },
                navigator::tell);
    }

    public String folder() {
        return folder.toString();
    }

    /** Empty until it is known. */
    public ReadOnlyStringProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    private void show(long found) {
        size.set(
                found < GIGABYTE
                        ? Messages.text("settings.data.megabytes", found / MEGABYTE)
                        : Messages.text("settings.data.gigabytes", found / GIGABYTE));
    }
}
