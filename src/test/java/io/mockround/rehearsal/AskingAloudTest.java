package io.mockround.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.FakeVoice;
import io.mockround.voice.Voice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskingAloudTest {

    private final FakeVoice voice = new FakeVoice();
    private final Queue<Runnable> round = new ArrayDeque<>();
    private final AskingAloud asking = new AskingAloud(voice, new OwnSounds(), () -> Duration.ZERO, round::add);

    /** What the screen shows of the voice while the round is told that the question has been asked. */
    private final List<VoiceState> seen = new ArrayList<>();

    @BeforeEach
    void asksAQuestion() {
        voice.can(text -> true);
        assertThat(asking.ask("What would you build?", at -> seen.add(asking.state())))
                .isTrue();
        assertThat(asking.state()).isEqualTo(VoiceState.SPEAKING);
    }

    @Test
    void hasFallenSilentWhenItsQuestionHasBeenAsked() {
        voice.end(Voice.Ending.SPOKEN);
        theRoundIsTold();

        assertThat(seen).containsExactly(VoiceState.ON);
    }

    @Test
    void hasFailedBeforeTheAnswerBegins() {
        voice.end(Voice.Ending.FAILED);
        theRoundIsTold();

        assertThat(seen).containsExactly(VoiceState.FAILED);
    }

    @Test
    void hasFailedBeforeTheAnswerBeginsWhenItHangs() {
        voice.hang();
        asking.tick(Duration.ofMinutes(1));

        assertThat(seen).containsExactly(VoiceState.FAILED);
    }

    @Test
    void isMutedBeforeTheAnswerBegins() {
        asking.mute(true);
        theRoundIsTold();

        assertThat(seen).containsExactly(VoiceState.MUTED);
    }

    @Test
    void saysNoMoreBeforeTheAnswerBeginsWhenItWasEnough() {
        asking.enough(Duration.ofSeconds(1));
        theRoundIsTold();

        assertThat(seen).containsExactly(VoiceState.ON);
    }

    private void theRoundIsTold() {
        round.forEach(Runnable::run);
    }
}
