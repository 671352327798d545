package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.withElaboration;
import static io.mockround.support.Templates.withGrace;
import static io.mockround.support.Templates.withoutCommitment;
import static io.mockround.support.Templates.withoutPause;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.RoundState.Answering;
import io.mockround.round.RoundState.Committing;
import io.mockround.round.RoundState.Elaborating;
import io.mockround.round.RoundState.Finished;
import io.mockround.round.RoundState.GateClosed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PRACTICES, "The gate (R3), precisely". Most rounds here open their gate with Space at 0:00, so that it closes at 60.000 s. */
class GateTest {

    private static final double TEN_MINUTES = 600;

    private static PlayedRound round() {
        return PlayedRound.of(exchanges("deep-dive", TEN_MINUTES));
    }

    private static PlayedRound round(GateRules gate) {
        return PlayedRound.of(template(gate, exchanges("deep-dive", TEN_MINUTES)));
    }

    /** A round whose first gate opened at 0:00. */
    private static PlayedRound elaborating() {
        return elaborating(GateRules.STANDARD);
    }

    private static PlayedRound elaborating(GateRules gate) {
        return round(gate).saysThatIsMyAnswer(0);
    }

    @Nested
    class WhileAnswering {

        @Test
        void theGateOpensAtAPauseAfterEightSecondsOfSpeech() {
            PlayedRound round = round().speaks(1, 9).pauses(1.2, 10.2);

            assertThat(round.open().opening()).isEqualTo(new Opening(seconds(10.2), Opener.PAUSE));
            assertThat(round.effects).contains(new RoundEffect.GateOpened(seconds(10.2)));
        }

        @Test
        void theSpeechMayBeInPieces() {
            PlayedRound round =
                    round().speaks(1, 5).pauses(1.2, 6.2).speaks(7, 11).pauses(1.2, 12.2);

            assertThat(round.open().opening()).isEqualTo(new Opening(seconds(12.2), Opener.PAUSE));
        }

        @Test
        void aMillisecondOfSpeechTooLittleKeepsTheGateShut() {
            PlayedRound round = round().speaks(1, 8.999).pauses(1.2, 10.199);

            assertThat(round.state()).isInstanceOf(Answering.class);
        }

        @Test
        void aShorterPauseKeepsTheGateShut() {
            PlayedRound round = round().speaks(1, 12).pauses(1.199, 13.199);

            assertThat(round.state()).isInstanceOf(Answering.class);
        }

        @Test
        void speechBeforeTheExchangeOpenedIsNotCounted() {
            PlayedRound round = PlayedRound.of(presenting("present", 30), exchanges("deep-dive", TEN_MINUTES))
                    .speaks(10, 20)
                    .speaks(25, 29)
                    .ticks(30)
                    .pauses(1.2, 31.2);

            assertThat(round.state()).isInstanceOf(Answering.class);
        }

        @Test
        void speechAcrossTheOpeningCountsFromTheOpening() {
            PlayedRound tooLittle = PlayedRound.of(presenting("present", 30), exchanges("deep-dive", TEN_MINUTES))
                    .speaks(20, 37.999)
                    .pauses(1.2, 39.199);
            PlayedRound enough = PlayedRound.of(presenting("present", 30), exchanges("deep-dive", TEN_MINUTES))
                    .speaks(20, 38)
                    .pauses(1.2, 39.2);

            assertThat(tooLittle.state()).isInstanceOf(Answering.class);
            assertThat(enough.open().opening()).isEqualTo(new Opening(seconds(39.2), Opener.PAUSE));
        }

        @Test
        void speechOfTheExchangeBeforeIsNotCounted() {
            PlayedRound round =
                    round().speaks(1, 20).handsBack(20).speaks(20, 27).pauses(1.2, 28.2);

            assertThat(round.state()).isInstanceOf(Answering.class);
            assertThat(round.open().spoken()).isEqualTo(seconds(7));
        }

        @Test
        void theGateOpensAtSpaceAlsoBeforeAnythingWasSaid() {
            PlayedRound round = round().saysThatIsMyAnswer(0.5);

            assertThat(round.open().opening()).isEqualTo(new Opening(seconds(0.5), Opener.KEY));
            assertThat(round.listed()).isEmpty();
        }

