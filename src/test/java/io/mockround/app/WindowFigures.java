package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.mockround.bench.Bars;
import io.mockround.bench.FxHandlers;
import io.mockround.review.Progress;
import io.mockround.support.Clips;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What the window costs and how soon it answers, on the software pipeline: {@code mvn -Pwindow-figures verify}. Costs are processor time, so that
 * what else the machine does matters little.
 */
@ExtendWith(ApplicationExtension.class)
class WindowFigures {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final long WARM_MS = 15_000;
    private static final long MEASURED_MS = 30_000;
    private static final long PACE_MS = 20;

    /** So long a gate of the drill is open. */
    private static final long ELABORATION_MS = 60_000;

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
    void aRunningRoundLeavesTheProcessorAlone(FxRobot robot) throws Exception {
        opened.open(null);
        small();
        robot.clickOn("#tab-keys"); // a screen on which nothing moves
        TimeUnit.MILLISECONDS.sleep(WARM_MS / 3); // the time itself is what is measured
        double idle = percentOfACore(() -> TimeUnit.MILLISECONDS.sleep(MEASURED_MS / 3));
        startRound(robot);
        pace(WARM_MS);

        double running = percentOfACore(() -> pace(MEASURED_MS));

        Bars bars = new Bars("THE ROUND'S SCREEN, 1100 x 700, software pipeline, % of one core");
        bars.note("the window at rest", idle);
        bars.note("a running round, its sound recorded and measured", running);
        bars.atMost("the round over the window at rest", running - idle, 15, 10);
        abandon(robot);
        bars.hold();
    }

    @Test
    void theStopIsDrawnWithinAHundredMillisecondsOfItsTime(FxRobot robot) throws Exception {
        opened.open(null);
        startRound(robot);
        opened.play(62_000); // the first question is open
        robot.push(KeyCode.SPACE);
        long openedAtMs = opened.playedMs();
        opened.play(openedAtMs + ELABORATION_MS - 1_500);
        AtomicLong drawnAt = new AtomicLong();
        Runnable look = () -> {
            if (drawnAt.get() == 0 && robot.lookup("#stop").query().isVisible()) {
                drawnAt.set(System.nanoTime());
            }
        };
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> stage.getScene().addPostLayoutPulseListener(look));

        long pacedFromMs = opened.playedMs();
        long pacedFrom = System.nanoTime();
        pace(3_000);
        abandon(robot);

        long closedMs = opened.kept().exchanges().orNull().get(0).gateCloseMs().orNull();
        long stepMs =
                (closedMs - pacedFromMs - 1) / PACE_MS * PACE_MS; // the block it ended with came at its own beginning
        long dueAt = pacedFrom + TimeUnit.MILLISECONDS.toNanos(stepMs);
        Bars bars = new Bars("THE STOP, from the end of the gate on the microphone's clock to its pulse");
        assertThat(drawnAt.get()).as("when the stop was drawn").isNotZero();
        bars.atMost("ms", TimeUnit.NANOSECONDS.toMicros(drawnAt.get() - dueAt) / 1_000.0, 100, 50);
        bars.hold();
    }

    @Test
    void everyScreenAnswersWithinAFrame(FxRobot robot) throws Exception {
        FxHandlers handlers = new FxHandlers();
        opened.open(null, handlers::execute);
        Path memo = Clips.narration(opened.data().resolve("memo.wav"), 0, 60);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Sessions.weeks(opened.app().store());
            opened.app().fileReview().review(memo, null, Progress.NONE);
        });
        handlers.watch(stage.getScene());
        walk(robot); // each screen is shown for the first time
        handlers.forget();
        for (int round = 0; round < 5; round++) {
            walk(robot);
        }

        Bars bars = new Bars("HANDLERS ON THE FX THREAD over five walks through all screens, ms");
        handlers.tell(bars);
        bars.hold();
    }

    private void walk(FxRobot robot) throws Exception {
        robot.clickOn("#tab-history");
        OpenedWindow.await(() -> robot.lookup(".table-row-cell").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.type(KeyCode.C, KeyCode.A, KeyCode.C, KeyCode.H);
        robot.clickOn("#tab-trends");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#tab-settings");
        robot.type(KeyCode.TAB, 12);
        robot.push(KeyCode.F1);
        OpenedWindow.await(() -> robot.lookup("#keys").tryQuery().isPresent());
        robot.clickOn("#tab-home");
        robot.clickOn("#home-models");
        robot.clickOn("#tab-home");
        String newest = opened.kept().session().id();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> opened.window().review(newest));
        OpenedWindow.await(() -> robot.lookup("#review").tryQuery().isPresent());
        for (KeyCode key :
                new KeyCode[] {KeyCode.S, KeyCode.N, KeyCode.P, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.SPACE}) {
            robot.push(key);
        }
        robot.clickOn("#tab-home");
    }

    private void startRound(FxRobot robot) throws Exception {
        robot.clickOn("#tab-home").clickOn("Gate drill");
        OpenedWindow.await(() -> robot.lookup(".hand-back").tryQuery().isPresent());
    }

    private void abandon(FxRobot robot) throws Exception {
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        opened.play(opened.playedMs() + 1_000);
        OpenedWindow.await(() -> !opened.window().hasRound());
    }

    private void small() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.setWidth(1100);
            stage.setHeight(700);
        });
        Screens.awaitSize(stage, 1100, 700);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double percentOfACore(Work work) throws Exception {
        long from = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        work.run();
        return 100.0 * (PROCESS.getProcessCpuTime() - used) / (System.nanoTime() - from);
    }

    /** Lets the microphone deliver as fast as time passes. */
    private void pace(long ms) throws InterruptedException {
        long from = System.nanoTime();
        long before = opened.playedMs();
        while (opened.playedMs() < before + ms) {
            long due = from + TimeUnit.MILLISECONDS.toNanos(opened.playedMs() - before);
            LockSupport.parkNanos(due - System.nanoTime());
            opened.step(PACE_MS);
        }
    }
}
