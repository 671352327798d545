package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.ui.common.FocusInSight;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A page beside the transcript on which something is written. */
abstract class NotePage extends ScrollPane {

    private final VBox content = new VBox();

    /** @param name what is on it, for who cannot see it */
    NotePage(NotesViewModel model, String name) {
        getStyleClass().add("review-scroll");
        content.getStyleClass().add("review-side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(name);
        setContent(content);
        FocusInSight.keep(this);
        model.revisionProperty().addListener(change -> refresh());
    }

    /** Shows what is known now, without building anew what may have the focus. */
    abstract void refresh();

    final void add(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    static Label section(String key) {
        return wrapped(Messages.text(key), "small-caps", "review-section");
    }

    static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
