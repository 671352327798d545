package io.mockround.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Hears filled pauses, "um", "uh" and "hmm", from the sound alone: a lengthened central vowel or nasal that holds its pitch, level and
 * resonances (Goto 1999), mostly beside a silence. Finds them in ten seconds of memory; which of them count is decided when it is known where
 * the silences are and how loud the speaker is. Listens to a {@link SpeechTracker}. Not thread-safe.
 */
final class FilledPauseDetector implements SpeechTracker.FrameListener {

    /** Quieter than digital noise of a good microphone: nothing to measure. */
    private static final double NOTHING_DBFS = -80;

    /** Below the threshold of speech a hesitation still counts as sound: it fades and creaks. */
    private static final double BELOW_SPEECH_DB = 6;

    private static final double SURE_VOICING = 0.6;

    // The murmur of a nasal: one strong resonance below 430 Hz, and little where vowels have theirs.
    private static final double NASAL_BALANCE_DB = 8;
    private static final double NASAL_VOICING = 0.5;
    private static final double NASAL_HIGHEST_HZ = 430;
    private static final double NASAL_BROADEST_HZ = 260;

    // In bins of 31.25 Hz: 190-410 Hz, where nasals live, and 590-2400 Hz, where vowels differ.
    private static final int LOW_FROM = 6;
    private static final int LOW_TO = 13;
    private static final int MID_FROM = 19;
    private static final int MID_TO = 76;

    private static final int SHORTEST_NASAL = 30;
    private static final int LONGEST_NASAL = 300;
    /** A stretch is measured when its nasal tail must have ended. */
    private static final int WAIT_FRAMES = 100;

    private final SoundTrack track = new SoundTrack();
    private final SpectrumSmoother smoother = new SpectrumSmoother();
    private final ResonanceMeter resonanceMeter = new ResonanceMeter();
    private final VocalTract vocalTract = new VocalTract();
    private final CentralVowel centralVowel = new CentralVowel();
    private final SteadyVowels steadyVowels = new SteadyVowels(track);
    private final HesitationMeter meter = new HesitationMeter(track);
    private final LevelHistogram voiceLevel = new LevelHistogram(1); // of the whole recording: nothing is forgotten
    private final List<Hesitation> hesitations = new ArrayList<>();
    private long heard;
    private long measured;
    private long decided;
    private long searched;
    private long nasalSince = -1;

    @Override
    public void heard(double[] power, double dbfs, double voicing, double pitchHz) {
        track.hear(heard++, dbfs, voicing, 12 * StrictMath.log(pitchHz / 100) / StrictMath.log(2));
        smoother.add(power);
        if (heard > SpectrumSmoother.REACH) {
            measure();
        }
    }

    @Override
    public void decided(long frame, double thresholdDbfs) {
        while (measured <= frame) {
            measure(); // the last frames of the recording: nothing follows that they could be smoothed with
        }
        boolean loud = track.levelDbfs(frame) > thresholdDbfs - BELOW_SPEECH_DB;
        boolean central = loud && centralVowel.isIn(track.resonances(frame), vocalTract.scale());
        boolean nasal = loud && isNasal(frame);
        track.judge(frame, loud, nasal, central ? centralVowel.firstHz() : 0, central ? centralVowel.secondHz() : 0);
        if (track.levelDbfs(frame) > thresholdDbfs && track.voicing(frame) > SURE_VOICING) {
            vocalTract.learn(track.resonances(frame));
            voiceLevel.add(track.levelDbfs(frame));
        }
        decided = frame + 1;
        followNasal(frame, nasal);
        if (decided > SteadyVowels.REACH) {
            steadyVowels.accept(searched++, decided);
        }
        collect(decided - WAIT_FRAMES);
    }

    /** Ends the recording: the filled pauses among what was found. To be called once. */
    List<SoundedPause> finish(SpeechActivity speech) {
        while (searched < decided) {
            steadyVowels.accept(searched++, decided);
        }
        steadyVowels.finish();
        followNasal(decided, false);
        collect(Long.MAX_VALUE);
        return new FilledPauseRules(speech, voiceLevel.percentile(FilledPauseRules.VOICE_SHARE))
                .filledPauses(hesitations);
    }

    private void measure() {
        long frame = measured++;
        Resonances resonances = track.resonances(frame);
        double[] spectrum = smoother.around(frame);
        if (track.levelDbfs(frame) > NOTHING_DBFS) {
            resonanceMeter.measure(spectrum, resonances);
        } else {
            resonances.clear();
        }
        track.measure(frame, 10 * StrictMath.log10(sum(spectrum, LOW_FROM, LOW_TO) / sum(spectrum, MID_FROM, MID_TO)));
    }

    private static double sum(double[] spectrum, int from, int to) {
        double sum = 1e-9;
        for (int bin = from; bin <= to; bin++) {
            sum += spectrum[bin];
        }
        return sum;
    }

    private boolean isNasal(long frame) {
        Resonances resonances = track.resonances(frame);
        return track.lowBalanceDb(frame) > NASAL_BALANCE_DB
                && track.voicing(frame) > NASAL_VOICING
                && resonances.count() > 0
                && resonances.hertz(0) < NASAL_HIGHEST_HZ
                && resonances.widthHz(0) < NASAL_BROADEST_HZ;
    }

    private void followNasal(long frame, boolean nasal) {
        if (nasal && nasalSince < 0) {
            nasalSince = frame;
        } else if (!nasal && nasalSince >= 0) {
            long frames = frame - nasalSince;
            if (frames >= SHORTEST_NASAL && frames <= LONGEST_NASAL) {
                meter.nasal(nasalSince, frame).ifPresent(hesitations::add);
            }
            nasalSince = -1;
        }
    }

    private void collect(long endedBefore) {
        for (long[] stretch = steadyVowels.poll(endedBefore);
                stretch != null;
                stretch = steadyVowels.poll(endedBefore)) {
            meter.vowel(stretch[0], stretch[1], decided).ifPresent(hesitations::add);
        }
    }
}
