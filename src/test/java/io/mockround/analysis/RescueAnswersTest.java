package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.RescuePart;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.PhaseRun;
import io.mockround.round.RoundRecord.Rescue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How ropes were taken (PRACTICES R8). A phase from 0 to 60 s; speech from 0 to 20 s and from 45 to 50 s. */
class RescueAnswersTest {

    private static final SpeechActivity SPEECH = new SpeechActivity(
            120_000, List.of(new Span(0, 20_000), new Span(45_000, 50_000), new Span(70_000, 80_000)));

    private static RescuePart part(long atMs, String milestone, List<MilestonePart> milestones) {
        PhaseRun phase = new PhaseRun("present", "Present", ms(0), ms(60_000), ms(60_000));
        Rescue rescue = new Rescue(ms(atMs), "Why?", milestone, "present", null);
        RoundRecord round = new RoundRecord(
                true, ms(120_000), List.of(phase), List.of(), List.of(), List.of(), List.of(), List.of(rescue));
        return new RescueAnswers(round, SPEECH, milestones).parts().get(0);
    }

    private static Duration ms(long ms) {
        return Duration.ofMillis(ms);
    }

    private static MilestonePart scale(Maybe<Long> atMs) {
        return new MilestonePart("scale", "Scale", atMs, Maybe.of(30_000L), Maybe.notApplicable());
    }

    @Test
    void countsToTheFirstWordAfterIt() {
        assertThat(part(40_000, null, List.of()).timeToFirstWordMs()).isEqualTo(Maybe.of(5_000L));
    }

    @Test
    void countsNothingWhereSomebodyTalkedOn() {
        assertThat(part(47_000, null, List.of()).timeToFirstWordMs()).isEqualTo(Maybe.of(0L));
    }

    @Test
    void isUnansweredWhereNobodySpokeUntilWhatWasOpenEnded() {
        assertThat(part(52_000, null, List.of()).timeToFirstWordMs().isUnknown())
                .isTrue();
    }

    @Test
    void tellsWhenTheMilestoneThenCame() {
        assertThat(part(40_000, "scale", List.of(scale(Maybe.of(46_000L)))).reachedMs())
                .isEqualTo(Maybe.of(46_000L));
    }

    @Test
    void doesNotKnowOfAMilestoneThatNeverCameOrThatNoTranscriptTellsOf() {
        assertThat(part(40_000, "scale", List.of(scale(Maybe.unknown())))
                        .reachedMs()
                        .isUnknown())
                .isTrue();
        assertThat(part(40_000, "scale", List.of()).reachedMs().isUnknown()).isTrue();
    }

    @Test
    void asksForNoMilestoneAfterASilence() {
        assertThat(part(40_000, null, List.of(scale(Maybe.of(46_000L)))).reachedMs())
                .isEqualTo(Maybe.notApplicable());
    }
}
