package io.mockround.ui.trends;

import io.mockround.history.Metric;
import io.mockround.messages.Messages;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The trends screen. */
public final class TrendsView extends VBox {

    private final TrendsViewModel model;
    private final TrendChart chart;
    private final Node usualKey = key(new Rectangle(18, 12), "usual-band", "trends.key.usual");
    private final Label nothing = new Label();
    private final ChangeListener<TrendPicture> drawing = (property, before, picture) -> draw(picture);

    public TrendsView(TrendsViewModel model) {
        this.model = model;
        this.chart = new TrendChart(model::open);
        getStyleClass().add("trends");
        Label sentence = new Label();
        sentence.setId("trend-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("heading");
        sentence.textProperty().bind(model.sentenceProperty());
        Node panel = panel();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().addAll(sentence, choices(), panel);
        model.pictureProperty().addListener(drawing);
        draw(model.pictureProperty().get());
        model.load();
    }

    /** To be called when the screen is left. */
    public void dispose() {
        model.pictureProperty().removeListener(drawing);
    }

    private Node choices() {
        FlowPane metrics = new FlowPane();
        metrics.getStyleClass().add("trend-metrics");
        ToggleGroup group = new ToggleGroup();
        for (Metric metric : Metric.values()) {
            metrics.getChildren().add(metricButton(metric, group));
        }
        Label label = new Label(Messages.text("trends.kind"));
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        ChoiceBox<KindChoice> kinds = new ChoiceBox<>(model.kinds());
        kinds.setId("trend-kind");
        kinds.setAccessibleText(Messages.text("trends.kind"));
        kinds.setMinWidth(150);
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        label.setLabelFor(kinds);
        HBox.setHgrow(metrics, Priority.ALWAYS);
        HBox choices = new HBox(metrics, label, kinds);
        choices.getStyleClass().add("trend-choices");
        return choices;
    }

    private ToggleButton metricButton(Metric metric, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Messages.text("metric." + metric.documentName()));
        button.setId("metric-" + metric.documentName());
        button.getStyleClass().setAll("toggle-button", "nav");
        button.setToggleGroup(group);
        button.setSelected(model.metricProperty().get() == metric);
        button.setOnAction(event -> {
            button.setSelected(true); // pressing the chosen one again does not leave none
            model.metricProperty().set(metric);
        });
        return button;
    }

    private Node panel() {
        nothing.setId("trend-missing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("trend-missing");
        nothing.textProperty().bind(model.missingProperty());
        nothing.visibleProperty().bind(model.missingProperty().isNotEmpty());
        nothing.managedProperty().bind(nothing.visibleProperty());
        FlowPane keys = new FlowPane(
                key(new Circle(5), "trend-point", "trends.key.point"),
                key(new Line(0, 6, 18, 6), "median-line", "trends.key.median"),
                usualKey);
        keys.getStyleClass().add("trend-keys");
        keys.visibleProperty().bind(chart.visibleProperty());
        keys.managedProperty().bind(chart.visibleProperty());
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox drawn = new VBox(keys, chart, nothing);
        drawn.getStyleClass().add("trend-drawn");
        StackPane panel = new StackPane(drawn);
        panel.getStyleClass().addAll("panel", "trend-panel");
        return panel;
    }

    private void draw(TrendPicture picture) {
        boolean hasPoints = picture != null && !picture.points().isEmpty();
        chart.setVisible(hasPoints);
        chart.setManaged(hasPoints);
        usualKey.setVisible(hasPoints && picture.hasUsual());
        usualKey.setManaged(usualKey.isVisible());
        if (hasPoints) {
            chart.draw(picture);
        }
    }

    private static Node key(Node shape, String styleClass, String text) {
        shape.getStyleClass().add(styleClass);
        Label label = new Label(Messages.text(text));
        label.getStyleClass().add("axis-label");
        HBox key = new HBox(shape, label);
        key.getStyleClass().add("trend-key");
        return key;
    }
}
