package io.mockround.analysis;

import io.mockround.deck.Milestone;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.round.Understanding;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What the interviewer makes of the words during a round: what the report would, if the round ended now. Stateless. */
public final class RoundUnderstanding implements Understanding {

    @Override
    public Set<String> reached(List<Milestone> milestones, List<Word> heard, List<Duration> clarifiedAt) {
        Said said = new Said(heard, HandBackQuestions.find(heard, 0, Long.MAX_VALUE));
        List<Long> askedMs = clarifiedAt.stream().map(Duration::toMillis).toList();
        Set<String> missing = Milestones.of(milestones, said, askedMs, List.of()).or(List.of()).stream()
                .filter(milestone -> !milestone.atMs().isKnown())
                .map(MilestonePart::id)
                .collect(Collectors.toSet());
        return milestones.stream()
                .map(Milestone::id)
                .filter(id -> !missing.contains(id)) // without cues nothing could tell: it is never missed
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> named(List<String> components, List<Word> heard) {
        return new Components(heard)
                .named(components, OptionalLong.empty()).stream()
                        .filter(ComponentPart::overkill)
                        .map(component -> Components.shown(component.name()))
                        .toList();
    }
}
