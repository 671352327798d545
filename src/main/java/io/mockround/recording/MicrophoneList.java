package io.mockround.recording;

import java.util.List;

/** Tells of this computer's microphones more than their names. */
public interface MicrophoneList {

    /** The microphones in the order of {@link Microphones#names}. Opens each for a moment; may wait for drivers, so not on the FX thread. */
    List<Device> devices();

    /**
     * One of them.
     *
     * @param rateHz what it is asked for when it is recorded from; 0 when that is not known because another program has it
     * @param channels likewise
     */
    record Device(String name, boolean isDefault, int rateHz, int channels) {}
}
