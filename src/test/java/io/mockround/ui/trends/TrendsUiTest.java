package io.mockround.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.history.Metric;
import io.mockround.history.SessionFilter;
import io.mockround.history.TrendTable;
import io.mockround.history.Trends;
import io.mockround.messages.LongerTexts;
import io.mockround.support.FakeDialogs;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Reports;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Work;
import io.mockround.ui.common.WrittenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TrendsUiTest {

    private final NavigatorLog navigator = new NavigatorLog();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final FakeDialogs dialogs = new FakeDialogs();

    @TempDir
    private Path folder;

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
        robot.clickOn("#measure-FILLED_PAUSES");

        robot.moveTo("#point-s5");

        assertThat(text(robot, "#trend-bubble")).contains("4.1 filled pauses a minute");
        screens.pictures("trends-filled");
        screens.golden("trends-points");
        robot.clickOn("#point-s5");
        assertThat(navigator.went).containsExactly("review s5");
    }

    @Test
    void aBarIsMadeOfTheWordsAndTellsThem(FxRobot robot) {
        Sessions.weeksOfWords(store);
        open();

        robot.moveTo("#point-s5");

        assertThat(text(robot, "#trend-bubble")).contains("fillers a minute (um", "like");
        assertThat(text(robot, "#trend-summary")).startsWith("Better than your usual in");
        assertThat(model.words()).extracting(WordLine::word).startsWith("um", "like");
        assertThat(model.pictureProperty().get().points())
                .allSatisfy(point -> assertThat(point.parts().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .as("as high as the rate that is judged")
                        .isCloseTo(point.value(), Offset.offset(1e-9)));
        screens.pictures("trends-words");
        screens.golden("trends");
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
    void gatesAreStackedByHowTheyEndedForTheKindThatIsChosen(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.clickOn("#measure-GATES");
        choose(robot, "#trend-kind", "behavioural");

        TrendPicture picture = model.pictureProperty().get();
        assertThat(picture.points()).hasSize(3);
        assertThat(picture.points().get(0).parts()).containsExactly(0.0, 4.0, 4.0, 0.0, 0.0);
        assertThat(picture.layers()).extracting(Layer::name).contains("held (15)", "overran (9)");
        robot.moveTo("#point-s3");
        assertThat(text(robot, "#trend-bubble")).contains("0 early, 4 held, 4 overran");
        screens.pictures("trends-gates");
        choose(robot, "#trend-kind", null);
        screens.golden("trends-gates");
    }

    @Test
    void overrunIsHeldAgainstNoneAndNotAgainstHabit(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.clickOn("#measure-OVERRUN");

        assertThat(text(robot, "#trend-sentence")).contains("12.0 s", "the target is none");
        assertThat(model.pictureProperty().get().usual()).isNull();
        assertThat(model.pictureProperty().get().points()).hasSize(12);
        screens.pictures("trends-overrun");
    }

    @Test
    void theRangeLeavesOutWhatIsOlder(FxRobot robot) {
        Sessions.weeks(store);
        open();

        choose(robot, "#trend-range", Range.LAST_10);
        assertThat(model.pictureProperty().get().points()).hasSize(10);
        choose(robot, "#trend-range", Range.DAYS_30);
        assertThat(model.pictureProperty().get().points())
                .extracting(TrendPoint::id)
                .startsWith("s5");
        choose(robot, "#trend-range", Range.DAYS);
        assertThat(robot.lookup("#trend-from").query().isVisible()).isTrue();
        robot.interact(() -> model.filters().from().set(LocalDate.parse("2026-11-05")));
        robot.interact(() -> model.filters().to().set(LocalDate.parse("2026-11-13")));
        assertThat(model.pictureProperty().get().points())
                .extracting(TrendPoint::id)
                .containsExactly("s8", "s9", "s10");

        robot.interact(() -> model.filters().to().set(LocalDate.parse("2026-11-01")));
        assertThat(text(robot, "#trend-missing")).contains("before the first");
    }

    @Test
    void theAttemptsAtAPromptAreOneClickAway(FxRobot robot) {
        Sessions.weeks(store);
        open();
        Node attempts = robot.lookup("#trend-attempts").query();
        assertThat(attempts.isDisabled()).isTrue();

        choose(robot, "#trend-prompt", "build-cache");
        robot.clickOn("#trend-attempts");

        assertThat(navigator.went).containsExactly("attempts build-cache");
    }

    @Test
    void theTableThatIsWrittenHoldsWhatIsFilteredAndThePictureTheChart(FxRobot robot) throws IOException {
        Sessions.weeks(store);
        open();
        choose(robot, "#trend-kind", "behavioural");
        dialogs.answer = folder.resolve("trends.csv");

        export(robot, "trend-export-table");

        assertThat(Files.readString(dialogs.answer))
                .isEqualTo(TrendTable.csv(
                        Trends.of(store, SessionFilter.ofKind("behavioural"), null, List.of(Metric.values()))));
        dialogs.answer = folder.resolve("trends.png");
        export(robot, "trend-export-picture");
        assertThat(ImageIO.read(dialogs.answer.toFile()).getWidth()).isGreaterThan(1_000);
        assertThat(dialogs.offered).containsExactly("mockround-trends.csv", "mockround-trends.png");
        assertThat(navigator.notes).hasSize(2).allMatch(note -> note.startsWith("Written to"));

        dialogs.answer = folder.resolve("no such folder").resolve("trends.csv");
        export(robot, "trend-export-table");
        assertThat(navigator.told).hasSize(1);
        dialogs.answer = null;
        export(robot, "trend-export-table");
        assertThat(navigator.notes).hasSize(2);
    }

    @Test
    void theFiltersAreAsTheyWereForWhoComesBack(FxRobot robot) {
        Sessions.weeks(store);
        open();
        robot.clickOn("#measure-GATES");
        choose(robot, "#trend-kind", "behavioural");

        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> screens.show(new TrendsView(model, dialogs), MainWindow.Tab.TRENDS));
        WaitForAsyncUtils.waitForFxEvents();

        ChoiceBox<FilterChoice> kind = robot.lookup("#trend-kind").query();
        assertThat(kind.getValue().id()).isEqualTo("behavioural");
        assertThat(robot.lookup("#measure-GATES").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(model.pictureProperty().get().points()).hasSize(3);
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
        screens.golden("trends-empty");
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        Sessions.weeksOfWords(store);
        LongerTexts.during(() -> {
            open();
            screens.pictures("trends-longer");
            assertThat(screens.clipped(label -> label.getParent().isManaged() && label.isManaged()))
                    .isEmpty();
        });
    }

    private static <T> void choose(FxRobot robot, String box, Object wanted) {
        ChoiceBox<T> choice = robot.lookup(box).query();
        robot.interact(() -> choice.setValue(choice.getItems().stream()
                .filter(item ->
                        item.equals(wanted) || item instanceof FilterChoice its && Objects.equals(its.id(), wanted))
                .findFirst()
                .orElseThrow()));
    }

    private static void export(FxRobot robot, String item) {
        MenuButton menu = robot.lookup("#trend-export").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream()
                .filter(its -> item.equals(its.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aPictureThatIsCalledOffLeavesTheOneThatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("chart.png"), "the picture of yesterday");
        List<Double> told = new ArrayList<>();

        assertThatThrownBy(() -> WrittenFiles.png(file, new WritableImage(400, 400), share -> {
                    told.add(share);
                    if (share > 0.5) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(told).hasSizeGreaterThan(10).isSorted();
        assertThat(file).hasContent("the picture of yesterday");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void open() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Work work = new Work(Runnable::run, Runnable::run);
            LongWork longWork = new LongWork(work, never -> {}, navigator);
            model = new TrendsViewModel(store, () -> LocalDate.parse("2026-11-20"), work, longWork, navigator);
            screens.show(new TrendsView(model, dialogs), MainWindow.Tab.TRENDS);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
