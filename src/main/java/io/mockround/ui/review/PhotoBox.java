package io.mockround.ui.review;

import io.mockround.messages.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The picture of what was drawn: small; pressed it is shown large. It is chosen here, or dropped anywhere on the review. */
final class PhotoBox extends VBox {

    private static final double WIDTH = 296;
    private static final double HEIGHT = 180;

    private final NotesViewModel model;
    private final Consumer<Path> enlarge;
    private final ActionBox small;
    private final ImageView view = new ImageView();
    private final Button choose = new Button();
    private final Button remove = new Button(Messages.text("notes.photo.remove"));
    private Path shown;

    /** @param enlarge given the picture that is to be shown large */
    PhotoBox(NotesViewModel model, Consumer<Path> enlarge) {
        this.model = model;
        this.enlarge = enlarge;
        getStyleClass().add("photo");
        small = new ActionBox(Messages.text("notes.photo.enlarge"), () -> this.enlarge.accept(shown));
        small.setId("photo");
        small.getStyleClass().add("photo-small");
        small.getChildren().add(view);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
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
        small.setVisible(now != null);
        small.setManaged(now != null);
        remove.setVisible(now != null);
        remove.setManaged(now != null);
        choose.setText(Messages.text(now == null ? "notes.photo.choose" : "notes.photo.another"));
        view.setImage(now == null ? null : small(now));
        shown = now;
    }

    /** Read in the background, no larger than it is shown on a screen of twice the density. */
    private static Image small(Path photo) {
        return new Image(photo.toUri().toString(), 2 * WIDTH, 2 * HEIGHT, true, true, true);
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
