package io.mockround.ui.round;

import io.mockround.messages.Messages;
import java.util.Locale;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was asked: the open question in large type, the prompt under it. Long texts are set smaller, then scroll; none is cut. */
final class AskedColumn extends VBox {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int LONG_FROM = 150;

    AskedColumn(QuestionViewModel model) {
        super(12);
        Label label = new Label();
        label.getStyleClass().addAll("small-caps", "asked-label");
        label.textProperty().bind(model.headlineLabelProperty().map(text -> text.toUpperCase(Locale.ROOT)));
        label.accessibleTextProperty().bind(model.headlineLabelProperty());
        Label headline = wrapped(model.headlineProperty(), "question");
        headline.setId("headline");
        Label background = wrapped(model.backgroundProperty(), "asked-background");
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        rule.visibleProperty().bind(background.visibleProperty());
        rule.managedProperty().bind(rule.visibleProperty());
        Label answer = wrapped(model.lastRemarkProperty(), "asked-answer");

        VBox words = new VBox(20, headline, rule, background, answer);
        words.getStyleClass().add("asked-words");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setId("asked");
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true); // so that a long text can be scrolled by keyboard
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Messages.text("round.screen.question"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        headline.textProperty().addListener((observed, was, is) -> {
            scroll.setVvalue(0);
            headline.pseudoClassStateChanged(LONG, is.length() > LONG_FROM);
        });
        headline.pseudoClassStateChanged(LONG, headline.getText().length() > LONG_FROM);
        getChildren().addAll(label, scroll);
    }

    private static Label wrapped(ObservableStringValue text, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
