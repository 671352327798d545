package io.mockround.bench;

import io.mockround.analysis.SoundDetectors;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How fast all detectors hear a take together, in processor time of one thread, and how much memory they hold meanwhile. */
class SpeedBench {

    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 5;
    private static final int BLOCK = 1_600;
    private static final double MEGABYTE = 1e6;

    @Test
    void hearsManyTimesFasterThanRealTime() {
        List<Scene> takes =
                new FilledPauseScenes(Voices.all()).hesitant().limit(8).toList();
        double fastest = 0;
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            double speed = timesRealTime(takes);
            fastest = round < WARM_UP_ROUNDS ? 0 : Math.max(fastest, speed);
        }
        Bars bars = new Bars("SPEED AND MEMORY");
        bars.atLeast("all detectors together, times real time on one core", fastest, 300, 1_000);
        bars.atMost("all detectors together, memory in an hour-long take, MB", megabytes(takes), 20, 5);
        bars.hold();
    }

    private static double timesRealTime(List<Scene> takes) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double seconds = 0;
        for (Scene take : takes) {
            SoundDetectors detectors = new SoundDetectors();
            detectors.accept(take.samples(), take.samples().length);
            detectors.finish();
            seconds += 60 * take.minutes();
        }
        return seconds * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    /** What they hold after an hour, the findings included. */
    private static double megabytes(List<Scene> takes) {
        long before = used();
        SoundDetectors detectors = new SoundDetectors();
        short[] block = new short[BLOCK];
        double minutes = 0;
        for (int i = 0; minutes < 60; i++) {
            Scene take = takes.get(i % takes.size());
            for (int from = 0; from + BLOCK <= take.samples().length; from += BLOCK) {
                System.arraycopy(take.samples(), from, block, 0, BLOCK);
                detectors.accept(block, BLOCK);
            }
            minutes += take.minutes();
        }
        double held = (used() - before) / MEGABYTE;
        detectors.finish();
        return held;
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
