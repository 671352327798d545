package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mockround.deck.GateRules;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.BurstPart;
import io.mockround.report.SessionReport.Evidence;
import io.mockround.report.SessionReport.FillerClass;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.Question;
import io.mockround.round.Question.Origin;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.PhaseRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Fillers of 300 ms, told by the second at which each begins. */
class BurstsTest {

    private final List<SilencePart> silences = new ArrayList<>();
    private final List<PhaseRun> phases = new ArrayList<>();
    private final List<AskedExchange> exchanges = new ArrayList<>();

    @Test
    void threeWithinTenSecondsAreABurst() {
        assertThat(bursts(20_000, 24_000, 29_700))
                .containsExactly(new BurstPart(20_000, 30_000, 3, Maybe.ofNullable(null)));
    }

    @Test
    void twoOrThreeOverMoreThanTenSecondsAreNone() {
        assertThat(bursts(20_000, 21_000)).isEmpty();
        assertThat(bursts(20_000, 24_000, 29_701)).isEmpty();
    }

    @Test
    void goesOnWhileEveryThreeLieWithinTenSeconds() {
        assertThat(bursts(20_000, 24_000, 28_000, 32_000, 36_000, 60_000))
                .extracting(BurstPart::startMs, BurstPart::endMs, BurstPart::count)
                .containsExactly(tuple(20_000L, 36_300L, 5));
    }

    @Test
    void twoBurstsAreToldApart() {
        assertThat(bursts(1_000, 2_000, 3_000, 40_000, 41_000, 42_000))
                .extracting(BurstPart::startMs)
                .containsExactly(1_000L, 40_000L);
    }

    @Test
    void theLatestQuestionWithinTenSecondsSetItOff() {
        ask(1, 5_000, 30_000);
        ask(2, 40_000, 90_000);
        assertThat(trigger(50_000)).isEqualTo("after question 2 was asked");
        assertThat(trigger(50_001)).as("too long after").isEqualTo("while question 2 was answered");
        assertThat(trigger(35_000)).as("between two questions").isNull();
    }

    @Test
    void aPhaseThatBeganSetItOff() {
        phases.add(new PhaseRun("estimates", "Estimates", at(10_000), at(70_000), at(60_000)));
        assertThat(trigger(20_000)).isEqualTo("as “Estimates” began");
        assertThat(trigger(20_001)).isNull();
    }

    @Test
    void aSilenceOfTwoSecondsThatJustEndedSetItOff() {
        silence(10_000, 13_500);
        assertThat(trigger(15_500)).isEqualTo("after a silence of 3.5 s");
        assertThat(trigger(15_501)).isNull();
        silences.clear();
        silence(10_000, 11_999);
        assertThat(trigger(12_000)).as("a breath").isNull();
    }

    @Test
    void aQuestionTellsMoreThanAPhaseAndAPhaseMoreThanASilence() {
        silence(10_000, 13_000);
        phases.add(new PhaseRun("estimates", "Estimates", at(10_000), at(70_000), at(60_000)));
        assertThat(trigger(13_500)).isEqualTo("as “Estimates” began");
        ask(1, 9_000, 60_000);
        assertThat(trigger(13_500)).isEqualTo("after question 1 was asked");
    }

    @Test
    void withoutARoundASilenceStillTells() {
        silence(10_000, 13_000);
        assertThat(new Bursts(silences, null).find(fillers(13_500, 14_500, 15_500)))
                .singleElement()
                .satisfies(burst -> assertThat(burst.trigger().orNull()).isEqualTo("after a silence of 3.0 s"));
    }

    private String trigger(long ms) {
        return bursts(ms, ms + 1_000, ms + 2_000).get(0).trigger().orNull();
    }

    private List<BurstPart> bursts(long... startsMs) {
        RoundRecord round = new RoundRecord(true, at(100_000), phases, exchanges, List.of(), List.of(), List.of());
        return new Bursts(silences, round).find(fillers(startsMs));
    }

    private static List<FillerPart> fillers(long... startsMs) {
        return LongStream.of(startsMs)
                .mapToObj(ms -> new FillerPart("um", FillerClass.FILLED_PAUSE, ms, ms + 300, Evidence.HEARD))
                .toList();
    }

    private void silence(long fromMs, long toMs) {
        silences.add(new SilencePart(
                fromMs,
                toMs,
                Maybe.unknown(),
                Maybe.unknown(),
                false,
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.unknown()));
    }

    private void ask(int number, long fromMs, long toMs) {
        Exchange exchange = new Exchange(
                number,
                "deep-dive",
                GateRules.STANDARD,
                false,
                at(fromMs),
                Duration.ZERO,
                new Opening(at(fromMs), Opener.KEY),
                null,
                new End.HandedBack(at(toMs), By.KEY));
        exchanges.add(new AskedExchange(exchange, new Question("Why?", Origin.FOLLOW_UP, List.of())));
    }

    private static Duration at(long ms) {
        return Duration.ofMillis(ms);
    }
}
