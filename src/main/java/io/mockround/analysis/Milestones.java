package io.mockround.analysis;

import io.mockround.deck.Milestone;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.speech.Phrases;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When each milestone of the template was first said, by its cue words. */
final class Milestones {

    private static final int WORDS_SHOWN = 8;

    private Milestones() {}

    static Maybe<List<MilestonePart>> of(List<Milestone> milestones, Transcript transcript) {
        if (milestones.isEmpty()) {
            return Maybe.notApplicable();
        }
        if (!transcript.isDone()) {
            return Maybe.unknown();
        }
        return Maybe.of(milestones.stream()
                .map(milestone -> part(milestone, transcript.words()))
                .toList());
    }

    private static MilestonePart part(Milestone milestone, List<Word> words) {
        Optional<Integer> first = milestone.cues().stream()
                .flatMap(cue -> Phrases.find(cue, words).stream())
                .min(Integer::compare);
        Maybe<Long> targetMs = Maybe.ofNullable(milestone.by()).map(Duration::toMillis);
        if (first.isEmpty()) {
            return new MilestonePart(
                    milestone.id(), milestone.title(), Maybe.unknown(), targetMs, Maybe.notApplicable());
        }
        int from = Math.max(0, first.get() - WORDS_SHOWN / 2);
        List<Word> shown = words.subList(from, Math.min(words.size(), from + WORDS_SHOWN));
        long atMs = words.get(first.get()).startMs();
        return new MilestonePart(
                milestone.id(), milestone.title(), Maybe.of(atMs), targetMs, Maybe.of(Phrases.text(shown)));
    }
}
