package io.mockround.ui.round;

import io.mockround.messages.Messages;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/**
 * What hands back besides Enter: keys of clickers and pedals, and buttons of mice. By names that the settings keep: those of
 * {@link KeyCode}, and {@code BUTTON_} with those of {@link MouseButton}.
 */
public record HandBackKeys(Set<KeyCode> keys, Set<MouseButton> buttons) {

    private static final String BUTTON = "BUTTON_";

    /** A click is taken by what is clicked on. */
    private static final Set<MouseButton> TAKEN_BUTTONS = EnumSet.of(MouseButton.NONE, MouseButton.PRIMARY);

    /** They move the focus, or are held down for another key's sake. */
    private static final Set<KeyCode> TAKEN_KEYS = EnumSet.of(
            KeyCode.TAB,
            KeyCode.SHIFT,
            KeyCode.CONTROL,
            KeyCode.ALT,
            KeyCode.ALT_GRAPH,
            KeyCode.META,
            KeyCode.COMMAND,
            KeyCode.WINDOWS,
            KeyCode.F1,
            KeyCode.UNDEFINED);

    public HandBackKeys {
        keys = Set.copyOf(keys);
        buttons = Set.copyOf(buttons);
    }

    /** Keys alone. */
    static HandBackKeys of(Set<KeyCode> keys) {
        return new HandBackKeys(keys, Set.of());
    }

    /** Names that mean nothing, as another version or a hand may have written them, are passed over, as are keys of other meaning. */
    public static HandBackKeys of(List<String> names) {
        Set<KeyCode> keys = Arrays.stream(KeyCode.values())
                .filter(key -> names.contains(key.name()) && !isTaken(key))
                .collect(Collectors.toUnmodifiableSet());
        Set<MouseButton> buttons = Arrays.stream(MouseButton.values())
                .filter(button -> names.contains(BUTTON + button.name()) && !TAKEN_BUTTONS.contains(button))
                .collect(Collectors.toUnmodifiableSet());
        return new HandBackKeys(keys, buttons);
    }

    /** The name of a key that may hand back; empty for one that means something else in a round. */
    public static Optional<String> nameOf(KeyCode key) {
        return isTaken(key) ? Optional.empty() : Optional.of(key.name());
    }

    /** The name of a button that may hand back; empty for the one that clicks. */
    public static Optional<String> nameOf(MouseButton button) {
        return TAKEN_BUTTONS.contains(button) ? Optional.empty() : Optional.of(BUTTON + button.name());
    }

    /** How a name is shown. */
    public static String shown(String name) {
        if (name.startsWith(BUTTON)) {
            return Messages.text("settings.button." + name.substring(BUTTON.length()));
        }
        return Arrays.stream(KeyCode.values())
                .filter(key -> key.name().equals(name))
                .map(KeyCode::getName)
                .findFirst()
                .orElse(name);
    }

    private static boolean isTaken(KeyCode key) {
        return TAKEN_KEYS.contains(key) || RoundKey.isTaken(key);
    }
}
