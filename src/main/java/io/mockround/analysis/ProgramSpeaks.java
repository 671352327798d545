package io.mockround.analysis;

import java.util.List;

/** When the program itself speaks: what a microphone hears then is not the candidate's, and no silence either. */
@FunctionalInterface
public interface ProgramSpeaks {

    ProgramSpeaks NEVER = (fromMs, toMs) -> false;

    /** Whether it does at any moment between the two times of the recording. Asked, live, about sound that was recorded. */
    boolean isWithin(long fromMs, long toMs);

    /** At these times. */
    static ProgramSpeaks during(List<Span> spans) {
        return (fromMs, toMs) -> spans.stream().anyMatch(span -> span.overlapMs(fromMs, toMs) > 0);
    }
}
