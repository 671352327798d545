package io.mockround.voice;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks with an engine of the system's where there is one; short phrases that must come at once, or have no engine, with clips of our own. */
public final class InterviewerVoice implements Voice {

    private static final Logger LOG = LoggerFactory.getLogger(InterviewerVoice.class);

    private final SpeechEngine engine;
    private final Map<String, Speech> clips;
    private final SpeechOutput output;
    private final ExecutorService speaking;

    /**
     * @param engine null where the system has none
     * @param clips by what they say
     * @param speaking one thread, which waits until all is said
     */
    public InterviewerVoice(
            SpeechEngine engine, Map<String, Speech> clips, SpeechOutput output, ExecutorService speaking) {
        this.engine = engine;
        this.clips = Map.copyOf(clips);
        this.output = output;
        this.speaking = speaking;
    }

    @Override
    public boolean canSay(String text) {
        return engine != null || clips.containsKey(text);
    }

    @Override
    public Saying say(String text, Listener listener) {
        return begin(text, engine == null, listener);
    }

    @Override
    public Saying sayAtOnce(String text, Listener listener) {
        return begin(text, true, listener);
    }

    private Saying begin(String text, boolean preferClip, Listener listener) {
        Speech clip = preferClip ? clips.get(text) : null;
        if (clip == null && engine == null) {
            throw new IllegalStateException("nothing can say this");
        }
        Task task = new Task(clip, text, listener);
        task.running = speaking.submit(task);
        return task;
    }

    /** One thing to be said. Whoever ends it first, the speaker or {@link #stop}, tells so. */
    private final class Task implements Runnable, Saying {

        private final Speech clip;
        private final String text;
        private final Listener listener;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private volatile Future<?> running;

        Task(Speech clip, String text, Listener listener) {
            this.clip = clip;
            this.text = text;
            this.listener = listener;
        }

        @Override
        public void run() {
            begun.set(true);
            listener.ended(stopped.get() ? Ending.STOPPED : speak());
        }

        @Override
        public void stop() {
            stopped.set(true);
            if (begun.get()) {
                running.cancel(true);
            }
        }

        private Ending speak() {
            try {
                if (clip == null) {
                    engine.say(text, listener::begins);
                } else {
                    output.play(clip, listener::begins);
                }
                return Ending.SPOKEN;
            } catch (InterruptedException e) {
                return Ending.STOPPED;
            } catch (SpeechFailedException e) {
                LOG.warn("the voice failed: {}", e.getMessage());
                return stopped.get() ? Ending.STOPPED : Ending.FAILED;
            } catch (RuntimeException e) { // the thread's edge: the round goes on without a voice
                LOG.error("the voice failed", e);
                return Ending.FAILED;
            }
        }
    }
}
