package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.ungated;
import static io.mockround.support.Templates.withInterviewer;
import static io.mockround.support.Templates.withMilestones;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.analysis.RoundUnderstanding;
import io.mockround.deck.Deck;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.RoundTemplate;
import io.mockround.round.RoundRecord.Rescue;
import io.mockround.support.Templates;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When the interviewer throws a rope, and which (PRACTICES R8). */
class RescuesTest {

    private static final Deck DECK = Templates.deck(Templates.prompt("first", Templates.followUp("And then?")));

    private static final Milestone SCALE = new Milestone("scale", "Scale", seconds(60), List.of("per second"));

    private static final Milestone API = new Milestone("api", "API", seconds(70), List.of("the api"));

    private static PlayedRound of(RoundTemplate template) {
        return PlayedRound.of(template, DECK, List.of(), new RoundUnderstanding());
    }

    private static PlayedRound presentation() {
        return of(template(presenting("present", 300)));
    }

    private static PlayedRound questions() {
        return of(template(exchanges("deep-dive", 600)));
    }

    private static List<String> thrown(PlayedRound round) {
        return round.runner().recordSoFar().rescues().stream()
                .map(rescue -> rescue.text() + " at " + rescue.at().toMillis() / 1000.0)
                .toList();
    }

    @Nested
    class InSilence {

        @Test
        void comesWhenTheSilenceHasLastedTwentySecondsAndNotBefore() {
            PlayedRound round = presentation().speaks(0, 10).isSilent(10, 29.9);
            assertThat(thrown(round)).isEmpty();

            assertThat(thrown(round.isSilent(10, 30.05))).containsExactly("Anything else? at 30.0");
        }

        @Test
        void comesOnceInASilenceHoweverLong() {
            PlayedRound round = presentation().speaks(0, 10);
            for (int at = 11; at < 200; at++) {
                round.isSilent(10, at);
            }

            assertThat(thrown(round)).hasSize(1);
        }

        @Test
        void comesAgainInAnotherSilenceInOtherWords() {
            PlayedRound round =
                    presentation().speaks(0, 10).isSilent(10, 31).speaks(40, 50).isSilent(50, 71);

            assertThat(thrown(round)).containsExactly("Anything else? at 30.0", "What else? at 70.0");
        }

        @Test
        void countsFromTheQuestionNotFromTheSilenceBeforeIt() {
            PlayedRound round = questions().speaks(0, 10).handsBack(25).isSilent(10, 44.9);
            assertThat(thrown(round)).isEmpty();

            assertThat(thrown(round.isSilent(10, 45))).hasSize(1);
        }

        @Test
        void countsFromTheAnswerToAClarifyingQuestion() {
            PlayedRound round =
                    presentation().speaks(0, 10).asksAClarifyingQuestion(20).isSilent(10, 39.9);
            assertThat(thrown(round)).isEmpty();

            assertThat(thrown(round.isSilent(10, 40))).hasSize(1);
        }

        @Test
        void asksWhyOnceWhereTheAnswerGaveNoReason() {
            PlayedRound round = questions()
                    .saysTheWords("i would take the log", 2)
                    .speaks(2, 4)
                    .isSilent(4, 25)
                    .speaks(26, 27)
                    .isSilent(27, 48);

            assertThat(thrown(round)).containsExactly("Why? at 24.0", "Anything else? at 47.0");
        }

        @Test
        void doesNotAskWhyWhereAReasonWasGiven() {
            PlayedRound round = questions()
                    .saysTheWords("the log because it is simple", 2)
                    .speaks(2, 4)
                    .isSilent(4, 25);

            assertThat(thrown(round)).containsExactly("Anything else? at 24.0");
        }

        @Test
        void staysNeutralWhereNoWordIsHeard() {
            PlayedRound round = questions().speaks(2, 4).isSilent(4, 25);

            assertThat(thrown(round)).containsExactly("Anything else? at 24.0");
        }

        @Test
        void leavesTheClocksAsTheyAre() {
            PlayedRound with = of(template(ungated("story", 120), exchanges("deep-dive", 200)));
            PlayedRound without = of(withInterviewer(
                    template(ungated("story", 120), exchanges("deep-dive", 200)),
                    new InterviewerRules(Duration.ZERO, false, true, true)));
            for (PlayedRound round : List.of(with, without)) {
                round.speaks(1, 5)
                        .isSilent(5, 90)
                        .handsBack(130)
                        .isSilent(5, 160)
                        .saysThatIsMyAnswer(161);
            }

            assertThat(thrown(with)).isNotEmpty();
            assertThat(with.record().exchanges()).isEqualTo(without.record().exchanges());
            assertThat(with.record().phases()).isEqualTo(without.record().phases());
        }

        @Test
        void isNeverThrownWhereTheTemplateSaysNever() {
            RoundTemplate never = withInterviewer(
                    template(presenting("present", 300)), new InterviewerRules(Duration.ZERO, true, true, true));

            assertThat(thrown(of(never).speaks(0, 10).isSilent(10, 200))).isEmpty();
        }

        @Test
        void isNotThrownOnceTheGateHasClosedNorInTheCommitment() {
            PlayedRound round = questions().speaks(1, 2).saysThatIsMyAnswer(5).isSilent(58, 69.99);
            round.isSilent(45, 66); // the gate closed at 65, its grace ends at 70
            assertThat(round.state()).isInstanceOf(RoundState.GateClosed.class);
            assertThat(thrown(round)).isEmpty();

            round.isSilent(45, 84);
            assertThat(round.state()).isInstanceOf(RoundState.Committing.class);
            assertThat(thrown(round)).isEmpty();
        }

