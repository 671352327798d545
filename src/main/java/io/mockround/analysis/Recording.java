package io.mockround.analysis;

import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.recording.Gap;
import io.mockround.round.RoundRecord;
import io.mockround.speech.Transcript;
import java.util.List;

/**
 * Everything known of a recording before it is analysed.
 *
 * @param round null for a memo
 * @param template the round's template; null for a memo
 * @param prompt the problem the round began with; null for a memo
 */
public record Recording(
        SpeechActivity speech,
        Transcript transcript,
        List<Gap> gaps,
        RoundRecord round,
        RoundTemplate template,
        Prompt prompt) {

    public Recording {
        gaps = List.copyOf(gaps);
    }

    /** The same recording, its words known better. */
    public Recording with(Transcript itsWords) {
        return new Recording(speech, itsWords, gaps, round, template, prompt);
    }
}
