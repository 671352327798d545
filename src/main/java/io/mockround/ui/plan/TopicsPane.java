package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.practice.TopicMark;
import io.mockround.practice.TopicMark.Mark;
import io.mockround.ui.common.FocusInSight;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Topics with their marks, each a press away from another. */
final class TopicsPane extends VBox {

    private static final double TOPIC_WIDTH = 260;

    private final TopicsViewModel model;
    private final VBox rows = new VBox();
    private final ListChangeListener<TopicMark> fill = change -> show();

    TopicsPane(TopicsViewModel model) {
        this.model = model;
        getStyleClass().add("plan-page");
        rows.setId("plan-topics");
        rows.getStyleClass().addAll("panel", "plan-panel");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        FocusInSight.keep(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Pages.wrapped(Messages.text("plan.topics.hint"), "quiet"), adding(), scroll);
        model.topics().addListener(new WeakListChangeListener<>(fill));
        show();
        model.load();
    }

    private Node adding() {
        TextField topic = new TextField();
        topic.setId("plan-topic");
        topic.setPromptText(Messages.text("plan.topic"));
        topic.setAccessibleText(Messages.text("plan.topic"));
        topic.setPrefWidth(TOPIC_WIDTH);
        HBox line = new HBox(topic);
        line.getStyleClass().add("history-head");
        for (Mark mark : Mark.values()) {
            Button button = new Button(Messages.text("plan.mark." + mark.name()));
            button.setId("plan-topic-" + mark.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.disableProperty().bind(topic.textProperty().isEmpty());
            button.setOnAction(event -> {
                model.mark(topic.getText(), mark);
                topic.clear();
                topic.requestFocus();
            });
            line.getChildren().add(button);
        }
        return line;
    }

    private void show() {
        rows.getChildren().clear();
        if (model.topics().isEmpty()) {
            rows.getChildren().add(Pages.wrapped(Messages.text("plan.topics.none"), "quiet"));
        }
        model.topics().forEach(topic -> rows.getChildren().add(row(topic)));
    }

    private Node row(TopicMark topic) {
        Label name = new Label(topic.topic());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label since = new Label(Messages.text("plan.topic.since", model.since(topic)));
        since.getStyleClass().add("quiet");
        since.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, since);
        row.getStyleClass().add("plan-due");
        ToggleGroup group = new ToggleGroup();
        for (Mark mark : Mark.values()) {
            row.getChildren().add(markButton(topic, mark, group));
        }
        Button remove = new Button(Messages.text("plan.topic.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(remove.getText() + ": " + topic.topic());
        remove.setOnAction(event -> model.remove(topic));
        row.getChildren().add(remove);
        return row;
    }

    /** Pressing the mark it has marks it anew, as of today: it was looked at. */
    private ToggleButton markButton(TopicMark topic, Mark mark, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Messages.text("plan.mark." + mark.name()));
        button.getStyleClass().addAll("plan-mark", "mark-" + mark.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(topic.mark() == mark);
        button.setAccessibleText(topic.topic() + ": " + button.getText());
        button.setOnAction(event -> {
            button.setSelected(true);
            model.mark(topic.topic(), mark);
        });
        return button;
    }
}
