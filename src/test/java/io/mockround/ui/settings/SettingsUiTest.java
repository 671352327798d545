package io.mockround.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.messages.LongerTexts;
import io.mockround.settings.Settings;
import io.mockround.settings.ThresholdSettings;
import io.mockround.settings.WindowSettings.ThemeChoice;
import io.mockround.support.FakeMicrophones;
import io.mockround.support.FakeVoice;
import io.mockround.support.InMemoryPractice;
import io.mockround.support.InMemorySettings;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Screens;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Work;
import io.mockround.ui.home.MicrophoneViewModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SettingsUiTest {

    /** What a section's title has above it. */
    private static final double ABOVE = 24;

    private final InMemorySettings store = new InMemorySettings();
    private final InMemoryPractice practice = new InMemoryPractice();
    private final NavigatorLog navigator = new NavigatorLog();
    private final Work work = new Work(Runnable::run, Runnable::run);
    private final FakeVoice voice = new FakeVoice();
    private SettingsView view;
    private Screens screens;

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
        show();
    }

    private void show() {
        SettingsViewModel model = new SettingsViewModel(store, now -> {}, work, navigator);
        view = new SettingsView(
                model,
                new SettingsView.Parts(
                        new MicrophoneViewModel(
                                new FakeMicrophones("Built-in microphone"), () -> null, name -> {}, work, navigator),
                        new VoiceTest(voice, Runnable::run, navigator),
                        new PlanViewModel(
                                practice,
                                () -> List.of(
                                        "behavioural", "coding", "cto", "offer-call", "rapid-fire", "system-design"),
                                model,
                                () -> LocalDate.of(2026, 11, 22),
                                work,
                                navigator),
                        new DataFolderViewModel(
                                Path.of("/home/ada/.local/share/mockround"),
                                () -> 1_234_567_890L,
                                folder -> true,
                                work,
                                navigator)),
                new SimpleStringProperty("Speech model vosk-model-small-en-us-0.15; fillers it knows: um, uh"));
        screens.show(view, Tab.SETTINGS);
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(view::dispose);
    }

    @Test
    void aChoiceIsSavedAndTakenBack(FxRobot robot) {
        choose(robot, "#settings-theme", 2);
        assertThat(store.load().window().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(robot.lookup("#settings-saved").queryAs(Label.class).getText())
                .isEqualTo("Saved: Colours");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(store.load()).isEqualTo(Settings.INITIAL);
        assertThat(robot.lookup("#settings-theme")
                        .queryAs(ChoiceBox.class)
                        .getValue()
                        .toString())
                .isEqualTo("As the system");
    }

    @Test
    void theGateIsChosenInSeconds(FxRobot robot) {
        choose(robot, "#settings-elaboration", 4);

        assertThat(store.load().rounds().gate().elaborationSeconds()).isEqualTo(90);
    }

    @Test
    void fillersAreSavedWhenTheFieldIsLeftAndShownAsTheyWereUnderstood(FxRobot robot) {
        focus(robot, "#settings-fillers-add");
        robot.write("To be honest,  at the end of the day ");
        robot.type(KeyCode.TAB);

        assertThat(store.load().fillers("en").add()).containsExactly("to be honest", "at the end of the day");
        assertThat(robot.lookup("#settings-fillers-add").queryTextInputControl().getText())
                .isEqualTo("to be honest, at the end of the day");
    }

    @Test
    void aThresholdIsANumberThatIsSavedWhenItsFieldIsLeft(FxRobot robot) {
        write(robot, "inside", "6,6");
        write(robot, "filledPauses", "99");

        assertThat(store.load().thresholds()).isEqualTo(new ThresholdSettings(7, null, null, null, 12));
        assertThat(threshold(robot, "inside").getText()).isEqualTo("7");
        assertThat(threshold(robot, "filledPauses").getText())
                .as("the most there can be")
                .isEqualTo("12");

        write(robot, "inside", "soon");
        assertThat(threshold(robot, "inside").getText()).isEqualTo("7");
        write(robot, "inside", "");
        assertThat(threshold(robot, "inside").getText()).as("recommended").isEqualTo("4");
        assertThat(store.load().thresholds()).isEqualTo(new ThresholdSettings(null, null, null, null, 12));
    }

    @Test
    void everyThresholdStandsInItsOwnPlace(FxRobot robot) {
        write(robot, "inside", "3");
        write(robot, "between", "9");
        write(robot, "afterQuestion", "7");
        write(robot, "announced", "20");

        assertThat(store.load().thresholds()).isEqualTo(new ThresholdSettings(3, 9, 7, 20, null));
        assertThat(threshold(robot, "announced").getText()).isEqualTo("20");
    }

    @Test
    void allThresholdsGoBackToWhatIsRecommendedAtOnceAndThatIsTakenBackToo(FxRobot robot) {
        Button recommended = robot.lookup("#settings-thresholds-recommended").queryButton();
        assertThat(recommended.isDisabled()).isTrue();
        write(robot, "between", "10");
        write(robot, "announced", "30");

        fire(robot, "#settings-thresholds-recommended");
        assertThat(store.load()).isEqualTo(Settings.INITIAL);
        assertThat(threshold(robot, "announced").getText()).isEqualTo("15");
        assertThat(recommended.isDisabled()).isTrue();

        fire(robot, "#settings-undo");
        assertThat(store.load().thresholds()).isEqualTo(new ThresholdSettings(null, 10, null, 30, null));
        assertThat(threshold(robot, "between").getText()).isEqualTo("10");
    }

    @Test
    void aPedalIsBoundByPressingItAndTakenOutByAClick(FxRobot robot) {
        fire(robot, "#settings-bind");
        robot.type(KeyCode.F7);
        assertThat(store.load().rounds().handBackKeys()).containsExactly("PAGE_DOWN", "F7");

        fire(robot, "#settings-bound-PAGE_DOWN");

        assertThat(store.load().rounds().handBackKeys()).containsExactly("F7");
    }

    @Test
    void aButtonOfAMouseIsBoundByPressingIt(FxRobot robot) {
        fire(robot, "#settings-bind");
        robot.moveTo(".settings-footer").press(MouseButton.MIDDLE).release(MouseButton.MIDDLE);

        assertThat(store.load().rounds().handBackKeys()).containsExactly("PAGE_DOWN", "BUTTON_MIDDLE");
    }

    @Test
    void aKeyWithAMeaningOfItsOwnIsRefusedInASentenceAndEscLeavesAllAsItWas(FxRobot robot) {
        fire(robot, "#settings-bind");
        robot.type(KeyCode.M);
        assertThat(robot.lookup("#settings-bind-said").queryAs(Label.class).getText())
                .contains("M already means something else");

        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F8);

        assertThat(store.load()).isEqualTo(Settings.INITIAL);
        assertThat(robot.lookup("#settings-bind").queryButton().getText()).isEqualTo("Add a key or button …");
    }

    @Test
    void aDayIsTypedInOneOfTwoWaysAndWhatIsNoneIsToldOf(FxRobot robot) {
        typeDay(robot, "2026-12-01");
        assertThat(practice.interview()).contains(LocalDate.of(2026, 12, 1));
        typeDay(robot, "02/12/2026"); // the tests' country is Great Britain
        assertThat(practice.interview()).contains(LocalDate.of(2026, 12, 2));

        typeDay(robot, "31/31/2026");
        assertThat(navigator.notes)
                .last(InstanceOfAssertFactories.STRING)
                .contains("“31/31/2026” was not read as a day");
        typeDay(robot, "2020-01-01");
        assertThat(navigator.notes).last(InstanceOfAssertFactories.STRING).contains("Wed 1 Jan 2020 is over");

        assertThat(practice.interview()).contains(LocalDate.of(2026, 12, 2));
        assertThat(robot.lookup("#settings-interview")
                        .queryAs(DatePicker.class)
                        .getEditor()
                        .getText())
                .isEqualTo("2026-12-02");
    }

    private static void typeDay(FxRobot robot, String text) {
        DatePicker picker = robot.lookup("#settings-interview").queryAs(DatePicker.class);
        robot.interact(() -> {
            picker.requestFocus();
            picker.getEditor().setText(text);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theInterviewIsADayThatCanBeTakenOut(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#settings-interview").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 12, 1)));
        assertThat(practice.interview()).contains(LocalDate.of(2026, 12, 1));

        fire(robot, "#settings-interview-none");

        assertThat(practice.interview()).isEmpty();
    }

    @Test
    void theVoiceIsHeardAndTheModelsAreReached(FxRobot robot) {
        voice.can("Stop there."::equals);
        fire(robot, "#settings-voice-test");
        fire(robot, "#settings-models");

        assertThat(voice.said()).containsExactly("Stop there.");
        assertThat(navigator.went).containsExactly("models");
    }

    @Test
    void whatHasTheFocusIsInSight(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-data-open").queryButton().requestFocus());

        ScrollPane scroll = robot.lookup(".plain-scroll").queryAs(ScrollPane.class);
        Button open = robot.lookup("#settings-data-open").queryButton();
        assertThat(scroll.localToScene(scroll.getLayoutBounds()).contains(open.localToScene(open.getLayoutBounds())))
                .isTrue();
    }

    @Test
    void noTextIsCut(FxRobot robot) {
        screens.pictures("settings-top");
        screens.golden("settings");
        assertThat(screens.clipped(label -> true)).isEmpty();
        robot.interact(
                () -> robot.lookup(".plain-scroll").queryAs(ScrollPane.class).setVvalue(0.55));
        screens.pictures("settings-middle");
        robot.interact(
                () -> robot.lookup(".plain-scroll").queryAs(ScrollPane.class).setVvalue(1));
        screens.pictures("settings-bottom");
        robot.interact(() -> showAtTheTop("#section-thresholds"));
        screens.golden("settings-thresholds");
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        robot.interact(view::dispose);
        LongerTexts.during(() -> {
            robot.interact(this::show);
            screens.pictures("settings-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
        });
    }

    @Test
    void theFocusGoesDownTheScreen(FxRobot robot) {
        List<Double> heights = new ArrayList<>();
        robot.interact(() -> robot.lookup("#settings-models").query().requestFocus());
        Node focused = robot.lookup("#settings-models").query();
        while (!"settings-data-open".equals(focused.getId())) {
            Node shown = focused;
            heights.add(shown.localToScene(shown.getLayoutBounds()).getMinY()
                    - view.getCenter()
                            .lookup(".settings-page")
                            .localToScene(0, 0)
                            .getY());
            robot.type(KeyCode.TAB);
            focused = view.getScene().getFocusOwner();
            assertThat(heights).hasSizeLessThan(60);
        }

        assertThat(heights)
                .hasSizeGreaterThan(15)
                .isSortedAccordingTo((one, other) -> one < other - 40 ? -1 : one > other + 40 ? 1 : 0);
    }

    private void showAtTheTop(String section) {
        ScrollPane scroll = (ScrollPane) view.lookup(".plain-scroll");
        Node page = scroll.getContent();
        Node shown = page.lookup(section);
        double from = page.sceneToLocal(shown.localToScene(0, 0)).getY();
        double hidden =
                page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue((from - ABOVE) / hidden);
    }

    private static void write(FxRobot robot, String threshold, String number) {
        robot.interact(() -> {
            threshold(robot, threshold).requestFocus();
            threshold(robot, threshold).setText(number);
            robot.lookup("#settings-models").query().requestFocus();
        });
    }

    private static TextField threshold(FxRobot robot, String key) {
        return robot.lookup("#settings-thresholds-" + key).queryAs(TextField.class);
    }

    private static void choose(FxRobot robot, String box, int index) {
        robot.interact(() ->
                robot.lookup(box).queryAs(ChoiceBox.class).getSelectionModel().select(index));
    }

    private static void focus(FxRobot robot, String node) {
        robot.interact(() -> robot.lookup(node).query().requestFocus());
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }
}
