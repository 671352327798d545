package io.mockround.round;

import io.mockround.deck.Milestone;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The milestones whose minute has passed without them, as far as can be heard. Not those of one phase, nor what is to be avoided. Belongs to the round's thread. */
final class Overdue {

    private final List<Milestone> timed;
    private final Understanding understanding;
    private final Set<String> reached = new HashSet<>();

    Overdue(List<Milestone> milestones, Understanding understanding) {
        this.timed = milestones.stream()
                .filter(milestone -> milestone.by() != null && milestone.phase() == null && !milestone.avoid())
                .sorted(Comparator.comparing(Milestone::by))
                .toList();
        this.understanding = understanding;
    }

    /** Those whose minute lies this far back, the earliest first. None where nothing is heard: then nobody knows. */
    List<Milestone> by(Situation now, Duration since) {
        if (now.isDeaf()) {
            return List.of();
        }
        List<Milestone> due = timed.stream()
                .filter(milestone -> milestone.by().plus(since).compareTo(now.at()) <= 0)
                .filter(milestone -> !reached.contains(milestone.id()))
                .toList();
        if (!due.isEmpty()) {
            reached.addAll(understanding.reached(due, now.heard(), now.clarifiedAt()));
        }
        return due.stream()
                .filter(milestone -> !reached.contains(milestone.id()))
                .toList();
    }
}
