package io.mockround.ui.review;

import io.mockround.messages.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Tells why there are no words, or how far they are, and offers what can be done about it; gone when nothing is to be told. */
final class WordsNotice extends VBox {

    private final Button step = new Button();

    WordsNotice(WordsViewModel model) {
        Label status = new Label();
        status.setId("status");
        status.setWrapText(true);
        status.setMinHeight(USE_PREF_SIZE);
        status.textProperty().bind(model.statusProperty());
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(model.progressProperty());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(model.progressProperty().greaterThanOrEqualTo(0));
        progress.managedProperty().bind(progress.visibleProperty());
        progress.setAccessibleText(Messages.text("review.progress.accessible"));
        step.setId("words-step");
        step.setMinWidth(USE_PREF_SIZE);
        step.setOnAction(event -> model.takeStep());
        model.stepProperty().addListener((value, before, now) -> offer(now));
        offer(model.stepProperty().get());
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        HBox told = new HBox(status, step);
        told.getStyleClass().add("review-notice-work");
        getChildren().addAll(told, progress);
        getStyleClass().add("review-notice");
        visibleProperty().bind(model.statusProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    private void offer(WordsStep now) {
        step.setVisible(now != WordsStep.NONE);
        step.setManaged(now != WordsStep.NONE);
        step.setText(now == WordsStep.NONE ? "" : Messages.text("review.words." + now.name()));
    }
}
