package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockround.problem.ProblemException;
import io.mockround.support.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RefusedStartUiTest {

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        stage.hide(); // what is told has a window of its own
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsToldInAWindowThatWaitsToBeClosed(FxRobot robot) throws Exception {
        Path below = Files.writeString(folder.resolve("a file"), "").resolve("data");
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> new AppContext(below, null).close());
        CountDownLatch read = new CountDownLatch(1);

        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> RefusedStart.show(refused.problem(), read::countDown));
        WaitForAsyncUtils.waitForFxEvents();

        DialogPane told = robot.lookup("#refused-start").queryAs(DialogPane.class);
        assertThat(robot.from(told).lookup(".content").queryAs(Label.class).getText())
                .contains("data folder " + below, "cannot be used", "Nothing was written");
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Pictures.write(told.getScene().snapshot(null), "refused-start");
            assertThat(Pictures.cut(told)).isEmpty();
        });
        assertThat(read.getCount()).isOne();
        robot.clickOn("Close");
        assertThat(read.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
