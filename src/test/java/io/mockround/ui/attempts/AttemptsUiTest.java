package io.mockround.ui.attempts;

import static io.mockround.support.ExchangeParts.exchange;
import static io.mockround.support.ExchangeParts.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.history.Attempts;
import io.mockround.history.SideBySideText;
import io.mockround.messages.LongerTexts;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.support.FakeDialogs;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AttemptsUiTest {

    private static final Work HERE = new Work(Runnable::run, Runnable::run);

    private final NavigatorLog navigator = new NavigatorLog();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final FakeDialogs dialogs = new FakeDialogs();

    @TempDir
    private Path folder;

    private Screens screens;

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
    }

    @Test
    void everyTakeOfAQuestionHasAColumnAndIsPlayedWhereItWasAsked(FxRobot robot) {
        takes();
        open(AttemptsViewModel.takes("c", 3, store, HERE, navigator));

        assertThat(text(robot, "#side-by-side-title")).isEqualTo("What fails?");
        assertThat(robot.lookup(".outcome-CUT_OFF").queryAs(Label.class).getText())
                .isEqualTo("cut off");
        screens.pictures("attempts-takes");
        screens.golden("attempts");
        robot.clickOn("#side-open-2");

        long askedMs = store.find("b").orElseThrow().exchanges().orNull().get(0).askedMs();
        assertThat(navigator.went).containsExactly("review b at " + askedMs);
    }

    @Test
    void attemptsAtAPromptAreWrittenAsTheCommandLineWritesThem(FxRobot robot) throws IOException {
        Sessions.weeks(store);
        open(AttemptsViewModel.at("build-cache", store, HERE, navigator));
        screens.pictures("attempts-prompt");
        dialogs.answer = folder.resolve("attempts.csv");

        robot.clickOn("#side-by-side-export");

        assertThat(Files.readString(dialogs.answer))
                .isEqualTo(SideBySideText.csv(Attempts.at(store, "build-cache", null)));
    }

    @Test
    void theColumnThatHasTheFocusIsInSight(FxRobot robot) {
        Sessions.weeks(store);
        open(AttemptsViewModel.at("build-cache", store, HERE, navigator));
        Node first = robot.lookup("#side-open-1").query();
        ScrollPane columns = (ScrollPane)
                robot.lookup("#side-by-side").query().getParent().getParent().getParent();
        assertThat(columns.getHvalue()).as("the newest").isEqualTo(1);

        robot.interact(first::requestFocus);

        assertThat(columns.getHvalue()).isZero();
    }

    @Test
    void saysThatThereIsNothingYet(FxRobot robot) {
        open(AttemptsViewModel.at("build-cache", store, HERE, navigator));

        assertThat(text(robot, "#side-by-side-title")).contains("No round has begun with Build cache");
        assertThat(robot.lookup("#side-by-side-export").query().isDisabled()).isTrue();
        screens.pictures("attempts-empty");
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        takes();
        LongerTexts.during(() -> {
            open(AttemptsViewModel.takes("a", 2, store, HERE, navigator));
            screens.pictures("attempts-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
        });
    }

    private void takes() {
        store.keep(Sessions.round(
                "a",
                "2026-11-18T18:00:00+01:00",
                exchange(1, Origin.PROMPT, "Design.", Outcome.HELD),
                exchange(2, Origin.FOLLOW_UP, "What fails?", Outcome.CUT_OFF)));
        store.keep(Sessions.round("b", "2026-11-19T18:00:00+01:00", repeat(1, "What fails?", Outcome.OVERRAN, "a", 2)));
        store.keep(Sessions.round("c", "2026-11-20T18:00:00+01:00", repeat(3, "What fails?", Outcome.EARLY, "b", 1)));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void open(AttemptsViewModel model) {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> screens.show(new AttemptsView(model, dialogs), MainWindow.Tab.TRENDS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
