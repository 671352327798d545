package io.mockround.rehearsal;

import io.mockround.recording.LiveTake.Meter;
import io.mockround.recording.MicrophoneState;
import io.mockround.recording.Pcm;
import java.time.Duration;
import java.util.List;

/**
 * What is being recorded at one moment, of a round or a memo. Immutable.
 *
 * @param recorded how much has been recorded
 * @param saved how much of it is on the disk
 * @param levelDbfs newest level of the microphone, -96 to 0
 * @param waveform peaks of the last 30 s, oldest first, ten a second, 0 to 1
 * @param room how long the disk will last
 * @param microphone how the microphone does
 */
public record TakeSnapshot(
        Duration recorded,
        Duration saved,
        double levelDbfs,
        List<Double> waveform,
        Duration room,
        MicrophoneState microphone) {

    public TakeSnapshot {
        waveform = List.copyOf(waveform);
    }

    static TakeSnapshot of(Meter meter, MicrophoneState microphone) {
        return new TakeSnapshot(
                Duration.ofMillis(Pcm.toMs(meter.samples())),
                Duration.ofMillis(Pcm.toMs(meter.savedSamples())),
                meter.levelDbfs(),
                meter.waveform(),
                meter.room(),
                microphone);
    }
}
