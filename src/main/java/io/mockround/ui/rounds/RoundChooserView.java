package io.mockround.ui.rounds;

import io.mockround.messages.Messages;
import io.mockround.ui.rounds.Catalogue.Template;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Which round: its template on the left, what else can be chosen on the right. Enter starts it. */
public final class RoundChooserView extends GridPane {

    private static final double CHOICE_WIDTH = 380;

    /** The height of the heading over the list. */
    private static final double BESIDE_THE_LIST = 39;

    private final RoundChooserViewModel model;
    private final ListView<Template> templates;

    public RoundChooserView(RoundChooserViewModel model) {
        this.model = model;
        this.templates = new ListView<>(model.templates());
        getStyleClass().add("rounds");
        getColumnConstraints().addAll(column(46), column(54));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
        addRow(0, list(), choices());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.load();
        Platform.runLater(templates::requestFocus);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Node list() {
        Label title = new Label(Messages.text("rounds.title"));
        title.getStyleClass().add("heading");
        templates.setId("round-templates");
        templates.setAccessibleText(Messages.text("rounds.title"));
        templates.setCellFactory(list -> new TemplateCell());
        templates.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.templateProperty().set(now);
            }
        });
        model.templateProperty()
                .addListener(
                        (property, before, now) -> templates.getSelectionModel().select(now));
        VBox.setVgrow(templates, Priority.ALWAYS);
        return new VBox(14, title, templates);
    }

    private Node choices() {
        VBox choices = new VBox(
                choice("deck", model.decks(), model.deckProperty()),
                choice("prompt", model.prompts(), model.promptProperty()),
                choice("length", model.lengths(), model.lengthProperty()));
        choices.getStyleClass().add("rounds-choices");
        choices.disableProperty().bind(model.loopProperty());
        Label loop = new Label(Messages.text("rounds.loop"));
        loop.getStyleClass().add("quiet");
        loop.setWrapText(true);
        loop.setMinHeight(Region.USE_PREF_SIZE);
        loop.visibleProperty().bind(model.loopProperty());
        loop.managedProperty().bind(model.loopProperty());
        Button start = new Button(Messages.text("rounds.start"));
        start.setId("round-start");
        start.getStyleClass().add("rounds-start");
        start.setOnAction(event -> model.start());
        Button back = new Button(Messages.text("rounds.back"));
        back.setId("round-back");
        back.setOnAction(event -> model.back());
        HBox buttons = new HBox(12, start, back);
        buttons.getStyleClass().add("rounds-buttons");
        VBox panel = new VBox(20, choices, loop, buttons);
        panel.getStyleClass().addAll("panel", "rounds-panel");
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(panel, VPos.TOP);
        GridPane.setMargin(panel, new Insets(BESIDE_THE_LIST, 0, 0, 0));
        return panel;
    }

    private static <T> Node choice(String key, ObservableList<Option<T>> options, ObjectProperty<Option<T>> chosen) {
        ChoiceBox<Option<T>> box = new ChoiceBox<>(options);
        box.setId("round-" + key);
        box.setMaxWidth(CHOICE_WIDTH);
        box.setPrefWidth(CHOICE_WIDTH);
        chosen.addListener((property, before, now) -> box.setValue(now));
        box.setValue(chosen.get());
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) { // while the list is filled anew nothing is chosen
                chosen.set(now);
            }
        });
        Label name = new Label(Messages.text("rounds." + key));
        name.setLabelFor(box);
        Label hint = new Label(Messages.text("rounds." + key + ".hint"));
        hint.getStyleClass().addAll("quiet", "settings-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        box.setAccessibleText(name.getText());
        box.setAccessibleHelp(hint.getText());
        return new VBox(4, name, box, hint);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (getScene().getFocusOwner() instanceof Button button) {
                button.fire();
            } else {
                model.start();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.back();
        }
    }

    private final class TemplateCell extends ListCell<Template> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox lines = new VBox(2, title, detail);

        TemplateCell() {
            title.getStyleClass().add("strong");
            detail.getStyleClass().addAll("quiet", "settings-hint");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                    model.start();
                }
            });
        }

        @Override
        protected void updateItem(Template template, boolean isEmpty) {
            super.updateItem(template, isEmpty);
            setGraphic(isEmpty || template == null ? null : lines);
            if (!isEmpty && template != null) {
                title.setText(template.title());
                detail.setText(RoundChooserViewModel.detail(template));
                setAccessibleText(title.getText() + ", " + detail.getText());
            }
        }
    }
}
