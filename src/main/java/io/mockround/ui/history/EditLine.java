package io.mockround.ui.history;

import io.mockround.messages.Messages;
import io.mockround.ui.common.Foldaway;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of text that is asked for under the list's head: Enter takes it, Esc leaves everything as it is. */
final class EditLine extends HBox {

    private final Label what = new Label();
    private final TextField text = new TextField();
    private final Foldaway fold;
    private Consumer<String> taken = line -> {};

    /** @param closed run when it is gone again */
    EditLine(Runnable closed) {
        fold = new Foldaway(this, closed);
        getStyleClass().addAll("panel", "edit-line");
        setId("history-edit");
        what.setMinWidth(Region.USE_PREF_SIZE);
        what.setLabelFor(text);
        text.setId("history-edit-text");
        text.setOnAction(event -> take());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button save = button("save");
        save.setOnAction(event -> take());
        Button cancel = button("cancel");
        cancel.setOnAction(event -> fold.close());
        getChildren().addAll(what, text, save, cancel);
    }

    /** @param takes given the line when it is taken */
    void ask(String key, String before, Consumer<String> takes) {
        what.setText(Messages.text("history.edit." + key));
        text.setText(before);
        taken = takes;
        fold.open();
        text.requestFocus();
        text.selectAll();
    }

    private void take() {
        taken.accept(text.getText());
        fold.close();
    }

    private static Button button(String key) {
        Button button = new Button(Messages.text("history.edit." + key));
        button.setId("history-edit-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
