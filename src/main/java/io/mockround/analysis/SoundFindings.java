package io.mockround.analysis;

import java.util.List;

/** What the sound of a recording tells: when somebody spoke, and where they hesitated aloud, in the order of time. */
public record SoundFindings(SpeechActivity speech, List<SoundedPause> filledPauses) {

    public SoundFindings {
        filledPauses = List.copyOf(filledPauses);
    }
}
