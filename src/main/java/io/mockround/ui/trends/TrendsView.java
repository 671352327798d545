package io.mockround.ui.trends;

import io.mockround.messages.Messages;
import io.mockround.ui.common.FileDialogs;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Transform;

/** The trends screen. */
public final class TrendsView extends VBox {

    /** A picture goes into documents and onto screens of twice the density. */
    private static final double PICTURE_SCALE = 2;

    private static final double WORDS_WIDTH = 268;

    private final TrendsViewModel model;
    private final FileDialogs dialogs;
    private final TrendChart chart;
    private final FlowPane keys = new FlowPane();
    private final VBox drawn = new VBox();
    private final ChangeListener<TrendPicture> drawing = (property, before, picture) -> draw(picture);

    public TrendsView(TrendsViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.chart = new TrendChart(model::open);
        getStyleClass().add("trends");
        Label summary = new Label();
        summary.setId("trend-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("heading");
        summary.textProperty().bind(model.summaryProperty());
        Node panel = panel();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().addAll(summary, measures(), choices(), panel);
        model.pictureProperty().addListener(drawing);
        draw(model.pictureProperty().get());
        model.load();
    }

    /** To be called when the screen is left. */
    public void dispose() {
        model.pictureProperty().removeListener(drawing);
    }

    private Node measures() {
        FlowPane measures = new FlowPane();
        measures.getStyleClass().add("trend-metrics");
        ToggleGroup group = new ToggleGroup();
        for (Measure measure : Measure.values()) {
            measures.getChildren().add(measureButton(measure, group));
        }
        return measures;
    }

    private ToggleButton measureButton(Measure measure, ToggleGroup group) {
        ToggleButton button = new ToggleButton(measure.text());
        button.setId("measure-" + measure.name());
        button.getStyleClass().setAll("toggle-button", "nav");
        button.setToggleGroup(group);
        button.setSelected(model.measureProperty().get() == measure);
        button.setOnAction(event -> {
            button.setSelected(true); // pressing the chosen one again does not leave none
            model.measureProperty().set(measure);
        });
        return button;
    }

    private Node choices() {
        FilterBar filters = new FilterBar(model.filters());
        HBox.setHgrow(filters, Priority.ALWAYS);
        Button attempts = new Button(Messages.text("trends.attempts"));
        attempts.setId("trend-attempts");
        attempts.setMinWidth(Region.USE_PREF_SIZE);
        attempts.setOnAction(event -> model.attempts());
        attempts.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.filters().prompt().get() == null
                                || model.filters().prompt().get().id() == null,
                        model.filters().prompt()));
        MenuItem picture = item("picture", "mockround-trends.png", this::writePicture);
        picture.disableProperty().bind(chart.visibleProperty().not());
        MenuButton export = new MenuButton(
                Messages.text("trends.export"),
                null,
                picture,
                item("table", "mockround-trends.csv", model::writeTable));
        export.setId("trend-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        HBox choices = new HBox(filters, attempts, export);
        choices.getStyleClass().add("trend-choices");
        return choices;
    }

    private MenuItem item(String key, String name, Consumer<Path> write) {
        return dialogs.saveItem("trend-export-" + key, Messages.text("trends.export." + key), name, write);
    }

    private void writePicture(Path file) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PICTURE_SCALE, PICTURE_SCALE));
        model.writePicture(file, drawn.snapshot(parameters, null));
    }

    private Node panel() {
        Label sentence = new Label();
        sentence.setId("trend-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("strong");
        sentence.textProperty().bind(model.sentenceProperty());
        Label nothing = new Label();
        nothing.setId("trend-missing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("trend-missing");
        nothing.textProperty().bind(model.missingProperty());
        nothing.visibleProperty().bind(model.missingProperty().isNotEmpty());
        nothing.managedProperty().bind(nothing.visibleProperty());
        keys.getStyleClass().add("trend-keys");
        keys.visibleProperty().bind(chart.visibleProperty());
        keys.managedProperty().bind(chart.visibleProperty());
        VBox.setVgrow(chart, Priority.ALWAYS);
        drawn.getChildren().addAll(sentence, keys, chart, nothing);
        drawn.getStyleClass().addAll("panel", "trend-drawn", "trend-panel");
        HBox.setHgrow(drawn, Priority.ALWAYS);
        HBox panel = new HBox(drawn, words());
        panel.getStyleClass().add("trend-panels");
        return panel;
    }

    private Node words() {
        ScrollPane words = new ScrollPane(new WordTable(model.words()));
        words.setFitToWidth(true);
        words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        words.getStyleClass().addAll("panel", "plain-scroll", "trend-words");
        words.setAccessibleText(Messages.text("trends.words"));
        words.setMinWidth(WORDS_WIDTH);
        words.setPrefWidth(WORDS_WIDTH);
        words.visibleProperty()
                .bind(model.measureProperty().isEqualTo(Measure.FILLERS).and(Bindings.isNotEmpty(model.words())));
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private void draw(TrendPicture picture) {
        boolean hasPoints = picture != null && !picture.points().isEmpty();
        chart.setVisible(hasPoints);
        chart.setManaged(hasPoints);
        keys.getChildren().clear();
        if (hasPoints) {
            keysOf(picture);
            chart.draw(picture);
        }
    }

    private void keysOf(TrendPicture picture) {
        if (picture.hasBars()) {
            picture.layers().forEach(layer -> keys.getChildren().add(key(swatch(layer), layer.name())));
        } else {
            keys.getChildren().add(key(shape(new Circle(5), "trend-point"), Messages.text("trends.key.point")));
        }
        if (picture.hasMedian()) {
            keys.getChildren()
                    .add(key(shape(new Line(0, 6, 18, 6), "median-line"), Messages.text("trends.key.median")));
        }
        if (picture.usual() != null) {
            keys.getChildren().add(key(shape(new Rectangle(18, 12), "usual-band"), Messages.text("trends.key.usual")));
        }
    }

    private static Node swatch(Layer layer) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", layer.styleClass());
        return swatch;
    }

    private static Node shape(Node shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    private static Node key(Node shape, String text) {
        Label label = new Label(text);
        label.getStyleClass().add("axis-label");
        HBox key = new HBox(shape, label);
        key.getStyleClass().add("trend-key");
        return key;
    }
}
