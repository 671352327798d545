package io.mockround.support;

import io.mockround.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A voice whose pace the test sets: what is said begins at once and ends when the test lets it. */
public final class FakeVoice implements Voice {

    private final List<String> said = new ArrayList<>();
    private Predicate<String> can = text -> false;
    private Listener speaking;
    private boolean hangs;

    /** Texts it can say; none at first. */
    public synchronized void can(Predicate<String> texts) {
        can = texts;
    }

    /** From now on it does not even stop when it is told to. */
    public synchronized void hang() {
        hangs = true;
    }

    public synchronized List<String> said() {
        return List.copyOf(said);
    }

    public synchronized boolean isSpeaking() {
        return speaking != null;
    }

    /** Ends what is being said. */
    public void end(Ending how) {
        Listener ending;
        synchronized (this) {
            ending = speaking;
            speaking = null;
        }
        if (ending != null) {
            ending.ended(how);
        }
    }

    @Override
    public synchronized boolean canSay(String text) {
        return can.test(text);
    }

    @Override
    public Saying say(String text, Listener listener) {
        synchronized (this) {
            said.add(text);
            speaking = listener;
        }
        listener.begins();
        return () -> stop(listener);
    }

    @Override
    public Saying sayAtOnce(String text, Listener listener) {
        return say(text, listener);
    }

    private void stop(Listener listener) {
        boolean isStopped;
        synchronized (this) {
            isStopped = speaking == listener && !hangs;
        }
        if (isStopped) {
            end(Ending.STOPPED);
        }
    }
}
