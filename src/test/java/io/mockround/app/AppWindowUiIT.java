package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.file.SettingsFile;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.files.DataFolder;
import io.mockround.history.LoopReports;
import io.mockround.recording.WavRecorder;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.review.Progress;
import io.mockround.settings.Settings;
import io.mockround.settings.SystemLook;
import io.mockround.speech.Transcript;
import io.mockround.support.Clips;
import io.mockround.support.PlayedMicrophone;
import io.mockround.support.RealWindows;
import io.mockround.support.Reports;
import io.mockround.ui.common.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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

    private OpenedWindow opened;
    private PlayedMicrophone microphone;
    private Path data;
    private Stage stage;
    private Stage otherProgram;
    private AppContext app;
    private AppWindow window;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        otherProgram = new Stage();
        otherProgram.setScene(new Scene(new StackPane(), 200, 100));
        opened = new OpenedWindow(shown);
        microphone = opened.microphone;
        data = opened.data();
    }

    @AfterEach
    void stop() throws Exception {
        opened.close();
    }

    @Test
    void rehearsesAWholeRoundByKeysAloneAndReviewsIt(FxRobot robot) throws Exception {
        open("starter");
        robot.clickOn("Gate drill");
        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());

        play(111_987);
        robot.push(KeyCode.SPACE);
        play(176_000);
        await(() -> exchanges(robot).size() == 2);
        assertThat(exchanges(robot).get(0)).startsWith("Question 1, handed back after 0:"); // said: no key was pressed
        robot.push(KeyCode.ENTER);
        play(257_000);
        picture("window-stop");
        assertThat(robot.lookup(".stop-title").queryAs(Label.class).isVisible()).isTrue();
        play(259_646);
        robot.push(KeyCode.ENTER);
        play(352_374);
        await(() -> robot.lookup(".asked-label").queryAs(Label.class).getText().equals("ONE SENTENCE"));
        robot.push(KeyCode.ENTER);
        play(396_741);
        robot.push(KeyCode.ENTER);
        play(400_000);
        picture("window-round");
        await(() -> exchanges(robot).size() == 7);
        assertThat(exchanges(robot))
                .satisfiesExactly(
                        early -> assertThat(early).contains("handed back after"),
                        held -> assertThat(held).contains("held, handed back after"),
                        overran -> assertThat(overran).contains("overran, handed back after"),
                        cutOff -> assertThat(cutOff).endsWith("cut off"),
                        committed -> assertThat(committed).isEqualTo("One sentence, handed back after 0:07"),
                        next -> assertThat(next).contains("handed back after"),
                        running -> assertThat(running).endsWith("open"));
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
        assertThat(opened.player.playing).isTrue();
        robot.push(KeyCode.S); // the next silence
        assertThat(opened.player.positionMs).isPositive();
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

        assertThat(opened.player.playing).isTrue();
        assertThat(opened.player.positionMs).isEqualTo(longest);
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
    void findsTheWordsOfALoopInItsRoundsWhenItsReviewIsAskedTo(FxRobot robot) throws Exception {
        Path memo = Clips.narration(data.resolve("memo.wav"), 0, 20);
        open("starter");
        String loop = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            SessionReport part =
                    app.fileReview().review(memo, null, Progress.NONE).report();
            return keepAsLoop(part);
        });
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.review(loop));
        await(() -> robot.lookup("#words-step").tryQuery().isPresent());
        List<String> seen = new CopyOnWriteArrayList<>();
        robot.interact(() -> robot.lookup("#status")
                .queryAs(Label.class)
                .textProperty()
                .addListener((value, before, now) -> seen.add(now)));

        fire(robot, "#words-step");

        await(() ->
                robot.lookup("#status").queryAs(Label.class).getText().startsWith("The words and the sound are in"));
        assertThat(seen).as("of its round").anyMatch(status -> status.startsWith("Transcribing"));
        assertThat(app.store().find(loop).orElseThrow().transcript().isDone()).isTrue();
        assertThat(robot.lookup("#words-step").query().isVisible()).isFalse();
    }

    /** As if it had been the only round of one. */
    private String keepAsLoop(SessionReport part) throws IOException {
        String loop = "20261121-101112-abcd";
        LoopPart place = new LoopPart(
                loop, "Full loop", "loop", "full-loop", part.session().startedAt(), 1, 3, "Round", 0, 20_000, 0);
        Path take = app.folder().take(place.sessionId());
        Files.copy(Path.of(part.session().audio()), take);
        app.store()
                .keep(Reports.edited(
                        Reports.inLoop(part, place),
                        document -> document.withObject("/session")
                                .put("id", place.sessionId())
                                .put("audio", take.toString())));
        new LoopReports(app.store()).changedBy(place.sessionId());
        app.deletion().delete(part.session().id());
        return loop;
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
    void recordsAMemoUntilItIsStoppedAndReviewsIt(FxRobot robot) throws Exception {
        open("starter");
        robot.clickOn("#home-record");
        await(() -> robot.lookup("#stop").tryQuery().isPresent());
        opened.playMemo(8_000);
        robot.push(KeyCode.M);
        long markedMs = opened.playedMs();
        opened.playMemo(12_000);
        await(() -> journal().contains("\"marks\":[{")); // a power cut would not take it
        await(() -> robot.lookup("#memo-clock").queryAs(Label.class).getText().startsWith("0:1"));
        picture("window-memo");
        opened.isHandFast = true;

        robot.push(KeyCode.SPACE);
        await(() -> {
            opened.step(100); // the last that the device holds
            return robot.lookup("#review").tryQuery().isPresent();
        });
        robot.push(KeyCode.SPACE); // once too often

        assertThat(opened.player.playing).isFalse();
        await(() -> kept().transcript().isDone());
        opened.isHandFast = false;
        robot.push(KeyCode.SPACE);
        assertThat(opened.player.playing).isTrue();
        SessionReport report = kept();
        assertThat(report.session().type()).isEqualTo(Type.MEMO);
        assertThat(report.session().kind()).isEqualTo("memo");
        assertThat(report.session().status()).isEqualTo(Status.COMPLETE);
        assertThat(report.session().source()).isEqualTo(Source.MICROPHONE);
        assertThat(report.session().prompt().orNull()).isNull();
        assertThat(report.session().durationMs()).isBetween(10_000L, opened.playedMs());
        assertThat(report.transcript().words()).hasSizeGreaterThan(10);
        assertThat(report.marks().orNull())
                .singleElement()
                .satisfies(mark -> assertThat(mark.atMs()).isBetween(markedMs - 4_000, markedMs));
        assertThat(window.hasRound()).isFalse();
        assertThat(app.store().newestFirst()).hasSize(1);
    }

    @Test
    void aMemoToWhichNothingWasSaidLeavesNothingAndSaysSo(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("#home-record");
        await(() -> robot.lookup("#stop").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE);

        await(() -> robot.lookup("#band").tryQuery().isPresent());
        assertThat(robot.lookup("#band .label").queryAs(Label.class).getText())
                .contains("Nothing came from the microphone");
        await(() -> robot.lookup("#home-record").tryQuery().isPresent());
        assertThat(window.hasRound()).isFalse();
        assertThat(app.store().newestFirst()).isEmpty();
    }

    @Test
    void aMemoIsKeptWhenTheMicrophoneComesAndGoesAndTheWindowIsClosed(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("#home-record");
        await(() -> robot.lookup("#stop").tryQuery().isPresent());
        opened.playMemo(6_000);
        microphone.unplug();
        await(() -> robot.lookup("#lost").query().isVisible());
        opened.pluggedInAfter(4_000);
        opened.playMemo(opened.playedMs() + 2_000);
        await(() -> !robot.lookup("#lost").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.COMMA); // nothing is set meanwhile
        assertThat(robot.lookup("#settings-theme").tryQuery()).isEmpty();
        List<String> after = new ArrayList<>();

        Platform.runLater(() -> window.abandonRound(() -> after.add("kept")));
        await(() -> {
            opened.step(100);
            return !after.isEmpty();
        });

        assertThat(kept().session().status()).isEqualTo(Status.COMPLETE);
        assertThat(kept().gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.endMs() - gap.startMs()).isBetween(3_000L, 5_000L));
    }

    @Test
    void aNarrationIsFinishedAndComplete(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("#home-more-free-narration");
        await(() -> robot.lookup("#finish").tryQuery().isPresent());
        play(8_000);
        opened.isHandFast = true;
        robot.push(KeyCode.F);
        play(9_000);

        await(() -> robot.lookup("#review").tryQuery().isPresent());
        robot.push(KeyCode.ENTER); // once too often
        assertThat(opened.player.playing).isFalse();
        assertThat(kept().session().status()).isEqualTo(Status.COMPLETE);
        assertThat(kept().session().durationMs()).isLessThanOrEqualTo(opened.playedMs());
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
            opened.step(100);
            return !after.isEmpty();
        });

        assertThat(kept().session().durationMs())
                .as("what was heard until the window closed, however long that took")
                .isBetween(10_000L, opened.playedMs());
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
                .contains("Recovered recording", "0:08 of it is kept");
        await(() -> robot.lookup("#session-20261121-101112-abcd").tryQuery().isPresent());
        picture("window-recovered");
        robot.clickOn("#band-action");

        await(() -> robot.lookup("#review").tryQuery().isPresent());
        assertThat(kept().session().status()).isEqualTo(Status.RECOVERED);
        await(() -> robot.lookup("#words-step").queryAs(Button.class).getText().equals("Choose a speech model"));
        assertThat(robot.lookup("#status").queryAs(Label.class).getText()).doesNotContain("mockround");
        fire(robot, "#words-step");
        await(() -> robot.lookup("#models").tryQuery().isPresent());
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
        await(() -> opened.shownFolders.equals(List.of(app.folder().root())));

        Node shown = robot.lookup("#settings-theme").query();
        robot.interact(shown::requestFocus);
        for (KeyCode back : List.of(KeyCode.F1, KeyCode.ESCAPE)) {
            robot.push(KeyCode.F1);
            await(() -> robot.lookup("#keys").tryQuery().isPresent());
            robot.push(back);
            await(() -> robot.lookup("#keys").tryQuery().isEmpty());
            Node again = robot.lookup("#settings-theme").query();
            assertThat(again).isSameAs(shown);
            assertThat(shown.isFocused()).isTrue();
        }
        robot.push(KeyCode.F1);
        await(() -> robot.lookup("#keys").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> robot.lookup("#history-search").query().isFocused());
    }

    @Test
    void thePlanIsReachedFromTheBarAndFromToday(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("#tab-plan");
        await(() -> robot.lookup("#plan-due").tryQuery().isPresent());
        robot.clickOn("#plan-change");
        await(() -> robot.lookup("#settings-plan").tryQuery().isPresent());
        robot.clickOn("#tab-home").clickOn("#home-plan");
        await(() -> robot.lookup("#plan-due").tryQuery().isPresent());
        picture("window-plan");
    }

    @Test
    void wordsThatAreMissingAreLookedForAgainOrItSaysWhatIsNeeded(FxRobot robot) throws Exception {
        open(null);
        app.store()
                .keep(Reports.withTranscript(
                        Reports.memo("20261121-101112-abcd", "2026-11-21T10:11:12Z", 1),
                        Transcript.pending("no model")));
        robot.clickOn("#tab-history");
        TableView<?> table = robot.lookup("#sessions").queryTableView();
        await(() -> table.getItems().size() == 1);
        robot.interact(() -> table.getSelectionModel().selectFirst());

        robot.clickOn("#history-again");

        await(() -> robot.lookup("#band").tryQuery().isPresent());
        assertThat(robot.lookup("#band .label").queryAs(Label.class).getText())
                .contains("No speech model", "is untouched");
        robot.clickOn("#band-action");
        await(() -> robot.lookup("#models").tryQuery().isPresent());
    }

    @Test
    void nothingIsSetWhileARoundRunsAndItSaysSo(FxRobot robot) throws Exception {
        open(null);
        robot.clickOn("Gate drill");
        await(() -> robot.lookup(".hand-back").tryQuery().isPresent());
        play(1_000); // what is abandoned before its first sound never shows that it is over

        robot.push(KeyCode.CONTROL, KeyCode.COMMA);

        await(() -> robot.lookup("#band").tryQuery().isPresent());
        assertThat(robot.lookup("#band .label").queryAs(Label.class).getText()).contains("until the round is over");
        assertThat(robot.lookup("#settings-theme").tryQuery()).isEmpty();
        assertThat(window.hasRound()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        play(2_000);
        await(() -> !window.hasRound());
    }

    @Test
    void followsTheSystemsColoursUntilOthersAreChosen(FxRobot robot) throws Exception {
        open(null);
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("light");
        opened.systemLook = new SystemLook(true, false);
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

        goAway(robot);

        await(AppWindowUiIT::floating);
        play(63_000);
        comeBack(robot);
        await(() -> !floating());
        goAway(robot);
        await(AppWindowUiIT::floating);
        robot.interact(stage::hide); // its owner goes: so does it, and JavaFX draws on
        await(() -> !floating());
        robot.interact(stage::show);
        goAway(robot);
        await(AppWindowUiIT::floating);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.abandonRound(() -> {}));
        play(64_000);
        await(() -> !window.hasRound() && !floating());
        comeBack(robot); // the next test has the same stage
    }

    /** To another window where there are real ones; without a display none takes the focus from another, and the X server has no icons. */
    private void goAway(FxRobot robot) {
        robot.interact(() -> {
            if (RealWindows.areWanted()) {
                otherProgram.show();
                otherProgram.requestFocus();
            } else {
                stage.setIconified(true);
            }
        });
    }

    private void comeBack(FxRobot robot) {
        robot.interact(() -> {
            otherProgram.hide();
            stage.setIconified(false);
            stage.requestFocus();
        });
    }

    private static boolean floating() {
        return Window.getWindows().stream()
                .anyMatch(shown -> shown.isShowing() && shown.getScene().lookup("#floating-ring") != null);
    }

    /** The questions so far as the round's screen tells them. */
    private static List<String> exchanges(FxRobot robot) {
        return robot.lookup("#exchanges .where-row").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    /** What lies beside the take that is being recorded. */
    private String journal() throws IOException {
        try (Stream<Path> files = Files.list(app.folder().takes())) {
            Path journal = files.filter(file -> file.toString().endsWith(".journal.json"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(journal);
        }
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

        app.models().choice().choose(ModelFolder.open(model));

        await(() -> kept().transcript().isDone());
        assertThat(kept().transcript().reason()).startsWith("Words added on ").endsWith("by real.");
        assertThat(kept().transcript().words()).hasSizeGreaterThan(30);
        await(() -> !robot.lookup("#words").query().isVisible());
    }

    private void open(String model) throws Exception {
        opened.open(model);
        app = opened.app();
        window = opened.window();
    }

    private SessionReport kept() {
        return opened.kept();
    }

    private void play(long untilMs) throws Exception {
        opened.play(untilMs);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        OpenedWindow.await(condition);
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
}
