package io.mockround.ui.models;

import io.mockround.messages.Messages;
import io.mockround.messages.Sizes;
import io.mockround.models.Catalogue;
import io.mockround.models.OfferedModel;
import io.mockround.ui.models.ModelShelf.Here;
import java.io.File;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** The screen of the speech models. */
public final class ModelsView extends VBox {

    private final ModelsViewModel model;
    private final VBox facts = new VBox();
    private final VBox here = new VBox();
    private final VBox offered = new VBox();
    private final InstallBar installing;

    public ModelsView(ModelsViewModel model) {
        this.model = model;
        this.installing = new InstallBar(model.installation());
        getStyleClass().add("models");
        setId("models");
        VBox content = new VBox(inUse(), onThisComputer(), toBeHad());
        content.getStyleClass().add("models-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = new Label(Messages.text("models.title"));
        title.getStyleClass().add("heading");
        installing.getStyleClass().add("panel");
        getChildren().addAll(title, installing, scroll);
        shown(
                model.facts(),
                () -> facts.getChildren()
                        .setAll(model.facts().stream().map(ModelsView::quiet).toList()));
        shown(
                model.here(),
                () -> here.getChildren()
                        .setAll(model.here().stream().map(this::row).toList()));
        shown(
                model.offered(),
                () -> offered.getChildren()
                        .setAll(model.offered().stream().map(this::row).toList()));
        model.load();
    }

    /** To be called when the screen is left. */
    public void dispose() {
        installing.dispose();
        model.close();
    }

    /** The view-model goes with the view, so its lists may keep the listener. */
    private static void shown(ObservableList<?> list, Runnable show) {
        list.addListener((ListChangeListener<Object>) change -> show.run());
        show.run();
    }

    private Node inUse() {
        Label name = new Label();
        name.setId("model-in-use");
        name.getStyleClass().add("strong");
        name.textProperty().bind(model.inUseProperty());
        VBox box = new VBox(name, facts);
        box.getStyleClass().addAll("panel", "models-panel");
        return section("models.inUse", box);
    }

    private Node onThisComputer() {
        HBox own = new HBox(
                button("models.fromZip", "models-zip", this::chooseZip),
                button("models.fromFolder", "models-folder", this::chooseFolder));
        own.getChildren()
                .forEach(
                        each -> each.disableProperty().bind(model.installation().runningProperty()));
        own.getStyleClass().add("models-buttons");
        return section("models.here", here, own);
    }

    private Node toBeHad() {
        Label usual = quiet(Messages.text("models.usual", Catalogue.USUAL, Sizes.text(Catalogue.USUAL_BYTES)));
        HBox.setHgrow(usual, Priority.ALWAYS);
        usual.setMaxWidth(Double.MAX_VALUE);
        Button get = button("models.get", "get-usual", model.installation()::getUsual);
        get.setAccessibleText(Messages.text("models.getNamed", Catalogue.USUAL));
        get.getStyleClass().add("accent");
        get.disableProperty().bind(model.installation().runningProperty());
        HBox usually = new HBox(usual, get);
        usually.getStyleClass().add("models-row");

        Button ask = button("models.ask", "models-ask", model::askMaker);
        ask.disableProperty().bind(model.askingProperty());
        only(ask, model.askedProperty().not());
        ChoiceBox<String> languages = new ChoiceBox<>(model.languages());
        languages.setId("models-language");
        languages.setMinWidth(220); // names of languages differ in length, the box shall not
        languages.setAccessibleText(Messages.text("models.language"));
        model.languageProperty().addListener((property, before, now) -> languages.setValue(now));
        languages.valueProperty().addListener((property, before, now) -> model.choose(now));
        Label label = quiet(Messages.text("models.language"));
        label.setLabelFor(languages);
        HBox choice = new HBox(label, languages);
        choice.getStyleClass().add("models-buttons");
        only(choice, model.askedProperty());
        return section("models.offered", usually, ask, choice, offered);
    }

    private Node row(Here each) {
        VBox text = new VBox(strong(each.name()), quiet(each.place()));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button use = button("models.use", id("use", each.name()), () -> model.use(each));
        use.setAccessibleText(Messages.text("models.useNamed", each.name()));
        use.disableProperty().bind(model.examiningProperty());
        Label used = new Label(Messages.text("models.used"));
        used.getStyleClass().add("good");
        HBox row = new HBox(text, each.isInUse() ? used : use);
        row.getStyleClass().add("models-row");
        return row;
    }

    private Node row(OfferedModel each) {
        VBox text = new VBox(
                strong(each.name()), quiet(Messages.text("models.offer", each.size(), Sizes.text(each.bytes()))));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button get = button("models.get", id("get", each.name()), () -> model.get(each));
        get.setAccessibleText(Messages.text("models.getNamed", each.name()));
        get.disableProperty().bind(model.installation().runningProperty());
        HBox row = new HBox(text, get);
        row.getStyleClass().add("models-row");
        return row;
    }

    private void chooseZip() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("models.fromZip"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("ZIP", "*.zip", "*.ZIP"));
        get(chooser.showOpenDialog(getScene().getWindow()));
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("models.fromFolder"));
        get(chooser.showDialog(getScene().getWindow()));
    }

    private void get(File chosen) {
        if (chosen != null) {
            model.getFrom(chosen.toPath());
        }
    }

    private static Node section(String key, Node... content) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("small-caps");
        VBox box = new VBox(label);
        box.getStyleClass().add("models-section");
        box.getChildren().addAll(content);
        return box;
    }

    private static void only(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Without dots, which a style sheet would take for classes. */
    private static String id(String action, String model) {
        return action + "-" + model.replace('.', '-');
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Button button(String key, String id, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
