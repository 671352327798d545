package io.mockround.recording;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.time.MonotonicClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A take while it is spoken: what the capture thread fetches, the audio thread writes to the disk first and then lets be heard, metered and
 * drawn. What is missing between two blocks becomes silence of the same length and a gap. Nothing here waits for a listener's recogniser, a
 * database or the screen.
 */
public final class LiveTake {

    /** A minute of audio: longer than any disk hesitates. */
    private static final int QUEUED_BLOCKS = 600;

    private static final int WAVEFORM_BLOCKS = 300;
    private static final long LOOK_AT_DISK_SAMPLES = Pcm.SAMPLE_RATE_HZ;

    private final BlockingQueue<Placed> queue = new ArrayBlockingQueue<>(QUEUED_BLOCKS);
    /** Longer than anyone thinks in silence with a headset that cuts pauses down to nothing. */
    static final int FLAT_SECONDS = 10;

    private final CaptureLoop capture;
    private final WavRecorder recorder;
    private final DiskRoom room;
    private final long longestSamples;
    private final short[] silence = new short[Pcm.BLOCK_SAMPLES];
    private final List<Gap> gaps = new CopyOnWriteArrayList<>();
    private final Deque<Double> peaks = new ArrayDeque<>();
    private long lookAtDiskAt;

    /** Samples in a row of one value: audio thread. */
    private long flatSamples;

    /** Written on the audio thread, read by the screen. */
    private volatile Meter meter;

    /**
     * What a screen shows of the recording.
     *
     * @param samples how many were written
     * @param savedSamples how many of them no power cut can take
     * @param levelDbfs of the newest block, {@link LevelCheck#FLOOR_DBFS} to 0
     * @param waveform peaks of the last 30 s, oldest first, ten a second, 0 to 1
     * @param room how long the disk will last
     * @param isFlat whether the newest {@value #FLAT_SECONDS} seconds were one and the same value
     */
    public record Meter(
            long samples, long savedSamples, double levelDbfs, List<Double> waveform, Duration room, boolean isFlat) {}

    /** Hears what has been written. Called on the audio thread. */
    public interface Listener {

        Listener NONE = block -> {};

        void sound(PcmBlock block);

        /** Silence in place of what never came; {@link #gap} follows. */
        default void filled(PcmBlock block) {}

        /** Nothing could be heard in this stretch. */
        default void gap(Gap gap) {}
    }

    /**
     * A take to be written by this recorder.
     *
     * @param name the microphone's, or null for the default: it is looked for again when it goes away
     * @param line of that microphone, open
     * @param longestSamples what is spoken after so many is not written: a laptop that slept through the end of a round has no night to record
     */
    public LiveTake(
            Microphones microphones,
            String name,
            Microphones.Line line,
            MonotonicClock clock,
            WavRecorder recorder,
            DiskRoom room,
            long longestSamples) {
        this.capture = new CaptureLoop(microphones, name, line, clock, queue);
        this.recorder = recorder;
        this.room = room;
        this.longestSamples = longestSamples;
        this.meter = new Meter(0, 0, LevelCheck.FLOOR_DBFS, List.of(), room.left(), false);
    }

    /** What the capture thread runs until {@link #endCapture}. */
    public Runnable capture() {
        return capture;
    }

    /** Stops fetching; what was fetched is still to be written. Any thread. */
    public void endCapture() {
        capture.end();
    }

    /** Whether the first sample has arrived. Any thread. */
    public boolean hasStarted() {
        return capture.hasStarted();
    }

    /** Any thread. */
    public MicrophoneState microphone() {
        if (capture.isLost()) {
            return MicrophoneState.LOST;
        }
        if (meter.isFlat()) {
            return MicrophoneState.MUTED;
        }
        return capture.isStandIn() ? MicrophoneState.STAND_IN : MicrophoneState.WORKING;
    }

    /** How long ago the first sample was spoken, by the recording's own clock; zero before. Any thread. */
    public Duration now() {
        return Duration.ofMillis(Pcm.toMs(capture.sampleNow()));
    }

    public Meter meter() {
        return meter;
    }

    /** How many samples were written. Audio thread. */
    public long samples() {
        return recorder.samples();
    }

    /** The stretches in which nothing was heard so far. Complete once {@link #finish} has returned. Any thread. */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** How far sound arrived from where the fitted clock expected it, at worst. Once it is finished. */
    public long clockResidualMs() {
        return capture.clockResidualMs();
    }

    /**
     * Waits up to a tenth of a second for the next block and writes it.
     *
     * @return whether one came
     * @throws ProblemException when the disk is almost full or refuses; what was written is kept, see {@link #finish}
     */
    public boolean next(Listener listener) throws InterruptedException {
        Placed placed = queue.poll(100, TimeUnit.MILLISECONDS);
        capture.watch();
        if (placed == null) {
            return false;
        }
        PcmBlock block = placed.block();
        fillTo(Math.min(longestSamples, block.firstSample()), placed.missingBefore(), listener);
        if (recorder.samples() >= longestSamples) {
            return true;
        }
        recorder.write(block.samples(), block.samples().length);
        try {
            listener.sound(new PcmBlock(recorder.samples() - block.samples().length, block.samples()));
            measure(block);
        } catch (OutOfMemoryError e) {
            System.gc(); // it is written; the screen and the hearing do without this block
        }
        lookAtDisk();
        return true;
    }

    /** Ends the take at a sample and gives it its name; what never came is silence and a gap. */
    public void finish(long endSample) {
        fillTo(endSample, Gap.Cause.MICROPHONE_LOST, Listener.NONE);
        recorder.finish(endSample);
    }

    private void fillTo(long sample, Gap.Cause cause, Listener listener) {
        if (sample <= recorder.samples()) {
            return;
        }
        long from = recorder.samples();
        try {
            while (recorder.samples() < sample) {
                int count = (int) Math.min(silence.length, sample - recorder.samples());
                recorder.write(silence, count);
                listener.filled(new PcmBlock(recorder.samples() - count, new short[count]));
                lookAtDisk();
            }
        } finally {
            Gap gap = new Gap(Pcm.toMs(from), Pcm.toMs(recorder.samples()), cause);
            gaps.add(gap);
            listener.gap(gap);
        }
    }

    private void lookAtDisk() {
        if (recorder.samples() < lookAtDiskAt) {
            return;
        }
        lookAtDiskAt = recorder.samples() + LOOK_AT_DISK_SAMPLES;
        Duration left = room.left();
        meter = new Meter(
                meter.samples(), meter.savedSamples(), meter.levelDbfs(), meter.waveform(), left, meter.isFlat());
        if (left.isZero()) {
            throw new ProblemException(
                    new Problem.DiskAlmostFull(room.folder(), Duration.ofMillis(Pcm.toMs(recorder.samples()))));
        }
    }

    private void measure(PcmBlock block) {
        int peak = 0;
        boolean flat = true;
        for (short sample : block.samples()) {
            peak = Math.max(peak, Math.abs((int) sample));
            flat &= sample == block.samples()[0];
        }
        flatSamples = flat ? flatSamples + block.samples().length : 0;
        peaks.addLast(peak / -(double) Short.MIN_VALUE);
        if (peaks.size() > WAVEFORM_BLOCKS) {
            peaks.removeFirst();
        }
        meter = new Meter(
                recorder.samples(),
                recorder.savedSamples(),
                LevelCheck.dbfs(block.samples(), block.samples().length),
                List.copyOf(peaks),
                meter.room(),
                flatSamples >= (long) FLAT_SECONDS * Pcm.SAMPLE_RATE_HZ);
    }
}
