package io.mockround.app;

import io.mockround.rehearsal.RoundThreads;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Every thread of the window, by name, and their end in order: capture, audio, recogniser, round, reviewing, recovery, models, background, then the
 * outline's and the journal's, which all faces have, and the store.
 */
final class AppThreads implements AutoCloseable {

    private static final long PATIENCE_S = 5;

    /**
     * Of the background: deleting a session of an hour takes a fifth of a second, for nothing of its words may be left in the history's file. Who
     * deletes hundreds and closes the window is not to find them again.
     */
    private static final long DELETING_S = 60;

    private final ExecutorService capture;
    private final ExecutorService audio;
    private final ExecutorService recognizer;
    private final ScheduledExecutorService round;
    private final ExecutorService tones;
    private final ExecutorService voice;
    private final ExecutorService reviewing;
    private final ExecutorService recovery;
    private final ExecutorService models;
    private final ExecutorService background;
    private final ExecutorService store;

    /** @param uncaught told what no thread has handled: a bug */
    AppThreads(Consumer<Throwable> uncaught) {
        capture = Executors.newCachedThreadPool(factory("capture", uncaught));
        audio = one("audio", uncaught);
        recognizer = one("recognizer", uncaught);
        round = new ScheduledThreadPoolExecutor(1, factory("round", uncaught));
        tones = one("tones", uncaught);
        voice = one("voice", uncaught);
        reviewing = one("reviewing", uncaught);
        recovery = one("recovery", uncaught);
        models = Executors.newSingleThreadExecutor(work -> {
            Thread thread = factory("models", uncaught).newThread(work);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        background = one("background", uncaught);
        store = one("store", uncaught);
    }

    /** The FX thread. The only place that names it. */
    static Executor fx() {
        return Platform::runLater;
    }

    /** Every round captures on a thread of its own: one that hangs in a driver holds up no other round. */
    RoundThreads ofRounds() {
        return new RoundThreads(capture, audio, recognizer, round);
    }

    Executor tones() {
        return tones;
    }

    /** Where the interviewer speaks. */
    ExecutorService voice() {
        return voice;
    }

    /** Transcribing and analysing: long work, one after the other. */
    Executor reviewing() {
        return reviewing;
    }

    /** What a former run left behind: long work that no round's review is to wait for. */
    Executor recovery() {
        return recovery;
    }

    /** Speech models: fetched and unpacked for minutes, with the least priority, because a round may be running. */
    Executor models() {
        return models;
    }

    /** What screens ask for. */
    Executor background() {
        return background;
    }

    /** Owns the history. */
    ExecutorService store() {
        return store;
    }

    /** Ends all but the store's thread. */
    void finishWork() {
        List.of(capture, audio, recognizer, round, tones, voice, reviewing, recovery, models)
                .forEach(AppThreads::end);
        end(background, DELETING_S);
    }

    @Override
    public void close() {
        end(store);
    }

    /** Lets it finish its work, for some seconds. */
    static void end(ExecutorService thread) {
        end(thread, PATIENCE_S);
    }

    private static void end(ExecutorService thread, long patienceS) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patienceS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** @param uncaught told what the thread has not handled: a bug */
    static ExecutorService one(String name, Consumer<Throwable> uncaught) {
        return Executors.newSingleThreadExecutor(factory(name, uncaught));
    }

    private static ThreadFactory factory(String name, Consumer<Throwable> uncaught) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((where, failure) -> uncaught.accept(failure));
            return thread;
        };
    }
}
