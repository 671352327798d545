package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.ThreadPart;
import io.mockround.support.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a position and what as an opened thread (PRACTICES R5). */
class PositionsTest {

    private static final String QUESTION = "a queue or a table for the jobs";

    private static final String CHANGED =
            "i'd pick the table because it is simple [1] actually no i'd go with the queue because it retries";

    @Test
    void countsTheFirstAndEveryChange() {
        assertThat(positions(CHANGED, List.of()))
                .extracting(PositionPart::startMs)
                .containsExactly(0L, 8 * Words.WORD_MS + 1_000);
    }

    @Test
    void countsNoChangeAfterNewInformation() {
        assertThat(positions(CHANGED, List.of(8 * Words.WORD_MS + 500))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a queue retries but needs another box [1] a table is simple but polls [1] i'd pick the table",
                "you asked for a queue or a table [1] i'd pick the table",
                "i'd pick the table because we have two thousand jobs a day [1] sorry three thousand jobs a day",
                "i'd pick the table [1] it has a column for the state and a worker takes the oldest row"
            })
    void countsOneInAnAnswerThatStays(String said) {
        assertThat(positions(said, List.of())).as(said).hasSize(1);
    }

    /** The demo's last question; its setting out and its last clause were once counted too. */
    @Test
    void countsNeitherTheSettingOutNorAPropertyCalledFine() {
        String question =
                PlainText.asked("You also keep the rate limiter's token buckets here. Where does a bucket live?");
        List<PositionPart> held = Moves.of(
                        Words.of(
                                "okay so the rate limit is the token bucket per user [0.5] it can be one bucket in each region or one in all "
                                        + "the regions [0.5] i would pick the global bucket because then the limit is consistent [0.5] but each request "
                                        + "has to go across the network [1] actually i would choose the local bucket in each region because it's fast "
                                        + "[0.8] but then the user can use all three regions [1.6] uh no that's not good i would pick the global bucket "
                                        + "[0.5] the latency is okay and each user has one limit"),
                        0,
                        Long.MAX_VALUE,
                        question,
                        List.of())
                .positions();

        assertThat(held)
                .extracting(PositionPart::text)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("i would pick the global"),
                        text -> assertThat(text).startsWith("actually i would choose the local"),
                        text -> assertThat(text).startsWith("no that's not good i would pick"));
    }

    /** The demo's second question. */
    @Test
    void countsNeitherOptionsListedAfterAnOrNorAPropertyThatIsOkay() {
        List<PositionPart> held = Moves.of(
                        Words.of(
                                "okay so that is the hot key [0.4] we could split the key [0.3] or use more replicas [0.7] or store the value "
                                        + "in each server [0.5] i would choose the local copy in each server [0.8] the value can be one second "
                                        + "stale and that's okay with this data"),
                        0,
                        Long.MAX_VALUE,
                        "what happens to your design",
                        List.of())
                .positions();

        assertThat(held).extracting(PositionPart::text).containsExactly("i would choose the local copy in each");
    }

    @Test
    void findsNoPositionWhereNothingWasSaid() {
        assertThat(Moves.of(List.of(), 0, 10_000, QUESTION, List.of()).positions())
                .isEmpty();
        assertThat(positions("um", List.of())).isEmpty();
    }

    @Test
    void findsThreadsOpenedAfterTheAnswer() {
        List<ThreadPart> threads = threads(
                "i'd pick the table because it is simple [1] what if the worker dies halfway [1] there's also the problem of poison jobs",
                QUESTION);

        assertThat(threads).hasSize(2);
        assertThat(threads.get(0).text()).startsWith("what if the worker dies");
    }

    @Test
    void findsNoneBeforeTheAnswerOrWhereTheQuestionAskedForThem() {
        assertThat(threads("what if the worker dies [1] i'd pick the queue for that", QUESTION))
                .isEmpty();
        assertThat(threads(
                        "the worker dies first [1] another problem is the clock [1] what if it drifts",
                        "what else can go wrong"))
                .isEmpty();
    }

    private static List<PositionPart> positions(String said, List<Long> newsMs) {
        return Moves.of(Words.of(said), 0, Long.MAX_VALUE, QUESTION, newsMs).positions();
    }

    private static List<ThreadPart> threads(String said, String question) {
        return Moves.of(Words.of(said), 0, Long.MAX_VALUE, question, List.of()).threads();
    }
}
