package io.mockround.simulation;

import io.mockround.deck.Scenario.Action;
import io.mockround.deck.Scenario.ScenarioEvent;
import io.mockround.round.RoundEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** What a scenario's hands do, in order, as far as it is not done yet; and what its microphone does. */
final class Hands {

    private final Deque<ScenarioEvent> waiting;
    private final Faults faults;

    private Hands(Deque<ScenarioEvent> waiting, Faults faults) {
        this.waiting = waiting;
        this.faults = faults;
    }

    static Hands of(List<ScenarioEvent> events) {
        List<ScenarioEvent> sorted =
                events.stream().sorted(Comparator.comparing(ScenarioEvent::at)).toList();
        return new Hands(
                new ArrayDeque<>(
                        sorted.stream().filter(event -> !isFault(event)).toList()),
                Faults.of(sorted));
    }

    Faults faults() {
        return faults;
    }

    /** Whether something is to be done by this time. */
    boolean isDue(Duration until) {
        return !waiting.isEmpty() && waiting.peek().at().compareTo(until) <= 0;
    }

    Duration nextAt() {
        return waiting.element().at();
    }

    /** The next one, which is then done. */
    ScenarioEvent take() {
        return waiting.remove();
    }

    /** All that is left, which is then done. */
    List<ScenarioEvent> rest() {
        List<ScenarioEvent> rest = new ArrayList<>(waiting);
        waiting.clear();
        return rest;
    }

    private static boolean isFault(ScenarioEvent event) {
        return event.action() == Action.MICROPHONE_LOST || event.action() == Action.MICROPHONE_BACK;
    }

    static RoundEvent roundEvent(ScenarioEvent event) {
        return switch (event.action()) {
            case ANSWER_GIVEN -> new RoundEvent.AnswerGiven();
            case HAND_BACK -> new RoundEvent.HandBack();
            case ASK -> new RoundEvent.ClarifyingQuestion();
            case ASKED -> new RoundEvent.Asked();
            case MARK -> new RoundEvent.Mark(event.note() == null ? "" : event.note());
            case TELL_ME_MORE -> new RoundEvent.TellMeMore();
            case ABANDON -> new RoundEvent.Abandon();
            case MICROPHONE_LOST, MICROPHONE_BACK -> throw new IllegalArgumentException("a fault, not a hand");
        };
    }
}
