package io.mockround.ui.round;

import io.mockround.messages.Messages;
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

    WhereColumn(RoundViewModel model) {
        super(12);
        VBox phases = rows(model.phases(), WhereColumn::phase);
        phases.setId("phases");
        VBox exchanges = rows(model.exchanges(), WhereColumn::exchange);
        exchanges.setId("exchanges");
        ScrollPane phasesScroll = scroll(phases, "round.screen.phases");
        ScrollPane exchangesScroll = scroll(exchanges, "round.screen.exchanges");
        exchanges.heightProperty().addListener((observed, was, is) -> exchangesScroll.setVvalue(1)); // the open one
        VBox.setVgrow(exchangesScroll, Priority.ALWAYS);
        Label questions = label("round.label.exchanges");
        questions.visibleProperty().bind(Bindings.isNotEmpty(model.exchanges()));
        exchangesScroll.visibleProperty().bind(questions.visibleProperty());
        getChildren().addAll(label("round.label.phases"), phasesScroll, questions, exchangesScroll);
    }

    private static Label label(String key) {
        Label label = new Label(Messages.text(key));
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
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Messages.text(accessibleText));
        scroll.setMinHeight(96);
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
