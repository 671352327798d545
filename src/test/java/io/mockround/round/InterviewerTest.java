package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.followUp;
import static io.mockround.support.Templates.followUpIfSaid;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.ungated;
import static io.mockround.support.Templates.withInterviewer;
import static io.mockround.support.Templates.withMilestones;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.analysis.RoundUnderstanding;
import io.mockround.deck.Deck;
import io.mockround.deck.FollowUp;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.Prompt;
import io.mockround.deck.Prompt.Fact;
import io.mockround.deck.RoundTemplate;
import io.mockround.round.Question.About;
import io.mockround.round.Question.Earlier;
import io.mockround.round.Question.Origin;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.support.Templates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is asked next, and why (PRACTICES R8, R11, R15, R18, R20, R21). */
class InterviewerTest {

    private static final InterviewerRules NEVER_PRESSING =
            new InterviewerRules(seconds(0), false, false, true, Map.of(), false, false);

    private static PlayedRound round(RoundTemplate template, Prompt... prompts) {
        return PlayedRound.of(template, Templates.deck(prompts), List.of(), new RoundUnderstanding());
    }

    /** Where the prompt was presented, and only follow-ups are asked. */
    private static RoundTemplate design() {
        return template(presenting("present", 10), exchanges("deep-dive", 600));
    }

    private static List<String> asked(PlayedRound round) {
        return round.questions();
    }

    private static FollowUp tagged(String text, String... tags) {
        return new FollowUp(text, List.of(tags), List.of(), List.of(), List.of());
    }

    private static FollowUp pressed(String text, String... pressing) {
        return new FollowUp(text, List.of(), List.of(), List.of(), List.of(), List.of(pressing));
    }

    private static Prompt prompt(List<String> overkill, List<String> pressing, FollowUp... followUps) {
        return new Prompt(
                "cache",
                "Cache",
                "Design a cache.",
                null,
                List.of(),
                List.of(),
                overkill,
                List.of(followUps),
                pressing,
                List.of("Says what a miss costs"));
    }

    @Nested
    class Pressing {

        private final Prompt cache = prompt(
                List.of(), List.of("Says who?"), pressed("What fails?", "Why that?", "And then?"), followUp("Cost?"));

        @Test
        void comesRightAfterItsExchangeInTheOrderWritten() {
            PlayedRound round = round(template(exchanges("rapid", 600)), cache);
            round.handsBack(10)
                    .handsBack(20)
                    .handsBack(30)
                    .handsBack(40)
                    .handsBack(50)
                    .abandons(55);

            assertThat(asked(round))
                    .containsExactly("Design a cache.", "Says who?", "What fails?", "Why that?", "And then?", "Cost?");
            assertThat(round.record().exchanges())
                    .extracting(exchange -> exchange.question().origin())
                    .containsExactly(
                            Origin.PROMPT,
                            Origin.PRESSING,
                            Origin.FOLLOW_UP,
                            Origin.PRESSING,
                            Origin.PRESSING,
                            Origin.FOLLOW_UP);
        }

        @Test
        void isLeftOutWhereTheTemplateDoesNotPress() {
            PlayedRound round = round(withInterviewer(template(exchanges("rapid", 600)), NEVER_PRESSING), cache);
            round.handsBack(10).handsBack(20).abandons(25);

            assertThat(asked(round)).containsExactly("Design a cache.", "What fails?", "Cost?");
        }

        @Test
        void givesWayToTheCommitmentAfterACutOff() {
            PlayedRound round = round(design(), cache);
            round.saysThatIsMyAnswer(15).ticks(80.5).handsBack(85).abandons(90);

            assertThat(asked(round)).containsExactly("What fails?", PlayedRound.LINES.commitment(), "Cost?");
        }

        @Test
        void doesNotOutliveItsPhase() {
            PlayedRound round = round(template(ungated("first", 30), exchanges("second", 300, 1)), cache)
                    .ticks(40)
                    .abandons(50);

            assertThat(asked(round)).containsExactly("Design a cache.", "What fails?");
        }

        @Test
        void isForgottenWhenTheAnswerOutlastedItsPhase() {
            PlayedRound round = round(template(exchanges("first", 30), exchanges("second", 300, 1)), cache)
                    .handsBack(40)
                    .abandons(50);

            assertThat(asked(round)).containsExactly("Design a cache.", "What fails?");
        }

        @Test
        void isNotAskedOfAPromptThatWasOnlyPresented() {
            assertThat(asked(round(design(), cache).abandons(15))).containsExactly("What fails?");
        }

        @Test
        void countsAmongThePhasesExchanges() {
            PlayedRound round = round(template(exchanges("rapid", 600, 2), presenting("wrap", 60)), cache);
            round.handsBack(10).handsBack(20);

            assertThat(round.state()).isInstanceOf(RoundState.Presenting.class);
            assertThat(asked(round)).containsExactly("Design a cache.", "Says who?");
        }

