package io.mockround.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Maps running time to sample positions. The crystal of a sound card and that of the computer differ by 50 to 100 ppm, a quarter of a second
 * in 45 minutes (PLATFORM.md): the map is fitted to the arrivals of the sound, so that a key pressed and a word said at one moment get one
 * time.
 *
 * <p>Sound arrives late by a varying delay and never early. So the least late arrival of each five seconds counts, a straight line is fitted
 * through them, and the clock is led towards that line without ever running backwards. Sound that has arrived cannot lie in the future: where
 * it would, the clock steps forward. Fed on one thread, read on any.
 */
final class SampleClock {

    private static final long BUCKET_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** How fast the clock is led back to the line. */
    private static final double LEAD_OVER_NANOS = TimeUnit.SECONDS.toNanos(20);

    private static final double NOMINAL = (double) Pcm.SAMPLE_RATE_HZ / TimeUnit.SECONDS.toNanos(1);

    /** No crystal is worse: what looks worse is something else. */
    private static final double WORST_DRIFT = 1e-3;

    /** With fewer points, the first minute, a slope says more of the delays than of the crystals. */
    private static final int POINTS_FOR_SLOPE = 12;

    /** A line through fewer points leaves no residual worth telling. */
    private static final int POINTS_FOR_RESIDUAL = 3;

    /** Where the clock stands: a position at a time, and samples per nanosecond from there on. */
    private record Anchor(long nanos, double sample, double perNano) {

        double at(long then) {
            return sample + (then - nanos) * perNano;
        }
    }

    private record Arrival(long nanos, long endSample) {}

    /** A straight line through arrivals: samples by nanoseconds, both counted from the first of them. */
    private record Line(Arrival origin, double offset, double perNano) {

        double at(long nanos) {
            return origin.endSample() + offset + (nanos - origin.nanos()) * perNano;
        }
    }

    /** Written on the capture thread, read on any. */
    private volatile Anchor anchor;

    private final List<Arrival> points = new ArrayList<>();
    private Arrival least;
    private double leastDelay;
    private long bucketSince;
    private double worstResidual;

    /** The first sample was spoken at this time. */
    void begin(long nanos) {
        anchor = new Anchor(nanos, 0, NOMINAL);
        bucketSince = nanos;
    }

    boolean hasBegun() {
        return anchor != null;
    }

    /** The position of what is spoken at this time; 0 before it has begun. Any thread. */
    long sampleAt(long nanos) {
        Anchor stands = anchor;
        return stands == null ? 0 : (long) Math.max(0, Math.floor(stands.at(nanos)));
    }

    /** Sound up to this position had arrived at this time. */
    void arrived(long nanos, long endSample) {
        double delay = anchor.at(nanos) - endSample;
        if (delay < 0) {
            anchor = new Anchor(nanos, endSample, anchor.perNano());
            delay = 0;
        }
        if (least == null || delay < leastDelay) {
            least = new Arrival(nanos, endSample);
            leastDelay = delay;
        }
        if (nanos - bucketSince >= BUCKET_NANOS) {
            points.add(least);
            follow(nanos);
            least = null;
            bucketSince = nanos;
        }
    }

    /** The device was opened anew, or sound is missing: earlier arrivals tell nothing of later ones. */
    void startAfresh(long nanos) {
        settle();
        points.clear();
        least = null;
        bucketSince = nanos;
    }

    /** How far arrivals lay from the fitted line, at worst, in milliseconds. Capture thread. */
    long residualMs() {
        settle();
        return Math.round(worstResidual * 1000 / Pcm.SAMPLE_RATE_HZ);
    }

    private void follow(long nanos) {
        Line line = fitted();
        double here = anchor.at(nanos);
        double perNano = line.perNano() + (line.at(nanos) - here) / LEAD_OVER_NANOS;
        double most = NOMINAL * (1 + WORST_DRIFT);
        double fewest = NOMINAL * (1 - WORST_DRIFT);
        anchor = new Anchor(nanos, here, Math.max(fewest, Math.min(most, perNano)));
    }

    /** Least squares; with too few points for a slope, the nominal one. */
    private Line fitted() {
        Arrival origin = points.get(0);
        double meanTime = 0;
        double meanSample = 0;
        for (Arrival point : points) {
            meanTime += (double) (point.nanos() - origin.nanos()) / points.size();
            meanSample += (double) (point.endSample() - origin.endSample()) / points.size();
        }
        double perNano = points.size() < POINTS_FOR_SLOPE ? NOMINAL : slope(origin, meanTime, meanSample);
        return new Line(origin, meanSample - perNano * meanTime, perNano);
    }

    private double slope(Arrival origin, double meanTime, double meanSample) {
        double together = 0;
        double square = 0;
        for (Arrival point : points) {
            double time = point.nanos() - origin.nanos() - meanTime;
            together += time * (point.endSample() - origin.endSample() - meanSample);
            square += time * time;
        }
        return together / square;
    }

    private void settle() {
        if (points.size() >= POINTS_FOR_RESIDUAL) {
            Line line = fitted();
            for (Arrival point : points) {
                worstResidual = Math.max(worstResidual, Math.abs(line.at(point.nanos()) - point.endSample()));
            }
        }
    }
}
