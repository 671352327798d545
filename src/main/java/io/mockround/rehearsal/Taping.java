package io.mockround.rehearsal;

import io.mockround.hearing.LiveHearing;
import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.recording.WavRecorder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Writes what was captured to the take, then lets it be heard, metered and drawn. What is missing between two blocks becomes silence of the
 * same length and a gap. Runs on the audio thread.
 */
final class Taping {

    private static final int WAVEFORM_BLOCKS = 300;
    private static final double SILENT_DBFS = -90;

    private final BlockingQueue<PcmBlock> queue;
    private final WavRecorder recorder;
    private final LiveHearing hearing;
    /** Grows on the audio thread; read by the round's for its journal. */
    private final List<Gap> gaps = new CopyOnWriteArrayList<>();

    private final Deque<Double> peaks = new ArrayDeque<>();

    /** Written on the audio thread, read by the screen. */
    private volatile Meter meter = new Meter(0, 0, SILENT_DBFS, List.of());

    /** What the screen shows of the recording. */
    record Meter(long samples, long savedSamples, double levelDbfs, List<Double> waveform) {}

    Taping(BlockingQueue<PcmBlock> queue, WavRecorder recorder, LiveHearing hearing) {
        this.queue = queue;
        this.recorder = recorder;
        this.hearing = hearing;
    }

    Meter meter() {
        return meter;
    }

    /** The stretches in which nothing was heard so far. Complete once {@link #finish} has returned. Callable from any thread. */
    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /**
     * Waits up to a tenth of a second for the next block.
     *
     * @return what was heard in it; null when none came
     */
    List<LiveHearing.Heard> next() throws InterruptedException {
        PcmBlock block = queue.poll(100, TimeUnit.MILLISECONDS);
        if (block == null) {
            return null;
        }
        fillTo(block.firstSample());
        recorder.write(block.samples(), block.samples().length);
        List<LiveHearing.Heard> heard =
                hearing.hear(new PcmBlock(recorder.samples() - block.samples().length, block.samples()));
        measure(block);
        return heard;
    }

    /** Ends the take at a sample; what never came is silence and a gap. */
    void finish(long endSample) {
        fillTo(endSample);
        recorder.finish(endSample);
    }

    long samples() {
        return recorder.samples();
    }

    private void fillTo(long sample) {
        long missing = sample - recorder.samples();
        if (missing <= 0) {
            return;
        }
        long fromMs = Pcm.toMs(recorder.samples());
        gaps.add(new Gap(fromMs, Pcm.toMs(sample), Gap.Cause.MICROPHONE_LOST));
        short[] silence = new short[Pcm.BLOCK_SAMPLES];
        while (recorder.samples() < sample) {
            int count = (int) Math.min(silence.length, sample - recorder.samples());
            recorder.write(silence, count);
            hearing.hear(new PcmBlock(recorder.samples() - count, new short[count]));
        }
        hearing.wasDeafUntil(Duration.ofMillis(Pcm.toMs(sample)));
    }

    private void measure(PcmBlock block) {
        double sum = 0;
        int peak = 0;
        for (short sample : block.samples()) {
            sum += (double) sample * sample;
            peak = Math.max(peak, Math.abs(sample));
        }
        double rms = Math.sqrt(sum / Math.max(1, block.samples().length)) / 32768;
        peaks.addLast(peak / 32768.0);
        if (peaks.size() > WAVEFORM_BLOCKS) {
            peaks.removeFirst();
        }
        double levelDbfs = rms <= 0 ? SILENT_DBFS : Math.max(SILENT_DBFS, 20 * Math.log10(rms));
        meter = new Meter(recorder.samples(), recorder.savedSamples(), levelDbfs, List.copyOf(peaks));
    }
}
