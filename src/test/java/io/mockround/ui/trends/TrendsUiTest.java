package io.mockround.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.history.Metric;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Reports;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.Work;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TrendsUiTest {

    private final NavigatorLog navigator = new NavigatorLog();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private Screens screens;
    private TrendsViewModel model;

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
    }

    @Test
    void hoveringTellsTheSessionAndAClickOpensIt(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.moveTo("#point-s5");

        assertThat(text(robot, "#trend-bubble")).contains("4.1 filled pauses a minute");
        screens.pictures("trends-filled");
        screens.golden("trends");
        robot.clickOn("#point-s5");
        assertThat(navigator.went).containsExactly("review s5");
    }

    @Test
    void theArrowKeysReachEveryPoint(FxRobot robot) {
        Sessions.weeks(store);
        open();
        robot.interact(() -> robot.lookup("#trend-chart").query().requestFocus());

        robot.type(KeyCode.END).type(KeyCode.LEFT).type(KeyCode.ENTER);

        assertThat(navigator.went).containsExactly("review s11");
    }

    @Test
    void anotherMetricAndKindAreDrawnAtOnce(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.clickOn("#metric-gateKeptShare");
        robot.interact(() -> model.kindProperty().set(new KindChoice("behavioural")));

        assertThat(model.pictureProperty().get().metric()).isEqualTo(Metric.GATE_KEPT_SHARE);
        assertThat(model.pictureProperty().get().points()).hasSize(3);
        screens.pictures("trends-gates");
    }

    @Test
    void twoSessionsMakeALine(FxRobot robot) {
        store.keep(Reports.memo("a", "2026-11-18T10:00:00Z", 4));
        store.keep(Reports.memo("b", "2026-11-19T10:00:00Z", 3));
        open();

        assertThat(robot.lookup("#trend-missing").query().isVisible()).isFalse();
        screens.pictures("trends-two");
    }

    @Test
    void oneSessionSaysWhatIsMissing(FxRobot robot) {
        store.keep(Reports.memo("a", "2026-11-18T10:00:00Z", 4));
        open();

        assertThat(text(robot, "#trend-missing")).contains("One more");
        screens.pictures("trends-one");
    }

    @Test
    void saysThatThereIsNothingYet(FxRobot robot) {
        open();

        assertThat(text(robot, "#trend-missing")).contains("Nothing to draw yet");
        screens.pictures("trends-empty");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void open() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            model = new TrendsViewModel(store, new Work(Runnable::run, Runnable::run), navigator);
            screens.show(new TrendsView(model), MainWindow.Tab.TRENDS);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
