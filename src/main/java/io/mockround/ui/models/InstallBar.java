package io.mockround.ui.models;

import io.mockround.messages.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A model on its way, in one line; there only while one is. {@link #dispose} lets go of the window's view-model. */
public final class InstallBar extends HBox {

    private final Label status = new Label();
    private final ProgressBar bar = new ProgressBar();

    public InstallBar(InstallViewModel model) {
        getStyleClass().add("install-bar");
        setId("install-bar");
        status.setId("install-status");
        status.setWrapText(true);
        status.setMaxWidth(Double.MAX_VALUE);
        status.textProperty().bind(model.statusProperty());
        HBox.setHgrow(status, Priority.ALWAYS);
        bar.setAccessibleText(Messages.text("models.progress"));
        bar.progressProperty().bind(model.progressProperty());
        bar.setMinWidth(160);
        Button cancel = new Button(Messages.text("models.cancel"));
        cancel.setId("install-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        getChildren().addAll(status, bar, cancel);
        visibleProperty().bind(model.runningProperty());
        managedProperty().bind(visibleProperty());
    }

    /** To be called when the screen is left. */
    public void dispose() {
        status.textProperty().unbind();
        bar.progressProperty().unbind();
        visibleProperty().unbind();
    }
}