        @Test
        void isCountedAmongTheDecksFollowUps() {
            assertThat(Templates.deck(cache, Templates.prompt("other")).followUps())
                    .isEqualTo(5);
        }
    }

    @Nested
    class Overkill {

        private final Prompt small =
                prompt(List.of("kafka", "kubernetes"), List.of(), followUp("What fails?"), followUp("Cost?"));

        @Test
        void isAskedAboutOnceAndOnlyWhenItWasSaid() {
            PlayedRound round = round(design(), small)
                    .saysTheWords("we put the writes into kafka", 1)
                    .handsBack(20)
                    .handsBack(30)
                    .abandons(40);

            assertThat(asked(round)).containsExactly("What number made you need Kafka?", "What fails?", "Cost?");
            assertThat(round.record().exchanges().get(0).question().origin()).isEqualTo(Origin.PRESSING);
        }

        @Test
        void isNotAskedAboutWhenItWasRuledOut() {
            PlayedRound round = round(design(), small)
                    .saysTheWords("we don't need kafka for that", 1)
                    .abandons(20);

            assertThat(asked(round)).containsExactly("What fails?");
        }

        @Test
        void isNotAskedAboutWhereNothingIsHeardNorWhereTheTemplateDoesNotPress() {
            assertThat(asked(round(design(), small).abandons(20))).containsExactly("What fails?");
            assertThat(asked(round(withInterviewer(design(), NEVER_PRESSING), small)
                            .saysTheWords("we put the writes into kafka", 1)
                            .abandons(20)))
                    .containsExactly("What fails?");
        }

        @Test
        void comesAfterWhatPressesTheAnswer() {
            Prompt both = prompt(List.of("kafka"), List.of(), pressed("What fails?", "Why that?"), followUp("Cost?"));
            PlayedRound round = round(design(), both).saysTheWords("kafka takes the writes", 12);
            round.handsBack(20).handsBack(30).abandons(40);

            assertThat(asked(round)).containsExactly("What fails?", "Why that?", "What number made you need Kafka?");
        }
    }

    @Nested
    class FollowUps {

        @Test
        void takeUpFirstWhatTheLastAnswerOfferedAtItsEnd() {
            Prompt prompt = Templates.prompt(
                    "cache",
                    followUp("What fails?"),
                    followUpIfSaid("How do replicas agree?", "replicas"),
                    followUpIfSaid("How is a key dropped?", "invalidate"));
            PlayedRound round = round(design(), prompt)
                    .saysTheWords("the replicas share it", 11)
                    .saysTheWords("and we invalidate the key", 38)
                    .handsBack(40)
                    .handsBack(60)
                    .abandons(70);

            assertThat(asked(round)).containsExactly("What fails?", "How is a key dropped?", "How do replicas agree?");
        }

        @Test
        void goToAnOverdueMilestoneBeforeTheDecksOrder() {
            Prompt prompt =
                    Templates.prompt("cache", tagged("What does it cost?", "cost"), tagged("What fails?", "failure"));
            RoundTemplate template =
                    withMilestones(design(), new Milestone("failure-modes", "Failure", seconds(5), List.of("fails")));

            assertThat(asked(round(template, prompt)
                            .saysTheWords("it is a cache", 1)
                            .abandons(20)))
                    .containsExactly("What fails?");
            assertThat(asked(round(template, prompt)
                            .saysTheWords("when it fails we read", 1)
                            .abandons(20)))
                    .containsExactly("What does it cost?");
            assertThat(asked(round(template, prompt).abandons(20)))
                    .as("where nothing is heard nobody knows what is overdue")
                    .containsExactly("What does it cost?");
        }

        @Test
        void knowAnOverdueMilestoneByItsCuesToo() {
            FollowUp api = new FollowUp("Who calls it?", List.of(), List.of(), List.of("the api"), List.of());
            Prompt prompt = Templates.prompt("cache", followUp("What fails?"), api);
            RoundTemplate template =
                    withMilestones(design(), new Milestone("api", "API", seconds(5), List.of("the api")));

            assertThat(asked(round(template, prompt)
                            .saysTheWords("it is a cache", 1)
                            .abandons(20)))
                    .containsExactly("Who calls it?");
        }

        @Test
        void followTheTemplatesWeightsOfTagsAndThenTheDeck() {
            Prompt prompt = Templates.prompt(
                    "cache",
                    tagged("Cost?", "cost"),
                    tagged("Plain?"),
                    tagged("Scale and failure?", "scale", "failure"),
                    tagged("Failure?", "failure"));
            InterviewerRules rules = new InterviewerRules(
                    seconds(0), false, true, true, Map.of("failure", 2.0, "cost", 0.5), false, false);
            PlayedRound round = round(withInterviewer(design(), rules), prompt);
            round.handsBack(20).handsBack(30).handsBack(40).abandons(45);

            assertThat(asked(round)).containsExactly("Scale and failure?", "Failure?", "Plain?", "Cost?");
        }

