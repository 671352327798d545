package io.mockround.ui.review;

import io.mockround.messages.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Finds words in the transcript below it: Enter leads to the next hit, Shift+Enter to the one before, Esc closes. Gone while it is not wanted. */
final class FindBar extends HBox {

    private final FindViewModel model;
    private final TextField words = new TextField();
    private final Label count = new Label();

    /** Had the focus before; null when nothing had. */
    private Node before;

    FindBar(FindViewModel model) {
        this.model = model;
        setId("find-bar");
        getStyleClass().add("review-find");
        words.setId("find-words");
        words.setPromptText(Messages.text("review.find"));
        words.setAccessibleText(Messages.text("review.find"));
        words.accessibleHelpProperty().bind(count.textProperty());
        words.textProperty().bindBidirectional(model.wantedProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        count.setId("find-count");
        count.getStyleClass().add("review-find-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        words,
                        count,
                        button("previous", "\u2191", model::previous),
                        button("next", "\u2193", model::next),
                        button("close", "\u00d7", this::close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.foundProperty().addListener(change -> count());
        model.wantedProperty().addListener(change -> count());
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
    }

    /** Opens it and takes the focus; when it is open already, what was written is selected. */
    void open() {
        Node focused = getScene().getFocusOwner();
        if (!isMine(focused)) {
            before = focused;
        }
        model.open();
        words.requestFocus();
        words.selectAll();
    }

    private void close() {
        model.close();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    private void count() {
        count.setText(model.count());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && words.isFocused()) {
            go(event);
        }
    }

    /** To the next hit, with Shift to the one before. */
    void go(KeyEvent event) {
        if (event.isShiftDown()) {
            model.previous();
        } else {
            model.next();
        }
        event.consume();
    }

    private boolean isMine(Node node) {
        return node != null && getChildren().contains(node);
    }

    private static Button button(String key, String sign, Runnable action) {
        Button button = new Button(sign);
        button.setId("find-" + key);
        button.getStyleClass().setAll("review-step", "review-action");
        button.setAccessibleText(Messages.text("review.find." + key));
        button.setTooltip(new Tooltip(Messages.text("review.find." + key)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
