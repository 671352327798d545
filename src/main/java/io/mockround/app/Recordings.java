package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneMonitor;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What is being recorded in this window, a round or a memo, one at a time, and the review it leads to. On the FX thread. */
final class Recordings {

    private final MicrophoneChecks microphone;
    private final ReviewScreens reviews;
    private final WordsNotice notice;
    private final DeafSecond deaf;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;

    /** The one that runs, or null. */
    private Live running;

    /** Of the one that was started last. */
    private ItsOutcome outcome;

    private Runnable afterwards = () -> {};

    /** What ended the running one before its time, or null. */
    private Problem tellAfterwards;

    /** Something that runs. */
    interface Live {

        /** Ends it here. Does not wait. */
        void end();
    }

    Recordings(
            MicrophoneChecks microphone,
            ReviewScreens reviews,
            WordsNotice notice,
            DeafSecond deaf,
            Work work,
            ScreenFrame frame,
            Navigator navigator) {
        this.microphone = microphone;
        this.reviews = reviews;
        this.notice = notice;
        this.deaf = deaf;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
    }

    /** The one that runs, or null. */
    Live running() {
        return running;
    }

    /** Leaves the words of the last one to be found later. */
    void stopWords() {
        if (outcome != null) {
            outcome.isCalledOff = true;
        }
    }

    /** Ends the one that runs; {@code then} runs when everything it recorded is kept. */
    void end(Runnable then) {
        afterwards = then;
        running.end();
    }

    /**
     * Begins one; the screen's check has let go of the microphone, or soon will have.
     *
     * @param begin in the background, with the microphone's name, or null for the default one, and who is to be told what becomes of it
     * @param show its screen
     */
    <T extends Live> void begin(BiFunction<String, Rehearsals.Outcome, T> begin, Consumer<T> show) {
        MicrophoneMonitor check = microphone.last();
        work.call(
                () -> {
                    MicrophoneChoice from = microphone.forRound(check);
                    ItsOutcome its = new ItsOutcome();
                    return new Begun<>(begin.apply(from.name(), its), its, from);
                },
                begun -> show(begun, show),
                failure -> {
                    navigator.tell(failure);
                    navigator.home();
                });
    }

    private record Begun<T extends Live>(T live, ItsOutcome outcome, MicrophoneChoice microphone) {}

    private <T extends Live> void show(Begun<T> begun, Consumer<T> show) {
        running = begun.live();
        outcome = begun.outcome();
        frame.hideBand();
        if (begun.microphone().gone() != null) {
            frame.tell(Messages.text("note.microphoneGone", begun.microphone().gone()));
        }
        show.accept(begun.live());
    }

    /** What the one that just ran leads to. Told on other threads. */
    private final class ItsOutcome implements Rehearsals.Outcome {

        /** Said on the FX thread, asked on the one that reviews. */
        private volatile boolean isCalledOff;

        /** Known on the FX thread once its sound is reviewed. */
        private String sessionId;

        @Override
        public boolean isCalledOff() {
            return isCalledOff;
        }

        @Override
        public void reviewed(SessionReport report, boolean soundOnly) {
            work.fx().execute(() -> {
                sessionId = report.session().id();
                if (running == null) {
                    reviews.show(report);
                    notice.reviewed(this, report);
                    return;
                }
                running = null;
                deaf.begin();
                reviews.open(report);
                if (soundOnly) {
                    reviews.transcribing(sessionId, 0, report.session().durationMs());
                }
                if (tellAfterwards != null) {
                    frame.tell(new ProblemException(tellAfterwards));
                    tellAfterwards = null;
                }
                afterwards.run();
            });
        }

        @Override
        public void transcribing(long doneMs, long ofMs) {
            work.fx().execute(() -> {
                notice.searching(this);
                reviews.transcribing(sessionId, doneMs, ofMs);
            });
        }

        @Override
        public void stopped(Problem problem) {
            work.fx().execute(() -> tellAfterwards = problem);
        }

        @Override
        public void failed(RuntimeException failure) {
            work.fx().execute(() -> {
                running = null;
                frame.tell(failure);
                navigator.home();
                afterwards.run();
            });
        }
    }
}