        @Test
        void takeNothingSaidAboutAnEarlierPromptForThisOne() {
            Prompt first = Templates.prompt("first");
            Prompt second = Templates.prompt("second", followUp("Cost?"), followUpIfSaid("Agree?", "replicas"));
            PlayedRound round =
                    round(template(exchanges("rapid", 600)), first, second).saysTheWords("the replicas share it", 1);
            round.handsBack(10).handsBack(20).abandons(25);

            assertThat(asked(round)).containsExactly("State first", "State second", "Cost?");
        }
    }

    @Nested
    class Repeats {

        private final Repeat lost = new Repeat(
                "About “Feed”: What fails?",
                List.of("fencing"),
                new About("feed", "Feed"),
                new Earlier("2026-11-20-1", 3));

        private final Prompt cache = new Prompt(
                "cache",
                "Cache",
                "Design a cache.",
                null,
                List.of(),
                List.of(new Fact(List.of("the timeout"), "One minute.")),
                List.of(),
                List.of());

        private PlayedRound drill() {
            Deck deck = Templates.deck(cache);
            return PlayedRound.of(template(exchanges("drill", 600, 3)), deck, List.of(lost), Understanding.NONE);
        }

        @Test
        void comeFirstAndNameTheEarlierExchange() {
            List<AskedExchange> exchanges =
                    drill().handsBack(20).abandons(30).record().exchanges();

            assertThat(exchanges.get(0).question())
                    .isEqualTo(new Question(
                            "About “Feed”: What fails?",
                            Origin.REPEAT,
                            List.of("fencing"),
                            new About("feed", "Feed"),
                            new Earlier("2026-11-20-1", 3)));
            assertThat(exchanges.get(1).question().text()).isEqualTo("Design a cache.");
        }

        @Test
        void areNotAnsweredWithTheFactsOfAnotherPrompt() {
            PlayedRound round = drill().saysTheWords("what is the timeout", 3)
                    .asksAClarifyingQuestion(5)
                    .waitsUntil(7.5);
            assertThat(round.runner().lastRemark()).isEqualTo("Up to you.");

            round.handsBack(20).saysTheWords("what is the timeout", 22).asksAClarifyingQuestion(24);
            assertThat(round.runner().lastRemark()).isEqualTo("One minute.");
        }

        @Test
        void leaveTheCommitmentWithTheirOwnPrompt() {
            List<AskedExchange> exchanges =
                    drill().saysThatIsMyAnswer(5).abandons(72).record().exchanges();

            assertThat(exchanges.get(1).question().origin()).isEqualTo(Origin.COMMIT);
            assertThat(exchanges.get(1).question().about()).isEqualTo(new About("feed", "Feed"));
        }
    }

    @Nested
    class Partner {

        private PlayedRound withPartner() {
            InterviewerRules partner = new InterviewerRules(seconds(20), true, true, true, Map.of(), true, false);
            return round(
                    withInterviewer(template(exchanges("deep-dive", 600, 2)), partner),
                    prompt(List.of(), List.of("Says who?"), followUp("What fails?")));
        }

        @Test
        void asksWhenSayingSoAndTheQuestionIsNotWritten() {
            PlayedRound round = withPartner().ticks(30);
            assertThat(round.state()).isInstanceOf(RoundState.Asking.class);
            assertThat(round.effects).contains(new RoundEffect.PartnerAsks(seconds(0)));

            round.asks(40).handsBack(60).asks(70).abandons(80);
            assertThat(asked(round)).containsExactly("Your partner asks.", "Your partner asks.");
            assertThat(round.record().exchanges())
                    .as("what it was about nobody knows: it is never asked again")
                    .allMatch(exchange -> exchange.question().about() == null);
            assertThat(round.exchange(1).openedAt()).isEqualTo(seconds(40));
            assertThat(round.exchange(2).openedAt()).isEqualTo(seconds(70));
        }

        @Test
        void isNotWaitedForWhenTheProgramCutsIn() {
            PlayedRound round = withPartner().asks(10).saysThatIsMyAnswer(20).ticks(86);

            assertThat(round.state()).isInstanceOf(RoundState.Committing.class);
            assertThat(round.open().openedAt()).isEqualTo(seconds(85));
        }

        @Test
        void meansThatPressingAskedWhileAQuestionIsOpenIsListed() {
            assertThat(withPartner().asks(10).asks(12).listed()).containsExactly("asked ALREADY_ASKED at 12.0");
        }
    }
}
