package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.history.SessionSummary;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Files that are dropped on the window, with everything real: the decoders, the settings, the history. */
@ExtendWith(ApplicationExtension.class)
class ImportWindowUiIT {

    private static final Path CLIPS = Path.of("src/test/resources/io/mockround/adapter/codec");

    /** One of each format the file dialogue names. */
    private static final List<String> FORMATS = List.of(
            "wav-8.wav",
            "aiff.aiff",
            "aifc-float.aifc",
            "flac-24-stereo.flac",
            "mp3-8000.mp3",
            "vorbis-16000.ogg",
            "opus-speech.opus",
            "aac-16000.m4a",
            "aac-fdk.aac",
            "film.mp4");

    @TempDir
    private Path folder;

    private OpenedWindow opened;

    @Start
    void start(Stage shown) throws Exception {
        opened = new OpenedWindow(shown);
    }

    @AfterEach
    void stop() throws Exception {
        opened.close();
    }

    @Test
    void aFileOfEveryFormatDroppedOnTheWindowBecomesASession(FxRobot robot) throws Exception {
        opened.open(null);
        List<Path> files = FORMATS.stream().map(CLIPS::resolve).toList();

        drop(robot, files);

        OpenedWindow.await(() -> robot.lookup("#review").tryQuery().isPresent());
        assertThat(opened.app().store().newestFirst())
                .extracting(SessionSummary::title)
                .containsExactlyInAnyOrderElementsOf(FORMATS.stream()
                        .map(name -> name.substring(0, name.lastIndexOf('.')))
                        .toList());
        assertThat(robot.lookup("#band").tryQuery()).isEmpty();
        robot.clickOn("#tab-home");
        OpenedWindow.await(() -> robot.lookup(".home-recent-file").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList()
                .equals(List.of("film.mp4", "aac-fdk.aac", "aac-16000.m4a")));
    }

    @Test
    void aFileThatIsNoSoundIsToldAndNothingOfItIsKept(FxRobot robot) throws Exception {
        opened.open(null);
        Path letter = Files.writeString(folder.resolve("letter.wav"), "Dear engineer, this is no recording.\n");

        drop(robot, List.of(letter));

        OpenedWindow.await(() -> robot.lookup("#band").tryQuery().isPresent());
        assertThat(robot.lookup("#band .label").queryAs(Label.class).getText())
                .contains("letter.wav", "not audio", "Nothing was kept");
        assertThat(opened.app().store().newestFirst()).isEmpty();
        try (Stream<Path> takes = Files.list(opened.data().resolve("takes"))) {
            assertThat(takes).isEmpty();
        }
        assertThat(robot.lookup("#home-recent").query().isVisible()).isFalse();
    }

    /** Over the home screen first: where nothing says yes nothing can be dropped. */
    private static void drop(FxRobot robot, List<Path> paths) {
        Node home = robot.lookup(".home").query();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Dragboard dragged = dragboard(paths.stream().map(Path::toFile).toList());
            DragEvent over = event(DragEvent.DRAG_OVER, dragged);
            home.fireEvent(over);
            assertThat(robot.lookup("#drop-hint").query().isVisible()).isTrue();
            home.fireEvent(event(DragEvent.DRAG_DROPPED, dragged));
            assertThat(robot.lookup("#drop-hint").query().isVisible()).isFalse();
            return null;
        });
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard dragged) {
        return new DragEvent(type, dragged, 10, 10, 10, 10, TransferMode.COPY, null, null, null);
    }

    /** As the system would hand it over; JavaFX has no way to make one, and in memory there is no other program to drag from. */
    private static Dragboard dragboard(List<File> files) throws ReflectiveOperationException {
        Class<?> clipboards = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object system = Proxy.newProxyInstance(
                clipboards.getClassLoader(), new Class<?>[] {clipboards}, (proxy, asked, given) -> {
                    switch (asked.getName()) {
                        case "hasContent":
                            return given[0] == DataFormat.FILES;
                        case "getContent":
                            return given[0] == DataFormat.FILES ? files : null;
                        case "getTransferModes":
                            return EnumSet.of(TransferMode.COPY);
                        case "setSecurityContext": // at once when it is made
                            return null;
                        default:
                            throw new UnsupportedOperationException(asked.getName());
                    }
                });
        Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(clipboards);
        made.setAccessible(true);
        return made.newInstance(system);
    }
}