        @Test
        void theBudgetOpensTheGateAtFortyFiveSeconds() {
            PlayedRound before = round().ticks(44.999);
            PlayedRound at = round().ticks(45);

            assertThat(before.state()).isInstanceOf(Answering.class);
            assertThat(at.open().opening()).isEqualTo(new Opening(seconds(45), Opener.BUDGET));
        }

        @Test
        void theBudgetCountsFromTheExchangesOpening() {
            PlayedRound round = round().handsBack(20).ticks(65);

            assertThat(round.open().opening()).isEqualTo(new Opening(seconds(65), Opener.BUDGET));
        }

        @Test
        void noPauseOpensTheGateWhereNoneMay() {
            PlayedRound round = round(withoutPause(GateRules.STANDARD))
                    .speaks(1, 30)
                    .pauses(1.2, 31.2)
                    .pauses(10, 40);
            assertThat(round.state()).isInstanceOf(Answering.class);

            round.ticks(45);
            assertThat(round.open().opening()).isEqualTo(new Opening(seconds(45), Opener.BUDGET));
        }

        @Test
        void handingBackIsEarlyAndSetsTheOpeningToItsOwnTime() {
            Exchange exchange = round().handsBack(30).exchange(1);

            assertThat(exchange.opening()).isEqualTo(new Opening(seconds(30), Opener.HAND_BACK));
            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(30), By.KEY));
            assertThat(exchange.closedAt()).isNull();
        }

        @Test
        void handingBackAloudSetsTheOpeningToo() {
            Exchange exchange = round().handsBackAloud(27, 30).exchange(1);

            assertThat(exchange.opening()).isEqualTo(new Opening(seconds(30), Opener.HAND_BACK));
            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(30), By.VOICE));
        }

        @Test
        void handingBackSoundsNoTick() {
            PlayedRound round = round().handsBack(30);

            assertThat(round.ofType(RoundEffect.GateOpened.class)).isEmpty();
        }

        @Test
        void theNextQuestionIsOpenAtOnce() {
            PlayedRound round = round().handsBack(30);

            assertThat(round.open().number()).isEqualTo(2);
            assertThat(round.open().openedAt()).isEqualTo(seconds(30));
        }
    }

    @Nested
    class WhileElaborating {

        @Test
        void theGateIsOpenAtFiftyNineSecondsAndNineHundredNinetyNine() {
            PlayedRound round = elaborating().ticks(59.999);

            assertThat(round.state()).isInstanceOf(Elaborating.class);
            assertThat(round.ofType(RoundEffect.GateClosed.class)).isEmpty();
        }

        @Test
        void theGateIsClosedAtSixtySeconds() {
            PlayedRound round = elaborating().ticks(60);

            assertThat(round.state()).isInstanceOf(GateClosed.class);
            assertThat(round.open().closedAt()).isEqualTo(seconds(60));
            assertThat(round.effects).contains(new RoundEffect.GateClosed(seconds(60)));
        }

        @Test
        void handingBackInTheLastMillisecondIsEarly() {
            Exchange exchange = elaborating().handsBack(59.999).exchange(1);

            assertThat(exchange.closedAt()).isNull();
            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(59.999), By.KEY));
        }

        @ParameterizedTest
        @ValueSource(doubles = {1, 30, 60.5, 90})
        void theTemplateSetsHowLongItStaysOpen(double elaboration) {
            GateRules gate = withElaboration(GateRules.STANDARD, elaboration);

            assertThat(elaborating(gate).ticks(elaboration - 0.001).state()).isInstanceOf(Elaborating.class);
            assertThat(elaborating(gate).ticks(elaboration).open().closedAt()).isEqualTo(seconds(elaboration));
        }

        @Test
        void pausesAndMoreSpeechDoNotOpenItAgain() {
            PlayedRound round = elaborating().speaks(0, 20).pauses(1.2, 21.2);

            assertThat(round.open().opening()).isEqualTo(new Opening(seconds(0), Opener.KEY));
        }

        @Test
        void spaceIsIgnoredAndListed() {
            PlayedRound round = elaborating().saysThatIsMyAnswer(12);

            assertThat(round.listed()).containsExactly("answer-given NOT_ANSWERING at 12.0");
            assertThat(round.open().opening().at()).isEqualTo(seconds(0));
        }
    }

    @Nested
    class OnceClosed {

        @Test
        void handingBackInTheGracesLastMillisecondIsInGrace() {
            Exchange exchange = elaborating().handsBack(64.999).exchange(1);

            assertThat(exchange.closedAt()).isEqualTo(seconds(60));
            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(64.999), By.KEY));
        }

        @Test
        void theEndOfTheGraceIsCutOff() {
            PlayedRound round = elaborating().ticks(65);

            assertThat(round.exchange(1).end()).isEqualTo(new End.CutOff(seconds(65)));
            assertThat(round.effects).contains(new RoundEffect.CutIn(seconds(65)));
        }

        @Test
        void inGraceUntilItsLastMillisecond() {
            assertThat(elaborating().ticks(64.999).state()).isInstanceOf(GateClosed.class);
        }

        @Test
        void spaceIsIgnoredAndListed() {
            PlayedRound round = elaborating().saysThatIsMyAnswer(61);

            assertThat(round.listed()).containsExactly("answer-given NOT_ANSWERING at 61.0");
        }

        @Test
        void strictnessSetsTheGrace() {
            GateRules strict = withGrace(GateRules.STANDARD, 2);

            assertThat(elaborating(strict).handsBack(61.999).exchange(1).end())
                    .isEqualTo(new End.HandedBack(seconds(61.999), By.KEY));
            assertThat(elaborating(strict).handsBack(62).exchange(1).end()).isEqualTo(new End.CutOff(seconds(62)));
        }

        @Test
        void withoutGraceThereIsOnlyEarlyAndCutOff() {
            GateRules strictest = withGrace(GateRules.STANDARD, 0);
            Exchange early = elaborating(strictest).handsBack(59.999).exchange(1);
            Exchange cutOff = elaborating(strictest).handsBack(60).exchange(1);

            assertThat(early.end()).isEqualTo(new End.HandedBack(seconds(59.999), By.KEY));
            assertThat(early.closedAt()).isNull();
            assertThat(cutOff.end()).isEqualTo(new End.CutOff(seconds(60)));
            assertThat(cutOff.closedAt()).isEqualTo(seconds(60));
        }
    }

    @Nested
    class WhateverTheTicks {

        @Test
        void oneTickAfterTenMinutesGivesTheSameTimesAsOneEveryMillisecond() {
            PlayedRound late = round().ticks(TEN_MINUTES);
            PlayedRound fine = round().ticksEveryMillisecond(44.9, 45.1)
                    .ticksEveryMillisecond(104.9, 105.1)
                    .ticksEveryMillisecond(109.9, 125.1)
                    .ticks(TEN_MINUTES);

            assertThat(late.effects).isEqualTo(fine.effects);
            assertThat(late.record()).isEqualTo(fine.record());
        }

        @Test
        void everythingInALateTickHasItsOwnTime() {
            PlayedRound round = round().ticks(TEN_MINUTES);
            Exchange first = round.exchange(1);

            assertThat(first.opening()).isEqualTo(new Opening(seconds(45), Opener.BUDGET));
            assertThat(first.closedAt()).isEqualTo(seconds(105));
            assertThat(first.end()).isEqualTo(new End.CutOff(seconds(110)));
            assertThat(round.exchange(2).commitment()).isTrue();
            assertThat(round.exchange(2).openedAt()).isEqualTo(seconds(110));
            assertThat(round.exchange(3).openedAt()).isEqualTo(seconds(125));
        }

        @Test
        void aLateEventFindsWhatWasDueBeforeItDone() {
            PlayedRound round = elaborating().handsBack(70);

            assertThat(round.exchange(1).end()).isEqualTo(new End.CutOff(seconds(65)));
            assertThat(round.exchange(2).end()).isEqualTo(new End.HandedBack(seconds(70), By.KEY));
        }
    }

    @Nested
    class AtOneMillisecond {

        @Test
        void theBudgetComesBeforeSpace() {
            PlayedRound round = round().saysThatIsMyAnswer(45);

            assertThat(round.open().opening()).isEqualTo(new Opening(seconds(45), Opener.BUDGET));
            assertThat(round.listed()).containsExactly("answer-given NOT_ANSWERING at 45.0");
        }

        @Test
        void theBudgetComesBeforeThePause() {
            PlayedRound round = round().speaks(1, 43.8).pauses(1.2, 45);

            assertThat(round.open().opening().by()).isEqualTo(Opener.BUDGET);
        }

        @Test
        void theBudgetComesBeforeTheHandBack() {
            Exchange exchange = round().handsBack(45).exchange(1);

            assertThat(exchange.opening()).isEqualTo(new Opening(seconds(45), Opener.BUDGET));
            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(45), By.KEY));
        }

        @Test
        void theGateClosesBeforeTheHandBackWhichIsInGrace() {
            Exchange exchange = elaborating().handsBack(60).exchange(1);

            assertThat(exchange.closedAt()).isEqualTo(seconds(60));
            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(60), By.KEY));
        }

        @Test
        void theCutOffComesBeforeTheHandBackWhichIsThenADoublePress() {
            PlayedRound round = elaborating().handsBack(65);

            assertThat(round.exchange(1).end()).isEqualTo(new End.CutOff(seconds(65)));
            assertThat(round.state()).isInstanceOf(Committing.class);
            assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 65.0");
        }

        @Test
        void aDeadlineComesBeforeASpokenHandBack() {
            assertThat(elaborating().handsBackAloud(57, 60).exchange(1).closedAt())
                    .isEqualTo(seconds(60));
            assertThat(elaborating().handsBackAloud(62, 65).exchange(1).end()).isEqualTo(new End.CutOff(seconds(65)));
        }

        @Test
        void aSpokenHandBackComesBeforeThePauseOfTheSameSilence() {
            PlayedRound round = round().speaks(1, 20).handsBackAloud(18, 21.2).pauses(1.2, 21.2);

            assertThat(round.exchange(1).opening()).isEqualTo(new Opening(seconds(21.2), Opener.HAND_BACK));
            assertThat(round.open().number()).isEqualTo(2);
            assertThat(round.open().opening()).isNull();
        }

        @Test
        void theGateClosesThenThePhaseThenTheRoundEnds() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 60))
                    .saysThatIsMyAnswer(0)
                    .ticks(60);

            assertThat(round.exchange(1).closedAt()).isEqualTo(seconds(60));
            assertThat(round.exchange(1).end()).isEqualTo(new End.Abandoned(seconds(60)));
            assertThat(round.state()).isEqualTo(new Finished(seconds(60), true));
        }

        @Test
        void theCutOffComesBeforeTheRoundsEnd() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 65))
                    .saysThatIsMyAnswer(0)
                    .ticks(65);

            assertThat(round.exchange(1).end()).isEqualTo(new End.CutOff(seconds(65)));
            assertThat(round.state()).isEqualTo(new Finished(seconds(65), true));
        }

        @Test
        void theBudgetsGateOpensBeforeTheRoundEnds() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 45)).ticks(45);

            assertThat(round.exchange(1).opening()).isEqualTo(new Opening(seconds(45), Opener.BUDGET));
            assertThat(round.exchange(1).end()).isEqualTo(new End.Abandoned(seconds(45)));
        }

        @Test
        void theCutOffComesBeforeThePhasesEndAndTheNextPhaseAfterTheCommitment() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 65), presenting("wrap", 60))
                    .saysThatIsMyAnswer(0)
                    .ticks(65);

            assertThat(round.exchange(1).end()).isEqualTo(new End.CutOff(seconds(65)));
            assertThat(round.state()).isInstanceOf(Committing.class);
        }

        @Test
        void theRoundEndsBeforeAHandBackOfItsLastInstant() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 40)).handsBack(40);

            assertThat(round.exchange(1).end()).isEqualTo(new End.Abandoned(seconds(40)));
            assertThat(round.listed()).containsExactly("hand-back ROUND_OVER at 40.0");
        }

        @Test
        void theRoundEndsBeforeItIsAbandoned() {
            PlayedRound round = PlayedRound.of(presenting("present", 40)).abandons(40);

            assertThat(round.record().complete()).isTrue();
            assertThat(round.listed()).containsExactly("abandon ROUND_OVER at 40.0");
        }
    }

    @Nested
    class ADoublePress {

        @Test
        void isIgnoredAndListedInTheExchangesFirstSecond() {
            PlayedRound round = round().handsBack(0.999);

            assertThat(round.open().number()).isEqualTo(1);
            assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 0.999");
        }

        @Test
        void isNoneOnceTheSecondIsOver() {
            Exchange exchange = round().handsBack(1).exchange(1);

            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(1), By.KEY));
        }

        @Test
        void doesNotHandBackTheExchangeThatTheFirstPressOpened() {
            PlayedRound round = round().handsBack(30).handsBack(30).handsBack(30.999);

            assertThat(round.open().number()).isEqualTo(2);
            assertThat(round.listed())
                    .containsExactly("hand-back DOUBLE_PRESS at 30.0", "hand-back DOUBLE_PRESS at 30.999");
        }

        @Test
        void isAKeyWithinASecondOfAHeardHandBack() {
            PlayedRound round = round().handsBackAloud(28, 31.2).handsBack(32.199);

            assertThat(round.open().number()).isEqualTo(2);
            assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 32.199");
            assertThat(round.handsBack(32.2).exchange(2).end()).isEqualTo(new End.HandedBack(seconds(32.2), By.KEY));
        }

        @Test
        void isAKeyWithinASecondOfAHeardHandBackAlsoWhileTheNextQuestionIsBeingAsked() {
            PlayedRound round = PlayedRound.spoken(exchanges("deep-dive", TEN_MINUTES))
                    .asks(4)
                    .handsBackAloud(28, 31.2)
                    .handsBack(32.199);

            assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 32.199");
        }

        @Test
        void isAKeyWithinASecondOfAHeardHandBackAlsoWhenAPhaseWithoutQuestionsFollows() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", TEN_MINUTES, 1), presenting("wrap", 60))
                    .handsBackAloud(28, 31.2)
                    .handsBack(32.199);

            assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 32.199");
        }

        @Test
        void alsoHoldsWhenTheGateOpenedInThatSecond() {
            PlayedRound round = elaborating().handsBack(0.999);

            assertThat(round.state()).isInstanceOf(Elaborating.class);
            assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 0.999");
        }

        @Test
        void doesNotKeepAGateFromClosing() {
            GateRules short_ = withoutCommitment(withElaboration(GateRules.STANDARD, 0.5));
            PlayedRound round = elaborating(short_).handsBack(0.7);

            assertThat(round.open().closedAt()).isEqualTo(seconds(0.5));
            assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 0.7");
        }
    }

    @Nested
    class AHeardQuestion {

        @Test
        void begunBeforeTheExchangeOpenedDoesNotHandItBackAndIsNotListed() {
            PlayedRound round = round().handsBack(30).handsBackAloud(29.999, 32);

            assertThat(round.open().number()).isEqualTo(2);
            assertThat(round.listed()).isEmpty();
        }

        @Test
        void begunAfterTheExchangeOpenedHandsItBack() {
            PlayedRound round = round().handsBack(30).handsBackAloud(30.001, 33);

            assertThat(round.exchange(2).end()).isEqualTo(new End.HandedBack(seconds(33), By.VOICE));
        }

        @Test
        void handsBackAtItsOwnTimeAlsoWhenTheRecogniserTellsItLater() {
            Exchange exchange =
                    elaborating().ticks(31.7).handsBackAloud(28, 31.2).exchange(1);

            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(31.2), By.VOICE));
        }

        @Test
        void begunWhileTheGateWasOpenCountsInGrace() {
            Exchange exchange = elaborating().handsBackAloud(59, 63).exchange(1);

            assertThat(exchange.closedAt()).isEqualTo(seconds(60));
            assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(63), By.VOICE));
        }
    }
}
