package io.mockround.ui.attempts;

import static io.mockround.support.ExchangeParts.exchange;
import static io.mockround.support.ExchangeParts.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mockround.history.OverlayText;
import io.mockround.history.SideBySideText;
import io.mockround.messages.LongerTexts;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.support.FakeDialogs;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Reports;
import io.mockround.support.SampleAttempts;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AttemptsUiTest {

    private static final Work HERE = new Work(Runnable::run, Runnable::run);

    private final NavigatorLog navigator = new NavigatorLog();
    private final LongWork writing = new LongWork(HERE, never -> {}, navigator);
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
        open(AttemptsViewModel.takes("c", 3, store, HERE, writing, navigator));

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
    void attemptsAtAPromptLieOverEachOtherAndTellWhatIsPointedAt(FxRobot robot) {
        SampleAttempts.keep(store);
        open(AttemptsViewModel.at("build-cache", store, HERE, writing, navigator));
        assertThat(text(robot, "#overlay-missing")).contains("9 Nov, 2 of 4");
        screens.pictures("attempts-overlaid");
        screens.golden("attempts-overlaid");
        Node chart = robot.lookup("#overlay-chart").query();
        assertThat(chart.getAccessibleText()).contains("20 Nov, 4 of 4: 5 of 6 gates kept, 11 fillers");

        robot.interact(chart::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.RIGHT);

        assertThat(text(robot, "#overlay-bubble")).isEqualTo("20 Nov, 4 of 4, 3:00: Scope cut");
        assertThat(chart.getAccessibleText()).isEqualTo(text(robot, "#overlay-bubble"));
        screens.pictures("attempts-overlaid-mark");
        robot.type(KeyCode.ENTER);
        assertThat(navigator.went).containsExactly("review fourth at 180000");
        robot.type(KeyCode.DOWN).type(KeyCode.END).type(KeyCode.LEFT);
        assertThat(text(robot, "#overlay-bubble")).startsWith("43:30").contains("3 of 4: ", "4 of 4: 11");
        screens.pictures("attempts-overlaid-lines");
    }

    @Test
    void theMouseTellsAMarkAndAClickOpensTheReviewThere(FxRobot robot) {
        SampleAttempts.keep(store);
        open(AttemptsViewModel.at("build-cache", store, HERE, writing, navigator));
        Region chart = robot.lookup("#overlay-chart").queryAs(Region.class);
        double y = OverlayScale.TOP + 3 * OverlayScale.LANE + OverlayScale.ANSWERS;

        robot.moveTo(chart, Pos.TOP_LEFT, new Point2D(chart.getWidth() - OverlayScale.RIGHT - 100, y), Motion.DIRECT);

        assertThat(text(robot, "#overlay-bubble")).contains("overran, 6.1 s over: What would you give up first?");
        robot.clickOn();
        assertThat(navigator.went).containsExactly("review fourth at 2160000");
        robot.moveTo(chart, Pos.BOTTOM_RIGHT, new Point2D(-OverlayScale.RIGHT - 1, -20), Motion.DIRECT);
        assertThat(text(robot, "#overlay-bubble"))
                .startsWith("44:5")
                .contains("4 of 4: 11")
                .doesNotContain("3 of 4");
    }

    @Test
    void attemptsAtAPromptAreWrittenAsTheCommandLineWritesThem(FxRobot robot) throws IOException {
        SampleAttempts.keep(store);
        AttemptsViewModel model = AttemptsViewModel.at("build-cache", store, HERE, writing, navigator);
        open(model);

        assertThat(written(robot, "table"))
                .isEqualTo(SideBySideText.csv(model.foundProperty().get().sideBySide()));
        assertThat(written(robot, "timeline"))
                .isEqualTo(OverlayText.csv(model.foundProperty().get().overlay()));
        dialogs.answer = folder.resolve("attempts.png");
        export(robot, "picture");
        assertThat(ImageIO.read(dialogs.answer.toFile()).getWidth()).isGreaterThan(2_000);
        robot.clickOn("#side-face-numbers");
        assertThat(item(robot, "picture").isDisable())
                .as("there is no chart to write")
                .isTrue();
        screens.pictures("attempts-prompt");
    }

    @Test
    void takesOfAQuestionLieOverEachOtherFromTheQuestionOn(FxRobot robot) {
        SampleAttempts.rounds()
                .forEach(round -> store.keep(Reports.edited(round, report -> {
                    ObjectNode asked =
                            (ObjectNode) report.withArray("exchanges").get(1);
                    if (!"first".equals(round.session().id())) {
                        asked.putObject("repeatOf").put("session", "first").put("exchange", 2);
                    }
                })));
        open(AttemptsViewModel.takes("first", 2, store, HERE, writing, navigator));

        robot.clickOn("#side-face-overlaid");

        assertThat(robot.lookup("#overlay-chart").query().getAccessibleText()).contains("4 of 4: held, ");
        screens.pictures("attempts-takes-overlaid");
    }

    @Test
    void theColumnThatHasTheFocusIsInSight(FxRobot robot) {
        Sessions.weeks(store);
        open(AttemptsViewModel.at("build-cache", store, HERE, writing, navigator));
        robot.clickOn("#side-face-numbers");
        Node first = robot.lookup("#side-open-1").query();
        ScrollPane columns = (ScrollPane)
                robot.lookup("#side-by-side").query().getParent().getParent().getParent();
        assertThat(columns.getHvalue()).as("the newest").isEqualTo(1);

        robot.interact(first::requestFocus);

        assertThat(columns.getHvalue()).isZero();
    }

    @Test
    void saysThatThereIsNothingYet(FxRobot robot) {
        open(AttemptsViewModel.at("build-cache", store, HERE, writing, navigator));

        assertThat(text(robot, "#side-by-side-title")).contains("No round has begun with Build cache");
        assertThat(robot.lookup("#side-by-side-export").query().isDisabled()).isTrue();
        screens.pictures("attempts-empty");
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        takes();
        LongerTexts.during(() -> {
            open(AttemptsViewModel.takes("a", 2, store, HERE, writing, navigator));
            screens.pictures("attempts-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
            open(AttemptsViewModel.at("build-cache", manyAttempts(), HERE, writing, navigator));
            screens.pictures("attempts-overlaid-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
            ScrollPane scroll = robot.lookup("#overlay-scroll").queryAs(ScrollPane.class);
            Node pane = scroll.getContent();
            assertThat(pane.getLayoutBounds().getHeight())
                    .as("it does not fit into the lowest window")
                    .isGreaterThan(scroll.getViewportBounds().getHeight());
            robot.interact(() -> scroll.setVvalue(1));
            assertThat(pane.localToScene(pane.getLayoutBounds()).getMaxY())
                    .as("the rest is scrolled to")
                    .isLessThan(700);
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

    /** As many as are drawn at most, the newest with words. */
    private InMemorySessionStore manyAttempts() {
        InMemorySessionStore many = new InMemorySessionStore();
        Sessions.weeks(many);
        SampleAttempts.keep(many);
        return many;
    }

    private String written(FxRobot robot, String what) throws IOException {
        dialogs.answer = folder.resolve(what + ".csv");
        export(robot, what);
        return Files.readString(dialogs.answer);
    }

    private static void export(FxRobot robot, String what) {
        robot.interact(() -> item(robot, what).fire());
    }

    private static MenuItem item(FxRobot robot, String what) {
        return robot.lookup("#side-by-side-export").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().equals("side-export-" + what))
                .findFirst()
                .orElseThrow();
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
