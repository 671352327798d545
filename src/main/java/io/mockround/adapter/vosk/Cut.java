package io.mockround.adapter.vosk;

import io.mockround.recording.Pcm;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an utterance ends for us: never inside a word. libvosk ends one after a pause, but also after 20 s without any, wherever that
 * is. Positions are samples of the take. Pure.
 *
 * @param at the words said before it are final, those after it are still to come
 * @param resumeAt where a recogniser that starts afresh begins, so that the first word after the cut has something before it; a whole number
 *     of blocks and of the model's steps
 * @param inSilence whether nobody speaks there: then the recogniser that heard so far may also simply go on
 */
record Cut(long at, long resumeAt, boolean inSilence) {

    /**
     * So long after the last word nobody speaks any more: pauses end an utterance after 0.5 s at the earliest, and libvosk is 0.2 s of sound
     * and more behind what it was given. At its 20 s without a pause the last word ended less than 0.4 s before (measured on the demo
     * narration without its pauses).
     */
    static final long SILENCE = 6 * Pcm.BLOCK_SAMPLES;

    /** A cut in a pause keeps this far from the word before it: words end a little later than they are said to. */
    private static final long CLEAR_OF_THE_WORD = 5 * Pcm.BLOCK_SAMPLES;

    /** How far back a cut without a pause may lie: some ten words to choose between, and all of it is heard twice. */
    private static final long REACH = 30 * Pcm.BLOCK_SAMPLES;

    /** The newest words are not settled yet: what comes next may change them. */
    private static final long UNSETTLED = 4 * Pcm.BLOCK_SAMPLES;

    /** Heard again before a cut that is not in a pause: two or three words for those after it to follow on. */
    private static final long OVERLAP = 10 * Pcm.BLOCK_SAMPLES;

    /** Words are said to begin and end up to this much beside where they do: one frame of the models. */
    private static final long WORD_EDGE = Pcm.SAMPLE_RATE_HZ * 3L / 100;

    /** Blocks of 100 ms and a model's steps of 30 ms begin here together: whoever goes on here sees the same frames as whoever heard on. */
    private static final long GRID = 3 * Pcm.BLOCK_SAMPLES;

    /** Finds quiet moments in the take. */
    interface Sound {

        /** The quietest moment from one sample up to another. */
        Moment quietest(long from, long to);
    }

    /** @param loudness only to compare by */
    record Moment(long sample, double loudness) {}

    /**
     * The cut after an utterance.
     *
     * @param words the utterance's, in order
     * @param begunAt the cut before
     * @param heard how far the take was heard
     */
    static Cut after(List<Word> words, long begunAt, long heard, Sound sound) {
        if (words.isEmpty()) {
            return inSilence(begunAt, heard - OVERLAP);
        }
        long lastEnd = Pcm.toSamples(words.get(words.size() - 1).endMs());
        long silence = heard - lastEnd;
        if (silence >= SILENCE) {
            return inSilence(begunAt, lastEnd + Math.min(CLEAR_OF_THE_WORD, silence / 2));
        }
        long earliest = Math.max(begunAt + OVERLAP, heard - REACH);
        return between(words, earliest, heard - UNSETTLED).stream()
                .map(gap -> sound.quietest(gap.from(), gap.to()))
                .min((one, other) -> Double.compare(one.loudness(), other.loudness()))
                .map(moment -> new Cut(moment.sample(), onGrid(Math.max(0, moment.sample() - OVERLAP)), false))
                .orElse(inSilence(begunAt, lastEnd)); // hardly a word: there is nothing to choose between
    }

    private static Cut inSilence(long begunAt, long sample) {
        long at = Math.max(begunAt, sample);
        return new Cut(at, onGrid(at), true);
    }

    private record Gap(long from, long to) {}

    /** Where one word has ended and the next begins. */
    private static List<Gap> between(List<Word> words, long earliest, long latest) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            long from = Pcm.toSamples(words.get(i).endMs()) - WORD_EDGE;
            long to = Pcm.toSamples(words.get(i + 1).startMs()) + WORD_EDGE;
            if (from >= earliest && to <= latest && from < to) {
                gaps.add(new Gap(from, to));
            }
        }
        return gaps;
    }

    private static long onGrid(long sample) {
        return sample / GRID * GRID;
    }
}
