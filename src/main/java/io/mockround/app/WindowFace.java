package io.mockround.app;

import io.mockround.adapter.javasound.JavaSoundPlayer;
import io.mockround.adapter.javasound.JavaSoundTones;
import io.mockround.adapter.system.DesktopLook;
import io.mockround.adapter.system.DesktopNotice;
import io.mockround.adapter.system.FolderOpener;
import io.mockround.adapter.system.UptimeClock;
import io.mockround.messages.Messages;
import io.mockround.problem.ProblemException;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.settings.Settings;
import io.mockround.settings.WindowPlace;
import io.mockround.time.MonotonicClock;
import io.mockround.ui.common.Theme;
import io.mockround.voice.Voice;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the window and stays until it is closed. */
public final class WindowFace {

    private static final Logger LOG = LoggerFactory.getLogger(WindowFace.class);

    private WindowFace() {}

    /**
     * Opens the window and waits until it is closed.
     *
     * @return false when there is no display to open it on; nothing has happened then
     * @throws io.mockround.problem.ProblemException when the data folder or the history cannot be used; it was told in a window
     */
    public static boolean open(Path dataFolder, String model) {
        AppThreads threads = new AppThreads(failure -> LOG.error("a thread failed", failure));
        try (threads;
                AppContext app = context(dataFolder, model, threads)) {
            Settings settings = app.settings().load();
            CountDownLatch closed = new CountDownLatch(1);
            AtomicReference<RuntimeException> failure = new AtomicReference<>();
            Platform.setImplicitExit(false);
            Platform.startup(() -> {
                try {
                    show(app, settings, threads, closed);
                } catch (RuntimeException e) { // the thread's edge: thrown again where somebody waits
                    failure.set(e);
                    closed.countDown();
                }
            });
            closed.await();
            threads.finishWork();
            Platform.exit();
            if (failure.get() != null) {
                throw failure.get();
            }
            return true;
        } catch (UnsupportedOperationException e) { // what JavaFX throws without a display
            LOG.info("no display");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static AppContext context(Path dataFolder, String model, AppThreads threads) throws InterruptedException {
        try {
            return new AppContext(dataFolder, model, threads.store());
        } catch (ProblemException e) {
            RefusedStart.tell(e.problem());
            throw e;
        }
    }

    private static void show(AppContext app, Settings settings, AppThreads threads, CountDownLatch closed) {
        Theme.loadFonts();
        Voice voice = app.voice(threads.voice());
        Rehearsals rehearsals = app.rehearsals(
                app.microphones(),
                UptimeClock.ofThisComputer(),
                new JavaSoundTones(
                        threads.tones(), () -> app.settings().load().rounds().volume()),
                voice,
                threads.ofRounds(),
                threads.reviewing());
        AppWindow window = new AppWindow(
                app,
                app.microphones(),
                rehearsals,
                app.liveMemos(app.microphones(), UptimeClock.ofThisComputer(), threads.ofRounds(), threads.reviewing()),
                () -> new JavaSoundPlayer(app.audioFiles()),
                new Surroundings(
                        settings,
                        voice,
                        DesktopLook::ofThisComputer,
                        FolderOpener::open,
                        MonotonicClock.SYSTEM,
                        DesktopNotice::show),
                threads.background(),
                threads.reviewing(),
                threads.recovery(),
                threads.models(),
                AppThreads.fx());
        Stage stage = new Stage();
        stage.setTitle(Messages.text("window.title"));
        stage.setScene(window.scene());
        stage.setMinWidth(1100);
        stage.setMinHeight(700);
        stage.setOnCloseRequest(event -> close(event, window, stage));
        WindowPlaces places = new WindowPlaces(stage);
        places.restore(settings.window().place());
        stage.focusedProperty().addListener((property, before, isFocused) -> {
            if (isFocused) {
                window.isBack();
            }
        });
        stage.setOnHidden(event -> {
            window.dispose();
            WindowPlace place = places.now();
            threads.background().execute(() -> remember(app, place));
            closed.countDown();
        });
        stage.show();
    }

    private static void remember(AppContext app, WindowPlace place) {
        try {
            app.settings().update(before -> before.withWindow(before.window().withPlace(place)));
        } catch (ProblemException e) { // the window is gone: nobody is left to be told, and it opens where it did
            LOG.warn(
                    "the window's place could not be saved: {}",
                    e.problem().getClass().getSimpleName());
        }
    }

    /** Closing the window during a round or a memo asks once and keeps everything. */
    private static void close(WindowEvent event, AppWindow window, Stage stage) {
        if (!window.hasRound()) {
            return;
        }
        event.consume();
        String what = window.runningMemo() == null ? "Round" : "Memo";
        ButtonType end = new ButtonType(Messages.text("window.end" + what), ButtonData.OTHER);
        ButtonType goOn = new ButtonType(Messages.text("window.goOn" + what), ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(Alert.AlertType.CONFIRMATION, Messages.text("window.closeDuring" + what), end, goOn);
        question.initOwner(stage);
        question.setTitle(Messages.text("window.title"));
        question.setHeaderText(null);
        Button harmless = (Button) question.getDialogPane().lookupButton(goOn);
        harmless.setDefaultButton(true); // Enter is the hand-back's key in the round that runs on behind it
        question.showAndWait().filter(end::equals).ifPresent(answer -> window.abandonRound(stage::hide));
    }
}
