package io.mockround.ui.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.messages.LongerTexts;
import io.mockround.rehearsal.RoundChoice;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Screens;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Work;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RoundChooserUiTest {

    private final NavigatorLog navigator = new NavigatorLog();
    private Screens screens;

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
        show();
    }

    private void show() {
        screens.show(
                new RoundChooserView(new RoundChooserViewModel(
                        () -> RoundChooserViewModelTest.CATALOGUE, new Work(Runnable::run, Runnable::run), navigator)),
                Tab.HOME);
    }

    @Test
    void arrowsChooseTheTemplateAndEnterStartsIt(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(navigator.went).containsExactly("round " + RoundChoice.of("behavioural"));
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        LongerTexts.during(() -> {
            robot.interact(this::show);
            screens.pictures("rounds-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
        });
    }

    @Test
    void escGoesBack(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ESCAPE);

        assertThat(navigator.went).containsExactly("home");
    }

    @Test
    void showsWhatCanBeChosenWithoutACutText(FxRobot robot) {
        robot.interact(() -> robot.lookup("#round-deck")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(1));

        ChoiceBox<?> prompts = robot.lookup("#round-prompt").queryAs(ChoiceBox.class);
        assertThat(prompts.getItems()).hasSize(3);
        assertThat(prompts.getValue()).hasToString("Unseen, drawn at 0:00");
        screens.pictures("rounds");
        screens.golden("rounds");
        assertThat(screens.clipped(label -> true)).isEmpty();
    }
}
