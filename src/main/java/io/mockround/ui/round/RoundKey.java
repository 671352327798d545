package io.mockround.ui.round;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** The keys of a round that always mean the same, and what they do (CONTRACT, "Keys in the window"). */
enum RoundKey {
    HAND_BACK(KeyCode.ENTER, RoundViewModel::handBack),
    ANSWER_GIVEN(KeyCode.SPACE, RoundViewModel::answerGiven),
    CLARIFYING_QUESTION(KeyCode.Q, RoundViewModel::clarifyingQuestion),
    TELL_ME_MORE(KeyCode.T, RoundViewModel::tellMeMore),
    ASKED(KeyCode.N, RoundViewModel::asked),
    MARK(KeyCode.M, RoundViewModel::mark),
    FINISH(KeyCode.F, RoundViewModel::finish),
    SOUND(KeyCode.V, RoundViewModel::toggleSound),
    ABANDON(KeyCode.ESCAPE, RoundViewModel::abandonPressed);

    private final KeyCode key;
    private final Consumer<RoundViewModel> action;

    RoundKey(KeyCode key, Consumer<RoundViewModel> action) {
        this.key = key;
        this.action = action;
    }

    KeyCode key() {
        return key;
    }

    void press(RoundViewModel model) {
        action.accept(model);
    }

    static boolean isTaken(KeyCode key) {
        return Arrays.stream(values()).anyMatch(each -> each.key == key);
    }
}
