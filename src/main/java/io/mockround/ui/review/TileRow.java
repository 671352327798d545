package io.mockround.ui.review;

import io.mockround.messages.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The numbers on top, all of one width. A number with a moment leads to it. */
final class TileRow extends HBox {

    private final ReviewViewModel model;

    TileRow(ReviewViewModel model) {
        this.model = model;
        getStyleClass().add("review-tiles");
        model.tilesProperty().addListener(change -> fill());
        fill();
    }

    private void fill() {
        getChildren()
                .setAll(model.tilesProperty().get().stream().map(this::card).toList());
    }

    private Node card(Tile tile) {
        Label label = new Label(tile.label());
        label.getStyleClass().add("small-caps");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(label, space);
        head.getStyleClass().add("review-tile-head");
        if (!tile.word().isEmpty()) {
            Region shape = new Region();
            shape.getStyleClass().addAll("review-shape", tile.grade().styleClass());
            Label word = new Label(tile.word());
            word.getStyleClass().addAll("review-grade", tile.grade().styleClass());
            word.setMinWidth(USE_PREF_SIZE);
            head.getChildren().addAll(shape, word);
        }
        Label value = new Label(tile.value());
        value.getStyleClass().add("review-value");
        Label note = new Label(tile.note());
        note.getStyleClass().add("review-note");
        VBox body = new VBox(head, value, note);
        body.getStyleClass().add("review-tile-body");
        Region card = tile.atMs() == null ? new VBox(body) : leading(tile, body);
        card.getStyleClass().addAll("review-tile", tile.grade().styleClass());
        card.setId("tile-" + tile.key());
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(100);
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Region leading(Tile tile, VBox body) {
        ActionBox box = new ActionBox(
                Messages.text("review.tile.accessible", tile.label(), tile.value(), tile.note(), tile.word()),
                () -> model.playTile(tile));
        box.getChildren().add(body);
        return box;
    }
}
