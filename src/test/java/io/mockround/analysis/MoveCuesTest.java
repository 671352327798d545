package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoveCuesTest {

    @Test
    void splitsAtPausesAfterFillersAndBeforeConjunctions() {
        assertThat(pieces("so a queue is fast [0.5] it retries by itself and a table is simple um we poll it"))
                .extracting(Clause::text)
                .containsExactly("so a queue is fast", "it retries by itself", "and a table is simple", "we poll it");
    }

    @Test
    void measuresAPauseByTheAnswersUsualOne() {
        String said = "a queue [PAUSE] it retries [PAUSE] it is fast [LONGER] what about costs";

        assertThat(cues(said.replace("PAUSE", "0.5").replace("LONGER", "1")).get(3))
                .contains("pause:4");
        assertThat(cues(said.replace("PAUSE", "1").replace("LONGER", "2")).get(3))
                .contains("pause:4");
        assertThat(cues(said.replace("PAUSE", "1").replace("LONGER", "1")).get(3))
                .contains("pause:1");
    }

    @Test
    void tellsANumberPutRightAndAnOptionComeBackTo() {
        List<Set<String>> cues = cues(
                "the table holds two thousand jobs [0.5] it is simple [0.5] sorry three thousand jobs [0.5] the table");

        assertThat(cues.get(2)).contains("other-number");
        assertThat(cues.get(1)).doesNotContain("other-number", "returns");
        assertThat(cues.get(3)).contains("returns").doesNotContain("other-number");
    }

    private static List<Clause> pieces(String said) {
        return Pieces.of(Words.of(said), 0, Long.MAX_VALUE);
    }

    private static List<Set<String>> cues(String said) {
        return MoveCues.of(pieces(said), "how would you send the mails", List.of());
    }
}
