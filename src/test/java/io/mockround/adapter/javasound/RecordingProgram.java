package io.mockround.adapter.javasound;

import io.mockround.files.DiskSpace;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.LiveTake;
import io.mockround.recording.LiveTake.Listener;
import io.mockround.recording.Microphones;
import io.mockround.recording.Pcm;
import io.mockround.recording.WavRecorder;
import io.mockround.time.MonotonicClock;
import java.nio.file.Path;
import java.util.List;

/**
 * Records from the default microphone in a program of its own, asking it for 16 kHz mono alone: what the device hears must come unchanged. Says
 * {@code recording} on standard error with the first sound, and at its end prints the gaps and the clock's residual.
 *
 * <p>Arguments: the take's path; how many seconds.
 */
public final class RecordingProgram {

    private RecordingProgram() {}

    public static void main(String[] args) throws InterruptedException {
        Path file = Path.of(args[0]);
        long samples = Pcm.toSamples(Long.parseLong(args[1]) * 1_000);
        Microphones microphones = new JavaSoundMicrophones(offered -> List.of(LineFormats.of(Pcm.SAMPLE_RATE_HZ, 1)));
        LiveTake take = new LiveTake(
                microphones,
                null,
                microphones.open(null),
                MonotonicClock.SYSTEM,
                WavRecorder.begin(file, MonotonicClock.SYSTEM),
                new DiskRoom(DiskSpace.REAL, file.getParent()),
                samples);
        Thread capture = new Thread(take.capture(), "capture");
        capture.setDaemon(true);
        capture.start();
        boolean told = false;
        while (take.samples() < samples) {
            take.next(Listener.NONE);
            if (!told && take.hasStarted()) {
                System.err.println("recording");
                told = true;
            }
        }
        take.endCapture();
        take.finish(samples);
        System.out.println(take.gaps() + " " + take.clockResidualMs());
        System.exit(0);
    }
}
