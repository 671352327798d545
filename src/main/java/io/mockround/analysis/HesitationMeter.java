package io.mockround.analysis;

import java.util.Optional;

/**
 * Measures a stretch of central vowel, or of nasal, in the sound track: where exactly it begins and ends, whether a nasal follows, and whether
 * pitch, level and resonances stay as a hesitation's do. Speech moves all three; a hesitation holds them (Goto 1999).
 */
final class HesitationMeter {

    /** Both ends fade: what lies this far below the loudest quarter belongs to the neighbours. */
    private static final double EDGE_DB = 10;

    private static final double GROWTH_DB = 12;
    private static final int GROWTH_FRAMES = 6; // the spread that finds the vowel reaches 40 ms over its ends
    private static final double GROWTH_HZ = 100;
    private static final int SHORTEST_VOWEL = 8;

    /** Between the vowel that stands still and the nasal that does, lips and velum move: up to 120 ms. */
    private static final int LONGEST_CLOSING = 12;

    private static final int SHORTEST_TAIL = 7;
    private static final int LONGEST_TAIL = 80;

    private static final double SURE_VOICING = 0.6; // enough to believe the pitch
    private static final double VOICED = 0.5;
    private static final int LEAST_PITCHES = 5;
    private static final double OCTAVE = 12;

    // What any hesitation keeps within. Creaky ones are voiced in patches only, and their pitch is not to be believed.
    private static final double LEAST_VOICED_SHARE = 0.2;
    private static final double PITCH_KNOWN_SHARE = 0.5;
    private static final double WIDEST_PITCH_SEMITONES = 3;
    private static final double WIDEST_LEVEL_DB = 6;
    /** More low sound than that has "oo" or a hum, not "uh". */
    private static final double MOST_LOW_BALANCE_DB = 8;

    // What a steady one keeps within: read speech of sixteen synthetic voices has next to no vowel so long that does.
    private static final double STEADY_SECOND_HZ = 30;
    private static final double STEADY_PITCH_SEMITONES = 1.5;
    private static final double STEADY_LEVEL_DB = 3;

    private static final double NASAL_RESONANCE_HZ = 40;
    private static final double NASAL_PITCH_SEMITONES = 2.5;
    private static final double NASAL_LEVEL_DB = 4;
    private static final int NASAL_FADE = 2;

    private final SoundTrack track;

    HesitationMeter(SoundTrack track) {
        this.track = track;
    }

    /** @param decided up to here the track is known */
    Optional<Hesitation> vowel(long from, long to, long decided) {
        double loudest = levels(from, to).percentile(0.75);
        long start = from;
        long end = to;
        while (end - start > 4 && track.levelDbfs(start) < loudest - EDGE_DB) {
            start++;
        }
        while (end - start > 4 && track.levelDbfs(end - 1) < loudest - EDGE_DB) {
            end--;
        }
        for (int grown = 0; grown < GROWTH_FRAMES && start > 0 && continues(start - 1, start, loudest); grown++) {
            start--;
        }
        for (int grown = 0; grown < GROWTH_FRAMES && end < decided && continues(end, end - 1, loudest); grown++) {
            end++;
        }
        return end - start < SHORTEST_VOWEL ? Optional.empty() : vowelAndTail(start, end, tail(end, decided));
    }

    Optional<Hesitation> nasal(long from, long to) {
        FrameValues resonance = new FrameValues();
        for (long frame = from; frame < to; frame++) {
            resonance.add(track.resonances(frame).hertz(0));
        }
        FrameValues level = levels(from + NASAL_FADE, to - NASAL_FADE);
        boolean holds = resonance.standardDeviation() < NASAL_RESONANCE_HZ
                && pitchRange(from, to) < NASAL_PITCH_SEMITONES
                && level.standardDeviation() < NASAL_LEVEL_DB;
        return holds
                ? Optional.of(new Hesitation(ms(from), ms(to), 0, ms(to - from), true, level.median()))
                : Optional.empty();
    }

    private Optional<Hesitation> vowelAndTail(long start, long vowelEnd, long end) {
        FrameValues level = levels(start, vowelEnd);
        FrameValues second = new FrameValues();
        FrameValues lowBalance = new FrameValues();
        for (long frame = start; frame < vowelEnd; frame++) {
            lowBalance.add(track.lowBalanceDb(frame));
            if (track.isCentral(frame)) {
                second.add(track.secondHz(frame));
            }
        }
        double voiced = voicedShare(start, end);
        double pitch = voiced < PITCH_KNOWN_SHARE ? 0 : pitchRange(start, end);
        if (voiced < LEAST_VOICED_SHARE
                || pitch > WIDEST_PITCH_SEMITONES
                || level.standardDeviation() > WIDEST_LEVEL_DB
                || lowBalance.mean() >= MOST_LOW_BALANCE_DB) {
            return Optional.empty();
        }
        boolean steady = second.standardDeviation() < STEADY_SECOND_HZ
                && pitch < STEADY_PITCH_SEMITONES
                && level.standardDeviation() < STEADY_LEVEL_DB;
        return Optional.of(
                new Hesitation(ms(start), ms(end), ms(vowelEnd - start), ms(end - vowelEnd), steady, level.median()));
    }

    private boolean continues(long frame, long inside, double loudest) {
        return track.isCentral(frame)
                && track.levelDbfs(frame) > loudest - GROWTH_DB
                && Math.abs(track.secondHz(frame) - track.secondHz(inside)) < GROWTH_HZ;
    }

    /** Where the nasal ends that follows the vowel; where the vowel ends when none does. */
    private long tail(long vowelEnd, long decided) {
        long begin = vowelEnd;
        while (begin < decided && begin - vowelEnd <= LONGEST_CLOSING && track.isLoud(begin) && !track.isNasal(begin)) {
            begin++;
        }
        long end = begin;
        while (end < decided && end - vowelEnd < LONGEST_TAIL && track.isNasal(end)) {
            end++;
        }
        return end - begin >= SHORTEST_TAIL && begin - vowelEnd <= LONGEST_CLOSING ? end : vowelEnd;
    }

    private FrameValues levels(long from, long to) {
        FrameValues levels = new FrameValues();
        for (long frame = from; frame < to; frame++) {
            levels.add(track.levelDbfs(frame));
        }
        return levels;
    }

    private double voicedShare(long from, long to) {
        FrameValues voiced = new FrameValues();
        for (long frame = from; frame < to; frame++) {
            voiced.add(track.voicing(frame) > VOICED ? 1 : 0);
        }
        return voiced.mean();
    }

    /** In semitones, without the extreme tenths; 0 where too little of it has a sure pitch. */
    private double pitchRange(long from, long to) {
        FrameValues pitch = new FrameValues();
        for (long frame = from; frame < to; frame++) {
            if (track.voicing(frame) > SURE_VOICING) {
                pitch.add(track.semitones(frame));
            }
        }
        if (pitch.count() < LEAST_PITCHES) {
            return 0;
        }
        pitch.foldTo(OCTAVE);
        return pitch.percentile(0.9) - pitch.percentile(0.1);
    }

    private static long ms(long frames) {
        return frames * Frames.HOP_MS;
    }
}
