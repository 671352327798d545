package io.mockround.ui.home;

import io.mockround.messages.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The files imported last, each a press away from being imported again; not there while there are none. */
final class RecentLine extends FlowPane {

    /** Characters of a name: three of them and their label are still one line of the smallest window. */
    private static final int LONGEST = 30;

    private final ImportViewModel imports;
    private final ListChangeListener<Path> fill = change -> show();

    RecentLine(ImportViewModel imports) {
        this.imports = imports;
        setId("home-recent");
        getStyleClass().add("home-more");
        imports.recent().files().addListener(fill);
        show();
    }

    /** The files outlive the screen. */
    void dispose() {
        imports.recent().files().removeListener(fill);
    }

    private void show() {
        List<Path> files = imports.recent().files();
        setVisible(!files.isEmpty());
        setManaged(!files.isEmpty());
        Label label = new Label(Messages.text("home.recent"));
        label.getStyleClass().add("quiet");
        Button forget = quiet(Messages.text("home.recent.forget"), imports.recent()::forget);
        forget.setId("home-recent-forget");
        Stream<Node> again = files.stream().map(this::again);
        getChildren()
                .setAll(Stream.of(Stream.of(label), again, Stream.of(forget))
                        .flatMap(nodes -> nodes)
                        .toList());
    }

    private Button again(Path file) {
        String name = String.valueOf(file.getFileName());
        Button button = quiet(shortened(name), () -> imports.importFiles(List.of(file)));
        button.getStyleClass().add("home-recent-file");
        button.setAccessibleText(Messages.text("home.recent.again", name));
        button.setTooltip(new Tooltip(file.toString()));
        button.disableProperty().bind(imports.runningProperty());
        return button;
    }

    private static Button quiet(String text, Runnable action) {
        Button button = new Button(text);
        button.setMnemonicParsing(false); // a file's name may have an underscore
        button.getStyleClass().addAll("nav", "home-more-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Recorders put the date first or last: what tells one file from another stays at both ends. */
    static String shortened(String name) {
        int count = name.codePointCount(0, name.length());
        if (count <= LONGEST) {
            return name;
        }
        int half = (LONGEST - 1) / 2;
        return name.substring(0, name.offsetByCodePoints(0, half))
                + "…"
                + name.substring(name.offsetByCodePoints(0, count - half));
    }
}
