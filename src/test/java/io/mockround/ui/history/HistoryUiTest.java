package io.mockround.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.files.DataFolder;
import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionSummary;
import io.mockround.messages.LongerTexts;
import io.mockround.speech.Word;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Reports;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.List;
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
    void purgingReallyDeletesAndTheNextDeletionPurgesTheOneBefore(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.interact(() -> model.delete(model.rows().get(0)));
        robot.interact(() -> model.delete(model.rows().get(0)));

        assertThat(store.find("memo-1")).isEmpty();
        assertThat(store.find("s11")).isPresent();
        robot.interact(model::purge);
        assertThat(store.find("s11")).isEmpty();
    }

    @Test
    void aLoopLeavesWithItsRoundsAndComesBackWithThem(FxRobot robot) {
        String loop = "20261121-101112-abcd";
        for (String id : List.of(loop, loop + "-1", loop + "-2", "20261121-101112-abce")) {
            store.keep(Reports.memo(id, "2026-11-21T10:11:12+01:00", 1));
        }
        open();

        robot.interact(() -> model.delete(row(loop)));
        assertThat(model.rows()).extracting(HistoryRow::id).containsExactly("20261121-101112-abce");
        robot.interact(navigator.undo);
        assertThat(model.rows()).hasSize(4);
        robot.interact(() -> {
            model.delete(row(loop));
            model.purge();
        });

        assertThat(store.newestFirst()).extracting(SessionSummary::id).containsExactly("20261121-101112-abce");
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
            SessionDeletion deletion = new SessionDeletion(DataFolder.open(folder), store);
            model = new HistoryViewModel(store, deletion, work, navigator);
            screens.show(new HistoryView(model, new SearchViewModel(store, work, navigator)), MainWindow.Tab.HISTORY);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
