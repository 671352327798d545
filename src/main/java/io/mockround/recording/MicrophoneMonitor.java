package io.mockround.recording;

import io.mockround.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Listens to a microphone without keeping anything: its level, and a check of three seconds.
 *
 * <p>A thread of its own owns the line. The screen asks for the newest {@link Reading} as often as it draws; nothing is pushed.
 */
public final class MicrophoneMonitor implements AutoCloseable {

    /** How listening goes. */
    public enum State {
        IDLE,
        LISTENING,
        /** The microphone could not be opened, or went away. */
        LOST
    }

    /**
     * What is known now.
     *
     * @param checked how much of a running check is done, 0 to 1; 0 without one
     * @param verdict of the last check, or null
     */
    public record Reading(State state, double levelDbfs, double checked, LevelCheck.Verdict verdict) {

        static final Reading IDLE = new Reading(State.IDLE, LevelCheck.FLOOR_DBFS, 0, null);

        private static final Reading LOST = new Reading(State.LOST, LevelCheck.FLOOR_DBFS, 0, null);
    }

    private final Microphones microphones;
    private final ExecutorService thread;

    // all guarded by this
    private Reading reading = Reading.IDLE;
    private Microphones.Line line;
    private LevelCheck check;
    private int turn;

    public MicrophoneMonitor(Microphones microphones) {
        this.microphones = microphones;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread listener = new Thread(task, "microphone-level");
            listener.setDaemon(true);
            return listener;
        });
    }

    /** Listens to this microphone from here on instead of another; does not wait. */
    public synchronized void listen(String name) {
        stopListening();
        int mine = turn;
        if (!thread.isShutdown()) {
            thread.execute(() -> run(name, mine));
        }
    }

    /** Begins a check. Its verdict is in a later reading. */
    public synchronized void check() {
        check = new LevelCheck();
        reading = new Reading(reading.state(), reading.levelDbfs(), 0, null);
    }

    public synchronized Reading reading() {
        return reading;
    }

    /** Stops listening; does not wait for the line to be closed. */
    @Override
    public void close() {
        synchronized (this) {
            stopListening();
        }
        thread.shutdown();
    }

    /** Waits until the line is closed, for whoever opens the microphone next. Not on the FX thread. */
    public boolean awaitClosed(Duration atMost) throws InterruptedException {
        return thread.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stopListening() {
        turn++;
        reading = Reading.IDLE;
        check = null;
        if (line != null) {
            line.stop();
        }
    }

    private void run(String name, int mine) {
        if (!isMyTurn(mine)) {
            return;
        }
        try (Microphones.Line opened = microphones.open(name)) {
            if (begin(opened, mine)) {
                short[] block = new short[Pcm.BLOCK_SAMPLES];
                for (int n = opened.read(block); n > 0 && hear(block, n, mine); ) {
                    n = opened.read(block);
                }
            }
            forgetLine();
            lost(mine);
        } catch (ProblemException e) {
            lost(mine); // the screen says so
        }
    }

    private synchronized boolean isMyTurn(int mine) {
        return turn == mine;
    }

    private synchronized boolean begin(Microphones.Line opened, int mine) {
        if (turn != mine) {
            return false;
        }
        line = opened;
        reading = new Reading(State.LISTENING, LevelCheck.FLOOR_DBFS, 0, reading.verdict());
        return true;
    }

    private synchronized boolean hear(short[] block, int count, int mine) {
        if (turn != mine) {
            return false;
        }
        LevelCheck.Verdict verdict = reading.verdict();
        double checked = 0;
        if (check != null) {
            check.hear(block, count);
            checked = check.progress();
            if (check.isDone()) {
                verdict = check.verdict();
                checked = 0;
                check = null;
            }
        }
        reading = new Reading(State.LISTENING, LevelCheck.dbfs(block, count), checked, verdict);
        return true;
    }

    /** Before the line is closed: nobody may stop a closed one. */
    private synchronized void forgetLine() {
        line = null;
    }

    private synchronized void lost(int mine) {
        if (turn == mine) {
            check = null;
            reading = Reading.LOST;
        }
    }
}
