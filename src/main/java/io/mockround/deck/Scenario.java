package io.mockround.deck;

import java.time.Duration;
import java.util.List;

/**
 * A round to be played in virtual time.
 *
 * @param template an id or a path as written
 * @param deck likewise; null when left out
 * @param prompt null when it is to be drawn
 * @param narration as written, beside the scenario; null for silence
 */
public record Scenario(
        String template, String deck, String prompt, long seed, String narration, List<ScenarioEvent> events) {

    public Scenario {
        events = List.copyOf(events);
    }

    /** Something that happens at a round time: a key pressed or a fault of the microphone. */
    public record ScenarioEvent(Duration at, Action action, String note) {}

    public enum Action {
        ANSWER_GIVEN,
        HAND_BACK,
        ASK,
        ASKED,
        MARK,
        TELL_ME_MORE,
        ABANDON,
        MICROPHONE_LOST,
        MICROPHONE_BACK
    }
}
