package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport;
import io.mockround.time.MonotonicClock;
import io.mockround.ui.common.Work;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Tells that a session's words have been found where that took long: the person has gone on with something else, in this window or in another
 * program. Named is the session, never what was said in it. Lives on the FX thread.
 */
final class WordsNotice {

    /** Who waits for less than a minute is still looking; ours, no source. */
    static final Duration LONG = Duration.ofMinutes(1);

    private final MonotonicClock clock;
    private final Screens screens;
    private final Predicate<String> system;
    private final Work work;
    private final Map<Object, Long> begunAt = new HashMap<>();

    /** What it needs of the window. */
    interface Screens {

        /** Whether a round runs: it is quiet on purpose, on the whole screen. */
        boolean isRoundRunning();

        /** Whether the window is in front of those of other programs. */
        boolean isInFront();

        /** Tells it in the window. */
        void wordsFound(SessionReport report, String sentence);
    }

    /** @param system shows a notice of the system, in the background; false when it cannot, and then the window's own has to do */
    WordsNotice(MonotonicClock clock, Screens screens, Predicate<String> system, Work work) {
        this.clock = clock;
        this.screens = screens;
        this.system = system;
        this.work = work;
    }

    /** Words are being looked for; may be called again and again. */
    void searching(Object what) {
        begunAt.putIfAbsent(what, clock.nanos());
    }

    /** They may have been found, or what is known of the session has changed otherwise. */
    void reviewed(Object what, SessionReport report) {
        if (!report.transcript().isDone() || !isLong(what) || screens.isRoundRunning()) {
            return;
        }
        String sentence = Messages.text("words.found", report.session().title());
        screens.wordsFound(report, sentence);
        showOutside(sentence);
    }

    /** A file was imported and the window has told so. */
    void imported(Object what, SessionReport report) {
        if (isLong(what) && !screens.isRoundRunning()) {
            showOutside(Messages.text("words.imported", report.session().title()));
        }
    }

    private boolean isLong(Object what) {
        Long from = begunAt.remove(what);
        return from != null && clock.nanos() - from >= LONG.toNanos();
    }

    private void showOutside(String sentence) {
        if (!screens.isInFront()) {
            work.background().execute(() -> system.test(sentence));
        }
    }
}
