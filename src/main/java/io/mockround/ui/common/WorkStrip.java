package io.mockround.ui.common;

import io.mockround.messages.Messages;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line that tells what goes on behind the screens and how far it is, with a way to stop that; gone when nothing does. */
public final class WorkStrip extends HBox {

    private WorkStrip(
            String id,
            ObservableStringValue status,
            ObservableDoubleValue progress,
            Runnable stop,
            ObservableBooleanValue shown) {
        Label label = new Label();
        label.setId(id + "-status");
        label.textProperty().bind(status);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.setId(id + "-progress");
        bar.progressProperty().bind(progress);
        bar.setAccessibleText(Messages.text(id + ".progress"));
        Button button = new Button(Messages.text(id + ".stop"));
        button.setId(id + "-stop");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> stop.run());
        getChildren().addAll(label, bar, button);
        getStyleClass().add("band");
        setId(id);
        visibleProperty().bind(shown);
        managedProperty().bind(visibleProperty());
    }

    /** Which session's words are being found. */
    public static WorkStrip of(TranscribingViewModel model) {
        return new WorkStrip(
                "words",
                model.statusProperty(),
                model.progressProperty(),
                model::stop,
                model.sessionIdProperty().isNotNull());
    }

    /** What a person waits for. */
    public static WorkStrip of(LongWork work) {
        return new WorkStrip("long", work.statusProperty(), work.progressProperty(), work::stop, work.shownProperty());
    }
}
