package io.mockround.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.voice.Voice.Ending;
import io.mockround.voice.Voice.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the engine and the loudspeaker are asked, and what is told of it: both go on until the test lets them end. */
class InterviewerVoiceTest {

    private static final Speech WHY = new Speech(new short[] {1}, 16_000);

    private final ExecutorService speaking = Executors.newSingleThreadExecutor();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private volatile boolean isBroken;

    private final SpeechEngine engine = new SpeechEngine() {
        @Override
        public String name() {
            return "fake";
        }

        @Override
        public void say(String text, Runnable begins) throws SpeechFailedException, InterruptedException {
            begins.run();
            told.add("engine " + text);
            if (isBroken) {
                throw new SpeechFailedException("broken");
            }
            mayEnd.await();
        }
    };

    private final SpeechOutput output = (speech, begins) -> {
        begins.run();
        told.add("clip " + (speech == WHY ? "why" : "?"));
    };

    @AfterEach
    void end() {
        speaking.shutdownNow();
    }

    @Test
    void saysWithTheEngineAndTellsBeginningAndEnd() throws Exception {
        voice(engine).say("Why?", listener("a"));
        mayEnd.countDown();

        assertThat(next(3)).containsExactly("a begins", "engine Why?", "a SPOKEN");
    }

    @Test
    void saysAtOnceWithAClip() throws Exception {
        voice(engine).sayAtOnce("Why?", listener("a"));

        assertThat(next(3)).containsExactly("a begins", "clip why", "a SPOKEN");
    }

    @Test
    void saysAtOnceWithTheEngineWhatNoClipSays() throws Exception {
        mayEnd.countDown();
        voice(engine).sayAtOnce("How many?", listener("a"));

        assertThat(next(3)).contains("engine How many?");
    }

    @Test
    void withoutAnEngineItCanSayItsClipsOnly() throws Exception {
        Voice voice = voice(null);
        assertThat(voice.canSay("Why?")).isTrue();
        assertThat(voice.canSay("How many?")).isFalse();

        voice.say("Why?", listener("a"));
        assertThat(next(3)).contains("clip why", "a SPOKEN");
    }

    @Test
    void breaksOffWhatIsBeingSaidAndGoesOnWithTheNext() throws Exception {
        Voice voice = voice(engine);
        Saying first = voice.say("first", listener("a"));
        assertThat(next(2)).containsExactly("a begins", "engine first");
        voice.sayAtOnce("Why?", listener("b"));

        first.stop();

        assertThat(next(4)).containsExactly("a STOPPED", "b begins", "clip why", "b SPOKEN");
    }

    @Test
    void neverBeginsWhatWasStoppedWhileItWaited() throws Exception {
        Voice voice = voice(engine);
        Saying first = voice.say("first", listener("a"));
        assertThat(next(2)).contains("engine first");
        Saying second = voice.say("second", listener("b"));

        second.stop();
        first.stop();

        assertThat(next(2)).containsExactly("a STOPPED", "b STOPPED");
    }

    @Test
    void stoppingTwiceOrTooLateHarmsNothing() throws Exception {
        Voice voice = voice(engine);
        mayEnd.countDown();
        Saying first = voice.say("first", listener("a"));
        assertThat(next(3)).contains("a SPOKEN");

        first.stop();
        first.stop();

        voice.say("second", listener("b"));
        assertThat(next(3)).containsExactly("b begins", "engine second", "b SPOKEN");
    }

    @Test
    void tellsThatTheEngineFailed() throws Exception {
        isBroken = true;
        voice(engine).say("first", listener("a"));

        assertThat(next(3)).endsWith("a FAILED");
    }

    private Voice voice(SpeechEngine ofTheSystem) {
        return new InterviewerVoice(ofTheSystem, Map.of("Why?", WHY), output, speaking);
    }

    private Voice.Listener listener(String name) {
        return new Voice.Listener() {
            @Override
            public void begins() {
                told.add(name + " begins");
            }

            @Override
            public void ended(Ending how) {
                told.add(name + " " + how);
            }
        };
    }

    private List<String> next(int count) throws InterruptedException {
        List<String> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            next.add(told.poll(20, TimeUnit.SECONDS));
        }
        return next;
    }
}
