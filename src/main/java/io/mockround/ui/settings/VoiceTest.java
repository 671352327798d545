package io.mockround.ui.settings;

import io.mockround.messages.Messages;
import io.mockround.ui.common.Navigator;
import io.mockround.voice.Voice;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Lets the interviewer's voice be heard once. On the FX thread. */
public final class VoiceTest {

    private final Voice voice;
    private final Executor fx;
    private final Navigator navigator;
    private final ReadOnlyBooleanWrapper speaking = new ReadOnlyBooleanWrapper();

    public VoiceTest(Voice voice, Executor fx, Navigator navigator) {
        this.voice = voice;
        this.fx = fx;
        this.navigator = navigator;
    }

    /** Says <i>Stop there.</i>, as in a round. */
    public void say() {
        String sentence = Messages.text("interviewer.stopThere");
        if (!voice.canSay(sentence)) {
            navigator.note(Messages.text("settings.voice.none"), null);
            return;
        }
        speaking.set(true);
        voice.say(sentence, new Voice.Listener() {
            @Override
            public void begins() {
                // what is being said is heard
            }

            @Override
            public void ended(Voice.Ending how) {
                fx.execute(() -> ended(how == Voice.Ending.FAILED));
            }

            private void ended(boolean isFailure) {
                speaking.set(false);
                if (isFailure) {
                    navigator.note(Messages.text("settings.voice.failed"), null);
                }
            }
        });
    }

    public ReadOnlyBooleanProperty speakingProperty() {
        return speaking.getReadOnlyProperty();
    }
}
