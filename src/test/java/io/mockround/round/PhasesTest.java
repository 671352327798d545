package io.mockround.round;

import static io.mockround.support.Templates.deck;
import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.followUp;
import static io.mockround.support.Templates.followUpIfSaid;
import static io.mockround.support.Templates.followUpIfUnsaid;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.prompt;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.ungated;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Deck;
import io.mockround.deck.Phase;
import io.mockround.deck.RoundTemplate;
import io.mockround.round.Exchange.End;
import io.mockround.round.Question.Origin;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.PhaseRun;
import io.mockround.round.RoundState.Finished;
import io.mockround.round.RoundState.Presenting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How phases follow each other, and what is asked in them. */
class PhasesTest {

    @Test
    void asksTheQuestionOfAPhaseFirstAndOnce() {
        Phase closing = new Phase("closing", "Closing", seconds(60), 2, null, "What now?");
        PlayedRound round = PlayedRound.of(exchanges("talk", 60, 1), closing)
                .handsBack(10)
                .handsBack(20)
                .handsBack(30);

        assertThat(round.record().exchanges())
                .extracting(asked -> asked.question().text())
                .hasSize(3)
                .satisfies(questions -> {
                    assertThat(questions.get(1)).isEqualTo("What now?");
                    assertThat(questions.get(0)).isNotEqualTo("What now?");
                    assertThat(questions.get(2)).isNotEqualTo("What now?");
                });
    }

    private static PhaseRun run(String id, double from, double to, double planned) {
        return new PhaseRun(id, id, seconds(from), seconds(to), seconds(planned));
    }

    @Nested
    class APhaseThatRunsOut {

        @Test
        void lastsAsPlannedWhenNothingIsOpen() {
            PlayedRound round = PlayedRound.of(presenting("present", 60), presenting("wrap", 30));

            assertThat(round.record().phases()).containsExactly(run("present", 0, 60, 60), run("wrap", 60, 90, 30));
        }

