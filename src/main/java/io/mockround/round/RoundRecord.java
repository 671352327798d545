package io.mockround.round;

import io.mockround.round.Exchange.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a round left behind, in the order it happened. Times are round times: 0:00 is the first recorded sample.
 *
 * @param ownSounds what the program let be heard; empty where nothing could be, as in {@code simulate}
 */
public record RoundRecord(
        boolean complete,
        Duration endedAt,
        List<PhaseRun> phases,
        List<AskedExchange> exchanges,
        List<Mark> marks,
        List<Clarification> clarifications,
        List<Ignored> ignored,
        List<Rescue> rescues,
        List<OwnSound> ownSounds) {

    /** Of a round whose first sample has not come yet. */
    public static final RoundRecord NOT_BEGUN =
            new RoundRecord(false, Duration.ZERO, List.of(), List.of(), List.of(), List.of(), List.of());

    /** One without rescues. */
    public RoundRecord(
            boolean complete,
            Duration endedAt,
            List<PhaseRun> phases,
            List<AskedExchange> exchanges,
            List<Mark> marks,
            List<Clarification> clarifications,
            List<Ignored> ignored) {
        this(complete, endedAt, phases, exchanges, marks, clarifications, ignored, List.of());
    }

    public RoundRecord {
        phases = List.copyOf(phases);
        exchanges = List.copyOf(exchanges);
        marks = List.copyOf(marks);
        clarifications = List.copyOf(clarifications);
        ignored = List.copyOf(ignored);
        rescues = List.copyOf(rescues);
        ownSounds = List.copyOf(ownSounds);
    }

    /** Of a silent round. */
    public RoundRecord(
            boolean complete,
            Duration endedAt,
            List<PhaseRun> phases,
            List<AskedExchange> exchanges,
            List<Mark> marks,
            List<Clarification> clarifications,
            List<Ignored> ignored,
            List<Rescue> rescues) {
        this(complete, endedAt, phases, exchanges, marks, clarifications, ignored, rescues, List.of());
    }

    /** The same round, in which the program let this be heard; its recording may break off before the last of it ended. */
    public RoundRecord withOwnSounds(List<OwnSound> sounds) {
        return new RoundRecord(complete, endedAt, phases, exchanges, marks, clarifications, ignored, rescues, sounds);
    }

    /** The same round with what was heard of the program by its end. */
    public RoundRecord withOwnSoundsUntilItsEnd(List<OwnSound> sounds) {
        return withOwnSounds(withOwnSounds(sounds).soundsUntil(endedAt));
    }

    /**
     * The round as it is known when its recording breaks off at this time, before or after the record was made: what was open then is
     * abandoned at that time, what began later is left out, and a key pressed later counts there. A round that was complete by then is
     * returned as it is.
     */
    public RoundRecord brokenOffAt(Duration end) {
        if (complete && endedAt.compareTo(end) <= 0) {
            return this;
        }
        return new RoundRecord(
                false,
                end,
                phasesUntil(end),
                exchanges.stream()
                        .filter(asked -> asked.exchange().openedAt().compareTo(end) <= 0)
                        .map(asked -> asked.brokenOffAt(end))
                        .toList(),
                marks.stream()
                        .map(mark -> new Mark(Round.earlier(mark.at(), end), mark.note()))
                        .toList(),
                clarifications.stream()
                        .map(asked -> new Clarification(Round.earlier(asked.at(), end), asked.text(), asked.answer()))
                        .toList(),
                ignored.stream()
                        .map(event -> new Ignored(Round.earlier(event.at(), end), event.event(), event.why()))
                        .toList(),
                rescues.stream()
                        .filter(rescue -> rescue.at().compareTo(end) <= 0)
                        .toList(),
                soundsUntil(end));
    }

    private List<OwnSound> soundsUntil(Duration end) {
        return ownSounds.stream()
                .filter(sound -> sound.from().compareTo(end) < 0)
                .map(sound -> sound.endingBy(end))
                .toList();
    }

    /** The phases begun by then, the last one until then. */
    private List<PhaseRun> phasesUntil(Duration end) {
        List<PhaseRun> runs = new ArrayList<>();
        for (PhaseRun run : phases) {
            if (run.startedAt().compareTo(end) <= 0) {
                runs.add(run);
            }
        }
        if (!runs.isEmpty()) {
            runs.add(runs.remove(runs.size() - 1).endingAt(end));
        }
        return runs;
    }

    /** A phase as it ran; one that had no time left begins and ends at one instant. */
    public record PhaseRun(String id, String title, Duration startedAt, Duration endedAt, Duration planned) {

        private PhaseRun endingAt(Duration end) {
            return new PhaseRun(id, title, startedAt, end, planned);
        }
    }

    /** An exchange that is over, and its question. */
    public record AskedExchange(Exchange exchange, Question question) {

        private AskedExchange brokenOffAt(Duration end) {
            boolean wasOver = !(exchange.end() instanceof End.Abandoned)
                    && exchange.end().at().compareTo(end) <= 0;
            return wasOver ? this : new AskedExchange(exchange.brokenOffAt(end), question);
        }
    }

    public record Mark(Duration at, String note) {}

    /**
     * A clarifying question: its words as far as they were heard, and the interviewer's answer.
     *
     * @param at of the key, or of the first word where it was heard without one
     */
    public record Clarification(Duration at, String text, String answer) {}

    /**
     * A rope the interviewer threw.
     *
     * @param milestone the id of the overdue one it was for; null after a silence
     * @param exchange the number of the one that was open; null where none was
     */
    public record Rescue(Duration at, String text, String milestone, String phase, Integer exchange) {}

    /** The same round with these events ignored. */
    public RoundRecord withIgnored(List<Ignored> events) {
        return new RoundRecord(complete, endedAt, phases, exchanges, marks, clarifications, events, rescues);
    }

    /** @param event as scenarios and the report call it */
    public record Ignored(Duration at, String event, RoundEffect.Why why) {}
}
