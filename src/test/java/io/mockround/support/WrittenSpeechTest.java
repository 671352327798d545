package io.mockround.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.speech.Word;
import io.mockround.support.WrittenSpeech.Mark;
import org.junit.jupiter.api.Test;

class WrittenSpeechTest {

    @Test
    void beginsAndEndsWithTwoSecondsOfSilence() {
        WrittenSpeech speech = WrittenSpeech.of("cache it");

        assertThat(speech.words().get(0).startMs()).isEqualTo(2_000);
        assertThat(speech.durationMs() - speech.words().get(1).endMs()).isEqualTo(2_000);
    }

    @Test
    void takesAWrittenSilenceAroundTheWordsInstead() {
        WrittenSpeech speech = WrittenSpeech.of("(0.5) cache it (7)");

        assertThat(speech.words().get(0).startMs()).isEqualTo(500);
        assertThat(speech.durationMs() - speech.words().get(1).endMs()).isEqualTo(7_000);
    }

    @Test
    void pausesExactlyAsLongAsWritten() {
        WrittenSpeech speech = WrittenSpeech.of("wait (0.8) cache");

        assertThat(speech.words().get(1).startMs() - speech.words().get(0).endMs())
                .isEqualTo(800);
    }

    @Test
    void letsFluentWordsFollowWithinSixtyMillisecondsAndLongWordsLastLonger() {
        WrittenSpeech speech = WrittenSpeech.of("so the replication lag is a problem for every single reader");

        for (int i = 1; i < speech.words().size(); i++) {
            long gap =
                    speech.words().get(i).startMs() - speech.words().get(i - 1).endMs();
            assertThat(gap).isBetween(0L, 60L);
        }
        assertThat(speech.words()).extracting(Word::durationMs).startsWith(210L, 210L, 660L, 210L);
    }

    @Test
    void marksWhatIsBracketed() {
        WrittenSpeech speech = WrittenSpeech.of("it is [kind of] slow [P: i'd pick b] yes");

        assertThat(speech.marks()).containsExactly(new Mark("", 2, 4), new Mark("P", 5, 8));
        assertThat(speech.text(speech.marks().get(1))).isEqualTo("i'd pick b");
        assertThat(speech.startMs(speech.marks().get(0)))
                .isEqualTo(speech.words().get(2).startMs());
    }

    @Test
    void marksWhatStandsBeforeOrAfterAWord() {
        WrittenSpeech speech = WrittenSpeech.of("^i'd pick b / ~what if it fails / {scale} how many users");

        assertThat(speech.marks())
                .containsExactly(
                        new Mark("^", 0, 1),
                        new Mark("/", 3, 3),
                        new Mark("~", 3, 4),
                        new Mark("/", 7, 7),
                        new Mark("scale", 7, 8));
    }

    @Test
    void leavesOutTheInterviewersWordsButNotTheirTime() {
        WrittenSpeech speech = WrittenSpeech.of("i'd pick b <the interviewer: writes are rare> then c");

        assertThat(speech.words()).extracting(Word::text).containsExactly("i'd", "pick", "b", "then", "c");
        assertThat(speech.words().get(3).startMs() - speech.words().get(2).endMs())
                .isGreaterThan(1_000);
        assertThat(speech.marks("<>")).containsExactly(new Mark("<>", 3, 3));
    }

    @Test
    void refusesWhatIsNotInTheNotation() {
        assertThatThrownBy(() -> WrittenSpeech.of("it is [kind of slow")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WrittenSpeech.of("it is kind] of slow")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WrittenSpeech.of("it is slow ~")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WrittenSpeech.of("it costs 5 €")).hasMessageContaining("€");
        assertThatThrownBy(() -> WrittenSpeech.of("Capital")).isInstanceOf(IllegalArgumentException.class);
    }
}
