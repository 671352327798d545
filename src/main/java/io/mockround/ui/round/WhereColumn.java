package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.rehearsal.RoundSnapshot.Progress;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where in the round: the phases, and what became of each question. */
final class WhereColumn extends VBox {

    private static final double LEAST = 96;
    /** Of the column, before the phases must scroll. */
    private static final double PHASES_SHARE = 0.55;

    WhereColumn(RoundViewModel model) {
        super(12);
        VBox phases = rows(model.phases(), WhereColumn::phase);
        phases.setId("phases");
        VBox exchanges = rows(model.exchanges(), WhereColumn::exchange);
        exchanges.setId("exchanges");
        ScrollPane phasesScroll = scroll(phases, "round.screen.phases");
        ScrollPane exchangesScroll = scroll(exchanges, "round.screen.exchanges");
        phasesScroll.setId("phases-scroll");
        exchangesScroll.setId("exchanges-scroll");
        exchanges.heightProperty().addListener((observed, was, is) -> exchangesScroll.setVvalue(1)); // the open one
        phasesScroll
                .minHeightProperty()
                .bind(Bindings.min(
                        phases.heightProperty().add(4), heightProperty().multiply(PHASES_SHARE)));
        phases.heightProperty().addListener((observed, was, is) -> phasesScroll.setVvalue(whereNow(model)));
        model.phases().addListener((ListChangeListener<PhaseRow>) change -> phasesScroll.setVvalue(whereNow(model)));
        VBox.setVgrow(exchangesScroll, Priority.ALWAYS);
        Label questions = label("round.label.exchanges");
        questions.visibleProperty().bind(Bindings.isNotEmpty(model.exchanges()));
        exchangesScroll.visibleProperty().bind(questions.visibleProperty());
        getChildren().addAll(label("round.label.phases"), phasesScroll, questions, exchangesScroll);
    }

    /** How far down the list the running phase is, 0 to 1. */
    private static double whereNow(RoundViewModel model) {
        long done = model.phases().stream()
                .filter(phase -> phase.progress() == Progress.DONE)
                .count();
        return Math.min(1, done / Math.max(1.0, model.phases().size() - 1));
    }

    private static Label label(String key) {
        String text = Messages.text(key);
        Label label = new Label(text.toUpperCase(Locale.ROOT));
        label.setAccessibleText(text);
        label.getStyleClass().addAll("small-caps", "where-label");
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static <T> VBox rows(ObservableList<T> items, Function<T, Node> row) {
        VBox rows = new VBox();
        rows.getStyleClass().add("where-rows");
        Runnable fill = () -> rows.getChildren().setAll(items.stream().map(row).toList());
        items.addListener((ListChangeListener<T>) change -> fill.run());
        fill.run();
        return rows;
    }

    private static ScrollPane scroll(VBox rows, String accessibleText) {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true); // so that it can be scrolled by keyboard
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Messages.text(accessibleText));
        scroll.setMinHeight(LEAST);
        return scroll;
    }

    private static Node phase(PhaseRow phase) {
        Label minutes = new Label(phase.minutes());
        minutes.getStyleClass().addAll("quiet", "where-detail");
        minutes.setMinWidth(USE_PREF_SIZE);
        HBox row = row(Marker.of(phase.progress()), title(phase.title()), minutes);
        row.getStyleClass().add("phase-" + phase.progress());
        row.setAccessibleText(phase.title() + ", " + phase.minutes() + ", " + phase.word());
        return row;
    }

    private static Node exchange(ExchangeRow exchange) {
        Label outcome = new Label(exchange.outcome());
        outcome.getStyleClass().addAll("quiet", "where-detail");
        outcome.setWrapText(true);
        VBox words = new VBox(title(exchange.title()), outcome);
        HBox row = row(Marker.of(exchange.state()), words);
        row.getStyleClass().add("exchange-" + exchange.state());
        row.setAccessibleText(exchange.title() + ", " + exchange.outcome());
        return row;
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("where-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        return title;
    }

    private static HBox row(Marker marker, Region words, Node... rest) {
        HBox row = new HBox(12, marker.node(), words);
        row.getChildren().addAll(rest);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("where-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        return row;
    }
}
