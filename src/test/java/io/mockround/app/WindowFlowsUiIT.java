package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.file.SettingsFile;
import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.review.Progress;
import io.mockround.settings.RoundSettings;
import io.mockround.settings.Settings;
import io.mockround.settings.Strictness;
import io.mockround.support.Clips;
import io.mockround.support.Pictures;
import io.mockround.support.RealWindows;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What people do with the window from beginning to end, beside what {@link AppWindowUiIT} does. */
@ExtendWith(ApplicationExtension.class)
class WindowFlowsUiIT {

    /** The program's own time from the first start to speaking; the mouse's or the finger's way is the person's. */
    private static final long SPEAKING_WITHIN_S = 20;

    private OpenedWindow opened;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        opened = new OpenedWindow(shown);
    }

    @AfterEach
    void stop() throws Exception {
        opened.close();
    }

    @Test
    void fromAFirstStartToSpeakingIsOneKey(FxRobot robot) throws Exception {
        long from = System.nanoTime();
        opened.open(null);
        OpenedWindow.await(() -> robot.lookup("#first-model").query().isVisible()); // offered, not in the way

        robot.push(KeyCode.ENTER);

        OpenedWindow.await(() -> opened.window().hasRound());
        opened.play(200);
        long tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
        System.out.printf("from a first start to the first recorded sound: one key, %d ms%n", tookMs);
        assertThat(opened.window().round().snapshot().recorded().toMillis()).isPositive();
        assertThat(tookMs).isLessThan(TimeUnit.SECONDS.toMillis(SPEAKING_WITHIN_S));
        abandon(robot);
    }

    @Test
    void aLostMicrophoneIsToldAndTheRoundGoesOnWhenItIsBack(FxRobot robot) throws Exception {
        opened.open(null);
        begin(robot, "Gate drill");
        opened.play(6_000);

        opened.microphone.unplug();

        OpenedWindow.await(() -> robot.lookup("#lost").query().isVisible());
        assertThat(robot.lookup("#lost .label").queryAs(Label.class).getText())
                .contains("microphone", "0:0", "Plug it in");
        assertThat(opened.window().hasRound()).isTrue();
        opened.pluggedInAfter(7_000);
        opened.play(15_000);
        OpenedWindow.await(() -> !robot.lookup("#lost").query().isVisible());
        abandon(robot);
        SessionReport report = opened.kept();
        assertThat(report.gaps()).hasSize(1);
        assertThat(report.gaps().get(0).endMs() - report.gaps().get(0).startMs())
                .isBetween(6_500L, 7_500L);
        assertThat(report.session().durationMs()).isGreaterThan(13_000L);
    }

    @Test
    void aClickersKeyHandsBackInARunningRound(FxRobot robot) throws Exception {
        RoundSettings rounds =
                new RoundSettings(false, 0, true, Strictness.FIRM).withHandBackKeys(List.of("PAGE_DOWN"));
        new SettingsFile(opened.data().resolve("settings.json")).save(Settings.INITIAL.withRounds(rounds));
        opened.open(null);
        begin(robot, "Gate drill");
        opened.play(70_000);
        OpenedWindow.await(() -> stage() == RoundSnapshot.Stage.ANSWERING
                || stage() == RoundSnapshot.Stage.ELABORATING); // the round's own thread may be late, its time is not

        robot.push(KeyCode.PAGE_DOWN);
        opened.play(71_000);
        abandon(robot);

        assertThat(opened.kept().exchanges().orNull().get(0).outcome().orNull()).isEqualTo(Outcome.EARLY);
    }

    @Test
    void withAPartnerAQuestionIsOpenOnceTheyHaveAsked(FxRobot robot) throws Exception {
        opened.open(null);
        robot.interact(() -> robot.lookup("#home-partner").queryButton().fire());
        OpenedWindow.await(() -> robot.lookup(".hand-back").tryQuery().isPresent());
        opened.play(2_000);
        OpenedWindow.await(() -> stage() == RoundSnapshot.Stage.ASKING);

        robot.push(KeyCode.N);
        opened.play(3_000);

        OpenedWindow.await(() -> stage() == RoundSnapshot.Stage.ANSWERING);
        abandon(robot);
    }

    @Test
    void deletedSessionsComeBackByUndoAndAreGoneWithTheirSoundOnceTheBandIsClosed(FxRobot robot) throws Exception {
        opened.open(null);
        List<Path> memos = new ArrayList<>();
        for (int pauseSeconds : new int[] {1, 2}) {
            Path memo = Clips.narration(opened.data().resolve("memo" + pauseSeconds + ".wav"), 0, pauseSeconds);
            WaitForAsyncUtils.waitForAsyncFx(
                    60_000, () -> opened.app().fileReview().review(memo, null, Progress.NONE));
            memos.add(memo);
        }
        List<Path> takes = opened.app().store().newestFirst().stream()
                .map(session -> opened.app().folder().take(session.id()))
                .toList();
        robot.clickOn("#tab-history");
        TableView<?> table = robot.lookup("#sessions").queryTableView();
        OpenedWindow.await(() -> table.getItems().size() == 2);

        deleteTheFirst(robot, table, 1);
        deleteTheFirst(robot, table, 0);
        robot.clickOn("#band-action");
        OpenedWindow.await(() -> table.getItems().size() == 2);
        assertThat(robot.lookup("#band").tryQuery()).isEmpty();
        assertThat(opened.app().store().newestFirst()).hasSize(2);
        assertThat(takes).allMatch(Files::exists);

        deleteTheFirst(robot, table, 1);
        deleteTheFirst(robot, table, 0);
        robot.clickOn("#band-close");
        OpenedWindow.await(() ->
                opened.app().store().newestFirst().isEmpty() && takes.stream().noneMatch(Files::exists));
        assertThat(memos).allMatch(Files::exists); // what was imported is the person's own
    }

    private static void deleteTheFirst(FxRobot robot, TableView<?> table, int left) throws Exception {
        robot.clickOn(table).type(KeyCode.HOME).type(KeyCode.DELETE);
        OpenedWindow.await(() -> table.getItems().size() == left);
    }

    @Test
    void noTextIsCutInTheSmallestWindowAndOnTheLargestScreen(FxRobot robot) throws Exception {
        opened.open(null);
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> Sessions.weeks(opened.app().store()));
        List<String> cut = new ArrayList<>();
        List<int[]> sizes = RealWindows.areWanted() // the screen in memory has 1280 x 800
                ? List.of(new int[] {3840, 2160}, new int[] {1920, 1080}, new int[] {1100, 700})
                : List.of(new int[] {1180, 740}, new int[] {1100, 700});
        for (int[] size : sizes) {
            resize(size[0], size[1]);
            for (String tab : List.of("history", "trends", "settings", "keys", "home")) {
                robot.interact(() ->
                        robot.lookup("#tab-" + tab).queryAs(ToggleButton.class).fire());
                WaitForAsyncUtils.waitForFxEvents();
                String name = "window-" + tab + "-" + size[0];
                Pictures.cut(stage.getScene().getRoot()).forEach(text -> cut.add(name + ": " + text));
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000, () -> Pictures.write(stage.getScene().snapshot(null), name));
            }
        }
        resize(1180, 740);
        assertThat(cut).isEmpty();
    }

    private void resize(double width, double height) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        Screens.awaitSize(stage, width, height);
    }

    private RoundSnapshot.Stage stage() {
        return opened.window().round().snapshot().stage();
    }

    private static void begin(FxRobot robot, String round) throws Exception {
        robot.clickOn(round);
        OpenedWindow.await(() -> robot.lookup(".hand-back").tryQuery().isPresent());
    }

    private void abandon(FxRobot robot) throws Exception {
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        opened.play(opened.playedMs() + 1_000);
        OpenedWindow.await(() -> !opened.window().hasRound());
    }
}
