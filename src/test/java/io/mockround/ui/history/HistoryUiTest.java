package io.mockround.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.export.Export;
import io.mockround.export.SessionExport;
import io.mockround.files.DataFolder;
import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionSummary;
import io.mockround.messages.LongerTexts;
import io.mockround.messages.Messages;
import io.mockround.notes.SessionNotes;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.review.TakePeaks;
import io.mockround.speech.Word;
import io.mockround.support.FakeDialogs;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Reports;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Work;
import io.mockround.ui.common.WorkStrip;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HistoryUiTest {

    private final NavigatorLog navigator = new NavigatorLog();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> triedAgain = new ArrayList<>();

    @TempDir
    private Path folder;

    private Screens screens;
    private HistoryViewModel model;

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
    }

    @Test
    void listsTheNewestFirstAndEnterOpens(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(navigator.went).containsExactly("review s11");
        screens.pictures("history-filled");
        screens.golden("history");
    }

    @Test
    void aDoubleClickOpens(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.doubleClickOn("Walk home");

        assertThat(navigator.went).hasSize(1);
    }

    @Test
    void theDeleteKeyTakesTheRowAwayAndUndoBringsItBack(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.type(KeyCode.HOME).type(KeyCode.DELETE);

        assertThat(table(robot).getItems()).hasSize(12);
        assertThat(store.newestFirst()).hasSize(13);
        robot.interact(navigator.undo);
        assertThat(table(robot).getItems().get(0).id()).isEqualTo("memo-1");
        robot.interact(model::purge);
        assertThat(store.newestFirst()).hasSize(13);
    }

    @Test
    void whatIsDeletedOneAfterTheOtherComesBackTogetherOrIsGoneTogether(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.type(KeyCode.HOME).type(KeyCode.DELETE).type(KeyCode.HOME).type(KeyCode.DELETE);

        assertThat(table(robot).getItems()).hasSize(11);
        assertThat(store.newestFirst()).hasSize(13);
        robot.interact(navigator.undo);
        assertThat(table(robot).getItems()).hasSize(13);

        robot.type(KeyCode.HOME).type(KeyCode.DELETE).type(KeyCode.HOME).type(KeyCode.DELETE);
        robot.interact(() -> navigator.note("something else", null));
        assertThat(store.newestFirst()).hasSize(11);
        assertThat(store.find("memo-1")).isEmpty();
        assertThat(store.find("s11")).isEmpty();
    }

    @Test
    void aLoopLeavesWithItsRoundsAndComesBackWithThem(FxRobot robot) {
        String loop = "20261121-101112-abcd";
        for (String id : List.of(loop, loop + "-1", loop + "-2", "20261121-101112-abce")) {
            store.keep(Reports.memo(id, "2026-11-21T10:11:12+01:00", 1));
        }
        open();

        robot.interact(() -> model.delete(List.of(row(loop))));
        assertThat(model.rows()).extracting(HistoryRow::id).containsExactly("20261121-101112-abce");
        robot.interact(navigator.undo);
        assertThat(model.rows()).hasSize(4);
        robot.interact(() -> {
            model.delete(List.of(row(loop)));
            model.purge();
        });

        assertThat(store.newestFirst()).extracting(SessionSummary::id).containsExactly("20261121-101112-abce");
    }

    @Test
    void severalLeaveTogetherAndComeBackTogether(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.interact(() -> table(robot).getSelectionModel().selectRange(0, 3));
        robot.clickOn("#history-delete");

        assertThat(table(robot).getItems()).hasSize(10);
        assertThat(store.newestFirst()).as("nothing is gone yet").hasSize(13);
        assertThat(navigator.notes).last().asString().contains("3 sessions");
        robot.interact(navigator.undo);
        assertThat(table(robot).getItems()).hasSize(13);
        robot.interact(model::purge);
        assertThat(store.newestFirst()).hasSize(13);
    }

    @Test
    void everyColumnSorts(FxRobot robot) {
        Sessions.weeks(store);
        open();

        for (TableColumn<HistoryRow, ?> column : List.copyOf(table(robot).getColumns())) {
            robot.interact(() -> {
                table(robot).getSortOrder().clear();
                column.setSortType(TableColumn.SortType.DESCENDING);
                table(robot).getSortOrder().add(column);
            });
            assertThat(table(robot).getItems()).as(column.getId()).hasSize(13);
            if (column.getId().equals("column-gates")) {
                assertThat(table(robot).getItems().get(0).gates()).isEqualTo("6 of 8");
                assertThat(table(robot).getItems().get(12).gates()).isEmpty();
            } else if (column.getId().equals("column-fillers")) {
                assertThat(table(robot).getItems().get(0).id()).isEqualTo("s2");
            }
        }
    }

    @Test
    void aTitleOfOnesOwnIsGivenWithoutTheMouseAndTakenBack(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.type(KeyCode.HOME).type(KeyCode.F2).write("On the way").type(KeyCode.ENTER);

        assertThat(model.rows().get(0).title()).isEqualTo("On the way");
        assertThat(store.find("memo-1").orElseThrow().session().title()).isEqualTo("On the way");
        robot.interact(navigator.undo);
        assertThat(model.rows().get(0).title()).isEqualTo("Walk home");
        robot.interact(() -> model.rename(model.rows().get(0), " \u200b "));
        assertThat(model.rows().get(0).title()).isEqualTo("Walk home");
        robot.interact(() -> model.rename(model.rows().get(0), "x".repeat(201)));
        assertThat(navigator.told)
                .singleElement()
                .satisfies(failure -> assertThat(((ProblemException) failure).problem())
                        .isEqualTo(new Problem.TitleTooLong(201, 200)));
        assertThat(model.rows().get(0).title()).isEqualTo("Walk home");
    }

    @Test
    void tagsAreGivenAndFilteredBy(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.interact(() -> model.tag(List.of(row("s1")), "Acme, second try, acme"));
        robot.interact(() -> model.tag(List.of(row("s1"), row("s2")), "hard"));

        assertThat(row("s1").tags()).containsExactly("Acme", "second try", "hard");
        assertThat(row("s2").name()).isEqualTo("News feed  ·  hard");
        ChoiceBox<HistoryFilters.Choice> tags =
                robot.lookup("#history-filter-tag").query();
        robot.interact(() -> tags.getSelectionModel().select(1));
        assertThat(model.rows()).extracting(HistoryRow::id).containsExactly("s1");
        robot.interact(() -> tags.getSelectionModel().select(0));
        robot.interact(() -> model.tag(List.of(row("s1")), ""));
        assertThat(row("s1").tags()).isEmpty();
    }

    @Test
    void oneIsWrittenToAFileAndSeveralIntoAFolder(FxRobot robot) {
        Sessions.weeks(store);
        open();
        dialogs.answer = folder.resolve("walk.md");
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(1));

        robot.interact(() -> item(robot, "history-export-markdown").fire());

        assertThat(dialogs.offered).containsExactly("mockround-s11.md");
        assertThat(folder.resolve("walk.md")).content().contains("Rate limiter");
        dialogs.answer = folder;
        robot.interact(() -> table(robot).getSelectionModel().selectRange(1, 4));
        for (Export format : Export.values()) {
            robot.interact(() -> item(robot, "history-export-" + format).fire());
            assertThat(folder.resolve("mockround-s9." + format.ending())).isNotEmptyFile();
        }
        assertThat(navigator.told).isEmpty();
        assertThat(navigator.notes).last().asString().startsWith("3 files");
    }

    @Test
    void whatLastsTellsHowFarItIsAndIsStoppedByKeys(FxRobot robot) throws Exception {
        Sessions.weeks(store);
        open();
        ExecutorService writing = Executors.newSingleThreadExecutor();
        CountDownLatch goesOn = new CountDownLatch(1);
        LongWork lasting = new LongWork(new Work(writing, Platform::runLater), Runnable::run, navigator);
        robot.interact(() -> screens.strips(WorkStrip.of(lasting)));
        assertThat(robot.lookup("#long").query().isVisible()).isFalse();
        robot.interact(() -> lasting.write(
                "Writing",
                steps -> {
                    steps.at(Messages.text("history.writingAll", 3, 12, "Walk home"), 0.2);
                    goesOn.await();
                    steps.at("the next", 0.3);
                    return "all";
                },
                all -> {}));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        60_000, () -> lasting.progressProperty().get() > 0));
        WaitForAsyncUtils.waitForFxEvents();
        screens.pictures("long-work"); // a table's columns remember how wide it was before
        screens.golden("long-work");

        robot.interact(() -> robot.lookup("#long-stop").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#long-status").queryAs(Label.class).getText()).isEqualTo("Stopping");
        goesOn.countDown();
        writing.shutdown();
        assertThat(writing.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#long").query().isVisible()).isFalse();
        assertThat(navigator.notes).containsExactly("Stopped. Nothing was written or changed.");
    }

    private static MenuItem item(FxRobot robot, String id) {
        return robot.lookup("#history-export").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWordsThatAreMissingCanBeTriedAgain(FxRobot robot) {
        Sessions.weeks(store);
        open();
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(1));
        assertThat(robot.lookup("#history-again").query().isDisabled()).isTrue();

        robot.interact(() -> table(robot).getSelectionModel().selectRange(0, 3));
        robot.clickOn("#history-again");

        assertThat(triedAgain).containsExactly("memo-1");
    }

    private HistoryRow row(String id) {
        return model.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysThatThereIsNothingYet(FxRobot robot) {
        open();

        assertThat(robot.lookup("#history-empty").query().isVisible()).isTrue();
        screens.pictures("history-empty");
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        Sessions.weeks(store);
        LongerTexts.during(() -> {
            open();
            screens.pictures("history-longer");
            assertThat(screens.clipped(label -> !(label.getParent() instanceof TableRow)))
                    .isEmpty();
        });
    }

    @Test
    void findsWhatWasSaidAndOpensItAtThatMoment(FxRobot robot) {
        Sessions.weeks(store);
        Word said = store.newestFirst().stream()
                .map(session -> store.find(session.id()).orElseThrow())
                .flatMap(report -> report.transcript().words().stream())
                .findFirst()
                .orElseThrow();
        open();
        robot.clickOn("#history-search").write(said.text());
        assertThat(robot.lookup("#hits").queryListView().getItems()).isNotEmpty();
        assertThat(robot.lookup("#sessions").query().getParent().isVisible()).isFalse();
        screens.pictures("history-found");

        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(navigator.went)
                .singleElement()
                .asString()
                .startsWith("review ")
                .endsWith(" at " + said.startMs());
        robot.clickOn("#history-search").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#sessions").query().getParent().isVisible()).isTrue();
    }

    private static TableView<HistoryRow> table(FxRobot robot) {
        return robot.lookup("#sessions").queryTableView();
    }

    private void open() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Work work = new Work(Runnable::run, Runnable::run);
            DataFolder data = DataFolder.open(folder);
            HistoryActions actions = new HistoryActions(
                    new SessionDeletion(data, store),
                    new SessionNotes(store, data),
                    new SessionExport(new TakePeaks(data, file -> {
                        throw new AssertionError("no recording is there");
                    })),
                    triedAgain::add);
            model = new HistoryViewModel(store, actions, work, new LongWork(work, never -> {}, navigator), navigator);
            screens.show(
                    new HistoryView(model, new SearchViewModel(store, work, navigator), dialogs),
                    MainWindow.Tab.HISTORY);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
