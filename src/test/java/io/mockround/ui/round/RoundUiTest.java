package io.mockround.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.VoiceState;
import io.mockround.round.RoundEvent;
import io.mockround.time.MonotonicClock;
import io.mockround.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RoundUiTest {

    private final FakeRound round = new FakeRound(Snap.at(Stage.ELABORATING).take());
    private RoundView view;
    private Scene scene;
    private Button elsewhere;

    @Start
    void show(javafx.stage.Stage stage) {
        Theme.loadFonts();
        elsewhere = new Button("a control of the window"); // not before there is a toolkit
        elsewhere.setId("elsewhere");
        view = new RoundView(
                new RoundViewModel(round, MonotonicClock.SYSTEM), HandBackKeys.of(Set.of(KeyCode.PAGE_DOWN)));
        BorderPane window = new BorderPane(view);
        window.setTop(new VBox(elsewhere));
        scene = new Scene(window, 1180, 740);
        Theme.DARK.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::close);
    }

    private enum Key {
        ENTER(KeyCode.ENTER, new RoundEvent.HandBack()),
        PEDAL(KeyCode.PAGE_DOWN, new RoundEvent.HandBack()),
        SPACE(KeyCode.SPACE, new RoundEvent.AnswerGiven()),
        Q(KeyCode.Q, new RoundEvent.ClarifyingQuestion()),
        T(KeyCode.T, new RoundEvent.TellMeMore()),
        N(KeyCode.N, new RoundEvent.Asked()),
        M(KeyCode.M, new RoundEvent.Mark(""));

        private final KeyCode code;
        private final RoundEvent event;

        Key(KeyCode code, RoundEvent event) {
            this.code = code;
            this.event = event;
        }
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void aKeySubmitsItsEventOnceHoweverLongItIsHeld(Key key, FxRobot robot) {
        robot.interact(() -> {
            fire(KeyEvent.KEY_PRESSED, key.code);
            fire(KeyEvent.KEY_PRESSED, key.code);
            fire(KeyEvent.KEY_PRESSED, key.code);
            fire(KeyEvent.KEY_RELEASED, key.code);
        });
        assertThat(round.submitted()).containsExactly(key.event);

        robot.type(key.code);
        assertThat(round.submitted()).containsExactly(key.event, key.event);
    }

    @Test
    void turnsTheSoundOffAndOnWithV(FxRobot robot) throws Exception {
        robot.type(KeyCode.V);
        robot.interact(
                () -> round.set(Snap.at(Stage.ANSWERING).voice(VoiceState.MUTED).take()));
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> robot.lookup("#sound").queryButton().getText().equals("Sound is off"));
        robot.type(KeyCode.V);

        assertThat(round.muted()).containsExactly(true, false);
        assertThat(robot.lookup("#sound").queryButton().getAccessibleText()).contains("off", "V");
        assertThat(round.submitted()).isEmpty();
    }

    @Test
    void keysWorkWhateverHasTheFocus(FxRobot robot) {
        robot.interact(elsewhere::requestFocus);
        robot.type(KeyCode.ENTER, KeyCode.SPACE);

        robot.interact(() -> robot.lookup("#asked").query().requestFocus());
        robot.type(KeyCode.ENTER, KeyCode.SPACE);

        assertThat(round.submitted())
                .containsExactly(
                        new RoundEvent.HandBack(),
                        new RoundEvent.AnswerGiven(),
                        new RoundEvent.HandBack(),
                        new RoundEvent.AnswerGiven());
    }

    @Test
    void keysWorkWhenNothingHasTheFocus(FxRobot robot) {
        show(Snap.at(Stage.PRESENTING), robot);
        robot.interact(() -> view.requestFocus());

        robot.type(KeyCode.M);

        assertThat(round.submitted()).containsExactly(new RoundEvent.Mark(""));
    }

    @Test
    void fFinishesARoundThatIsOpenEnded(FxRobot robot) {
        robot.type(KeyCode.F);
        assertThat(robot.lookup("#finish").query().isVisible()).isFalse();
        show(Snap.at(Stage.PRESENTING).narration(), robot);

        robot.type(KeyCode.F).clickOn("#finish");

        assertThat(round.submitted()).containsExactly(new RoundEvent.Finish(), new RoundEvent.Finish());
        assertThat(robot.lookup("#handBack").query().isVisible()).isFalse();
    }

    @Test
    void withCtrlAKeyIsSomebodyElses(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);

        assertThat(round.submitted()).isEmpty();
    }

    @Test
    void escTwiceAbandons(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        assertThat(round.submitted()).isEmpty();
        assertThat(robot.lookup("#round-hint").queryLabeled().getText()).contains("Esc again");

        robot.type(KeyCode.ESCAPE);
        assertThat(round.submitted()).containsExactly(new RoundEvent.Abandon());
    }

    @Test
    void theButtonsDoWhatTheirKeysDo(FxRobot robot) {
        robot.clickOn("#handBack")
                .clickOn("#clarifyingQuestion")
                .clickOn("#tellMeMore")
                .clickOn("#mark");
        robot.clickOn("#abandon").clickOn("#abandon");

        assertThat(round.submitted())
                .containsExactly(
                        new RoundEvent.HandBack(),
                        new RoundEvent.ClarifyingQuestion(),
                        new RoundEvent.TellMeMore(),
                        new RoundEvent.Mark(""),
                        new RoundEvent.Abandon());
    }

    @Test
    void aClickAnywhereOnTheStopScreenHandsBackOnce(FxRobot robot) {
        show(Snap.at(Stage.CLOSED).ring(3_000, 5_000), robot);

        robot.clickOn(robot.offset("#stop", 300, 200));

        assertThat(round.submitted()).containsExactly(new RoundEvent.HandBack());
    }

    @Test
    void theStopScreenTakesTheWholeWindowAndTheFocus(FxRobot robot) {
        show(Snap.at(Stage.CLOSED).ring(3_000, 5_000), robot);

        Node stop = robot.lookup("#stop").query();
        assertThat(stop.isVisible()).isTrue();
        assertThat(stop.getBoundsInParent()).isEqualTo(view.getLayoutBounds());
        assertThat(scene.getFocusOwner()).isSameAs(stop);

        show(Snap.at(Stage.ANSWERING), robot);

        assertThat(stop.isVisible()).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(robot.lookup("#handBack").query());
    }

    @Test
    void theFocusGoesFromHandBackToWhatScrolls(FxRobot robot) {
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            visited.add(scene.getFocusOwner().getId());
            robot.type(KeyCode.TAB);
        }

        assertThat(visited).containsExactly("handBack", "phases-scroll", "exchanges-scroll", "elsewhere", "asked");
    }

    @Test
    void everyControlHasAnAccessibleName(FxRobot robot) {
        Set<Node> controls = robot.lookup(node -> node.isFocusTraversable() || node instanceof Button)
                .queryAll();

        assertThat(controls).hasSizeGreaterThan(8);
        controls.stream()
                .filter(node -> isInside(node, view))
                .forEach(node ->
                        assertThat(node.getAccessibleText()).as(node.toString()).isNotBlank());
    }

    @Test
    void aClosedViewSamplesNoMoreAndLeavesTheKeysAlone(FxRobot robot) throws Exception {
        robot.interact(view::close);
        round.set(Snap.at(Stage.CLOSED).take());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);

        assertThat(robot.lookup("#stop").query().isVisible()).isFalse();
        assertThat(round.submitted()).doesNotContain(new RoundEvent.AnswerGiven());
    }

    private void show(Snap snap, FxRobot robot) {
        round.set(snap.take());
        WaitForAsyncUtils.sleep(250, TimeUnit.MILLISECONDS); // the view samples ten times a second
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        Node target = scene.getFocusOwner();
        javafx.event.Event.fireEvent(target, new KeyEvent(type, "", "", code, false, false, false, false));
    }

    private static boolean isInside(Node node, Parent ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
