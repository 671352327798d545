package io.mockround.ui.trends;

import io.mockround.messages.Messages;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which words, ranked: how often lately, beside the person's own usual. */
final class WordTable extends VBox {

    private static final double BAR_WIDTH = 90;

    private final ObservableList<WordLine> words;
    private final GridPane rows = new GridPane();
    private final ListChangeListener<WordLine> fill = change -> show();

    WordTable(ObservableList<WordLine> words) {
        this.words = words;
        getStyleClass().add("word-table");
        setId("trend-words");
        Label title = new Label(Messages.text("trends.words"));
        title.getStyleClass().add("strong");
        Label unit = new Label(Messages.text("trends.words.unit"));
        unit.getStyleClass().add("axis-label");
        unit.setWrapText(true);
        rows.getStyleClass().add("word-rows");
        ColumnConstraints word = new ColumnConstraints();
        word.setHgrow(Priority.ALWAYS);
        ColumnConstraints bars = new ColumnConstraints(BAR_WIDTH);
        ColumnConstraints rate = new ColumnConstraints();
        rate.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(word, bars, rate);
        getChildren().addAll(title, unit, rows);
        words.addListener(new WeakListChangeListener<>(fill));
        show();
    }

    private void show() {
        rows.getChildren().clear();
        double most = words.stream()
                .mapToDouble(word -> Math.max(word.lately(), word.usual() == null ? 0 : word.usual()))
                .max()
                .orElse(0);
        for (int i = 0; i < words.size(); i++) {
            add(i, words.get(i), most);
        }
    }

    private void add(int row, WordLine line, double most) {
        Label word = new Label(line.word());
        word.setMinWidth(Region.USE_PREF_SIZE);
        VBox bars = new VBox(2, bar("word-usual", line.usual(), most), bar("word-lately", line.lately(), most));
        bars.getStyleClass().add("word-bars");
        Label rate = new Label(Messages.text("trends.word.rate", line.lately()));
        rate.setMinWidth(Region.USE_PREF_SIZE);
        Label change = new Label(line.change());
        change.getStyleClass().add("axis-label");
        change.setWrapText(true);
        rows.addRow(2 * row, word, bars, rate);
        rows.add(change, 0, 2 * row + 1, 3, 1);
        word.setAccessibleRole(AccessibleRole.TEXT);
        word.setAccessibleText(
                Messages.text("trends.word.spoken", line.word(), line.times(), line.lately(), line.change()));
    }

    private static Region bar(String styleClass, Double value, double most) {
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        bar.setMaxWidth(value == null || most <= 0 ? 0 : BAR_WIDTH * value / most);
        return bar;
    }
}
