package io.mockround.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.messages.LongerTexts;
import io.mockround.messages.Messages;
import io.mockround.practice.DueToday;
import io.mockround.practice.TopicMark.Mark;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.LevelCheck;
import io.mockround.review.Progress;
import io.mockround.settings.RecentFiles;
import io.mockround.support.FakeMicrophones;
import io.mockround.support.InMemoryPractice;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.InMemorySettings;
import io.mockround.support.Legibility;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.Work;
import io.mockround.ui.models.FakeShelf;
import io.mockround.ui.models.InstallViewModel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HomeUiTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final InMemoryPractice practice = new InMemoryPractice();
    private final NavigatorLog navigator = new NavigatorLog();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final InMemorySettings settings = new InMemorySettings();
    private final FakeMicrophones microphones = new FakeMicrophones("Built-in microphone", "USB headset");
    private final CountDownLatch mayFinish = new CountDownLatch(1);
    private String model = "Model vosk-model-small-en-us-0.15, knows um and uh";
    private String preferred;
    private final FakeShelf shelf = new FakeShelf();
    private Screens screens;
    private HomeView view;
    private ImportViewModel imports;

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
    }

    @AfterEach
    void leave() {
        mayFinish.countDown();
        if (view != null) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, view::dispose);
        }
    }

    @Test
    void enterStartsTheSevenMinuteDrillAtOnce(FxRobot robot) {
        open();

        robot.type(KeyCode.ENTER);

        assertThat(navigator.went).containsExactly("round seven-minute-drill");
    }

    @Test
    void offersASpeechModelAtAFirstStartWhichCanBePassed(FxRobot robot) {
        model = "";
        open();
        assertThat(robot.lookup("#first-model").query().isVisible()).isTrue();
        screens.pictures("home-first-model");
        screens.golden("home-first-model");

        robot.clickOn("#first-not-now");

        assertThat(robot.lookup("#first-model").query().isVisible()).isFalse();
        assertThat(shelf.asked).isEmpty();
        robot.clickOn("#home-models");
        assertThat(navigator.went).containsExactly("models");
    }

    @Test
    void getsTheUsualModelWithOneClick(FxRobot robot) {
        model = "";
        open();

        robot.clickOn("#first-get");

        assertThat(shelf.asked).containsExactly("Listed[name=vosk-model-small-en-us-0.15]");
    }

    @Test
    void offersNoModelToWhoHasChosenOne(FxRobot robot) {
        open();

        assertThat(robot.lookup("#first-model").query().isVisible()).isFalse();
    }

    @Test
    void everyActionIsReachedWithTabAndPressedWithEnter(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.type(KeyCode.TAB).type(KeyCode.ENTER).type(KeyCode.TAB).type(KeyCode.ENTER);
        robot.clickOn("#home-all").clickOn("#session-s11");

        assertThat(navigator.went).containsExactly("round system-design", "memo", "history", "review s11");
    }

    @Test
    void everyBundledTemplateIsOnePressAway(FxRobot robot) {
        open();

        robot.interact(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getId() != null && button.getId().startsWith("home-"))
                .filter(button -> !button.getId().equals("home-import")) // opens the system's dialogue
                .forEach(Button::fire));

        assertThat(navigator.went)
                .contains("rounds", "memo")
                .contains(
                        "round seven-minute-drill",
                        "round system-design",
                        "round deep-dive-drill",
                        "round opening",
                        "round coding-narration",
                        "round behavioural",
                        "round cto-conversation",
                        "round rapid-fire",
                        "round offer-call",
                        "round partner",
                        "round free-narration",
                        "round full-loop",
                        "round gate-drill");
    }

    @Test
    void tellsWhatTodayIsFor(FxRobot robot) {
        Sessions.weeks(store);
        practice.plan("coding", 2);
        practice.plan("system-design", 1);
        practice.interview(LocalDate.of(2026, 11, 29));
        practice.mark("caching", Mark.SHAKY, LocalDate.of(2026, 11, 17));
        open();

        assertThat(robot.lookup("#home-today .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(
                        "caching, marked on Tue 17 Nov", "0 of 2 coding, 0 of 1 system design this week", "in 9 days");
        waitFor(() -> robot.lookup("#level").queryAs(ProgressBar.class).getProgress() > 0);
        screens.pictures("home-today");
        screens.golden("home");
        assertThat(screens.clipped(label -> true)).isEmpty();
    }

    @Test
    void whatTheMouseIsOverStaysLegible(FxRobot robot) {
        Sessions.weeks(store);
        open();

        for (String under : List.of("#home-drill", "#session-s11", "#home-all")) {
            robot.moveTo(under);
            assertThat(robot.lookup(under).query().isHover()).as(under).isTrue();
            List<String> faint = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Legibility.faint(view));
            assertThat(faint).as(under).isEmpty();
        }
    }

    @Test
    void showsTheLastThreeSessionsWithTheirVerdict(FxRobot robot) {
        Sessions.weeks(store);
        open();

        assertThat(robot.lookup(".home-row").queryAll()).hasSize(3);
        Button row = robot.lookup("#session-s11").queryButton();
        assertThat(row.getAccessibleText()).contains("6 of 8 kept", "2.4 filled pauses a min");
        screens.pictures("home-filled");
        assertThat(screens.clipped(label -> true)).isEmpty();
    }

    @Test
    void saysKindlyThatThereIsNothingYet(FxRobot robot) {
        open();

        assertThat(robot.lookup("#home-empty").query().isVisible()).isTrue();
        screens.pictures("home-empty");
    }

    @Test
    void checksTheMicrophoneAndSaysWhatItFound(FxRobot robot) {
        open();
        waitForText(robot, "#microphone-finding", "");
        waitFor(() -> !robot.lookup("#microphone-check").query().isDisabled());

        robot.clickOn("#microphone-check");
        waitForText(robot, "#microphone-finding", "Speak now");
        assertThat(robot.lookup("#microphone-check").query().isFocused())
                .as("the check keeps the focus")
                .isTrue();

        waitForText(robot, "#microphone-finding", "good level");
        assertThat(robot.lookup("#microphone-check").query().isFocused()).isTrue();
        screens.pictures("home-checked");
    }

    @Test
    void saysThatAMutedMicrophoneGivesOnlyDigitalSilence(FxRobot robot) {
        microphones.amplitude = 0;
        open();
        waitFor(() -> !robot.lookup("#microphone-check").query().isDisabled());

        robot.clickOn("#microphone-check");

        waitForText(robot, "#microphone-finding", "is it muted?");
    }

    @Test
    void saysThatTheChosenMicrophoneIsGoneAndListensToTheDefault(FxRobot robot) {
        preferred = "Studio microphone";
        open();

        waitForText(robot, "#microphone-finding", "Studio microphone is not here now");
        assertThat(robot.lookup("#microphone").queryAs(ChoiceBox.class).getValue())
                .isEqualTo("Built-in microphone");

        microphones.names.add("Studio microphone");
        robot.clickOn("#microphone-look");

        waitFor(() -> "Studio microphone"
                .equals(robot.lookup("#microphone").queryAs(ChoiceBox.class).getValue()));
        waitForText(robot, "#microphone-finding", "");
    }

    @Test
    void everyFindingOfTheCheckSaysSomethingOfItsOwn() {
        assertThat(LevelCheck.Verdict.values())
                .extracting(verdict -> Messages.text("home.microphone." + verdict))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void withoutAMicrophoneSaysWhatCanStillBeDone(FxRobot robot) {
        microphones.names.clear();
        open();

        waitForText(robot, "#microphone-finding", "No microphone was found");
        assertThat(robot.lookup("#microphone").query().isVisible()).isFalse();
        screens.pictures("home-no-microphone");
        assertThat(screens.clipped(label -> true)).isEmpty();

        microphones.names.add("USB headset");
        robot.clickOn("#microphone-look");

        waitFor(() -> robot.lookup("#microphone").query().isVisible());
        assertThat(robot.lookup("#microphone").queryAs(ChoiceBox.class).getValue())
                .isEqualTo("USB headset");
    }

    @Test
    void saysThatAMicrophoneCannotBeOpened(FxRobot robot) {
        microphones.isBroken = true;
        open();

        waitForText(robot, "#microphone-finding", "Nothing can be heard");
        screens.pictures("home-microphone-lost");
    }

    @Test
    void letsGoOfTheMicrophoneWhenItIsLeft(FxRobot robot) {
        open();
        waitFor(() -> microphones.open.get() == 1);

        WaitForAsyncUtils.waitForAsyncFx(60_000, view::dispose);

        waitFor(() -> microphones.open.get() == 0);
    }

    @Test
    void showsAnImportWhileItRunsAndOpensItsReview(FxRobot robot) {
        Sessions.weeks(store);
        open();

        robot.interact(() -> imports.importFiles(List.of(Path.of("Walk home.wav"), Path.of("Shower.flac"))));
        waitForText(robot, "#import-status", "Transcribing Walk home.wav, one more waits");
        screens.pictures("home-importing");
        mayFinish.countDown();

        waitFor(() -> navigator.went.contains("review Shower.flac"));
        assertThat(navigator.went).hasSize(1);
        assertThat(navigator.notes).containsExactly("It is cut off.");
    }

    @Test
    void whatWasImportedLatelyIsAKeyAwayAndForgottenWhenToldTo(FxRobot robot) {
        Sessions.weeks(store);
        imported("/memos/2026-11-18 rehearsal of the storage question.m4a", "/memos/Walk home.wav");
        open();
        assertThat(recent(robot)).containsExactly("Walk home.wav", "2026-11-18 reh…e question.m4a");
        screens.pictures("home-recent");
        assertThat(screens.clipped(label -> true)).isEmpty();
        mayFinish.countDown();

        robot.interact(() -> robot.lookup("#home-choose").queryButton().requestFocus()); // the last of the line above
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        assertThat(robot.lookup(".home-recent-file").nth(1).queryButton().getAccessibleText())
                .isEqualTo("Import 2026-11-18 rehearsal of the storage question.m4a again");
        assertThat(robot.lookup(".home-recent-file").nth(1).query().isFocused()).isTrue();
        robot.type(KeyCode.ENTER);

        waitFor(() -> navigator.went.contains("review 2026-11-18 rehearsal of the storage question.m4a"));
        assertThat(recent(robot)).containsExactly("2026-11-18 reh…e question.m4a", "Walk home.wav");
        robot.clickOn("#home-recent-forget");
        assertThat(robot.lookup("#home-recent").query().isVisible()).isFalse();
        assertThat(settings.load().recent()).isEqualTo(RecentFiles.NONE);
    }

    @Test
    void aFileThatIsGoneIsToldAndOfferedNoMore(FxRobot robot) {
        imported("/memos/Walk home.wav", "/memos/gone.wav");
        open();
        mayFinish.countDown();

        robot.clickOn("gone.wav");

        waitFor(() -> !navigator.notes.isEmpty());
        assertThat(navigator.notes)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("FileMissing");
        assertThat(recent(robot)).containsExactly("Walk home.wav");
        assertThat(settings.load().recent().paths()).containsExactly("/memos/Walk home.wav");
    }

    private void imported(String... paths) {
        for (String path : paths) {
            settings.update(before -> before.withRecent(before.recent().with(Path.of(path))));
        }
    }

    private static List<String> recent(FxRobot robot) {
        return robot.lookup(".home-recent-file").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    @Test
    void showsWhereFilesCanBeDropped(FxRobot robot) {
        open();

        robot.interact(() -> view.showDropHint(true));

        assertThat(robot.lookup("#drop-hint").query().isVisible()).isTrue();
        screens.pictures("home-drop");
    }

    @Test
    void textsHalfAsLongAgainStillFit(FxRobot robot) {
        model =
                "The model vosk-model-en-us-0.22-lgraph-with-a-longer-name-than-usual from the folder /home/someone/models"
                        + " knows um, uh, erm, hmm, mhm and huh as well as like, you know and sort of";
        store.keep(Sessions.titled(
                Sessions.round("long", "2026-11-19T10:00:00Z", "system-design", "", 8, 12.5),
                "A distributed build cache for an office of three hundred engineers in four time zones"));
        microphones.names.set(0, "HD-Audio Generic: ALC897 Analog Alternate (hw:1,2) of the docking station");
        open();
        robot.interact(() -> view.lookupAll(".card-detail").forEach(HomeUiTest::lengthen));
        robot.interact(() -> view.lookupAll(".home-subtitle").forEach(HomeUiTest::lengthen));

        screens.pictures("home-long");
        assertThat(screens.clipped(label -> !label.getStyleClass().contains("strong")
                        && !label.getText().equals(microphones.names.get(0))))
                .isEmpty();
    }

    @Test
    void everyTextOfTheProgramHalfAsLongAgainStillFits(FxRobot robot) {
        Sessions.weeks(store);
        practice.plan("coding", 2);
        LongerTexts.during(() -> {
            open();
            screens.pictures("home-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
        });
    }

    @Test
    void everyControlHasAnAccessibleName(FxRobot robot) {
        Sessions.weeks(store);
        open();

        assertThat(robot.lookup(".button").queryAllAs(Button.class))
                .allSatisfy(button -> assertThat(button.getAccessibleText() + button.getText())
                        .isNotBlank());
    }

    private void open() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Work work = new Work(task -> new Thread(task).start(), Platform::runLater);
            Work direct = new Work(Runnable::run, Runnable::run);
            imports = new ImportViewModel(
                    (file, progress) -> {
                        progress.at(Progress.Step.TRANSCRIBING, 40_000, 60_000);
                        assertThat(await()).isTrue();
                        if (file.endsWith("gone.wav")) {
                            throw new ProblemException(new Problem.FileMissing(file));
                        }
                        return new Importing.Imported(
                                file.getFileName().toString(),
                                false,
                                "Shower.flac".equals(file.toString()) ? "It is cut off." : "");
                    },
                    new RecentImports(settings, direct, navigator),
                    work,
                    navigator);
            MicrophoneViewModel microphone =
                    new MicrophoneViewModel(microphones, () -> preferred, name -> {}, direct, navigator);
            InstallViewModel installation = new InstallViewModel(shelf, () -> 0, direct, shelf);
            view = new HomeView(
                    new HomeViewModel(
                            store,
                            () -> new Readiness(model, !model.isEmpty(), 310L * 60 * 60 * 32_000),
                            imports,
                            microphone,
                            () -> NOW,
                            ZoneOffset.UTC,
                            direct,
                            navigator),
                    new TodayViewModel(
                            new DueToday(store, practice, () -> practice.log(prompt -> ""), ZoneOffset.UTC)::on,
                            practice,
                            () -> practice.log(prompt -> ""),
                            () -> NOW,
                            ZoneOffset.UTC,
                            direct,
                            navigator),
                    installation);
            screens.show(view, MainWindow.Tab.HOME);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(navigator.told).isEmpty();
    }

    private boolean await() {
        try {
            return mayFinish.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void lengthen(Node node) {
        Label label = (Label) node;
        label.setText(label.getText() + " "
                + label.getText().substring(label.getText().length() / 2));
    }

    private static void waitForText(FxRobot robot, String id, String part) {
        waitFor(() -> robot.lookup(id).queryAs(Label.class).getText().contains(part));
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