        @Test
        void letsTheOpenExchangeFinishAndTheNextPhasePays() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 60), presenting("wrap", 60))
                    .handsBack(50)
                    .ticks(79.999);
            assertThat(round.open().number()).isEqualTo(2);

            assertThat(round.handsBack(80).state()).isInstanceOf(Presenting.class);
            assertThat(round.record().phases()).containsExactly(run("deep-dive", 0, 80, 60), run("wrap", 80, 120, 60));
        }

        @Test
        void takesItsTimeFromTheFollowingPhasesInOrderDownToZero() {
            PlayedRound round = PlayedRound.of(
                            exchanges("deep-dive", 60),
                            presenting("numbers", 10),
                            exchanges("more", 20),
                            presenting("wrap", 30),
                            presenting("close", 40))
                    .handsBack(50)
                    .handsBack(100);

            assertThat(round.record().phases())
                    .containsExactly(
                            run("deep-dive", 0, 100, 60),
                            run("numbers", 100, 100, 10),
                            run("more", 100, 100, 20),
                            run("wrap", 100, 120, 30),
                            run("close", 120, 160, 40));
            assertThat(round.record().exchanges()).hasSize(2);
        }

        @Test
        void mayTakeAllTheTimeThatIsLeft() {
            PlayedRound round = PlayedRound.of(
                            exchanges("deep-dive", 30), presenting("wrap", 40), presenting("close", 40))
                    .ticks(110);

            assertThat(round.exchange(1).end()).isEqualTo(new End.CutOff(seconds(110)));
            assertThat(round.state()).isEqualTo(new Finished(seconds(110), true));
            assertThat(round.record().phases())
                    .containsExactly(
                            run("deep-dive", 0, 110, 30), run("wrap", 110, 110, 40), run("close", 110, 110, 40));
        }

        @Test
        void leavesNoTimeToThePhasesAfterAnExchangeThatTheRoundsEndCutsShort() {
            PlayedRound round = PlayedRound.of(
                            exchanges("deep-dive", 30), presenting("wrap", 40), presenting("close", 30))
                    .ticks(100);

            assertThat(round.exchange(1).end()).isEqualTo(new End.Abandoned(seconds(100)));
            assertThat(round.record().phases())
                    .containsExactly(
                            run("deep-dive", 0, 100, 30), run("wrap", 100, 100, 40), run("close", 100, 100, 30));
        }

        @Test
        void leavesAPhaseWhoseTimeIsExactlyUsedUpWithoutAny() {
            PlayedRound round = PlayedRound.of(
                            exchanges("deep-dive", 60), presenting("numbers", 20), presenting("wrap", 30))
                    .handsBack(59)
                    .handsBack(80);

            assertThat(round.record().phases())
                    .containsExactly(run("deep-dive", 0, 80, 60), run("numbers", 80, 80, 20), run("wrap", 80, 110, 30));
        }

        @Test
        void endsAnExchangeWithoutAGateWithIt() {
            PlayedRound round = PlayedRound.of(ungated("story", 60), presenting("wrap", 30));

            assertThat(round.record().phases()).containsExactly(run("story", 0, 60, 60), run("wrap", 60, 90, 30));
        }

        @Test
        void asksNothingMoreOnceItsTimeIsOver() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 60), exchanges("more", 60))
                    .handsBack(50)
                    .handsBack(60);

            assertThat(round.open().number()).isEqualTo(3);
            assertThat(round.open().phase()).isEqualTo("more");
        }
    }

    @Nested
    class APhaseThatIsDone {

        @Test
        void endsWithItsLastExchangeAndTheNextBeginsAtOnce() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 600, 3), presenting("wrap", 60))
                    .handsBack(10)
                    .handsBack(20);
            assertThat(round.open().number()).isEqualTo(3);

            assertThat(round.handsBack(30).state()).isInstanceOf(Presenting.class);
            assertThat(round.record().phases()).containsExactly(run("deep-dive", 0, 30, 600), run("wrap", 30, 90, 60));
        }

        @Test
        void leavesTheNextItsWholePlannedTime() {
            PlayedRound round = PlayedRound.of(
                            exchanges("first", 600, 1), exchanges("second", 600, 1), presenting("wrap", 60))
                    .handsBack(10)
                    .handsBack(25);

            assertThat(round.record().phases())
                    .containsExactly(run("first", 0, 10, 600), run("second", 10, 25, 600), run("wrap", 25, 85, 60));
        }

        @Test
        void endsTheRoundEarlierWhenItWasTheLast() {
            PlayedRound round = PlayedRound.of(presenting("present", 60), exchanges("deep-dive", 600, 1))
                    .handsBack(90);

            assertThat(round.state()).isEqualTo(new Finished(seconds(90), true));
            assertThat(round.record().complete()).isTrue();
        }

        @Test
        void endsWhenItsTimeIsOverBeforeItsQuestionsAre() {
            PlayedRound round = PlayedRound.of(exchanges("deep-dive", 60, 3), presenting("wrap", 60))
                    .handsBack(10)
                    .handsBack(70);

            assertThat(round.state()).isInstanceOf(Presenting.class);
        }

        @Test
        void hasItsOwnCountOfExchanges() {
            PlayedRound round = PlayedRound.of(exchanges("first", 600, 2), exchanges("second", 600, 2))
                    .handsBack(10)
                    .handsBack(20)
                    .handsBack(30)
                    .handsBack(40);

            assertThat(round.record().exchanges())
                    .extracting(asked ->
                            asked.exchange().number() + " " + asked.exchange().phase())
                    .containsExactly("1 first", "2 first", "3 second", "4 second");
        }
    }

    @Nested
    class TheRound {

        @Test
        void endsAsPlannedAlsoWhenAnExchangeIsOpenWhichIsThenAbandoned() {
            PlayedRound round =
                    PlayedRound.of(exchanges("deep-dive", 100)).handsBack(90).ticks(500);

            assertThat(round.exchange(2).end()).isEqualTo(new End.Abandoned(seconds(100)));
            assertThat(round.record().complete()).isTrue();
            assertThat(round.record().endedAt()).isEqualTo(seconds(100));
        }

        @Test
        void letsAnExchangeUseTheTimeThatEarlierPhasesLeft() {
            PlayedRound round = PlayedRound.of(exchanges("first", 100, 1), exchanges("second", 20))
                    .handsBack(10)
                    .saysThatIsMyAnswer(29)
                    .handsBack(88);

            assertThat(round.exchange(2).end()).isEqualTo(new End.HandedBack(seconds(88), Exchange.By.KEY));
            assertThat(round.state()).isEqualTo(new Finished(seconds(88), true));
        }

        @Test
        void keepsOnlyThePhasesBegunWhenItIsAbandoned() {
            PlayedRound round = PlayedRound.of(
                            presenting("present", 60), presenting("numbers", 60), presenting("wrap", 60))
                    .abandons(70);

            assertThat(round.record().phases()).containsExactly(run("present", 0, 60, 60), run("numbers", 60, 70, 60));
        }
    }

    @Nested
    class TheQuestions {

        private final Deck storage = deck(
                prompt(
                        "build-cache",
                        followUp("What fails first?"),
                        followUpIfSaid("How do replicas agree?", "replicate"),
                        followUp("What does it cost?"),
                        followUpIfUnsaid("Who runs it?", "on call")),
                prompt("feed", followUp("How many readers?")),
                prompt("chat"));

        private static final Question.About BUILD_CACHE = new Question.About("build-cache", "build-cache");

        private PlayedRound rapidFire() {
            return PlayedRound.of(template(exchanges("rapid", 600)), storage);
        }

        private PlayedRound handingBack(PlayedRound round, int times) {
            for (int i = 1; i <= times; i++) {
                round.handsBack(10 * i);
            }
            return round;
        }

        @Test
        void beginWithThePromptWhereExchangesComeFirst() {
            List<AskedExchange> asked = rapidFire().abandons(5).record().exchanges();

            assertThat(asked)
                    .extracting(AskedExchange::question)
                    .containsExactly(Question.about(BUILD_CACHE, "State build-cache", Origin.PROMPT, List.of()));
        }

        @Test
        void beginWithAFollowUpWhereThePromptWasPresentedBefore() {
            RoundTemplate design = template(presenting("present", 60), exchanges("deep-dive", 600));
            List<AskedExchange> asked =
                    PlayedRound.of(design, storage).abandons(65).record().exchanges();

            assertThat(asked)
                    .extracting(AskedExchange::question)
                    .containsExactly(Question.about(BUILD_CACHE, "What fails first?", Origin.FOLLOW_UP, List.of()));
        }

        @Test
        void followTheDecksOrder() {
            assertThat(handingBack(rapidFire(), 3).abandons(35).questions())
                    .containsExactly("State build-cache", "What fails first?", "What does it cost?", "Who runs it?");
        }

        @Test
        void pressFirstOnWhatWasSaid() {
            PlayedRound round = rapidFire().saysTheWords("then we replicate the log", 5);

            assertThat(handingBack(round, 2).abandons(25).questions())
                    .containsExactly("State build-cache", "How do replicas agree?", "What fails first?");
        }

        @Test
        void comeToWhatWasNotSaidLastAndInNeutralWords() {
            List<String> asked = handingBack(rapidFire(), 4).abandons(45).questions();

            assertThat(asked).hasSize(5).last().asString().startsWith("Suppose you had it:");
            assertThat(asked.get(4)).contains("How do replicas agree?");
            assertThat(asked.subList(0, 4)).noneMatch(question -> question.contains("replicas"));
        }

        @Test
        void leaveOutWhatWasAlreadyCovered() {
            PlayedRound round = rapidFire().saysTheWords("we are on call for it", 5);

            assertThat(handingBack(round, 3).abandons(35).questions())
                    .containsExactly(
                            "State build-cache",
                            "What fails first?",
                            "What does it cost?",
                            "Suppose you had it: How do replicas agree?");
        }

        @Test
        void needTheWholeWordAndNotAPartOfIt() {
            PlayedRound round = rapidFire().saysTheWords("replicated logs and uncalled for", 5);

            assertThat(handingBack(round, 1).abandons(15).questions()).last().isEqualTo("What fails first?");
        }

        @Test
        void goOnWithAnotherPromptOfTheDeckWhenFollowUpsRunOut() {
            List<AskedExchange> asked =
                    handingBack(rapidFire(), 7).abandons(75).record().exchanges();

            assertThat(asked).hasSize(8);
            assertThat(asked.get(5).question().origin()).isEqualTo(Origin.PROMPT);
            assertThat(asked.stream()
                            .skip(5)
                            .map(exchange -> exchange.question().text()))
                    .containsExactlyInAnyOrder("State feed", "How many readers?", "State chat");
        }

        @Test
        void askEveryPromptAndFollowUpOnce() {
            List<String> asked = handingBack(rapidFire(), 7).abandons(75).questions();

            assertThat(new HashSet<>(asked)).hasSameSizeAs(asked);
        }

        @Test
        void stillComeWhenTheDeckIsUsedUp() {
            List<AskedExchange> asked =
                    handingBack(rapidFire(), 9).abandons(95).record().exchanges();

            assertThat(asked).hasSize(10);
            assertThat(asked.stream()
                            .skip(8)
                            .map(exchange -> exchange.question().text()))
                    .containsOnly("Anything else?");
        }

        @Test
        void mayBeWordForWordTheSameForTwoPrompts() {
            Deck stories = deck(
                    prompt("failure", followUp("What would you do differently?")),
                    prompt("conflict", followUp("What would you do differently?")));
            PlayedRound round = PlayedRound.of(template(exchanges("stories", 600)), stories);

            assertThat(handingBack(round, 3).abandons(35).questions())
                    .containsExactly(
                            "State failure",
                            "What would you do differently?",
                            "State conflict",
                            "What would you do differently?");
        }

        @Test
        void areTheSameForTheSameSeed() {
            Set<List<String>> draws = new HashSet<>();
            for (int i = 0; i < 10; i++) {
                draws.add(handingBack(rapidFire(), 7).abandons(75).questions());
            }

            assertThat(draws).hasSize(1);
        }

        @Test
        void varyWithTheSeed() {
            Set<String> second = new HashSet<>();
            for (long seed = 0; seed < 20; seed++) {
                Deck prompts = deck(prompt("one"), prompt("two"), prompt("three"), prompt("four"));
                Agenda agenda = new Agenda(
                        template(exchanges("rapid", 600)),
                        prompts,
                        prompts.prompts().get(0),
                        List.of(),
                        PromptDraw.FRESH,
                        seed);
                Interviewer interviewer = new Interviewer(agenda, Understanding.NONE, PlayedRound.LINES);
                Situation silent = new Situation(seconds(0), List.of(), List.of());
                interviewer.next(silent);
                second.add(interviewer.next(silent).text());
            }

            assertThat(second).containsExactlyInAnyOrder("State two", "State three", "State four");
        }

        @Test
        void belongToTheDeckInEveryPhase() {
            Phase first = exchanges("first", 600, 2);
            PlayedRound round = PlayedRound.of(template(first, exchanges("second", 600, 2)), storage);

            assertThat(handingBack(round, 4).questions())
                    .containsExactly("State build-cache", "What fails first?", "What does it cost?", "Who runs it?");
        }
    }
}
