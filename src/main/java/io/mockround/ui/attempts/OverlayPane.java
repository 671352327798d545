package io.mockround.ui.attempts;

import io.mockround.history.Overlay;
import io.mockround.history.SideBySide.Column;
import java.util.function.ObjLongConsumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/** The chart of attempts over each other, its key above it, and what it cannot show below. */
final class OverlayPane extends VBox {

    /** A picture goes into documents and onto screens of twice the density. */
    private static final double PICTURE_SCALE = 2;

    private final OverlayKeys keys = new OverlayKeys();
    private final OverlayChart chart;
    private final Label missing = new Label();

    /** @param open of an attempt, a moment in ms since it began */
    OverlayPane(ObjLongConsumer<Column> open) {
        this.chart = new OverlayChart(open);
        getStyleClass().addAll("panel", "trend-drawn", "trend-panel");
        keys.setMinHeight(Region.USE_PREF_SIZE);
        missing.setId("overlay-missing");
        missing.setWrapText(true);
        missing.setMinHeight(Region.USE_PREF_SIZE);
        missing.getStyleClass().add("axis-title");
        missing.managedProperty().bind(missing.visibleProperty());
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(keys, chart, missing);
    }

    void draw(Overlay overlay) {
        OverlayPicture picture = OverlayPicture.of(overlay);
        keys.draw(picture);
        chart.draw(picture);
        missing.setText(picture.missing());
        missing.setVisible(!picture.missing().isEmpty());
    }

    /** As it is shown, drawn as densely as its words are. */
    WritableImage picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PICTURE_SCALE, PICTURE_SCALE));
        chart.drawAt(PICTURE_SCALE);
        WritableImage picture = snapshot(parameters, null);
        chart.drawAt(1);
        return picture;
    }
}
