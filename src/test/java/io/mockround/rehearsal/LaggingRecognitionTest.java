package io.mockround.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.Word;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaggingRecognitionTest {

    private static final int SECOND = 16_000;
    private static final Word WORD = new Word("so", 100, 300, 1);

    /** What the recogniser's thread has still to do. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private final Recorded recognition = new Recorded();
    private final LaggingRecognition live = new LaggingRecognition(recognition, waiting::add);

    @Test
    void tellsWhatIsHeardWhileItKeepsUp() {
        live.hearTo(SECOND);
        assertThat(live.isListening()).isFalse(); // nothing was heard yet
        work();

        assertThat(live.isListening()).isTrue();
        assertThat(live.words()).containsExactly(WORD);
        assertThat(recognition.heardTo).isEqualTo(SECOND);
    }

    @Test
    void mayBeTwoSecondsBehind() {
        live.hearTo(SECOND);
        work();

        assertThat(live.hearTo(3 * SECOND)).isTrue();
        assertThat(live.isListening()).isTrue();
    }

    @Test
    void isOffForTheRestOfTheRoundOnceItIsFurtherBehind() {
        live.hearTo(SECOND);
        work();

        assertThat(live.hearTo(3 * SECOND + 1)).isFalse();
        work();
        assertThat(live.hearTo(3 * SECOND + 2)).isFalse();
        assertThat(live.isListening()).isFalse();
        assertThat(live.words()).isEmpty();
        assertThat(recognition.heardTo).isEqualTo(SECOND);
        assertThat(recognition.closes).isOne();
    }

    @Test
    void mayTakeItsTimeToOpenItsModel() {
        for (int second = 1; second <= 30; second++) {
            assertThat(live.hearTo(second * SECOND)).isTrue();
        }
        assertThat(live.isListening()).isFalse();
        work();

        assertThat(live.isListening()).isTrue();
    }

    @Test
    void isOffWhenItHasNotCaughtUpInHalfAMinute() {
        live.hearTo(30 * SECOND);

        assertThat(live.hearTo(30 * SECOND + 1)).isFalse();
        assertThat(recognition.closes).isOne();
    }

    @Test
    void isOffWhenItFailed() {
        recognition.fails = true;
        live.hearTo(SECOND);
        work();

        assertThat(live.hearTo(2 * SECOND)).isFalse();
        assertThat(live.isListening()).isFalse();
    }

    @Test
    void isClosedWithoutWaitingForItsThread() {
        live.hearTo(SECOND);
        live.close();

        assertThat(recognition.closes).isOne();
        work();
        assertThat(recognition.heardTo).isZero();
    }

    private void work() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    private static final class Recorded implements LiveRecognition {

        private long heardTo;
        private int closes;
        private boolean fails;

        @Override
        public boolean hearTo(long sample) {
            heardTo = sample;
            return !fails;
        }

        @Override
        public List<Word> words() {
            return List.of(WORD);
        }

        @Override
        public SettledWords settled() {
            return new SettledWords(List.of(WORD), heardTo, 0);
        }

        @Override
        public void close() {
            closes++;
        }
    }
}
