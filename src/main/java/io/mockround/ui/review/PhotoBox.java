package io.mockround.ui.review;

import io.mockround.messages.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The picture of what was drawn: small; pressed it is shown large. It is chosen here, or dropped anywhere on the review. */
final class PhotoBox extends VBox {

    private static final double WIDTH = 296;
    private static final double HEIGHT = 180;

    private final NotesViewModel model;
    private final Consumer<BoardPicture> enlarge;
    private final ActionBox small;
    private final UprightPicture view =
            new UprightPicture(new SimpleDoubleProperty(WIDTH), new SimpleDoubleProperty(HEIGHT));
    private final Button choose = new Button();
    private final Button remove = new Button(Messages.text("notes.photo.remove"));

    /** Null while there is none, or none that can be shown. */
    private BoardPicture shown;

    /** @param enlarge given the picture that is to be shown large */
    PhotoBox(NotesViewModel model, Consumer<BoardPicture> enlarge) {
        this.model = model;
        this.enlarge = enlarge;
        getStyleClass().add("photo");
        small = new ActionBox(Messages.text("notes.photo.enlarge"), this::enlarge);
        small.setId("photo");
        small.getStyleClass().add("photo-small");
        small.getChildren().add(view);
        choose.setId("photo-choose");
        choose.setWrapText(true);
        choose.setOnAction(event -> choose());
        remove.setId("photo-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> model.removePhoto());
        HBox buttons = new HBox(choose, remove);
        buttons.getStyleClass().add("asked-next");
        getChildren()
                .addAll(small, buttons, NotePage.wrapped(Messages.text("notes.photo.how"), "quiet", "asked-caption"));
    }

    void refresh() {
        Path now = model.photo();
        remove.setVisible(now != null);
        remove.setManaged(now != null);
        choose.setText(Messages.text(now == null ? "notes.photo.choose" : "notes.photo.another"));
        if (now == null) {
            show(null);
        } else {
            model.findPhoto(this::show);
        }
    }

    /** @param picture null for none */
    private void show(BoardPicture picture) {
        shown = picture;
        small.setVisible(picture != null);
        small.setManaged(picture != null);
        if (picture == null) {
            view.clear();
        } else {
            view.show(small(picture), picture.turn());
        }
    }

    private void enlarge() {
        enlarge.accept(shown);
    }

    /** Read in the background, no larger than it is shown on a screen of twice the density. */
    private static Image small(BoardPicture picture) {
        boolean isSideways = picture.turn().isSideways();
        double width = 2 * (isSideways ? HEIGHT : WIDTH);
        double height = 2 * (isSideways ? WIDTH : HEIGHT);
        return new Image(picture.address(), width, height, true, true, true);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("notes.photo.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Messages.text("notes.photo.pictures"), List.of("*.jpg", "*.jpeg", "*.png")),
                        new FileChooser.ExtensionFilter(Messages.text("home.import.any"), "*"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.photo(file.toPath());
        }
    }
}
