package io.mockround.analysis;

import java.util.List;

/**
 * What the sound of a recording tells: when somebody spoke, and where they hesitated aloud, in the order of time.
 *
 * @param ownVoice where the program itself was heard, as far as the sound goes: there is neither speech nor a word of the candidate's
 */
public record SoundFindings(SpeechActivity speech, List<SoundedPause> filledPauses, List<Span> ownVoice) {

    public SoundFindings {
        filledPauses = List.copyOf(filledPauses);
        ownVoice = List.copyOf(ownVoice);
    }

    /** Of a recording in which the program said nothing. */
    public SoundFindings(SpeechActivity speech, List<SoundedPause> filledPauses) {
        this(speech, filledPauses, List.of());
    }

    /** What was found in a recording from which something was cut out, at its times; a filled pause across a cut was none. */
    SoundFindings inRecording(CutOut cut) {
        List<Span> spans = speech.speech().stream()
                .flatMap(span -> cut.speechInRecording(span).stream())
                .toList();
        List<SoundedPause> pauses = filledPauses.stream()
                .filter(pause -> cut.inRecording(new Span(pause.startMs(), pause.endMs()))
                                .size()
                        == 1)
                .map(pause -> new SoundedPause(cut.startMs(pause.startMs()), cut.endMs(pause.endMs()), pause.text()))
                .toList();
        return new SoundFindings(new SpeechActivity(speech.durationMs() + cut.cutMs(), spans), pauses, cut.stretches());
    }
}
