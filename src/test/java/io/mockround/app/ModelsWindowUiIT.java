package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.file.SettingsFile;
import io.mockround.rehearsal.RoundSounds;
import io.mockround.rehearsal.RoundThreads;
import io.mockround.settings.SystemLook;
import io.mockround.support.Clips;
import io.mockround.support.ModelServer;
import io.mockround.support.ModelZips;
import io.mockround.support.PlayedMicrophone;
import io.mockround.ui.common.Theme;
import io.mockround.voice.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A first start: the model is fetched from a server on this computer through the whole window, everything real but the microphone. */
@ExtendWith(ApplicationExtension.class)
class ModelsWindowUiIT {

    private static final String NAME = "vosk-model-small-en-us-0.99";

    private final List<ExecutorService> executors = new ArrayList<>();
    private final PlayedMicrophone microphone = new PlayedMicrophone(Clips.narration());
    private final ModelServer server = new ModelServer();
    private final CountDownLatch secondHalf = new CountDownLatch(1);
    private Path data;
    private Stage stage;
    private AppContext app;
    private AppWindow window;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        data = Files.createTempDirectory("mockround-models");
        Theme.loadFonts();
    }

    @AfterEach
    void stop() throws Exception {
        secondHalf.countDown();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            window.dispose();
            stage.hide();
        });
        System.clearProperty("mockround.model.list");
        microphone.stop();
        executors.subList(1, executors.size()).forEach(ExecutorService::shutdownNow);
        app.close();
        executors.get(0).shutdownNow();
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void fetchesAModelWhileOneGoesOnAndUsesIt(FxRobot robot) throws Exception {
        Path zip = ModelZips.starter(data, NAME);
        server.list(zip);
        byte[] content = Files.readAllBytes(zip);
        server.answer("/" + NAME + ".zip", exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, content.length / 2);
            exchange.getResponseBody().flush();
            await(secondHalf);
            exchange.getResponseBody().write(content, content.length / 2, content.length - content.length / 2);
            exchange.close();
        });
        System.setProperty("mockround.model.list", server.address("/model-list.json"));
        open();
        await(() -> robot.lookup("#first-model").query().isVisible());
        picture("models-first-start");

        robot.clickOn("#first-others");
        await(() -> text(robot, "#model-in-use").contains("None"));
        picture("models-before");
        robot.clickOn("#models-ask");
        await(() -> robot.lookup("#get-" + NAME.replace('.', '-')).tryQuery().isPresent());
        picture("models-offered");
        robot.clickOn("#get-" + NAME.replace('.', '-'));
        await(() -> text(robot, "#install-status").contains("Downloading: "));
        picture("models-downloading");
        robot.clickOn("#tab-home"); // the person goes on
        await(() -> robot.lookup("#install-bar").query().isVisible());
        assertThat(robot.lookup("#first-model").query().isVisible()).isFalse();
        picture("models-home-downloading");
        secondHalf.countDown();

        await(() -> robot.lookup("#band").tryQuery().isPresent());
        assertThat(text(robot, "#band .label")).contains("starter is installed and used from now on");
        Path installed = data.resolve("models").resolve(NAME);
        assertThat(new SettingsFile(data.resolve("settings.json")).load().model())
                .isEqualTo(installed.toString());
        await(() -> text(robot, "#home-model").contains("um, uh"));
        picture("models-home-after");
        robot.clickOn("#home-models");
        await(() -> text(robot, "#model-in-use").equals("starter"));
        picture("models-after");
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private void open() throws Exception {
        ExecutorService store = thread();
        ExecutorService reviewing = thread();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            app = new AppContext(data, null, store);
            RoundThreads threads =
                    new RoundThreads(thread(), thread(), Runnable::run, Executors.newSingleThreadScheduledExecutor());
            window = new AppWindow(
                    app,
                    microphone,
                    app.rehearsals(microphone, microphone, RoundSounds.NONE, Voice.SILENT, threads, reviewing),
                    app.liveMemos(microphone, microphone, threads, reviewing),
                    () -> null,
                    new Surroundings(
                            app.settings().load(),
                            Voice.SILENT,
                            () -> SystemLook.USUAL,
                            folder -> true,
                            () -> 0,
                            notice -> true),
                    thread(),
                    reviewing,
                    thread(),
                    thread(),
                    Platform::runLater);
            stage.setScene(window.scene());
            stage.show();
            stage.requestFocus();
        });
        await(stage::isFocused);
    }

    private ExecutorService thread() {
        ExecutorService made = Executors.newSingleThreadExecutor();
        executors.add(made);
        return made;
    }

    /** Light, then dark. */
    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Files.createDirectories(Path.of("target/pictures"));
        for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT}) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                theme.apply(window.scene());
                ImageIO.write(
                        SwingFXUtils.fromFXImage(window.scene().snapshot(null), null),
                        "png",
                        Path.of(
                                        "target/pictures",
                                        name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png")
                                .toFile());
                return null;
            });
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(300, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