        @Test
        void knowsWhatWasOpen() {
            PlayedRound round = questions().isSilent(0, 21);

            assertThat(round.runner().recordSoFar().rescues())
                    .containsExactly(new Rescue(seconds(20), "Anything else?", null, "deep-dive", 1));
        }

        @Test
        void isLeftOutOfARoundThatBrokeOffBefore() {
            PlayedRound round = questions().isSilent(0, 21);

            assertThat(round.runner().recordSoFar().brokenOffAt(seconds(19)).rescues())
                    .isEmpty();
            assertThat(round.runner().recordSoFar().brokenOffAt(seconds(21)).rescues())
                    .hasSize(1);
        }

        @Test
        void isShownUntilTheNextQuestion() {
            PlayedRound round = questions().isSilent(0, 21);
            assertThat(round.runner().lastRemark()).isEqualTo("Anything else?");

            assertThat(round.handsBack(30).runner().lastRemark()).isNull();
        }
    }

    @Nested
    class ForAnOverdueMilestone {

        private static PlayedRound talking() {
            return of(withMilestones(template(presenting("present", 300)), SCALE, API));
        }

        /** Words that are known a second after they were said. */
        private static PlayedRound saying(PlayedRound round, String words, double from) {
            double to = from + 0.25 * words.split(" ").length;
            return round.speaks(from, to).saysTheWords(words, from).isSilent(to, to + 1);
        }

        @Test
        void comesAfterAnUtteranceAlthoughTheCandidateKeepsTalking() {
            PlayedRound round = saying(talking(), "the cache holds the profiles", 50);
            saying(round, "then we read from it", 62);
            assertThat(thrown(round)).isEmpty();

            saying(round, "and then we store it again", 66);
            assertThat(thrown(round)).containsExactly("What are you assuming here? at 68.5");
        }

        @Test
        void comesNotForWhatWasSaid() {
            PlayedRound round = saying(talking(), "about five thousand per second", 20);
            saying(round, "then we read from it", 66);

            assertThat(thrown(round)).isEmpty();
        }

        @Test
        void comesOnceForAMilestoneAndKeepsItsDistance() {
            PlayedRound round = talking();
            for (int at = 62; at < 200; at += 3) {
                saying(round, "and we store it", at);
            }

            assertThat(thrown(round))
                    .containsExactly("What are you assuming here? at 67.0", "How would another team use it? at 88.0");
        }

        @Test
        void waitsUntilTheWordsOfTheUtteranceAreKnown() {
            PlayedRound round = saying(talking(), "the cache holds the profiles", 50);
            round.speaks(66, 67).isSilent(67, 67.5);
            assertThat(thrown(round)).isEmpty();

            round.saysTheWords("and then it is", 66).isSilent(67, 67.9);
            assertThat(thrown(round)).containsExactly("What are you assuming here? at 67.9");
        }

        @Test
        void isNotThrownWhenTheUtteranceTurnsOutToBeTheMilestone() {
            PlayedRound round = saying(talking(), "the cache holds the profiles", 50);
            round.speaks(66, 67).isSilent(67, 67.5);

            round.saysTheWords("five thousand per second", 66).isSilent(67, 67.9);
            assertThat(thrown(round)).isEmpty();
        }

        @Test
        void waitsNoLongerForThemWhereSomebodyTalksOnWithoutAPause() {
            PlayedRound round = talking();
            for (int at = 60; at < 90; at += 2) {
                round.saysTheWords("and then we store it", at).speaks(at, at + 2);
            }

            assertThat(thrown(round)).containsExactly("What are you assuming here? at 76.0");
        }

        @Test
        void neverComesWhereNoWordIsHeard() {
            assertThat(thrown(talking().speaks(66, 70).speaks(80, 90))).isEmpty();
        }

        @Test
        void neverComesWhereTheTemplateDoesNotWantIt() {
            RoundTemplate never = withInterviewer(
                    withMilestones(template(presenting("present", 300)), SCALE),
                    new InterviewerRules(seconds(20), false, true, true));

            assertThat(thrown(saying(of(never), "then we read from it", 66))).isEmpty();
        }

        @Test
        void doesNotInterruptAQuestionThatWasJustAsked() {
            PlayedRound round =
                    of(withMilestones(template(presenting("present", 64), exchanges("deep-dive", 300)), SCALE));
            saying(round, "the leader sends the log", 70);
            assertThat(round.open()).isNotNull();
            assertThat(thrown(round)).isEmpty();

            saying(round, "and it keeps the log", 84);
            assertThat(thrown(round)).containsExactly("What are you assuming here? at 86.25");
        }

        @Test
        void givesItsWordsToASilenceAndIsNotThrownAgain() {
            PlayedRound round =
                    saying(talking(), "the cache holds the profiles", 55).isSilent(56.25, 77);
            assertThat(thrown(round)).containsExactly("What are you assuming here? at 76.25");

            saying(round, "and it keeps the log", 98);
            assertThat(thrown(round))
                    .containsExactly(
                            "What are you assuming here? at 76.25", "How would another team use it? at 100.25");
        }

        @Test
        void countsAClarifyingQuestionThatAKeyToldOf() {
            Milestone clarify = new Milestone("clarifying-question", "First question", seconds(60), List.of());
            PlayedRound round = of(withMilestones(template(presenting("present", 300)), clarify))
                    .asksAClarifyingQuestion(20);

            assertThat(thrown(saying(round, "then we read from it", 66))).isEmpty();
        }
    }
}
