package io.mockround.ui.review;

import io.mockround.messages.Messages;
import java.nio.file.Path;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A picture over the whole review. A click, Esc or Enter puts it away, and so does whatever takes the focus. */
final class LargePhoto extends StackPane {

    private static final double MARGIN = 24;

    private final Runnable away;

    LargePhoto(Path photo, Runnable away) {
        this.away = away;
        ImageView view = new ImageView(new Image(photo.toUri().toString(), true));
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(widthProperty().subtract(2 * MARGIN));
        view.fitHeightProperty().bind(heightProperty().subtract(2 * MARGIN));
        getChildren().add(view);
        getStyleClass().add("photo-large");
        setId("photo-large");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Messages.text("notes.photo.away"));
        setOnMouseClicked(event -> away.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((value, before, isFocused) -> {
            if (!isFocused && isVisible()) {
                away.run();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
            event.consume();
            away.run();
        }
    }
}
