package io.mockround.ui.common;

import io.mockround.messages.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks a person for a file, in the system's own dialogue. Called on the FX thread; null where they thought better of it. */
public interface FileDialogs {

    /**
     * Where to write.
     *
     * @param name what is offered, with its ending
     */
    Path save(String title, String name);

    /** A menu's entry that asks where to write and then writes; {@code name} is what is offered, with its ending. */
    default MenuItem saveItem(String id, String title, String name, Consumer<Path> write) {
        MenuItem item = new MenuItem(title);
        item.setId(id);
        item.setOnAction(event -> {
            Path file = save(title, name);
            if (file != null) {
                write.accept(file);
            }
        });
        return item;
    }

    /** A folder to write into. */
    Path folder(String title);

    /** What to read. @param ending without a dot; others are offered too */
    Path open(String title, String ending);

    /** @param window it stands over */
    static FileDialogs over(Supplier<Window> window) {
        return new FileDialogs() {
            @Override
            public Path save(String title, String name) {
                FileChooser chooser = chooser(title, name.substring(name.lastIndexOf('.') + 1));
                chooser.setInitialFileName(name);
                return path(chooser.showSaveDialog(window.get()));
            }

            @Override
            public Path open(String title, String ending) {
                return path(chooser(title, ending).showOpenDialog(window.get()));
            }

            @Override
            public Path folder(String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return path(chooser.showDialog(window.get()));
            }

            private FileChooser chooser(String title, String ending) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                String upper = ending.toUpperCase(Locale.ROOT);
                chooser.getExtensionFilters()
                        .addAll(
                                new ExtensionFilter(upper, "*." + ending, "*." + upper),
                                new ExtensionFilter(Messages.text("home.import.any"), "*"));
                return chooser;
            }

            private Path path(File file) {
                return file == null ? null : file.toPath();
            }
        };
    }
}
