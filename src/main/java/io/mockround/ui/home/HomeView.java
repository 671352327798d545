package io.mockround.ui.home;

import io.mockround.messages.Messages;
import io.mockround.ui.common.FocusInSight;
import io.mockround.ui.models.FirstModelPanel;
import io.mockround.ui.models.InstallBar;
import io.mockround.ui.models.InstallViewModel;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The home screen. {@link #dispose} lets go of the microphone. */
public final class HomeView extends StackPane {

    /** Templates of the program that have no card. */
    private static final List<String> MORE = List.of(
            "rapid-fire",
            "coding-narration",
            "free-narration",
            "cto-conversation",
            "offer-call",
            "deep-dive-drill",
            "gate-drill",
            "full-loop");

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final HomeViewModel model;
    private final InstallViewModel installation;
    private final InstallBar installing;
    private final FirstModelPanel firstModel;
    private final RecentLine recent;
    private final LastSessions lastSessions;
    private final ActionCard drill;

    /** What the file dialogue shows first; it tells upper from lower case on some systems. The content decides, not the name. */
    private static final List<String> AUDIO_FILES = Stream.of(
                    "wav", "aif", "aiff", "aifc", "flac", "mp3", "ogg", "oga", "opus", "m4a", "aac", "mp4", "mov")
            .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
            .toList();

    /** On a large screen a session's verdict would stand a hand's breadth from its name. */
    private static final double WIDEST = 1600;

    private final Label dropHint = new Label(Messages.text("home.drop"));
    private final AnimationTimer sampler = new AnimationTimer() {
        @Override
        public void handle(long now) {
            model.microphone().sample();
        }
    };

    /**
     * @param today what today is for
     * @param installation the window's: it goes on when this screen is left
     */
    public HomeView(HomeViewModel model, TodayViewModel today, InstallViewModel installation) {
        this.model = model;
        this.installation = installation;
        this.installing = new InstallBar(installation);
        this.firstModel = new FirstModelPanel(installation, model::models);
        this.recent = new RecentLine(model.imports());
        this.lastSessions = new LastSessions(model);
        this.drill = new ActionCard("drill", "home-title", model::drill);
        getStyleClass().add("home");
        dropHint.getStyleClass().add("drop-hint");
        dropHint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        dropHint.setMouseTransparent(true);
        dropHint.setVisible(false);
        dropHint.setId("drop-hint");
        getChildren().addAll(page(today), dropHint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> showDropHint(false));
        setOnDragDropped(this::dropped);
        model.imports().setWatched(true);
        sampler.start();
        model.load();
        model.imports().recent().load();
        today.load();
        Platform.runLater(this::takeFocus);
    }

    /** Puts the focus where Enter starts a round. */
    public void takeFocus() {
        drill.requestFocus();
    }

    /** To be called when the screen is left. */
    public void dispose() {
        sampler.stop();
        installing.dispose();
        recent.dispose();
        firstModel.visibleProperty().unbind();
        lastSessions.dispose();
        model.imports().setWatched(false);
        model.microphone().close();
    }

    void showDropHint(boolean isShown) {
        dropHint.setVisible(isShown);
        pseudoClassStateChanged(DROPPING, isShown);
    }

    private Node page(TodayViewModel today) {
        VBox content = new VBox(actions(), new VBox(moreRounds(), recent), importing(), firstModel(), below(today));
        content.getStyleClass().add("home-content");
        content.setMaxWidth(WIDEST);
        StackPane centred = new StackPane(content);
        centred.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FocusInSight.keep(scroll);
        BorderPane page = new BorderPane(scroll);
        page.setBottom(strip());
        return page;
    }

    private Node below(TodayViewModel today) {
        GridPane below = new GridPane();
        below.getStyleClass().add("home-below");
        below.getColumnConstraints().addAll(percent(40), percent(60));
        below.addRow(0, new TodayBox(today), lastSessions);
        return below;
    }

    /** One thing is large; six stand beside it, in the order people come to need them. */
    private Node actions() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("home-actions");
        grid.getColumnConstraints().addAll(percent(44), percent(28), percent(28));
        drill.getStyleClass().add("main-action");
        drill.setMaxHeight(Double.MAX_VALUE);
        Button memo = new ActionCard("import", "home-subtitle", this::chooseFiles);
        memo.disableProperty().bind(model.imports().runningProperty());
        grid.add(drill, 0, 0, 1, 3);
        grid.addColumn(
                1, round("round", "system-design"), action("record", model::recordMemo), round("partner", "partner"));
        grid.addColumn(2, round("opening", "opening"), memo, round("story", "behavioural"));
        return grid;
    }

    private Button round(String key, String template) {
        return action(key, () -> model.start(template));
    }

    private Button action(String key, Runnable action) {
        Button card = new ActionCard(key, "home-subtitle", action);
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    /** The other templates of the program, each a word, and the way to choose everything. */
    private Node moreRounds() {
        Label label = new Label(Messages.text("home.more"));
        label.getStyleClass().add("quiet");
        FlowPane more = new FlowPane(label);
        more.getStyleClass().add("home-more");
        MORE.forEach(template -> more.getChildren()
                .add(quietButton("home-more-" + template, "home.more." + template, () -> model.start(template))));
        more.getChildren().add(quietButton("home-choose", "home.choose", model::chooseRound));
        return more;
    }

    private static Button quietButton(String id, String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("nav", "home-more-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Node importing() {
        ImportViewModel imports = model.imports();
        Label status = new Label();
        status.setId("import-status");
        status.setWrapText(true);
        status.textProperty().bind(imports.statusProperty());
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(Messages.text("home.import.progress"));
        bar.progressProperty().bind(imports.progressProperty());
        Button cancel = new Button(Messages.text("home.import.cancel"));
        cancel.setId("import-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> imports.cancel());
        HBox.setHgrow(status, Priority.ALWAYS);
        status.setMaxWidth(Double.MAX_VALUE);
        HBox box = new HBox(status, bar, cancel);
        box.getStyleClass().addAll("panel", "home-import");
        box.visibleProperty().bind(imports.runningProperty());
        box.managedProperty().bind(imports.runningProperty());
        return box;
    }

    private Node firstModel() {
        firstModel
                .visibleProperty()
                .bind(model.firstRunProperty()
                        .and(model.modelMissingProperty())
                        .and(installation.declinedProperty().not())
                        .and(installation.runningProperty().not()));
        firstModel.managedProperty().bind(firstModel.visibleProperty());
        return firstModel;
    }

    private static Label quiet() {
        Label label = new Label();
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node strip() {
        Label speech = quiet();
        speech.setId("home-model");
        speech.setWrapText(true);
        speech.textProperty().bind(model.modelProperty());
        speech.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(speech, Priority.ALWAYS);
        Label room = quiet();
        room.setId("home-room");
        room.setMinWidth(Region.USE_PREF_SIZE);
        room.textProperty().bind(model.roomProperty());
        Button models = new Button(Messages.text("home.models"));
        models.setId("home-models");
        models.setMinWidth(Region.USE_PREF_SIZE);
        models.setOnAction(event -> model.models());
        HBox ready = new HBox(speech, models, room);
        ready.getStyleClass().add("home-ready");
        VBox strip = new VBox(new MicrophoneStrip(model.microphone()), installing, ready);
        strip.getStyleClass().add("home-strip");
        return strip;
    }

    /** Enter presses what has the focus, and the drill when nothing that can be pressed has it. */
    private void enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        event.consume();
        Node focused = getScene().getFocusOwner();
        if (focused instanceof ButtonBase button) {
            button.fire();
        } else {
            drill.fire();
        }
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("home.import.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Messages.text("home.import.audio"), AUDIO_FILES),
                        new FileChooser.ExtensionFilter(Messages.text("home.import.any"), "*"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            importFiles(files);
        }
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            showDropHint(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        showDropHint(false);
        importFiles(event.getDragboard().getFiles());
        event.setDropCompleted(true);
        event.consume();
    }

    private void importFiles(List<File> files) {
        model.imports().importFiles(files.stream().map(File::toPath).toList());
    }
}
