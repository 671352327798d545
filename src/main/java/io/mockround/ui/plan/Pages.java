package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the pages' parts look. */
final class Pages {

    private Pages() {}

    static VBox section(String key, Node... content) {
        String text = Messages.text("plan.section." + key);
        Label title = new Label(text.toUpperCase(Locale.ROOT));
        title.setAccessibleText(text);
        title.getStyleClass().add("small-caps");
        VBox panel = new VBox(content);
        panel.getStyleClass().addAll("panel", "plan-panel");
        VBox section = new VBox(8, title, panel);
        section.setId("plan-section-" + key);
        return section;
    }

    static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text("plan." + key));
        button.setId("plan-" + key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A control under its name. */
    static VBox named(String key, Region control) {
        Label name = new Label(Messages.text("plan." + key));
        name.getStyleClass().addAll("quiet", "plan-name");
        name.setLabelFor(control);
        control.setId("plan-" + key.replace('.', '-'));
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(name.getText());
        return new VBox(3, name, control);
    }

    static TextField field() {
        TextField field = new TextField();
        field.setPrefColumnCount(8);
        return field;
    }

    static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
