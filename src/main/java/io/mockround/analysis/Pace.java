package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds where somebody rushes: ten seconds that are faster than the speaker's own ten seconds usually are. Counted in syllables, so that long
 * words are not taken for slow ones; told in words. Slow stretches are left to the silences.
 */
final class Pace {

    /** The window that issue 5 asks for; in ten seconds a usual pace has some 40 syllables, enough for a rate. */
    static final long WINDOW_MS = 10_000;

    private static final long STEP_MS = 1_000;
    private static final double WINDOWS_PER_MINUTE = 60_000.0 / WINDOW_MS;

    /** A window with less speech in it is mostly a pause, and says nothing of the pace. */
    private static final long LEAST_SPEECH_MS = 5_000;

    /** Whoever spoke for less than a minute has no band of his own yet. */
    private static final int LEAST_WINDOWS = 60;

    /** Scaled, the median absolute deviation of a normal distribution is its standard deviation (CONTRACT, "spread"). */
    private static final double MAD_SCALE = 1.4826;

    /** Leaves some 3 in 1,000 windows of steady speech outside, fast and slow together. */
    private static final double SPREADS = 3;

    /**
     * Somebody very steady has almost no spread. Listeners tell tempi from about 5 % apart (Quené 2007, "On the just noticeable difference
     * for tempo in speech", J. Phonetics 35); only several of those steps are a change of pace worth telling.
     */
    private static final double NOTICEABLE = 1.2;

    /** From here on a silence is no breath (CONTRACT, speaking time). */
    private static final long AFTER_SILENCE_MS = 2_000;

    /** The fastest window seldom begins with the very first word after a silence. */
    private static final long SHORTLY_MS = 3_000;

    private final List<Word> words;
    private final List<Window> windows = new ArrayList<>();
    /** More syllables than this in a window are a rush; infinite for somebody without a band. */
    private final double mostSyllables;

    private final double usualWordsPerMinute;

    /**
     * Ten seconds.
     *
     * @param fromMs where they begin
     * @param pauseBeforeMs the longest pause that ended shortly before
     */
    record Window(long fromMs, int words, int syllables, long speechMs, long pauseBeforeMs) {

        double wordsPerMinute() {
            return words * WINDOWS_PER_MINUTE;
        }

        boolean isAfterASilence() {
            return pauseBeforeMs >= AFTER_SILENCE_MS;
        }
    }

    /** Ten seconds that were rushed, beside the speaker's own usual pace. */
    record Rush(Window window, double usualWordsPerMinute) {

        long startMs() {
            return window.fromMs();
        }
    }

    /** @param said everything that was said; filled pauses are left out, they are no hurry */
    Pace(List<Word> said) {
        words = said.stream()
                .filter(word -> FillerLexicon.filledPause(word.text()) == null)
                .toList();
        slide();
        double usual = median(windows, Window::syllables);
        double spread = MAD_SCALE * median(windows, window -> Math.abs(window.syllables() - usual));
        mostSyllables = windows.size() < LEAST_WINDOWS
                ? Double.POSITIVE_INFINITY
                : Math.max(usual + SPREADS * spread, usual * NOTICEABLE);
        usualWordsPerMinute = median(windows, Window::wordsPerMinute);
    }

    private void slide() {
        long lastMs = words.isEmpty() ? 0 : words.get(words.size() - 1).endMs();
        int first = 0;
        for (long fromMs = words.isEmpty() ? 0 : words.get(0).startMs();
                fromMs + WINDOW_MS <= lastMs;
                fromMs += STEP_MS) {
            while (words.get(first).startMs() < fromMs) {
                first++;
            }
            Window window = window(first, fromMs);
            if (window.speechMs() >= LEAST_SPEECH_MS) {
                windows.add(window);
            }
        }
    }

    /** The moments that were rushed, the fastest window of each, in order; none of somebody who said too little to have a band. */
    List<Rush> rushes() {
        List<Window> fastest = new ArrayList<>();
        Window last = null;
        for (Window window : windows.stream().filter(this::isRushed).toList()) {
            boolean goesOn = last != null && window.fromMs() - last.fromMs() <= WINDOW_MS;
            last = window;
            if (!goesOn) {
                fastest.add(window);
            } else if (window.syllables() > fastest.get(fastest.size() - 1).syllables()) {
                fastest.set(fastest.size() - 1, window);
            }
        }
        return fastest.stream().map(this::rush).toList();
    }

    /** Whether the ten seconds up to a time were rushed: those before a gate closes, for instance. */
    Optional<Rush> rushUntil(long endMs) {
        long fromMs = endMs - WINDOW_MS;
        int first = (int) words.stream().filter(word -> word.startMs() < fromMs).count();
        return Optional.of(window(first, fromMs)).filter(this::isRushed).map(this::rush);
    }

    private boolean isRushed(Window window) {
        return window.speechMs() >= LEAST_SPEECH_MS && window.syllables() > mostSyllables;
    }

    private Rush rush(Window window) {
        return new Rush(window, usualWordsPerMinute);
    }

    private Window window(int first, long fromMs) {
        int count = 0;
        int syllables = 0;
        long speechMs = 0;
        for (int i = first; i < words.size() && words.get(i).startMs() < fromMs + WINDOW_MS; i++) {
            Word word = words.get(i);
            count++;
            syllables += Syllables.of(word.text());
            speechMs += Math.min(word.endMs(), fromMs + WINDOW_MS) - word.startMs();
        }
        return new Window(fromMs, count, syllables, speechMs, pauseMs(first, fromMs));
    }

    /** The longest pause that ended shortly before a time, or just after it. */
    private long pauseMs(int first, long fromMs) {
        long longest = 0;
        int i = Math.min(first + 1, words.size() - 1);
        while (i > 0 && words.get(i).startMs() >= fromMs - SHORTLY_MS) {
            if (words.get(i).startMs() <= fromMs + STEP_MS) {
                longest = Math.max(
                        longest, words.get(i).startMs() - words.get(i - 1).endMs());
            }
            i--;
        }
        return longest;
    }

    private static double median(List<Window> windows, ToDoubleFunction<Window> value) {
        if (windows.isEmpty()) {
            return 0;
        }
        double[] values = windows.stream().mapToDouble(value).toArray();
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
