package io.mockround.history;

import static io.mockround.support.ExchangeParts.aboutNothingKnown;
import static io.mockround.support.ExchangeParts.exchange;
import static io.mockround.support.ExchangeParts.repeat;
import static io.mockround.support.ExchangeParts.withPositions;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.Retrospective;
import io.mockround.report.Retrospective.Went;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.About;
import io.mockround.round.Question.Earlier;
import io.mockround.round.Question.Origin;
import io.mockround.round.Repeat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What went wrong yesterday is asked again today (PRACTICES R21). */
class LostExchangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String YESTERDAY = "2026-11-20T18:00:00+01:00";

    private static PastExchanges session(String id, String startedAt, ExchangePart... exchanges) {
        return new PastExchanges(id, startedAt, List.of(exchanges));
    }

    private static List<String> lost(PastExchanges... sessions) {
        return LostExchanges.of(List.of(sessions), TODAY).stream()
                .map(repeat ->
                        repeat.earlier().session() + " " + repeat.earlier().exchange())
                .toList();
    }

    @Test
    void wereCutOffOrOverranOrHeldMoreThanOnePosition() {
        PastExchanges yesterday = session(
                "y",
                YESTERDAY,
                exchange(1, Origin.FOLLOW_UP, "Early?", Outcome.EARLY),
                exchange(2, Origin.FOLLOW_UP, "Held?", Outcome.HELD),
                exchange(3, Origin.FOLLOW_UP, "Overran?", Outcome.OVERRAN),
                exchange(4, Origin.FOLLOW_UP, "Cut off?", Outcome.CUT_OFF),
                withPositions(5, "Two positions?", Outcome.EARLY, 2),
                exchange(6, Origin.FOLLOW_UP, "Abandoned?", Outcome.ABANDONED));

        assertThat(lost(yesterday)).containsExactly("y 3", "y 4", "y 5");
    }

    @Test
    void areAskedInWordsThatMakeSenseWithoutTheDesign() {
        PastExchanges yesterday = session(
                "y",
                YESTERDAY,
                exchange(1, Origin.PROMPT, "Design a cache.", Outcome.OVERRAN),
                exchange(2, Origin.FOLLOW_UP, "What fails?", Outcome.OVERRAN));

        assertThat(LostExchanges.of(List.of(yesterday), TODAY))
                .containsExactly(
                        new Repeat(
                                "Design a cache.",
                                List.of("names a number"),
                                new About("cache", "Cache"),
                                new Earlier("y", 1)),
                        new Repeat(
                                "About “Cache”: What fails?",
                                List.of("names a number"),
                                new About("cache", "Cache"),
                                new Earlier("y", 2)));
    }

    @Test
    void areNotThoseOfTodayNorOfMoreThanAWeekAgo() {
        ExchangePart overran = exchange(1, Origin.FOLLOW_UP, "What fails?", Outcome.OVERRAN);

        assertThat(lost(session("t", "2026-11-21T00:00:00+01:00", overran))).isEmpty();
        assertThat(lost(session("y", "2026-11-20T23:59:59+01:00", overran))).containsExactly("y 1");
        assertThat(LostExchanges.since(TODAY)).isEqualTo(LocalDate.of(2026, 11, 14));
    }

    @Test
    void comeFromTheLatestSessionFirstAndInTheOrderAsked() {
        ExchangePart first = exchange(1, Origin.FOLLOW_UP, "First?", Outcome.OVERRAN);
        ExchangePart second = exchange(2, Origin.FOLLOW_UP, "Second?", Outcome.OVERRAN);

        assertThat(lost(
                        session("old", "2026-11-18T18:00:00+01:00", first, second),
                        session("y", YESTERDAY, first, second)))
                .containsExactly("y 1", "y 2", "old 1", "old 2");
    }

    @Test
    void areDoneOnceTheyWereRepeatedWell() {
        assertThat(lost(
                        session(
                                "old",
                                "2026-11-18T18:00:00+01:00",
                                exchange(1, Origin.FOLLOW_UP, "Q?", Outcome.OVERRAN)),
                        session("y", YESTERDAY, repeat(1, "About “Cache”: Q?", Outcome.HELD, "old", 1))))
                .isEmpty();
    }

    @Test
    void areReplacedByARepeatThatWasLostAgainInItsVeryWords() {
        List<Repeat> lost = LostExchanges.of(
                List.of(
                        session(
                                "old",
                                "2026-11-18T18:00:00+01:00",
                                exchange(1, Origin.FOLLOW_UP, "Q?", Outcome.OVERRAN)),
                        session("y", YESTERDAY, repeat(4, "About “Cache”: Q?", Outcome.CUT_OFF, "old", 1))),
                TODAY);

        assertThat(lost).singleElement().satisfies(repeat -> {
            assertThat(repeat.earlier()).isEqualTo(new Earlier("y", 4));
            assertThat(repeat.text()).isEqualTo("About “Cache”: Q?");
        });
    }

    @Test
    void lostAgainTodayAreNotAskedAThirdTimeToday() {
        assertThat(lost(
                        session("y", YESTERDAY, exchange(1, Origin.FOLLOW_UP, "Q?", Outcome.OVERRAN)),
                        session("t", "2026-11-21T08:00:00+01:00", repeat(1, "Q?", Outcome.CUT_OFF, "y", 1))))
                .isEmpty();
    }

    @Test
    void stayLostWhenTheRepeatWasBrokenOff() {
        assertThat(lost(
                        session("y", YESTERDAY, exchange(1, Origin.FOLLOW_UP, "Q?", Outcome.OVERRAN)),
                        session("t", "2026-11-21T08:00:00+01:00", repeat(1, "Q?", Outcome.ABANDONED, "y", 1))))
                .containsExactly("y 1");
    }

    @Test
    void areNotWhatMakesNoSenseWithoutTheAnswerBefore() {
        assertThat(Stream.of(Origin.PRESSING, Origin.COMMIT)
                        .flatMap(origin ->
                                lost(session("y", YESTERDAY, exchange(1, origin, "Why?", Outcome.OVERRAN))).stream()))
                .isEmpty();
        assertThat(lost(session("y", YESTERDAY, aboutNothingKnown(1, "Your partner asks.", Outcome.OVERRAN))))
                .isEmpty();
    }

    @Test
    void areQuestionsOfAnInterviewThatWentBadlyUntilTheyWereAskedAgain() {
        Retrospective page = Retrospective.EMPTY
                .asked("How would you shard it?", Went.STRUGGLING, null, null)
                .asked("What does it cost?", Went.UNSURE, null, null);
        PastExchanges interview = new PastExchanges("i", "2026-11-19T12:00:00+01:00", List.of(), page.questions());
        PastExchanges today = session("t", "2026-11-21T08:00:00+01:00", repeat(1, "How?", Outcome.EARLY, "i", 1));
        PastExchanges lostAgain = session("y", "2026-11-20T08:00:00+01:00", repeat(1, "How?", Outcome.CUT_OFF, "i", 1));

        assertThat(lost(interview)).containsExactly("i 1");
        assertThat(lost(interview, today)).isEmpty();
        assertThat(lost(interview, lostAgain)).containsExactly("y 1");
    }
}
