package io.mockround.ui.review;

import io.mockround.messages.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A picture over the whole review. A click, Esc or Enter puts it away, and so does whatever takes the focus. */
final class LargePhoto extends StackPane {

    private static final double MARGIN = 24;

    private final Runnable away;

    LargePhoto(BoardPicture picture, Runnable away) {
        this.away = away;
        UprightPicture view = new UprightPicture(
                widthProperty().subtract(2 * MARGIN), heightProperty().subtract(2 * MARGIN));
        view.show(new Image(picture.address(), true), picture.turn());
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
