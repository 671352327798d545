package io.mockround.ui.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.messages.LongerTexts;
import io.mockround.models.Catalogue;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Screens;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Work;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The screen of the speech models. What it can do is held by ModelsWindowUiIT, with a real server and a real model. */
@ExtendWith(ApplicationExtension.class)
class ModelsUiTest {

    private final FakeShelf shelf = new FakeShelf();
    private final Work direct = new Work(Runnable::run, Runnable::run);
    private Screens screens;
    private ModelsViewModel models;

    @Start
    void start(Stage stage) {
        shelf.offered = new Catalogue(List.of(
                        FakeShelf.offer("vosk-model-small-en-us-0.15", "US English", 41_205_931),
                        FakeShelf.offer("vosk-model-en-us-0.22-lgraph", "US English", 134_217_728),
                        FakeShelf.offer("vosk-model-small-de-0.15", "German", 46_499_930)))
                .models();
        screens = new Screens(stage);
        show();
    }

    @Test
    void showsWhatIsInUseWhatIsHereAndWhatTheMakerOffers(FxRobot robot) {
        robot.interact(models::askMaker);

        screens.pictures("models");
        screens.golden("models");
        assertThat(screens.clipped(label -> true)).isEmpty();
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        LongerTexts.during(() -> {
            robot.interact(() -> {
                show();
                models.askMaker();
            });
            screens.pictures("models-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
        });
    }

    private void show() {
        InstallViewModel installation = new InstallViewModel(shelf, () -> 0, direct, shelf);
        models = new ModelsViewModel(shelf, installation, direct, new NavigatorLog());
        screens.show(new ModelsView(models), Tab.HOME);
    }
}
