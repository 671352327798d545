package io.mockround.ui.review;

import io.mockround.notes.Turn;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** A picture as large as fits and the way up it was seen: JavaFX itself does not ask a JPEG which way that is. */
final class UprightPicture extends Group {

    private final ImageView view = new ImageView();
    private final ObservableDoubleValue width;
    private final ObservableDoubleValue height;

    /** @param width at most, and likewise {@code height}: of what is seen */
    UprightPicture(ObservableDoubleValue width, ObservableDoubleValue height) {
        this.width = width;
        this.height = height;
        view.setPreserveRatio(true);
        getChildren().add(view); // a group counts in its size how its child is turned
    }

    void show(Image image, Turn turn) {
        view.fitWidthProperty().bind(turn.isSideways() ? height : width);
        view.fitHeightProperty().bind(turn.isSideways() ? width : height);
        view.setScaleX(turn.isMirrored() ? -1 : 1);
        view.setRotate(90.0 * turn.quarters());
        view.setImage(image);
    }

    void clear() {
        view.setImage(null);
    }
}
