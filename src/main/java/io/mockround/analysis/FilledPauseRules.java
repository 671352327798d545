package io.mockround.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which hesitations are filled pauses. Every syllable may be long; a filled pause is longer, or stands beside a silence, and the more it
 * does the less long it must be. The lengths: in 16 minutes of read speech of sixteen synthetic voices, and 48 more between hesitations, nothing
 * else lasts so long at such a place; adjacency to silence is what tells best (SPEECH, "Filled pauses from sound alone").
 */
final class FilledPauseRules {

    /** How loud the voice is: the level that a quarter of its frames exceed. */
    static final double VOICE_SHARE = 0.75;

    /** Somebody else in the room, or the end of a breath. */
    private static final double FAINTEST_BELOW_VOICE_DB = 20;

    private static final long FOLLOWS_SILENCE_MS = 60;
    private static final long PRECEDES_SILENCE_MS = 80;

    /** What a nasal tail adds to the length of its vowel, at most: many a word ends in one ("one", "then"). */
    private static final long MOST_FOR_TAIL_MS = 50;

    private static final long NASAL_ALONE_MS = 300;

    /** Where a hesitation stands, and how long its vowel must be there. */
    private enum Place {
        BETWEEN_SILENCES(200, 160),
        AFTER_SILENCE(240, 200),
        BEFORE_SILENCE(280, 200), // the last syllable of a phrase is lengthened
        EMBEDDED(400, 280);

        private final long leastMs;
        private final long leastSteadyMs;

        Place(long leastMs, long leastSteadyMs) {
            this.leastMs = leastMs;
            this.leastSteadyMs = leastSteadyMs;
        }

        long leastMs(boolean isSteady) {
            return isSteady ? leastSteadyMs : leastMs;
        }
    }

    private final SpeechActivity speech;
    private final double voiceDbfs;

    FilledPauseRules(SpeechActivity speech, double voiceDbfs) {
        this.speech = speech;
        this.voiceDbfs = voiceDbfs;
    }

    /** In the order of their time, none overlapping. */
    List<SoundedPause> filledPauses(List<Hesitation> hesitations) {
        List<SoundedPause> pauses = new ArrayList<>();
        hesitations.stream()
                .filter(this::isFilledPause)
                .map(SoundedPause::of)
                .sorted(Comparator.comparingLong(SoundedPause::startMs))
                .forEach(pause -> append(pauses, pause));
        return pauses;
    }

    private boolean isFilledPause(Hesitation hesitation) {
        long middleMs = (hesitation.startMs() + hesitation.endMs()) / 2;
        return hesitation.levelDbfs() > voiceDbfs - FAINTEST_BELOW_VOICE_DB
                && speech.speech().stream()
                        .filter(span -> span.startMs() <= middleMs && middleMs < span.endMs())
                        .anyMatch(span -> isFilledPause(hesitation, span));
    }

    private static boolean isFilledPause(Hesitation hesitation, Span spoken) {
        boolean follows = hesitation.startMs() - spoken.startMs() <= FOLLOWS_SILENCE_MS;
        boolean precedes = spoken.endMs() - hesitation.endMs() <= PRECEDES_SILENCE_MS;
        if (hesitation.isNasalAlone()) {
            return follows && precedes && hesitation.nasalMs() >= NASAL_ALONE_MS; // elsewhere it is an "n" or an "oo"
        }
        long tailMs = Math.min(hesitation.nasalMs() / 2, MOST_FOR_TAIL_MS);
        return hesitation.vowelMs() + (follows ? tailMs : 0)
                >= place(follows, precedes).leastMs(hesitation.isSteady());
    }

    private static Place place(boolean follows, boolean precedes) {
        if (follows) {
            return precedes ? Place.BETWEEN_SILENCES : Place.AFTER_SILENCE;
        }
        return precedes ? Place.BEFORE_SILENCE : Place.EMBEDDED;
    }

    private static void append(List<SoundedPause> pauses, SoundedPause pause) {
        SoundedPause last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
        if (last != null && pause.startMs() < last.endMs()) {
            pauses.set(pauses.size() - 1, last.joined(pause));
        } else {
            pauses.add(pause);
        }
    }
}
