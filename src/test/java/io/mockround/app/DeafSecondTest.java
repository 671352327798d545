package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class DeafSecondTest {

    private final AtomicLong nanos = new AtomicLong(77);
    private final DeafSecond deaf = new DeafSecond(nanos::get);

    @Test
    void hearsEverythingBeforeAnythingHasEnded() {
        assertThat(isHeard(KeyEvent.KEY_PRESSED, KeyCode.ENTER)).isTrue();
        assertThat(isHeard(MouseEvent.MOUSE_PRESSED)).isTrue();
    }

    @Test
    void hearsNoKeyAndNoClickForASecondAndAllOfThemAfterIt() {
        deaf.begin();
        pass(999);
        assertThat(isHeard(KeyEvent.KEY_PRESSED, KeyCode.ENTER)).isFalse();
        assertThat(isHeard(KeyEvent.KEY_RELEASED, KeyCode.ENTER)).isFalse();
        assertThat(isHeard(MouseEvent.MOUSE_PRESSED)).isFalse();
        assertThat(isHeard(MouseEvent.MOUSE_RELEASED)).isFalse();
        assertThat(isHeard(MouseEvent.MOUSE_CLICKED)).isFalse();
        assertThat(isHeard(MouseEvent.MOUSE_MOVED)).as("the pointer may move").isTrue();

        pass(1);

        assertThat(isHeard(KeyEvent.KEY_PRESSED, KeyCode.ENTER)).isTrue();
        assertThat(isHeard(MouseEvent.MOUSE_PRESSED)).isTrue();
    }

    @Test
    void aKeyThatIsHeldOnIsNotHeardUntilItIsPressedAnew() {
        deaf.begin();
        assertThat(isHeard(KeyEvent.KEY_PRESSED, KeyCode.ENTER)).isFalse();
        pass(5_000);

        assertThat(isHeard(KeyEvent.KEY_PRESSED, KeyCode.ENTER)).isFalse();
        assertThat(isHeard(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED)).isFalse();
        assertThat(isHeard(KeyEvent.KEY_PRESSED, KeyCode.S)).as("another key").isTrue();
        assertThat(isHeard(KeyEvent.KEY_RELEASED, KeyCode.ENTER)).isFalse();

        assertThat(isHeard(KeyEvent.KEY_PRESSED, KeyCode.ENTER)).isTrue();
        assertThat(isHeard(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED)).isTrue();
    }

    @Test
    void beginsAnewWithEveryEnd() {
        deaf.begin();
        pass(2_000);
        deaf.begin();

        assertThat(isHeard(KeyEvent.KEY_PRESSED, KeyCode.ENTER)).isFalse();
    }

    private void pass(long ms) {
        nanos.addAndGet(Duration.ofMillis(ms).toNanos());
    }

    private boolean isHeard(EventType<KeyEvent> type, KeyCode code) {
        KeyEvent event = new KeyEvent(type, "", "", code, false, false, false, false);
        deaf.key(event);
        return !event.isConsumed();
    }

    private boolean isHeard(EventType<MouseEvent> type) {
        MouseEvent event = new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
        deaf.mouse(event);
        return !event.isConsumed();
    }
}
