package io.mockround.ui.keys;

import io.mockround.messages.Messages;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every key, by screen. */
public final class KeysView extends ScrollPane {

    /** The short ones stand beside the two that are long. */
    private static final EnumSet<KeySection> ASIDE =
            EnumSet.complementOf(EnumSet.of(KeySection.ROUND, KeySection.REVIEW));

    private static final double SECTION_WIDTH = 470;
    private static final double KEYS_WIDTH = 128;

    /** Of what is seen: some lines stay in sight, so that the eye finds on. */
    private static final double PAGE = 0.9;

    public KeysView() {
        getStyleClass().addAll("plain-scroll", "keys");
        setId("keys");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(Messages.text("keys.title"));
        Label title = new Label(Messages.text("keys.title"));
        title.getStyleClass().add("heading");
        FlowPane sections = new FlowPane(column(ASIDE), column(EnumSet.complementOf(ASIDE)));
        sections.getStyleClass().add("keys-sections");
        VBox page = new VBox(title, sections);
        page.getStyleClass().add("keys-page");
        setContent(page);
        addEventFilter(KeyEvent.KEY_PRESSED, this::page);
    }

    /** The pane's own Page Down moves it by an arrow key's step. */
    private void page(KeyEvent event) {
        double toScroll =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        double pages = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (pages == 0) {
            return;
        }
        event.consume();
        if (toScroll > 0) {
            double step = pages * PAGE * getViewportBounds().getHeight() / toScroll;
            setVvalue(Math.max(0, Math.min(1, getVvalue() + step)));
        }
    }

    private static Node column(Set<KeySection> sections) {
        VBox column = new VBox();
        column.getStyleClass().add("keys-column");
        sections.forEach(section -> column.getChildren().add(section(section)));
        return column;
    }

    private static Node section(KeySection section) {
        Label title = new Label(section.title().toUpperCase(Locale.ROOT));
        title.setAccessibleText(section.title());
        title.getStyleClass().add("small-caps");
        VBox box = new VBox(title);
        section.lines().forEach(line -> box.getChildren().add(line(line)));
        box.getStyleClass().add("keys-section");
        box.setPrefWidth(SECTION_WIDTH);
        return box;
    }

    private static Node line(KeySection.Line line) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys-caps");
        for (String key : line.keys()) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            keys.getChildren().add(cap);
        }
        keys.setMinWidth(KEYS_WIDTH);
        Label action = new Label(line.action());
        action.setWrapText(true);
        action.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(16, keys, action);
        row.getStyleClass().add("keys-line");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(String.join(", ", line.keys()) + ": " + line.action());
        return row;
    }
}
