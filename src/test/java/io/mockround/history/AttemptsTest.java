package io.mockround.history;

import static io.mockround.support.ExchangeParts.exchange;
import static io.mockround.support.ExchangeParts.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final InMemorySessionStore store = new InMemorySessionStore();
    private final SessionReport first = Sessions.round(
            "a",
            "2026-11-18T18:00:00+01:00",
            exchange(1, Origin.PROMPT, "Design a cache.", Outcome.HELD),
            exchange(2, Origin.FOLLOW_UP, "What fails?", Outcome.CUT_OFF));
    private final SessionReport again = Sessions.round(
            "b", "2026-11-19T18:00:00+01:00", repeat(1, "About Cache: What fails?", Outcome.EARLY, "a", 2));

    @Test
    void countsHowOftenAQuestionWasAskedFromWhicheverTakeIsLookedAt() {
        store.keep(first);
        store.keep(again);

        assertThat(Attempts.askedAgain(store, first)).isEqualTo(Map.of(2, 2));
        assertThat(Attempts.askedAgain(store, again)).isEqualTo(Map.of(1, 2));
    }

    @Test
    void aQuestionWhoseOtherTakeWasDeletedWasAskedOnce() {
        store.keep(again);

        assertThat(Attempts.askedAgain(store, again)).isEmpty();
    }

    @Test
    void aMemoAsksNothing() {
        SessionReport memo = Reports.memo("m", "2026-11-18T08:05:00+01:00", 2.2);
        store.keep(memo);

        assertThat(Attempts.askedAgain(store, memo)).isEmpty();
    }
}
