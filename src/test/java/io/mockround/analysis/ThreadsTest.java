package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport.ThreadPart;
import io.mockround.support.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final String QUESTION = "how would you protect the upload";

    private static final String ANSWER =
            "a size limit and a type check at the edge [0.5] then a scanner in the background [0.6] files stay hidden until it is done ";

    @Test
    void hearsATopicThatComesToMind() {
        assertThat(threads(ANSWER + "[0.9] what bothers me though is the legacy mainframe"))
                .containsExactly("what bothers me though is the legacy mainframe");
    }

    @Test
    void hearsTheNextWorryOfARowByItsNewSubject() {
        assertThat(threads(ANSWER + "[0.9] i have no clue who owns the quarantine [0.7] and exported mails"))
                .hasSize(2);
    }

    @Test
    void hearsAThreadInTheMiddleOfFluentSpeech() {
        assertThat(
                        threads(
                                ANSWER
                                        + "[0.6] the rest is simply ignored suppose the sender rotates the secret on a sunday [0.7] and who tells the users"))
                .containsExactly("suppose the sender rotates the secret on a", "and who tells the users");
    }

    @Test
    void takesWhatGoesOnWithTheAnswerForNone() {
        assertThat(threads(ANSWER + "[0.6] the scanner takes two seconds per file and it runs on three machines"))
                .isEmpty();
        assertThat(threads(ANSWER + "[0.6] i care about that because what if the phone loses signal"))
                .isEmpty();
    }

    private static List<String> threads(String said) {
        return Moves.of(Words.of(said), 0, Long.MAX_VALUE, QUESTION, List.of()).threads().stream()
                .map(ThreadPart::text)
                .toList();
    }
}
