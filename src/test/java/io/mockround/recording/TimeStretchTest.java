package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import io.mockround.support.Clips;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStretchTest {

    private static final int WINDOW = 2 * TimeStretch.STEP_SAMPLES;

    /** Between two samples of a crossfade the weights change by this at most: the slope of the Hann window. */
    private static final double STEEPEST = Math.PI / 2 / TimeStretch.STEP_SAMPLES;

    private static final short[] NARRATION = Clips.narration();
    private static final short[] SPEECH = Arrays.copyOfRange(NARRATION, 16_000 * 4, 16_000 * 34);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 159, 160, 161, 479, 480, 10_007})
    void passesEverySampleUnchangedAsSpoken(int length) {
        short[] source = Arrays.copyOf(noise(10_007), length);

        assertThat(stretched(source, 100)).isEqualTo(source);
    }

    @Test
    void lastsWithinOneWindowAsLongAsTheSpeedSays() {
        double furthest = 0;
        for (Map.Entry<String, short[]> source : sources().entrySet()) {
            for (int percent = 50; percent <= 200; percent += 10) {
                for (int length : new int[] {0, 1, 100, 319, 320, 1_000, 4_321, 20_000}) {
                    short[] heard = stretched(Arrays.copyOf(source.getValue(), length), percent);
                    double off = heard.length - length * 100.0 / percent;
                    assertThat(Math.abs(off))
                            .as("%s, %d samples at %d %%", source.getKey(), length, percent)
                            .isLessThanOrEqualTo(WINDOW);
                    furthest = Math.max(furthest, Math.abs(off));
                }
            }
        }
        System.out.printf("stretch: at most %.0f samples off the exact length%n", furthest);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 75, 125, 150, 175, 200})
    void keepsThePitchOfASweepWithinHalfAPerCent(int percent) {
        double seconds = 20;
        double slowest = 60;
        double octaves = Math.log(7_000 / slowest) / Math.log(2);
        short[] heard = stretched(sweep(seconds, slowest, octaves), percent);
        double furthest = 0;
        int window = 2_000;
        for (int at = 1_600; at + window < heard.length - 1_600; at += window) {
            double middle = (at + window / 2.0) / 16_000 * percent / 100;
            double expected = slowest * Math.pow(2, octaves * middle / seconds);
            furthest = Math.max(furthest, Math.abs(frequency(heard, at, window) / expected - 1));
        }
        System.out.printf("stretch %3d %%: a sweep of 60 to 7000 Hz is at most %.2f %% off%n", percent, 100 * furthest);
        assertThat(furthest).isLessThan(0.005);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 75, 125, 150, 175, 200})
    void keepsThePitchOfASteadyToneWithinHalfAPerCent(int percent) {
        for (double tone : new double[] {50, 62.5, 85, 120, 181.3, 255, 440, 997, 2_500, 3_999, 6_000, 7_500}) {
            short[] heard = stretched(tone(tone, 4 * 16_000), percent);
            assertThat(frequency(heard, 1_000, heard.length - 2_000))
                    .as("%.1f Hz", tone)
                    .isCloseTo(tone, within(tone * 0.005));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 75, 125, 150, 175, 200})
    void keepsThePitchAndTheLoudnessOfSpeech(int percent) {
        short[] heard = stretched(SPEECH, percent);

        double pitch = 100 * (medianOfPeriodRatios(heard, SPEECH, percent) - 1);
        double loudness = 20 * Math.log10(rms(heard) / rms(SPEECH));
        System.out.printf(
                "stretch %3d %%: speech keeps its period within %.2f %%, its loudness within %.2f dB%n",
                percent, Math.abs(pitch), Math.abs(loudness));
        assertThat(pitch).isBetween(-0.5, 0.5);
        assertThat(loudness).isBetween(-0.5, 0.5);
    }

    @Test
    void jumpsNoFurtherThanTheSourceDoesAroundThere() {
        double nearest = 0;
        for (Map.Entry<String, short[]> source : sources().entrySet()) {
            for (int percent : new int[] {50, 60, 75, 100, 125, 150, 175, 200}) {
                TimeStretch stretch = new TimeStretch(new PlaybackSpeed(percent));
                nearest = Math.max(nearest, steepest(source.getKey(), source.getValue(), stretch, n -> percent));
            }
        }
        System.out.printf("stretch: the steepest jump is %.2f of what the source allows%n", nearest);
    }

    @Test
    void changesItsSpeedWithoutAClick() {
        Random random = new Random(5);
        for (Map.Entry<String, short[]> source : sources().entrySet()) {
            steepest(
                    source.getKey(),
                    source.getValue(),
                    new TimeStretch(PlaybackSpeed.AS_SPOKEN),
                    n -> n % 7 == 0 ? 50 + 25 * random.nextInt(7) : 0);
        }
    }

    @Test
    void keepsItsPlaceWhenTheSpeedChanges() {
        TimeStretch stretch = new TimeStretch(PlaybackSpeed.AS_SPOKEN);
        stretch.write(SPEECH, SPEECH.length);
        stretch.finish();
        Random random = new Random(9);
        double place = 0;
        short[] heard = new short[1_600];
        while (place + 10_000 < SPEECH.length) {
            PlaybackSpeed speed = new PlaybackSpeed(50 + 25 * random.nextInt(7));
            stretch.speed(speed);
            long before = stretch.position();
            assertThat(stretch.read(heard, 0, heard.length)).isEqualTo(heard.length);
            place = stretch.position();
            assertThat(place - before)
                    .as("at %d %% from %d", speed.percent(), before)
                    .isCloseTo(heard.length * speed.factor(), within((double) WINDOW));
            if (speed.isAsSpoken()) {
                int sure = (int) place - heard.length + TimeStretch.STEP_SAMPLES;
                assertThat(Arrays.copyOfRange(heard, TimeStretch.STEP_SAMPLES, heard.length))
                        .isEqualTo(Arrays.copyOfRange(SPEECH, sure, (int) place));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 75, 100, 125, 200})
    void saysWhichSampleOfTheSourceItIsAt(int percent) {
        TimeStretch stretch = new TimeStretch(new PlaybackSpeed(percent));
        stretch.write(SPEECH, SPEECH.length);
        stretch.finish();
        short[] one = new short[1];
        long last = 0;
        for (long n = 0; stretch.read(one, 0, 1) == 1; n++) {
            assertThat(stretch.position()).isGreaterThanOrEqualTo(last);
            assertThat(stretch.position() - (n + 1) * percent / 100.0).isBetween(-WINDOW - 1.0, WINDOW + 1.0);
            last = stretch.position();
        }
        assertThat(last).isEqualTo(SPEECH.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 75, 100, 125, 150, 200})
    void givesTheSameForEveryPortioning(int percent) {
        short[] source = Arrays.copyOf(SPEECH, 40_000);
        short[] whole = stretched(source, percent);
        Random random = new Random(1);
        for (int most : new int[] {1, 7, 320, 1_999}) {
            assertThat(inPortions(source, percent, most, random))
                    .as("portions up to %d", most)
                    .isEqualTo(whole);
        }
    }

    @Test
    void keepsSilenceSilent() {
        assertThat(stretched(new short[16_000], 150)).containsOnly((short) 0);
    }

    @Test
    void takesNothingMoreOnceFinished() {
        TimeStretch stretch = new TimeStretch(PlaybackSpeed.AS_SPOKEN);
        stretch.finish();

        assertThatThrownBy(() -> stretch.write(new short[1], 1)).isInstanceOf(IllegalStateException.class);
    }

    private interface Speeds {
        /** The speed before the n-th read; 0 for no change. */
        int before(int n);
    }

    /**
     * Checks every jump against the largest one within 60 ms of the source, and what a crossfade of that stretch may add.
     *
     * @return how near the bound was come
     */
    private static double steepest(String name, short[] source, TimeStretch stretch, Speeds speeds) {
        stretch.write(source, source.length);
        stretch.finish();
        double nearest = 0;
        short[] heard = new short[41];
        int reads = 0;
        int count;
        do {
            int percent = speeds.before(reads++);
            if (percent > 0) {
                stretch.speed(new PlaybackSpeed(percent));
            }
            count = stretch.read(heard, 1, heard.length - 1);
            int at = (int) stretch.position();
            double allowed = allowed(source, Math.max(0, at - 960), Math.min(source.length, at + 960));
            for (int i = reads > 1 ? 1 : 2; i <= count; i++) {
                int jump = Math.abs(heard[i] - heard[i - 1]);
                if (jump > allowed) {
                    fail("%s clicks near %d: jumps by %d, allowed %.0f", name, at, jump, allowed);
                }
                nearest = Math.max(nearest, jump / allowed);
            }
            heard[0] = heard[count];
        } while (count == heard.length - 1);
        return nearest;
    }

    private static double allowed(short[] source, int from, int to) {
        int steepest = 0;
        int lowest = source[from];
        int highest = source[from];
        for (int i = from + 1; i < to; i++) {
            steepest = Math.max(steepest, Math.abs(source[i] - source[i - 1]));
            lowest = Math.min(lowest, source[i]);
            highest = Math.max(highest, source[i]);
        }
        return steepest + STEEPEST * (highest - lowest) + 1;
    }

    private static Map<String, short[]> sources() {
        Map<String, short[]> sources = new LinkedHashMap<>();
        sources.put("speech", SPEECH);
        sources.put("noise", noise(160_000));
        sources.put("silence", new short[160_000]);
        sources.put("20 Hz, too low to find itself again", tone(20, 160_000));
        sources.put("50 Hz", tone(50, 160_000));
        sources.put("217 Hz", tone(217, 160_000));
        sources.put("1 kHz", tone(1_000, 160_000));
        sources.put("sweep", sweep(10, 60, 6));
        sources.put("full scale", square(160_000));
        return sources;
    }

    private static short[] noise(int length) {
        Random random = new Random(7);
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) (random.nextGaussian() * 3_000);
        }
        return samples;
    }

    private static short[] tone(double toneHz, int length) {
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) Math.rint(20_000 * Math.sin(2 * Math.PI * toneHz * i / 16_000 + 0.3));
        }
        return samples;
    }

    private static short[] square(int length) {
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = i / 71 % 2 == 0 ? Short.MAX_VALUE : Short.MIN_VALUE;
        }
        return samples;
    }

    /** Rises evenly by octaves. */
    private static short[] sweep(double seconds, double slowestHz, double octaves) {
        short[] samples = new short[(int) (seconds * 16_000)];
        double phase = 0;
        for (int i = 0; i < samples.length; i++) {
            phase += 2 * Math.PI * slowestHz * Math.pow(2, octaves * i / samples.length) / 16_000;
            samples[i] = (short) Math.rint(20_000 * Math.sin(phase));
        }
        return samples;
    }

    /** The mean frequency of a tone: its periods from the first upward crossing to the last, each to a fraction of a sample. */
    private static double frequency(short[] samples, int from, int length) {
        double first = -1;
        double last = -1;
        int periods = -1;
        for (int i = from; i < from + length - 1; i++) {
            if (samples[i] < 0 && samples[i + 1] >= 0) {
                last = i + samples[i] / (double) (samples[i] - samples[i + 1]);
                first = first < 0 ? last : first;
                periods++;
            }
        }
        return periods * 16_000 / (last - first);
    }

    /** The periods heard over those of the source around there, where both have one: the median over all frames of 10 ms. */
    private static double medianOfPeriodRatios(short[] heard, short[] source, int percent) {
        double[] ratios = new double[heard.length / 160];
        int count = 0;
        for (int at = 480; at + 1_000 < heard.length; at += 160) {
            int there = Math.min((at + 400) * percent / 100 - 400, source.length - 1_000); // the middles fit
            int periodHeard = period(heard, at);
            int periodThere = periodHeard == 0 ? 0 : period(source, there);
            if (periodThere > 0) {
                ratios[count++] = (double) periodHeard / periodThere;
            }
        }
        assertThat(count).isGreaterThan(100);
        Arrays.sort(ratios, 0, count);
        return ratios[count / 2];
    }

    /** The period of a voice from 70 to 400 Hz, in samples, by autocorrelation over 40 ms; 0 for none. */
    private static int period(short[] samples, int at) {
        double energy = energy(samples, at, 640);
        if (energy < 640 * 300.0 * 300) {
            return 0;
        }
        double best = 0.8; // clearly voiced
        int period = 0;
        for (int lag = 40; lag <= 229; lag++) {
            double correlation = 0;
            for (int i = at; i < at + 640; i++) {
                correlation += samples[i] * samples[i + lag];
            }
            double likeness = correlation / Math.sqrt(energy * energy(samples, at + lag, 640));
            if (likeness > best + 0.02) { // of equal ones the shortest: not its double
                best = likeness;
                period = lag;
            }
        }
        return period;
    }

    private static double energy(short[] samples, int from, int length) {
        double energy = 0;
        for (int i = from; i < from + length; i++) {
            energy += samples[i] * samples[i];
        }
        return energy;
    }

    private static double rms(short[] samples) {
        return Math.sqrt(energy(samples, 0, samples.length) / samples.length);
    }

    private static short[] stretched(short[] source, int percent) {
        return inPortions(source, percent, Math.max(1, source.length), null);
    }

    private static short[] inPortions(short[] source, int percent, int most, Random random) {
        TimeStretch stretch = new TimeStretch(new PlaybackSpeed(percent));
        short[] heard = new short[source.length * 100 / percent + 2 * WINDOW];
        int count = 0;
        for (int from = 0; from < source.length; ) {
            int size = Math.min(source.length - from, random == null ? most : 1 + random.nextInt(most));
            stretch.write(Arrays.copyOfRange(source, from, from + size), size);
            from += size;
            int wanted = random == null ? heard.length : random.nextInt(2 * most + 1);
            count += stretch.read(heard, count, Math.min(heard.length - count, wanted));
        }
        stretch.finish();
        count += stretch.read(heard, count, heard.length - count);
        return Arrays.copyOf(heard, count);
    }
}
