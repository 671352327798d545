package io.mockround.ui.common;

import io.mockround.messages.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line that tells which session's words are being found, with a way to stop that; gone when nothing is. */
public final class TranscribingStrip extends HBox {

    public TranscribingStrip(TranscribingViewModel model) {
        Label status = new Label();
        status.setId("words-status");
        status.textProperty().bind(model.statusProperty());
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.setAccessibleText(Messages.text("words.progress"));
        Button stop = new Button(Messages.text("words.stop"));
        stop.setId("words-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> model.stop());
        getChildren().addAll(status, bar, stop);
        getStyleClass().add("band");
        setId("words");
        visibleProperty().bind(model.sessionIdProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }
}
