package io.mockround.stories;

import static io.mockround.support.ExchangeParts.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.stories.Tellings.Untold;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void aStoryThatWasCutOffOrBrokenOffLastTimeCouldNotBeTold() {
        assertThat(Tellings.untold(
                        List.of(told("outage", "20", Outcome.CUT_OFF), told("launch", "20", Outcome.ABANDONED))))
                .containsExactly(new Untold("outage", DAY), new Untold("launch", DAY));
    }

    @Test
    void aStoryThatWasToldSinceIsNotToldAgain() {
        assertThat(Tellings.untold(
                        List.of(told("outage", "19", Outcome.CUT_OFF), told("outage", "20", Outcome.OVERRAN))))
                .isEmpty();
        assertThat(Tellings.untold(List.of(told("outage", "19", Outcome.HELD), told("outage", "20", Outcome.CUT_OFF))))
                .containsExactly(new Untold("outage", DAY));
    }

    private static SessionReport told(String story, String day, Outcome outcome) {
        return Reports.edited(
                Sessions.titled(
                        Sessions.round(
                                story + day,
                                "2026-11-" + day + "T18:00:00+01:00",
                                exchange(1, Origin.PROMPT, "Tell me.", outcome)),
                        story),
                report -> report.withObject("/session").put("prompt", story));
    }
}
