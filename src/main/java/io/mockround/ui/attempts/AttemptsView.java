package io.mockround.ui.attempts;

import io.mockround.history.Attempts;
import io.mockround.messages.Messages;
import io.mockround.ui.attempts.AttemptsViewModel.Face;
import io.mockround.ui.common.FileDialogs;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Attempts at one prompt, or takes of one question: over each other on one axis of time, or their numbers side by side. */
public final class AttemptsView extends VBox {

    private final AttemptsViewModel model;
    private final FileDialogs dialogs;
    private final SideBySideTable table;
    private final OverlayPane overlay;
    private final ScrollPane overlayScroll;
    private final MenuItem picture;
    private final HBox tools = new HBox();
    private final ChangeListener<Attempts> drawing = (property, before, found) -> draw(found);
    private final ChangeListener<Face> turning = (property, before, face) -> show();

    public AttemptsView(AttemptsViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.picture = item("picture", "mockround-attempts.png", this::writePicture);
        this.table = new SideBySideTable(model::open);
        this.overlay = new OverlayPane(model::open);
        this.overlayScroll = scrolled(overlay);
        getStyleClass().addAll("history", "side-by-side");
        VBox.setVgrow(overlayScroll, Priority.ALWAYS);
        getChildren().addAll(head(), table, overlayScroll);
        model.foundProperty().addListener(drawing);
        model.faceProperty().addListener(turning);
        draw(model.foundProperty().get());
        model.load();
    }

    /** To be called when the screen is left. */
    public void dispose() {
        model.foundProperty().removeListener(drawing);
        model.faceProperty().removeListener(turning);
    }

    private Node head() {
        Label title = new Label();
        title.setId("side-by-side-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("heading");
        title.textProperty().bind(model.titleProperty());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        for (Face face : Face.values()) {
            tools.getChildren().add(faceButton(face, group));
        }
        MenuButton export = new MenuButton(
                Messages.text("sideBySide.export"),
                null,
                picture,
                item("table", "mockround-attempts.csv", model::writeTable),
                item("timeline", "mockround-timeline.csv", model::writeTimeline));
        export.setId("side-by-side-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        tools.getChildren().add(export);
        tools.getStyleClass().add("side-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, tools);
        head.getStyleClass().add("history-head");
        return head;
    }

    /** As high as there is room for; where the window is too low for many attempts, the rest is scrolled to. */
    private static ScrollPane scrolled(OverlayPane overlay) {
        ScrollPane scroll = new ScrollPane(overlay);
        scroll.setId("overlay-scroll");
        scroll.getStyleClass().addAll("plain-scroll", "overlay-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        return scroll;
    }

    private ToggleButton faceButton(Face face, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Messages.text("sideBySide.face." + face.name()));
        button.setId("side-face-" + face.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().setAll("toggle-button", "nav");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(model.faceProperty().get() == face);
        button.setOnAction(event -> {
            button.setSelected(true); // pressing the chosen one again does not leave none
            model.faceProperty().set(face);
        });
        return button;
    }

    private MenuItem item(String key, String name, Consumer<Path> write) {
        return dialogs.saveItem("side-export-" + key, Messages.text("sideBySide.export." + key), name, write);
    }

    private void writePicture(Path file) {
        model.writePicture(file, overlay.picture());
    }

    private void draw(Attempts found) {
        if (isThere(found)) {
            table.draw(found.sideBySide());
            overlay.draw(found.overlay());
        }
        show();
    }

    private static boolean isThere(Attempts found) {
        return found != null && !found.sideBySide().columns().isEmpty();
    }

    private void show() {
        boolean isThere = isThere(model.foundProperty().get());
        boolean isOverlaid = model.faceProperty().get() == Face.OVERLAID;
        show(overlayScroll, isThere && isOverlaid);
        show(table, isThere && !isOverlaid);
        tools.setDisable(!isThere);
        picture.setDisable(!isOverlaid);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
