package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.file.SettingsFile;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.files.DataFolder;
import io.mockround.recording.AudioPlayer;
import io.mockround.recording.PlaybackSpeed;
import io.mockround.recording.WavRecorder;
import io.mockround.rehearsal.RoundSounds;
import io.mockround.rehearsal.RoundThreads;
import io.mockround.rehearsal.RunningRound;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.Status;
import io.mockround.review.Progress;
import io.mockround.settings.Settings;
import io.mockround.settings.SystemLook;
import io.mockround.speech.Transcript;
import io.mockround.support.Clips;
import io.mockround.support.PlayedMicrophone;
import io.mockround.ui.common.Theme;
import io.mockround.voice.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window with everything real but the microphone, the loudspeaker and the pace of time. */
@ExtendWith(ApplicationExtension.class)
class AppWindowUiIT {

    private static final long STEP_MS = 100;

    private final List<ExecutorService> executors = new ArrayList<>();
    private final PlayedMicrophone microphone = new PlayedMicrophone(Clips.narration());
    private final SilentPlayer player = new SilentPlayer();
    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private volatile SystemLook systemLook = SystemLook.USUAL;
    private Path data;
    private Stage stage;
    private AppContext app;
    private AppWindow window;
    private long playedMs;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        data = Files.createTempDirectory("mockround-window");
        Theme.loadFonts();
    }

    @AfterEach
    void stop() throws Exception {
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

    @Test
    void rehearsesAWholeRoundByKeysAloneAndReviewsIt(FxRobot robot) throws Exception {
        open("starter");
        robot.clickOn("Gate drill");
        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());

        play(111_987);
        robot.push(KeyCode.SPACE);
        play(176_000);
        robot.push(KeyCode.ENTER);
        play(257_000);
        picture("window-stop");
        assertThat(robot.lookup(".stop-title").queryAs(Label.class).isVisible()).isTrue();
        play(259_646);
        robot.push(KeyCode.ENTER);
        play(352_374);
        robot.push(KeyCode.ENTER);
        play(396_741);
        robot.push(KeyCode.ENTER);
        play(400_000);
        picture("window-round");
        robot.push(KeyCode.M);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        play(402_000);

        await(() -> robot.lookup("#review").tryQuery().isPresent());
        await(() -> kept().transcript().status() == Transcript.Status.DONE);
        SessionReport report = kept();
        assertThat(report.exchanges().orNull())
                .extracting(exchange -> exchange.outcome().orNull())
                .containsExactly(
                        Outcome.EARLY,
                        Outcome.HELD,
                        Outcome.OVERRAN,
                        Outcome.CUT_OFF,
                        null,
                        Outcome.EARLY,
                        Outcome.ABANDONED);
        assertThat(report.session().status()).isEqualTo(Status.ABANDONED);
        assertThat(report.marks().orNull()).hasSize(1);
        WaitForAsyncUtils.waitForFxEvents();
        picture("window-review");

        robot.push(KeyCode.SPACE);
        assertThat(player.playing).isTrue();
        robot.push(KeyCode.S); // the next silence
        assertThat(player.positionMs).isPositive();
        robot.clickOn("#tab-trends");
        picture("window-trends");
    }

    @Test
    void saysWhatCanStillBeDoneWithoutAMicrophone(FxRobot robot) throws Exception {
        microphone.unplug();
        open(null);

        await(() -> robot.lookup("#home-drill").query().isFocused());
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#band").tryQuery().isPresent());
        robot.clickOn("#band-close").clickOn("Gate drill");

        await(() -> robot.lookup("#band").tryQuery().isPresent());
        assertThat(robot.lookup("#band .label").queryAs(Label.class).getText()).contains("microphone", "import");
        assertThat(window.hasRound()).isFalse();
    }

    @Test
    void recordsFromTheDefaultWhereTheChosenMicrophoneIsGoneAndSaysSo(FxRobot robot) throws Exception {
        new SettingsFile(data.resolve("settings.json")).save(Settings.INITIAL.withMicrophone("Studio microphone"));
        open(null);
        robot.clickOn("Gate drill");

        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());

        assertThat(robot.lookup("#band .label").queryAs(Label.class).getText())
                .contains("Studio microphone", "default");
        play(3_000);
        picture("window-round-default-microphone");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        play(4_000);
        await(() -> robot.lookup("#review").tryQuery().isPresent());
        assertThat(kept().session().durationMs()).isPositive();
    }

    @Test
    void remembersTheMicrophoneThatWasChosen(FxRobot robot) throws Exception {
        microphone.alsoNamed("Other microphone");
        open(null);
        SettingsFile settings = new SettingsFile(data.resolve("settings.json"));
        ChoiceBox<?> choice = robot.lookup("#microphone").queryAs(ChoiceBox.class);
        await(() -> choice.getItems().size() == 2);

        robot.interact(() -> choice.getSelectionModel().select(1));

        await(() -> "Other microphone".equals(settings.load().microphone()));
        robot.clickOn("#tab-trends").clickOn("#tab-home");
        await(() -> "Other microphone"
                .equals(robot.lookup("#microphone").queryAs(ChoiceBox.class).getValue()));
    }

    @Test
    void fromTheEndOfARoundToHearingTheLongestSilenceItTakesAtMostTwoActions(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("Gate drill");
        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());
        play(20_000);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        play(21_000);
        await(() -> robot.lookup("#tile-lostThread").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        long longest = kept().silences().stream()
                .filter(silence -> silence.durationMs() == kept().metrics().longestSilenceMs())
                .findFirst()
                .orElseThrow()
                .startMs();

        int actions = 0;
        robot.clickOn("#tile-lostThread");
        actions++;

        assertThat(player.playing).isTrue();
        assertThat(player.positionMs).isEqualTo(longest);
        assertThat(actions).isLessThanOrEqualTo(2);
    }

    @Test
    void findsTheWordsOfASessionWhenTheReviewIsAskedTo(FxRobot robot) throws Exception {
        Path memo = Clips.narration(data.resolve("memo.wav"), 0, 20);
        open("starter");
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> app.fileReview().review(memo, null, Progress.NONE));
        String id = kept().session().id();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.review(id));
        await(() -> robot.lookup("#words-step").tryQuery().isPresent());

        fire(robot, "#words-step");

        await(() -> kept().transcript().isDone());
        await(() -> robot.lookup("#status").queryAs(Label.class).getText().startsWith("Words added"));
        assertThat(robot.lookup("#words-step").query().isVisible()).isFalse();
        await(() -> Files.exists(app.folder().peaks(id))); // its outline is kept
    }

    @Test
    void reviewsTheSoundOfARoundWithoutAModel(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("Gate drill");
        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());
        play(20_000);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        play(21_000);

        await(() -> robot.lookup("#review").tryQuery().isPresent());

        assertThat(kept().transcript().status()).isEqualTo(Transcript.Status.PENDING);
        assertThat(kept().silences()).isNotEmpty();
    }

    @Test
    void keepsEverythingWhenTheWindowIsClosedDuringARound(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("Gate drill");
        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());
        play(10_000);
        List<String> after = new ArrayList<>();

        Platform.runLater(() -> window.abandonRound(() -> after.add("kept")));
        await(() -> {
            microphone.playUntil(playedMs += STEP_MS);
            return !after.isEmpty();
        });

        assertThat(kept().session().durationMs())
                .as("what was heard until the window closed, however long that took")
                .isBetween(10_000L, playedMs);
    }

    @Test
    void tellsWhatWasRecoveredAndOpensIt(FxRobot robot) throws Exception {
        DataFolder folder = DataFolder.open(data);
        try (WavRecorder killed = WavRecorder.begin(folder.take("20261121-101112-abcd"), () -> 0)) {
            killed.write(Clips.narration(), 8 * 16_000);
        }
        open(null);

        await(() -> robot.lookup("#band-action").tryQuery().isPresent());
        assertThat(robot.lookup("#band .label").queryAs(Label.class).getText())
                .contains("Recovered recording", "0:08 of it are kept");
        await(() -> robot.lookup("#session-20261121-101112-abcd").tryQuery().isPresent());
        picture("window-recovered");
        robot.clickOn("#band-action");

        await(() -> robot.lookup("#review").tryQuery().isPresent());
        assertThat(kept().session().status()).isEqualTo(Status.RECOVERED);
    }

    @Test
    void addsTheWordsOfWhatWasRecoveredInTheBackground(FxRobot robot) throws Exception {
        DataFolder folder = DataFolder.open(data);
        try (WavRecorder killed = WavRecorder.begin(folder.take("20261121-101112-abcd"), () -> 0)) {
            killed.write(Clips.narration(), 8 * 16_000);
        }
        open("starter");

        await(() -> app.store().newestFirst().size() == 1 && kept().transcript().status() == Transcript.Status.DONE);
        assertThat(kept().transcript().words()).hasSizeGreaterThan(10);
    }

    @Test
    void theKeysOfTheWindowLeadToSettingsKeysAndSearch(FxRobot robot) throws Exception {
        open(null);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> robot.lookup("#settings-theme").tryQuery().isPresent());
        await(() -> robot.lookup("#settings-data-size")
                .queryAs(Label.class)
                .getText()
                .contains("MB"));
        fire(robot, "#settings-data-open");
        await(() -> opened.equals(List.of(app.folder().root())));

        robot.push(KeyCode.F1);
        await(() -> robot.lookup("#keys").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> robot.lookup("#history-search").query().isFocused());
    }

    @Test
    void nothingIsSetWhileARoundRunsAndItSaysSo(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("Gate drill");
        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());

        robot.push(KeyCode.CONTROL, KeyCode.COMMA);

        await(() -> robot.lookup("#band").tryQuery().isPresent());
        assertThat(robot.lookup("#band .label").queryAs(Label.class).getText()).contains("until the round is over");
        assertThat(robot.lookup("#settings-theme").tryQuery()).isEmpty();
        assertThat(window.hasRound()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        play(1_000);
        await(() -> !window.hasRound());
    }

    @Test
    void followsTheSystemsColoursUntilOthersAreChosen(FxRobot robot) throws Exception {
        open(null);
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("light");
        systemLook = new SystemLook(true, false);
        Platform.runLater(window::isBack);
        await(() -> stage.getScene().getRoot().getStyleClass().contains("dark"));

        robot.clickOn("#tab-settings");
        robot.interact(() -> robot.lookup("#settings-theme")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(1));

        await(() -> stage.getScene().getRoot().getStyleClass().contains("light"));
    }

    @Test
    void theSmallRingIsThereWhileTheWindowIsAwayAndGoesWithTheRound(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("Gate drill");
        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());
        assertThat(floating()).isFalse();

        robot.interact(() -> stage.setIconified(true)); // without a display no window takes the focus from another

        await(AppWindowUiIT::floating);
        play(63_000);
        robot.interact(() -> stage.setIconified(false));
        await(() -> !floating());
        robot.interact(() -> stage.setIconified(true));
        await(AppWindowUiIT::floating);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.abandonRound(() -> {}));
        play(64_000);
        await(() -> !window.hasRound() && !floating());
        robot.interact(() -> stage.setIconified(false)); // the next test has the same stage
    }

    private static boolean floating() {
        return Window.getWindows().stream()
                .anyMatch(shown -> shown.isShowing() && shown.getScene().lookup("#floating-ring") != null);
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    @Test
    void findsTheWordsOfWhatWaitsWhenAModelArrives(FxRobot robot) throws Exception {
        Path memo = Clips.narration(data.resolve("memo.wav"), 0, 20);
        open(null);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> app.fileReview().review(memo, null, Progress.NONE));
        Path model = data.resolve("real"); // without its manifest it is taken for somebody's own
        try (Stream<Path> files = Files.walk(Path.of("assets/starter-model"))) {
            for (Path file :
                    files.filter(file -> !file.endsWith("manifest.json")).toList()) {
                Files.copy(
                        file,
                        model.resolve(
                                Path.of("assets/starter-model").relativize(file).toString()));
            }
        }
        robot.clickOn("#tab-history");

        app.modelChoice().choose(ModelFolder.open(model));

        await(() -> kept().transcript().isDone());
        assertThat(kept().transcript().reason()).startsWith("Words added on ").endsWith("by real.");
        assertThat(kept().transcript().words()).hasSizeGreaterThan(30);
        await(() -> !robot.lookup("#words").query().isVisible());
    }

    private void open(String model) throws Exception {
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
                    () -> player,
                    new Surroundings(
                            app.settings().load(), Voice.SILENT, () -> systemLook, folder -> opened.add(folder)),
                    thread(),
                    reviewing,
                    thread(),
                    thread(),
                    Platform::runLater);
            stage.setScene(window.scene());
            stage.show();
            stage.requestFocus(); // the former test's window may still have it: keys would go nowhere
        });
        await(stage::isFocused);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private SessionReport kept() {
        return app.store().newestFirst().stream()
                .findFirst()
                .flatMap(session -> app.store().find(session.id()))
                .orElseThrow();
    }

    /** Plays in steps of 100 ms, each written before the next. The check on the home screen may have heard some of it. */
    private void play(long untilMs) throws Exception {
        RunningRound round = window.round();
        while (playedMs < untilMs && window.hasRound()) {
            playedMs = Math.min(untilMs, playedMs + STEP_MS);
            microphone.playUntil(playedMs);
            long written = playedMs - STEP_MS;
            await(() -> !window.hasRound() || round.snapshot().recorded().toMillis() >= written);
        }
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            var image = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                theme.apply(stage.getScene());
                Node root = stage.getScene().getRoot();
                root.applyCss();
                return stage.getScene().snapshot(null);
            });
            String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, null),
                    "png",
                    folder.resolve(file).toFile());
        }
    }

    /** Looks on the FX thread: elsewhere the scene would change while it is searched. */
    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!WaitForAsyncUtils.waitForAsyncFx(60_000, condition)) {
            assertThat(System.nanoTime())
                    .as("the condition was not met in 40 s")
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private ExecutorService thread() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executors.add(executor);
        return executor;
    }

    /** Notes what it is told. */
    private static final class SilentPlayer implements AudioPlayer {

        private volatile boolean playing;
        private volatile long positionMs;

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
