package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.withInterviewer;
import static io.mockround.support.Templates.withMilestones;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.round.RoundRecord.PhaseRun;
import io.mockround.round.RoundState.Finished;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rounds that are over when nobody has more to say, and those that are not. */
class FinishTest {

    private static PlayedRound withPartner() {
        InterviewerRules partner = new InterviewerRules(seconds(0), false, false, false, Map.of(), true, false);
        return PlayedRound.of(withInterviewer(template(exchanges("questions", 1_800)), partner));
    }

    @Test
    void aNarrationIsCompleteWhenTheSpeakerSaysSo() {
        PlayedRound round = PlayedRound.of(presenting("narration", 1_200)).finishes(300);

        assertThat(round.state()).isEqualTo(new Finished(seconds(300), true));
        assertThat(round.record().complete()).isTrue();
        assertThat(round.record().phases())
                .containsExactly(new PhaseRun("narration", "narration", seconds(0), seconds(300), seconds(1_200)));
        assertThat(round.listed()).isEmpty();
    }

    @Test
    void isNotFinishedWhilePhasesAreToCome() {
        PlayedRound round =
                PlayedRound.of(presenting("one", 60), presenting("two", 60)).finishes(30);

        assertThat(round.listed()).containsExactly("finish MORE_TO_COME at 30.0");
        assertThat(round.finishes(90).state()).isEqualTo(new Finished(seconds(90), true));
    }

    @Test
    void withAPartnerItIsOverWhenNoMoreIsAsked() {
        PlayedRound round = withPartner().asks(10).handsBack(60).finishes(70);

        assertThat(round.state()).isEqualTo(new Finished(seconds(70), true));
        assertThat(round.record().exchanges()).hasSize(1);
    }

    @Test
    void withAPartnerAnOpenQuestionIsHandedBackFirst() {
        PlayedRound round = withPartner().asks(10).finishes(20);

        assertThat(round.open()).isNotNull();
        assertThat(round.listed()).containsExactly("finish MORE_TO_COME at 20.0");
    }

    @Test
    void aRoundThatAsksOrWaitsForAMilestoneCanOnlyBeAbandonedBeforeItsEnd() {
        Milestone scale = new Milestone("scale", "Scale stated", seconds(60), List.of());
        for (PlayedRound round : List.of(
                PlayedRound.of(presenting("present", 60), exchanges("deep-dive", 300)),
                PlayedRound.of(presenting("present", 10), exchanges("deep-dive", 60, 1), presenting("wrap", 60))
                        .handsBack(20),
                PlayedRound.of(withMilestones(template(presenting("opening", 90)), scale)))) {
            RoundState before = round.state();

            assertThat(round.finishes(30).listed()).containsExactly("finish MORE_TO_COME at 30.0");
            assertThat(round.state()).isEqualTo(before).isInstanceOf(RoundState.Presenting.class);
        }
    }

    @Test
    void isListedOnceTheRoundIsOver() {
        PlayedRound round =
                PlayedRound.of(presenting("narration", 60)).finishes(30).finishes(31);

        assertThat(round.listed()).containsExactly("finish ROUND_OVER at 31.0");
    }
}
