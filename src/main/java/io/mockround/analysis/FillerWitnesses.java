package io.mockround.analysis;

import io.mockround.report.SessionReport.Evidence;
import io.mockround.report.SessionReport.FillerClass;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two witnesses of filled pauses: the words the recogniser heard and the sound itself (SPEECH.md, "Two witnesses"). Where both speak of the
 * same one it is one; where the sound speaks alone it is believed, unless the recogniser is sure of another word there. Without words, as
 * while the transcript is pending, the sound is believed throughout.
 */
final class FillerWitnesses {

    /** The recogniser's word and the sound are of the same filled pause when they share half of the shorter of the two. */
    private static final double SAME_SHARE = 0.5;

    /** Vosk's confidence is weak evidence, and 1 for most words it got right; below this it was guessing. */
    private static final double CONFIDENT = 0.8;

    /** A word is of similar length as the sound up to twice its length. */
    private static final int SIMILAR_TIMES = 2;

    /**
     * A longer word than that has the sound inside it. So slow a word is one that the recogniser stretched over a filled pause it does not
     * know: conversational English takes about 70 ms a letter, a fifth of its words up to twice that.
     */
    private static final long STRETCHED_MS_A_LETTER = 150;

    private FillerWitnesses() {}

    /**
     * @param heard the fillers found in the words
     * @param words all that was heard; empty where nothing is known
     * @return in the order of their time
     */
    static List<FillerPart> together(List<FillerPart> heard, List<SoundedPause> sounded, List<Word> words) {
        List<FillerPart> fillers = new ArrayList<>();
        for (FillerPart filler : heard) {
            boolean both = filler.kind() == FillerClass.FILLED_PAUSE
                    && sounded.stream().anyMatch(pause -> isSame(pause, filler.startMs(), filler.endMs()));
            fillers.add(both ? with(filler, Evidence.BOTH) : filler);
        }
        for (SoundedPause pause : sounded) {
            boolean isHeard = heard.stream()
                    .filter(filler -> filler.kind() == FillerClass.FILLED_PAUSE)
                    .anyMatch(filler -> isSame(pause, filler.startMs(), filler.endMs()));
            if (!isHeard && !isOtherWord(pause, words)) {
                fillers.add(new FillerPart(
                        pause.text(), FillerClass.FILLED_PAUSE, pause.startMs(), pause.endMs(), Evidence.SOUNDED_LIKE));
            }
        }
        fillers.sort(Comparator.comparingLong(FillerPart::startMs));
        return fillers;
    }

    private static boolean isSame(SoundedPause pause, long startMs, long endMs) {
        return overlapMs(pause, startMs, endMs) >= SAME_SHARE * Math.min(pause.durationMs(), endMs - startMs);
    }

    /** Whether words the recogniser is sure of fill at least half of the sound. A filled pause it dropped for want of voice is no word. */
    private static boolean isOtherWord(SoundedPause pause, List<Word> words) {
        long covered = words.stream()
                .filter(word -> word.confidence() >= CONFIDENT && FillerLexicon.filledPause(word.text()) == null)
                .filter(word -> !isStretchedOver(pause, word))
                .mapToLong(word -> overlapMs(pause, word.startMs(), word.endMs()))
                .sum();
        return covered >= SAME_SHARE * pause.durationMs();
    }

    private static boolean isStretchedOver(SoundedPause pause, Word word) {
        return word.durationMs() > SIMILAR_TIMES * pause.durationMs()
                && word.durationMs() > STRETCHED_MS_A_LETTER * word.text().length();
    }

    private static long overlapMs(SoundedPause pause, long startMs, long endMs) {
        return Math.max(0, Math.min(pause.endMs(), endMs) - Math.max(pause.startMs(), startMs));
    }

    private static FillerPart with(FillerPart filler, Evidence evidence) {
        return new FillerPart(filler.text(), filler.kind(), filler.startMs(), filler.endMs(), evidence);
    }
}
