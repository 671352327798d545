package io.mockround.analysis;

import io.mockround.deck.Milestone;
import io.mockround.deck.MilestoneNames;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.round.RoundRecord.PhaseRun;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When each milestone of the template was first reached: by the cues the template gives, else by those known for its id
 * ({@link MilestoneCues}). A milestone with neither is left out: nothing could tell whether it was reached.
 */
final class Milestones {

    private static final int WORDS_SHOWN = 8;

    private Milestones() {}

    /** Of milestones that belong to no phase. */
    static Maybe<List<MilestonePart>> of(List<Milestone> milestones, Said said, List<Long> askedMs) {
        return of(milestones, said, askedMs, List.of());
    }

    /**
     * @param said null without a transcript
     * @param askedMs when a clarifying question was noted by key; such a question need not be heard again
     * @param phases as they ran: a milestone of one that never began was not reached
     */
    static Maybe<List<MilestonePart>> of(
            List<Milestone> milestones, Said said, List<Long> askedMs, List<PhaseRun> phases) {
        List<Milestone> known = milestones.stream()
                .filter(milestone -> !milestone.cues().isEmpty() || MilestoneCues.knows(milestone.id()))
                .toList();
        if (known.isEmpty()) {
            return Maybe.notApplicable();
        }
        if (said == null) {
            return Maybe.unknown();
        }
        return Maybe.of(known.stream()
                .map(milestone -> part(milestone, where(milestone, said, phases), askedMs))
                .toList());
    }

    private static Said where(Milestone milestone, Said said, List<PhaseRun> phases) {
        if (milestone.phase() == null) {
            return said;
        }
        return phases.stream()
                .filter(run -> run.id().equals(milestone.phase()))
                .findFirst()
                .map(run ->
                        said.between(run.startedAt().toMillis(), run.endedAt().toMillis()))
                .orElse(Said.NOTHING);
    }

    private static MilestonePart part(Milestone milestone, Said said, List<Long> askedMs) {
        Optional<Clause> clause = milestone.cues().isEmpty() ? said.first(milestone.id()) : said.first(milestone);
        Maybe<Boolean> avoid = milestone.avoid() ? Maybe.of(true) : Maybe.notApplicable();
        boolean noted = MilestoneNames.of(milestone.id()).equals(MilestoneNames.CLARIFY);
        Optional<Long> notedMs = noted ? askedMs.stream().min(Long::compare) : Optional.empty();
        Maybe<Long> targetMs = Maybe.ofNullable(milestone.by()).map(Duration::toMillis);
        if (notedMs.isPresent()
                && clause.filter(heard -> heard.startMs() <= notedMs.get()).isEmpty()) {
            return new MilestonePart(
                    milestone.id(), milestone.title(), Maybe.of(notedMs.get()), targetMs, Maybe.notApplicable(), avoid);
        }
        return new MilestonePart(
                milestone.id(),
                milestone.title(),
                clause.map(Clause::startMs).map(Maybe::of).orElse(Maybe.unknown()),
                targetMs,
                clause.map(Milestones::shown).map(Maybe::of).orElse(Maybe.notApplicable()),
                avoid);
    }

    private static String shown(Clause clause) {
        List<Word> words = clause.words();
        return Phrases.text(words.subList(0, Math.min(words.size(), WORDS_SHOWN)));
    }
}
