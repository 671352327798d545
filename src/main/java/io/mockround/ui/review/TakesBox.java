package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The questions of the round that were asked more than once; each leads to its takes, side by side. */
final class TakesBox extends VBox {

    private final ReviewViewModel model;

    TakesBox(ReviewViewModel model) {
        this.model = model;
        getStyleClass().add("review-flags");
        SessionReport report = model.reportProperty().get();
        report.exchanges().or(List.of()).forEach(this::offer);
    }

    private void offer(ExchangePart exchange) {
        Integer takes = model.takesProperty().get().get(exchange.n());
        if (takes == null) {
            return;
        }
        Label sentence = new Label(Messages.text("review.takes.asked", exchange.n(), takes, exchange.question()));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Label sideBySide = new Label(Messages.text("review.takes.sideBySide"));
        sideBySide.getStyleClass().add("review-in-turn");
        VBox body = new VBox(sentence, sideBySide);
        body.getStyleClass().add("review-flag-body");
        ActionBox box = new ActionBox(
                sentence.getText() + " " + Messages.text("review.takes.accessible"),
                () -> model.sideBySide(exchange.n()));
        box.setId("takes-" + exchange.n());
        box.getStyleClass().add("review-flag");
        box.getChildren().add(body);
        getChildren().add(box);
    }
}
