package io.mockround.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.messages.LongerTexts;
import io.mockround.support.Screens;
import io.mockround.ui.MainWindow.Tab;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeysUiTest {

    /** CONTRACT, "Keys in the window"; without Ctrl+F in the review, which the review itself must have first. */
    private static final List<String> PROMISED = List.of(
            "Enter", "Space", "Q", "T", "N", "M", "Esc", "←", "→", "Shift+←", "Shift+→", "P", "F", "S", "[", "]", "+",
            "-", "0", "Ctrl+F", "Ctrl+,", "F1");

    private Screens screens;

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        LongerTexts.during(() -> {
            robot.interact(() -> screens.show(new KeysView(), Tab.KEYS));
            screens.pictures("keys-longer");
            assertThat(screens.clipped(label -> true)).isEmpty();
        });
    }

    @Test
    void aPageDownMovesByWhatIsSeenAndAPageUpBack(FxRobot robot) {
        ScrollPane keys = robot.lookup("#keys").queryAs(ScrollPane.class);
        robot.interact(() -> {
            keys.getScene().getWindow().setHeight(400);
            keys.requestFocus();
        });
        robot.interact(keys::layout);
        double toScroll = keys.getContent().getLayoutBounds().getHeight()
                - keys.getViewportBounds().getHeight();

        robot.type(KeyCode.PAGE_DOWN);

        double seen = keys.getViewportBounds().getHeight();
        assertThat(keys.getVvalue() * toScroll).isBetween(Math.min(toScroll, 0.8 * seen), seen);
        robot.type(KeyCode.PAGE_UP);
        assertThat(keys.getVvalue()).isZero();
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(keys.getVvalue()).isEqualTo(1);
    }

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
        screens.show(new KeysView(), Tab.KEYS);
    }

    @Test
    void tellsEveryKeyThatIsPromised(FxRobot robot) {
        assertThat(KeySection.all().stream().flatMap(line -> line.keys().stream()))
                .containsAll(PROMISED);
        screens.pictures("keys");
        screens.golden("keys");
        assertThat(screens.clipped(label -> true)).isEmpty();
    }
}
