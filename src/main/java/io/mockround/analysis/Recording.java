package io.mockround.analysis;

import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.recording.Gap;
import io.mockround.round.OwnSound;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.Mark;
import io.mockround.speech.Transcript;
import java.util.List;

/**
 * Everything known of a recording before it is analysed.
 *
 * @param round null for a memo
 * @param template the round's template; null for a memo
 * @param prompt the problem the round began with; null for a memo
 * @param marks a memo's moments to come back to; those of a round are in its record
 * @param fillers the speaker's own changes to the fillers of the language
 * @param norms from where on something is flagged for this speaker
 */
public record Recording(
        SoundFindings sound,
        Transcript transcript,
        List<Gap> gaps,
        RoundRecord round,
        RoundTemplate template,
        Prompt prompt,
        List<Mark> marks,
        FillerList fillers,
        FlagNorms norms) {

    /** One without marks of its own. */
    public Recording(
            SoundFindings sound,
            Transcript transcript,
            List<Gap> gaps,
            RoundRecord round,
            RoundTemplate template,
            Prompt prompt,
            FillerList fillers,
            FlagNorms norms) {
        this(sound, transcript, gaps, round, template, prompt, List.of(), fillers, norms);
    }

    public Recording {
        gaps = List.copyOf(gaps);
        marks = List.copyOf(marks);
        transcript = withoutOwnVoice(transcript, sound.ownVoice());
    }

    /** When the program itself spoke. */
    public List<Span> ownVoice() {
        return round == null ? List.of() : ownVoice(round);
    }

    /** When the program itself spoke in a round. */
    public static List<Span> ownVoice(RoundRecord round) {
        return round.ownSounds().stream()
                .filter(own -> own.kind() == OwnSound.Kind.VOICE)
                .map(own -> new Span(own.from().toMillis(), own.to().toMillis()))
                .toList();
    }

    /** When somebody spoke. */
    public SpeechActivity speech() {
        return sound.speech();
    }

    /** The same recording, its words known better. */
    public Recording with(Transcript itsWords) {
        return new Recording(sound, itsWords, gaps, round, template, prompt, marks, fillers, norms);
    }

    /** A word of which half or more lies where the program was heard is the program's. */
    private static Transcript withoutOwnVoice(Transcript transcript, List<Span> ownVoice) {
        return transcript.without(word -> ownVoice.stream()
                        .mapToLong(span -> span.overlapMs(word.startMs(), word.endMs()))
                        .sum()
                >= Math.max(1, word.durationMs() / 2));
    }
}
