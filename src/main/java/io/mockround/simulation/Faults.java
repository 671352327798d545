package io.mockround.simulation;

import io.mockround.deck.Scenario.Action;
import io.mockround.deck.Scenario.ScenarioEvent;
import io.mockround.recording.Gap;
import io.mockround.round.RoundEffect.Why;
import io.mockround.round.RoundRecord.Ignored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The microphone's faults of a scenario.
 *
 * @param gaps in order; one that never ends lasts to the end of all time
 * @param ignored losing what is lost, returning what is there
 */
record Faults(List<Gap> gaps, List<Ignored> ignored) {

    private static final long NEVER_MS = Duration.ofDays(365).toMillis();

    /** @param events in the order of their times */
    static Faults of(List<ScenarioEvent> events) {
        List<Gap> gaps = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        Duration lostAt = null;
        for (ScenarioEvent event : events) {
            if (event.action() == Action.MICROPHONE_LOST) {
                if (lostAt == null) {
                    lostAt = event.at();
                } else {
                    ignored.add(new Ignored(event.at(), "microphone-lost", Why.ALREADY_LOST));
                }
            } else if (event.action() == Action.MICROPHONE_BACK) {
                if (lostAt != null) {
                    gaps.add(gap(lostAt.toMillis(), event.at().toMillis()));
                    lostAt = null;
                } else {
                    ignored.add(new Ignored(event.at(), "microphone-back", Why.NOT_LOST));
                }
            }
        }
        if (lostAt != null) {
            gaps.add(gap(lostAt.toMillis(), NEVER_MS));
        }
        return new Faults(gaps, ignored);
    }

    /** As they are counted from a later time: what was over by then is left out. */
    Faults since(Duration start) {
        long startMs = start.toMillis();
        return new Faults(
                gaps.stream()
                        .filter(gap -> gap.endMs() > startMs)
                        .map(gap -> gap(Math.max(0, gap.startMs() - startMs), gap.endMs() - startMs))
                        .toList(),
                ignoredFrom(start).ignored().stream()
                        .map(event -> new Ignored(event.at().minus(start), event.event(), event.why()))
                        .toList());
    }

    /** Without what was ignored earlier. */
    Faults ignoredFrom(Duration start) {
        return ignoredIf(event -> event.at().compareTo(start) >= 0);
    }

    /** Without what was ignored at this time or later. */
    Faults ignoredBefore(Duration end) {
        return ignoredIf(event -> event.at().compareTo(end) < 0);
    }

    private Faults ignoredIf(Predicate<Ignored> wanted) {
        return new Faults(gaps, ignored.stream().filter(wanted).toList());
    }

    /** The gaps as far as the recording reaches. */
    List<Gap> within(long durationMs) {
        return gaps.stream()
                .filter(gap -> gap.startMs() < durationMs)
                .map(gap -> gap(gap.startMs(), Math.min(gap.endMs(), durationMs)))
                .toList();
    }

    private static Gap gap(long startMs, long endMs) {
        return new Gap(startMs, endMs, Gap.Cause.MICROPHONE_LOST);
    }
}
