package io.mockround.faults;

import io.mockround.files.DiskSpace;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.LiveTake;
import io.mockround.recording.LiveTake.Listener;
import io.mockround.recording.Pcm;
import io.mockround.recording.WavRecorder;
import io.mockround.support.FaultyMicrophone;
import io.mockround.time.MonotonicClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Records in a program of its own what {@link FaultyMicrophone} speaks, until something goes wrong or so many minutes are spoken, and prints one
 * line: what ended it (or {@code spoken}), how many samples were written, and the gaps.
 *
 * <p>Arguments: the take's path; {@code real} or {@code endless} for the room on the disk; the minutes; {@code hungry} to use up the memory meanwhile.
 */
public final class RecordingChild {

    private RecordingChild() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        DiskSpace space = args[1].equals("real") ? DiskSpace.REAL : any -> Long.MAX_VALUE;
        FaultyMicrophone microphone = new FaultyMicrophone();
        LiveTake take = new LiveTake(
                microphone,
                null,
                microphone.open(null),
                microphone,
                WavRecorder.begin(file, MonotonicClock.SYSTEM),
                new DiskRoom(space, file.getParent()),
                Long.MAX_VALUE);
        Thread capture = new Thread(take.capture(), "capture");
        capture.setDaemon(true);
        capture.start();
        int minutes = Integer.parseInt(args[2]);
        if (args.length > 3) {
            eatMemory();
        }
        String ended = "spoken";
        try {
            for (int second = 0; second < minutes * 60; second++) {
                microphone.speak(1_000);
                while (!microphone.isFetched()) {
                    take.next(Listener.NONE);
                }
                while (take.next(Listener.NONE)) {
                    // until the queue is empty
                }
            }
        } catch (ProblemException e) {
            ended = e.problem().getClass().getSimpleName();
        }
        take.endCapture();
        take.finish(take.samples());
        System.out.println(ended + " " + take.samples() + " " + Pcm.toMs(take.samples()) + " " + take.gaps());
        System.exit(0);
    }

    /** Takes all there is, gives it back when there is no more, and begins again. */
    private static void eatMemory() {
        Thread hungry = new Thread(
                () -> {
                    while (true) {
                        List<byte[]> eaten = new ArrayList<>();
                        try {
                            while (true) {
                                eaten.add(new byte[4_096]);
                            }
                        } catch (OutOfMemoryError e) {
                            eaten.clear();
                        }
                    }
                },
                "hungry");
        hungry.setDaemon(true);
        hungry.start();
    }
}
