package io.mockround.ui.history;

import io.mockround.history.SearchHit;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.ui.common.SessionTexts;
import java.time.OffsetDateTime;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where the words were said, a line of what was said around them each. Enter opens at that moment. */
final class SearchResults extends ListView<SearchHit> {

    private final SearchViewModel model;

    SearchResults(SearchViewModel model) {
        super(model.hits());
        this.model = model;
        setId("hits");
        getStyleClass().add("history-hits");
        setAccessibleText(Messages.text("history.hits"));
        Label nothing = new Label(Messages.text("history.noHits"));
        nothing.getStyleClass().add("history-empty");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setCellFactory(list -> new HitCell());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
    }

    /** Opens the selected one, the first when none is. */
    void openSelected() {
        SearchHit hit = getSelectionModel().getSelectedItem();
        if (hit != null) {
            model.open(hit);
        } else if (!getItems().isEmpty()) {
            model.open(getItems().get(0));
        }
    }

    void dispose() {
        setItems(null);
    }

    private final class HitCell extends ListCell<SearchHit> {

        private final Label where = new Label();
        private final Label day = new Label();
        private final Label snippet = new Label();
        private final VBox lines;

        HitCell() {
            where.getStyleClass().add("strong");
            day.getStyleClass().add("quiet");
            snippet.setWrapText(true);
            HBox head = new HBox(12, where, day);
            HBox.setHgrow(where, Priority.SOMETIMES);
            day.setMinWidth(Region.USE_PREF_SIZE);
            lines = new VBox(2, head, snippet);
            setPrefWidth(0); // as wide as the list, so that the snippet wraps
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                    model.open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(SearchHit hit, boolean isEmpty) {
            super.updateItem(hit, isEmpty);
            setGraphic(isEmpty || hit == null ? null : lines);
            if (!isEmpty && hit != null) {
                where.setText(hit.title());
                day.setText(Messages.text(
                        "history.hit",
                        SessionTexts.moment(OffsetDateTime.parse(hit.startedAt())),
                        Times.clock(hit.atMs())));
                snippet.setText(hit.snippet());
                setAccessibleText(where.getText() + ", " + day.getText() + ": " + snippet.getText());
            }
        }
    }
}
