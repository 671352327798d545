package io.mockround.ui.settings;

import static io.mockround.ui.settings.SettingsRows.button;
import static io.mockround.ui.settings.SettingsRows.choice;
import static io.mockround.ui.settings.SettingsRows.hint;
import static io.mockround.ui.settings.SettingsRows.row;
import static io.mockround.ui.settings.SettingsRows.section;
import static io.mockround.ui.settings.SettingsRows.tick;

import io.mockround.messages.Messages;
import io.mockround.settings.Strictness;
import io.mockround.settings.WindowSettings.MotionChoice;
import io.mockround.settings.WindowSettings.RingChoice;
import io.mockround.settings.WindowSettings.ThemeChoice;
import io.mockround.ui.common.FocusInSight;
import io.mockround.ui.home.MicrophoneStrip;
import io.mockround.ui.home.MicrophoneViewModel;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The settings screen. {@link #dispose} lets go of the microphone. */
public final class SettingsView extends BorderPane {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 860;

    private final SettingsViewModel model;
    private final MicrophoneViewModel microphone;
    private final Button models;
    private final AnimationTimer sampler = new AnimationTimer() {
        @Override
        public void handle(long now) {
            microphone.sample();
        }
    };

    /** What stands on the screen beside the settings themselves. */
    public record Parts(
            MicrophoneViewModel microphone, VoiceTest voice, PlanViewModel plan, DataFolderViewModel data) {}

    /** @param speechModel the model in use and what it knows, as a sentence */
    public SettingsView(SettingsViewModel model, Parts parts, ObservableValue<String> speechModel) {
        this.model = model;
        this.microphone = parts.microphone();
        this.models = button("models", model::models);
        getStyleClass().add("settings");
        VBox sections = new VBox(
                section("microphone", microphoneRow()),
                section("model", modelRow(speechModel)),
                gate(),
                interviewer(parts.voice()),
                section("handBack", new HandBackPane(model.handBackKeys())),
                section("fillers", new FillersPane(model)),
                section("thresholds", new ThresholdsPane(model.thresholds())),
                section("plan", new PlanPane(parts.plan())),
                window(),
                section("data", data(parts.data())));
        sections.getStyleClass().add("settings-sections");
        sections.setMaxWidth(WIDTH);
        HBox centred = new HBox(sections);
        centred.getStyleClass().add("settings-page");
        HBox.setHgrow(sections, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(footer());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        FocusInSight.keep(scroll);
        sampler.start();
        model.load();
        parts.plan().load();
        parts.data().load();
        microphone.look();
        Platform.runLater(this::takeFocus);
    }

    /** Puts the focus on a control, so that the screen's keys reach it. */
    private void takeFocus() {
        models.requestFocus();
    }

    /** To be called when the screen is left. */
    public void dispose() {
        sampler.stop();
        microphone.close();
    }

    private Node microphoneRow() {
        HBox row = new HBox(new MicrophoneStrip(microphone));
        HBox.setHgrow(row.getChildren().get(0), Priority.ALWAYS);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private Node modelRow(ObservableValue<String> speechModel) {
        Label sentence = new Label();
        sentence.setId("settings-model");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty().bind(speechModel);
        return row(sentence, "", models);
    }

    private Node gate() {
        return section(
                "gate",
                choice(
                        "elaboration",
                        model.elaboration(),
                        Choice.seconds("settings.elaboration.none", 30, 45, 60, 90, 120)),
                choice("answer", model.answer(), Choice.seconds("settings.answer.none", 30, 45, 60, 90)),
                choice("strictness", model.strictness(), Choice.orNone("settings.strictness", Strictness.class)),
                choice("tolerance", model.tolerance(), Choice.seconds("settings.tolerance.none", 0, 1, 3, 5)));
    }

    private Node interviewer(VoiceTest voice) {
        Button say = button("voice.test", voice::say);
        say.disableProperty().bind(voice.speakingProperty());
        return section(
                "interviewer",
                tick("voice", model.voice(), true),
                row("voice.heard", say),
                row("volume", volume()),
                tick("muted", model.muted(), true));
    }

    private Node volume() {
        Slider slider = new Slider(0, 100, 50);
        slider.setId("settings-volume");
        slider.setPrefWidth(240);
        slider.setBlockIncrement(10);
        slider.setSnapToTicks(true);
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(0);
        Setting<?, Integer> setting = model.volume();
        setting.valueProperty().addListener((property, before, now) -> slider.setValue(now));
        if (setting.value() != null) {
            slider.setValue(setting.value());
        }
        slider.valueProperty().addListener((property, before, now) -> keep(slider, setting));
        slider.valueChangingProperty().addListener((property, before, now) -> keep(slider, setting));
        return slider;
    }

    /** While it is dragged nothing is saved. */
    private static void keep(Slider slider, Setting<?, Integer> setting) {
        if (!slider.isValueChanging() && setting.value() != null) {
            setting.choose((int) Math.round(slider.getValue()));
        }
    }

    private Node window() {
        return section(
                "window",
                choice("theme", model.theme(), Choice.of("settings.theme", ThemeChoice.class)),
                choice("motion", model.motion(), Choice.of("settings.motion", MotionChoice.class)),
                choice("ring", model.ring(), Choice.of("settings.ring", RingChoice.class)));
    }

    private Node data(DataFolderViewModel data) {
        Label where = new Label(data.folder());
        where.setId("settings-data");
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        where.getStyleClass().add("mono");
        Label size = hint("");
        size.setId("settings-data-size");
        size.textProperty().bind(data.sizeProperty());
        VBox words = new VBox(2, where, size);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(24, words, button("data.open", data::open));
        row.getStyleClass().add("settings-row");
        return row;
    }

    private Node footer() {
        Label saved = new Label();
        saved.setId("settings-saved");
        saved.getStyleClass().add("quiet");
        saved.textProperty().bind(model.savedProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button undo = button("undo", model::undo);
        undo.disableProperty().bind(model.undoableProperty().not());
        HBox footer = new HBox(16, hint(Messages.text("settings.footer")), space, saved, undo);
        footer.getStyleClass().add("settings-footer");
        return footer;
    }

    private void pressed(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
            event.consume();
        }
    }
}
