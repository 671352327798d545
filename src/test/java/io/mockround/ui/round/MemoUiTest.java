package io.mockround.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.messages.LongerTexts;
import io.mockround.rehearsal.MemoSnapshot;
import io.mockround.support.Screens;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MemoUiTest {

    private final AtomicInteger marked = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();
    private Screens screens;
    private MemoView view;

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::close);
    }

    private void show(MemoSnapshot snapshot, FxRobot robot) {
        robot.interact(() -> {
            if (view != null) {
                view.close();
            }
            MemoViewModel model =
                    new MemoViewModel(() -> snapshot, marked::incrementAndGet, stopped::incrementAndGet, false);
            view = new MemoView(model, new HandBackKeys(Set.of(KeyCode.PAGE_DOWN), Set.of(MouseButton.FORWARD)));
            screens.showAlone(view);
        });
    }

    @Test
    void isStoppedByWhateverAHandFinds(FxRobot robot) {
        show(MemoSnaps.recording(), robot);
        Node stop = robot.lookup("#stop").query();
        assertThat(stop.isFocused()).isTrue();

        robot.type(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.PAGE_DOWN);
        assertThat(stopped).hasValue(4);

        robot.clickOn("#stop");
        robot.clickOn("#memo-clock", MouseButton.FORWARD);
        assertThat(stopped).hasValue(6);

        robot.type(KeyCode.M).clickOn("#mark");
        assertThat(marked).hasValue(2);
        assertThat(stopped).hasValue(6);
    }

    @Test
    void takesNoKeysOnceItIsClosed(FxRobot robot) {
        show(MemoSnaps.recording(), robot);
        robot.interact(view::close);

        robot.type(KeyCode.ESCAPE, KeyCode.PAGE_DOWN);

        assertThat(stopped).hasValue(0);
    }

    @Test
    void showsHowItGoes(FxRobot robot) {
        Map<String, MemoSnapshot> shown = new LinkedHashMap<>();
        shown.put("memo-starting", MemoSnaps.starting());
        shown.put("memo", MemoSnaps.recording());
        shown.put("memo-lost", MemoSnaps.lost());
        shown.put("memo-over", MemoSnaps.over());
        shown.forEach((name, snapshot) -> {
            show(snapshot, robot);
            screens.pictures(name);
            assertThat(screens.clipped(label -> true)).as(name).isEmpty();
        });
        show(MemoSnaps.recording(), robot);
        screens.golden("memo");
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        LongerTexts.during(() -> {
            show(MemoSnaps.lost(), robot);
            screens.pictures("memo-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
        });
    }
}
