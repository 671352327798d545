package io.mockround.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class HandBackKeysTest {

    @Test
    void areKeysOfPedalsAndButtonsOfMice() {
        HandBackKeys keys = HandBackKeys.of(List.of("PAGE_DOWN", "F13", "BUTTON_BACK"));

        assertThat(keys.keys()).containsExactlyInAnyOrder(KeyCode.PAGE_DOWN, KeyCode.F13);
        assertThat(keys.buttons()).containsExactly(MouseButton.BACK);
    }

    @Test
    void passOverWhatMeansNothingOrSomethingElse() {
        HandBackKeys keys = HandBackKeys.of(List.of("M", "TAB", "BUTTON_PRIMARY", "ESCAPE", "no key"));

        assertThat(keys).isEqualTo(new HandBackKeys(java.util.Set.of(), java.util.Set.of()));
    }

    @Test
    void aNameLeadsBackToWhatWasPressed() {
        assertThat(HandBackKeys.of(List.of(HandBackKeys.nameOf(KeyCode.B).orElseThrow()))
                        .keys())
                .containsExactly(KeyCode.B);
        assertThat(HandBackKeys.of(
                                List.of(HandBackKeys.nameOf(MouseButton.MIDDLE).orElseThrow()))
                        .buttons())
                .containsExactly(MouseButton.MIDDLE);
        assertThat(HandBackKeys.nameOf(KeyCode.SPACE)).isEmpty();
        assertThat(HandBackKeys.nameOf(KeyCode.UNDEFINED)).isEmpty();
        assertThat(HandBackKeys.nameOf(MouseButton.PRIMARY)).isEmpty();
    }

    @Test
    void areShownByTheNamesPeopleKnow() {
        assertThat(HandBackKeys.shown("PAGE_DOWN")).isEqualTo("Page Down");
        assertThat(HandBackKeys.shown("BUTTON_BACK")).isEqualTo("Back button of the mouse");
    }
}
