package io.mockround.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.round.RoundEvent;
import io.mockround.support.Pictures;
import io.mockround.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FloatingRingUiTest {

    private final FakeRound round = new FakeRound(Snap.at(Stage.ELABORATING).take());
    private final RoundViewModel model = new RoundViewModel(round, () -> 0);
    private final List<String> moves = new ArrayList<>();
    private javafx.stage.Stage stage;

    @Start
    void show(javafx.stage.Stage shown) {
        Theme.loadFonts();
        stage = shown;
        FloatingRing ring = new FloatingRing(
                model, (x, y) -> moves.add(Math.round(x) + "," + Math.round(y)), () -> moves.add("let go"));
        Scene scene = new Scene(new StackPane(ring), 240, 240);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickAnywhereOnItHandsBackOnce(FxRobot robot) {
        robot.clickOn(robot.offset("#floating-ring", 60, 50));

        assertThat(round.submitted()).containsExactly(new RoundEvent.HandBack());
        assertThat(moves).isEmpty();
    }

    @Test
    void aHandThatTremblesWhileItClicksHandsBackToo(FxRobot robot) {
        robot.moveTo("#floating-ring").press(MouseButton.PRIMARY).moveBy(3, 2).release(MouseButton.PRIMARY);

        assertThat(round.submitted()).hasSize(1);
    }

    @Test
    void aDragMovesItAndHandsNothingBack(FxRobot robot) {
        robot.moveTo("#floating-ring")
                .press(MouseButton.PRIMARY)
                .moveBy(40, -10)
                .release(MouseButton.PRIMARY);

        assertThat(moves).last().isEqualTo("let go");
        assertThat(moves.stream()
                        .filter(move -> !move.equals("let go"))
                        .mapToInt(FloatingRingUiTest::x)
                        .sum())
                .isEqualTo(40);
        assertThat(round.submitted()).isEmpty();
    }

    @Test
    void theStopIsInItWithTheQuestionToSay(FxRobot robot) {
        Pictures.write(stage, "floating-elaborating");
        round.set(Snap.at(Stage.ELABORATING).ring(8_000, 60_000).take());
        robot.interact(model::refresh);
        Pictures.write(stage, "floating-amber");
        round.set(Snap.at(Stage.CLOSED).ring(3_000, 5_000).take());
        robot.interact(model::refresh);

        assertThat(robot.lookup(".floating-question").query().getParent().isVisible())
                .isTrue();
        Node ring = robot.lookup("#floating-ring").query();
        assertThat(ring.getAccessibleText()).startsWith("Stop. Hand it back");
        Pictures.write(stage, "floating-stop");
        assertThat(Pictures.cut(stage.getScene().getRoot())).isEmpty();
        assertThat(ring.getBoundsInParent().getWidth()).isEqualTo(FloatingRing.SIZE);

        round.set(Snap.at(Stage.ANSWERING).take());
        robot.interact(model::refresh);

        assertThat(robot.lookup(".floating-question").query().getParent().isVisible())
                .isFalse();
    }

    private static int x(String move) {
        return Integer.parseInt(move.substring(0, move.indexOf(',')));
    }
}
