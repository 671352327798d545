package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.recording.AudioPlayer;
import io.mockround.recording.PlaybackSpeed;
import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RoundSounds;
import io.mockround.rehearsal.RoundThreads;
import io.mockround.rehearsal.RunningMemo;
import io.mockround.rehearsal.RunningRound;
import io.mockround.report.SessionReport;
import io.mockround.settings.SystemLook;
import io.mockround.support.Clips;
import io.mockround.support.PlayedMicrophone;
import io.mockround.ui.common.Theme;
import io.mockround.voice.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window over a data folder of its own, with everything real but the microphone, the loudspeaker and the pace of time. Called by tests,
 * on any thread but the FX thread.
 */
final class OpenedWindow {

    private static final long STEP_MS = 100;

    /** Between two looks at a condition: looking without a pause would take a core from the threads that are to fulfil it. */
    private static final long LOOK_EVERY_NANOS = 500_000;

    final PlayedMicrophone microphone = new PlayedMicrophone(Clips.narration());
    final SilentPlayer player = new SilentPlayer();

    /** The folders that were to be shown in the system's file program. */
    final List<Path> shownFolders = new CopyOnWriteArrayList<>();

    /** What was shown as notices of the system. */
    final List<String> notices = new CopyOnWriteArrayList<>();

    /** How the system wants programs to look. */
    volatile SystemLook systemLook = SystemLook.USUAL;

    /** Whether the hand is so fast that no time passes for it; else every look at its clock is seconds after the one before. */
    volatile boolean isHandFast;

    private final AtomicLong handNanos = new AtomicLong();

    private final List<ExecutorService> executors = new ArrayList<>();
    private final javafx.stage.Stage stage;
    private final Path data;
    private AppContext app;
    private AppWindow window;
    private long playedMs;

    OpenedWindow(javafx.stage.Stage stage) throws IOException {
        this.stage = stage;
        data = Files.createTempDirectory("mockround-window");
        Theme.loadFonts();
    }

    /** @param model as after {@code --model}; null for what the settings say */
    void open(String model) throws Exception {
        open(model, Platform::runLater);
    }

    /** @param fx where views live; runs what it is given on the FX thread */
    void open(String model, Executor fx) throws Exception {
        ExecutorService store = thread();
        ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor();
        executors.add(round);
        ExecutorService reviewing = thread();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            app = new AppContext(data, model, store);
            RoundThreads threads = new RoundThreads(thread(), thread(), Runnable::run, round);
            window = new AppWindow(
                    app,
                    microphone,
                    app.rehearsals(microphone, microphone, RoundSounds.NONE, Voice.SILENT, threads, reviewing),
                    app.liveMemos(microphone, microphone, threads, reviewing),
                    () -> player,
                    new Surroundings(
                            app.settings().load(),
                            Voice.SILENT,
                            () -> systemLook,
                            shownFolders::add,
                            this::hand,
                            notices::add),
                    thread(),
                    reviewing,
                    thread(),
                    thread(),
                    fx);
            stage.setScene(window.scene());
            stage.show();
            stage.requestFocus(); // the former test's window may still have it: keys would go nowhere
        });
        await(stage::isFocused);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private long hand() {
        return isHandFast ? handNanos.get() : handNanos.addAndGet(TimeUnit.SECONDS.toNanos(5));
    }

    Path data() {
        return data;
    }

    AppContext app() {
        return app;
    }

    AppWindow window() {
        return window;
    }

    /** How far the microphone was let. */
    long playedMs() {
        return playedMs;
    }

    /** The newest session. */
    SessionReport kept() {
        return app.store().newestFirst().stream()
                .findFirst()
                .flatMap(session -> app.store().find(session.id()))
                .orElseThrow();
    }

    /** Plays in steps of 100 ms, each written before the next. The check on the home screen may have heard some of it. */
    void play(long untilMs) throws Exception {
        RunningRound round = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.round());
        while (playedMs < untilMs && round != null && !isOver(round.snapshot())) {
            step(Math.min(STEP_MS, untilMs - playedMs));
            long written = playedMs - STEP_MS;
            look(() -> isOver(round.snapshot()) || round.snapshot().recorded().toMillis() >= written);
        }
    }

    /** The same while a memo is recorded. */
    void playMemo(long untilMs) throws Exception {
        RunningMemo memo = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.runningMemo());
        while (playedMs < untilMs) {
            step(Math.min(STEP_MS, untilMs - playedMs));
            long written = playedMs - STEP_MS;
            look(() -> memo.snapshot().take().recorded().toMillis() >= written);
        }
    }

    /** Plays on for so long, and does not wait until that is written. */
    void step(long ms) throws InterruptedException {
        playedMs += ms;
        microphone.playUntil(playedMs);
    }

    /** The microphone is back after so long, in which time passed and the narration went on. */
    void pluggedInAfter(long ms) throws InterruptedException {
        microphone.plugInAfter(ms);
        playedMs += ms;
        microphone.awaitOpen();
    }

    /** Looks on the FX thread: elsewhere the scene would change while it is searched. */
    static void await(Callable<Boolean> condition) throws Exception {
        look(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
    }

    private static void look(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!condition.call()) {
            assertThat(System.nanoTime())
                    .as("the condition was not met in 40 s")
                    .isLessThan(deadline);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private static boolean isOver(RoundSnapshot snapshot) {
        return snapshot.stage() == Stage.FINISHED || snapshot.stage() == Stage.ABANDONED;
    }

    /** Closes it, ends its threads and deletes its data. */
    void close() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            window.dispose();
            stage.hide();
        });
        microphone.stop();
        executors.subList(1, executors.size()).forEach(ExecutorService::shutdownNow);
        app.close();
        executors.get(0).shutdownNow();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private ExecutorService thread() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executors.add(executor);
        return executor;
    }

    /** Notes what it is told. */
    static final class SilentPlayer implements AudioPlayer {

        volatile boolean playing;
        volatile long positionMs;

        @Override
        public void load(Path take) {
            assertThat(take).exists();
        }

        @Override
        public void play() {
            playing = true;
        }

        @Override
        public void pause() {
            playing = false;
        }

        @Override
        public void seek(long ms) {
            positionMs = ms;
        }

        @Override
        public void speed(PlaybackSpeed speed) {}

        @Override
        public boolean isPlaying() {
            return playing;
        }

        @Override
        public long positionMs() {
            return positionMs;
        }

        @Override
        public void close() {
            playing = false;
        }
    }
}
