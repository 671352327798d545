package io.mockround.recording;

import java.util.List;

/**
 * Which microphone is recorded from: the one that was once chosen, as long as it is there, and the system's default otherwise. Pure.
 *
 * @param name of the one that is there, or null for the default
 * @param gone the one that was chosen and is not there, or null
 */
public record MicrophoneChoice(String name, String gone) {

    /**
     * @param names of those that are there
     * @param wanted the one that was chosen, or null when none ever was
     */
    public static MicrophoneChoice of(List<String> names, String wanted) {
        if (wanted == null) {
            return new MicrophoneChoice(null, null);
        }
        return names.contains(wanted) ? new MicrophoneChoice(wanted, null) : new MicrophoneChoice(null, wanted);
    }
}
