package io.mockround.ui.round;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What is wrong with the recording: what is safe, what to do. Not there while there is nothing to tell. */
final class RecordingBand extends HBox {

    RecordingBand(ObservableStringValue told) {
        Label sentence = new Label();
        sentence.getStyleClass().add("strong");
        sentence.textProperty().bind(told);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Marker.LATE.node(), sentence);
        setId("lost");
        getStyleClass().add("band");
        visibleProperty().bind(sentence.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
