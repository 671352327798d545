package io.mockround.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.round.Exchange.End;
import io.mockround.round.RandomRound.Happening;
import io.mockround.round.RandomRound.Played;
import io.mockround.round.RoundEffect.EventIgnored;
import io.mockround.round.RoundEffect.ExchangeEnded;
import io.mockround.round.RoundEffect.ExchangeOpened;
import io.mockround.round.RoundEffect.RoundEnded;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.PhaseRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for every round, whatever happens in it: a thousand random ones, the same in every run. */
class RoundPropertiesTest {

    private static final int ROUNDS = 1_000;

    private static void forEveryRound(Consumer<RandomRound> property) {
        LongStream.range(0, ROUNDS).forEach(seed -> {
            try {
                property.accept(new RandomRound(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("round of seed " + seed + ": " + failure.getMessage(), failure);
            }
        });
    }

    @Test
    void theRandomRoundsReachEveryStateAndEveryEnding() {
        List<Object> seen = new ArrayList<>();
        forEveryRound(round -> {
            Played played = round.playWithoutTicks();
            for (RoundEffect effect : played.effects()) {
                seen.add(effect.getClass());
                if (effect instanceof ExchangeEnded ended) {
                    seen.add(ended.exchange().end().getClass());
                    seen.add(
                            ended.exchange().opening() == null
                                    ? "no gate"
                                    : ended.exchange().opening().by());
                }
                if (effect instanceof RoundEnded ended) {
                    seen.add(ended.complete());
                }
                if (effect instanceof EventIgnored ignored) {
                    seen.add(ignored.why());
                }
            }
        });

        assertThat(seen).contains((Object[]) RoundEffect.class.getPermittedSubclasses());
        assertThat(seen).contains((Object[]) End.class.getPermittedSubclasses());
        assertThat(seen).contains((Object[]) Exchange.Opener.values());
        assertThat(seen).contains(RoundEffect.Why.DOUBLE_PRESS, RoundEffect.Why.ROUND_OVER, true, false);
    }

    @Test
    void timeNeverRunsBackwards() {
        forEveryRound(round -> assertThat(round.playWithTicks(1).effects())
                .extracting(RoundEffect::at)
                .isSorted());
    }

    @Test
    void everyExchangeOpenedEndsOnceInItsTurn() {
        forEveryRound(round -> {
            Exchange open = null;
            int number = 0;
            for (RoundEffect effect : round.playWithoutTicks().effects()) {
                if (effect instanceof ExchangeOpened opened) {
                    assertThat(open).isNull();
                    open = opened.exchange();
                    assertThat(open.number()).isEqualTo(++number);
                    assertThat(open.openedAt()).isEqualTo(opened.at());
                } else if (effect instanceof ExchangeEnded ended) {
                    assertThat(open).isNotNull();
                    assertThat(ended.exchange().number()).isEqualTo(open.number());
                    assertThat(ended.exchange().end().at()).isEqualTo(ended.at());
                    open = null;
                }
            }
            assertThat(open).isNull();
        });
    }

    @Test
    void theRecordHoldsEveryExchangeAndItsQuestion() {
        forEveryRound(round -> {
            Played played = round.playWithoutTicks();
            List<Exchange> ended = played.effects().stream()
                    .filter(ExchangeEnded.class::isInstance)
                    .map(effect -> ((ExchangeEnded) effect).exchange())
                    .toList();

            List<AskedExchange> recorded = played.runner().record().exchanges();
            assertThat(recorded).extracting(AskedExchange::exchange).containsExactlyElementsOf(ended);
            assertThat(recorded).extracting(AskedExchange::question).doesNotContainNull();
        });
    }

    @Test
    void aGateIsOpenForExactlyItsLengthAndTheGraceAfterIt() {
        forEveryRound(round -> {
            for (Exchange exchange : exchanges(round.playWithTicks(2))) {
                if (!exchange.hasGate()) {
                    assertThat(exchange.opening()).isNull();
                    assertThat(exchange.closedAt()).isNull();
                    assertThat(exchange.end()).isNotInstanceOf(End.CutOff.class);
                    continue;
                }
                if (exchange.opening() == null) {
                    assertThat(exchange.end()).isInstanceOf(End.Abandoned.class);
                    assertThat(exchange.end().at()).isLessThan(exchange.answerEndsAt());
                    continue;
                }
                Duration openedAt = exchange.opening().at();
                Duration closes = openedAt.plus(exchange.gate().elaboration());
                assertThat(openedAt).isBetween(exchange.openedAt(), exchange.answerEndsAt());
                if (exchange.promotion() != null) {
                    checkLongerVersion(exchange);
                }
                if (exchange.closedAt() == null) {
                    assertThat(exchange.end().at()).isLessThan(closes);
                } else {
                    assertThat(exchange.closedAt()).isEqualTo(closes);
                    assertThat(exchange.end().at()).isGreaterThanOrEqualTo(closes);
                }
                checkGrace(exchange, closes.plus(exchange.gate().grace()));
            }
        });
    }

    private static void checkLongerVersion(Exchange exchange) {
        assertThat(exchange.promotion().at())
                .isBetween(exchange.openedAt(), exchange.opening().at());
        assertThat(exchange.answerEndsAt())
                .isEqualTo(exchange.promotion().at().plus(exchange.gate().fullAnswer()));
        assertThat(exchange.opening().by()).isNotEqualTo(Exchange.Opener.PAUSE);
        if (exchange.promotion().before() != null) {
            assertThat(exchange.promotion().before().at())
                    .isLessThanOrEqualTo(exchange.promotion().at());
        }
    }

    private static void checkGrace(Exchange exchange, Duration graceEnds) {
        if (exchange.end() instanceof End.CutOff) {
            assertThat(exchange.end().at()).isEqualTo(graceEnds);
        } else {
            assertThat(exchange.end().at()).isLessThan(graceEnds);
        }
        if (exchange.opening().by() == Exchange.Opener.HAND_BACK) {
            assertThat(exchange.end()).isInstanceOf(End.HandedBack.class);
            assertThat(exchange.end().at()).isEqualTo(exchange.opening().at());
        }
    }

    @Test
    void theTicksChangeNothing() {
        forEveryRound(round -> {
            Played without = round.playWithoutTicks();
            for (long ticks = 0; ticks < 3; ticks++) {
                Played with = round.playWithTicks(ticks);

                assertThat(with.effects()).isEqualTo(without.effects());
                assertThat(with.runner().record()).isEqualTo(without.runner().record());
            }
        });
    }

    @Test
    void aStalledThreadOrASleepBendsNothing() {
        forEveryRound(round -> {
            Played played = round.playWithStallsAndSleep(
                    5,
                    caused -> assertThat(caused)
                            .as("a key is done or listed, however late it is told")
                            .isNotEmpty());
            RoundRecord record = played.runner().record();

            assertThat(played.effects()).extracting(RoundEffect::at).isSorted();
            assertThat(record.endedAt()).isLessThanOrEqualTo(round.template.planned());
            assertThat(record.exchanges()).hasSize(count(played, ExchangeOpened.class));
            assertThat(count(played, ExchangeEnded.class)).isEqualTo(count(played, ExchangeOpened.class));
            assertThat(record.marks()).hasSize(count(played, RoundEffect.Marked.class));
            for (Exchange exchange : exchanges(played)) {
                if (exchange.closedAt() != null) {
                    Duration closes =
                            exchange.opening().at().plus(exchange.gate().elaboration());
                    assertThat(exchange.closedAt()).isEqualTo(closes);
                    checkGrace(exchange, closes.plus(exchange.gate().grace()));
                }
            }
        });
    }

    @Test
    void aRopeChangesNoClock() {
        forEveryRound(round -> {
            List<RoundEffect> with = round.playWithTicks(6).effects();
            List<RoundEffect> without = round.withoutRopes().playWithTicks(6).effects();

            assertThat(with.stream()
                            .filter(effect -> !(effect instanceof RoundEffect.Rescued))
                            .toList())
                    .isEqualTo(without);
        });
    }

    @Test
    void ropesAreThrownOnceInASilenceAndNeverWhereTheGateIsClosedOrOneSentenceIsWanted() {
        forEveryRound(round -> {
            Played played = round.begin();
            Duration lastBegan = null;
            for (Happening happening : round.happenings) {
                int before = count(played, RoundEffect.Rescued.class);
                played.runner().submit(happening.event(), happening.at());
                if (count(played, RoundEffect.Rescued.class) == before) {
                    continue;
                }
                assertThat(count(played, RoundEffect.Rescued.class)).isEqualTo(before + 1);
                assertThat(played.runner().state())
                        .isInstanceOfAny(
                                RoundState.Presenting.class,
                                RoundState.Answering.class,
                                RoundState.Elaborating.class,
                                RoundState.Responding.class);
                Duration began = silenceBegan((RoundEvent.Silent) happening.event(), played);
                assertThat(began).isNotEqualTo(lastBegan);
                RoundEffect rope = played.effects().get(played.effects().size() - 1);
                assertThat(rope.at())
                        .isGreaterThanOrEqualTo(
                                began.plus(round.template.interviewer().rescueAfterSilence()))
                        .isLessThanOrEqualTo(happening.at());
                lastBegan = began;
            }
        });
    }

    /** Where the silence began: the interviewer's words are none. */
    private static Duration silenceBegan(RoundEvent.Silent silent, Played played) {
        return played.effects().stream()
                .filter(effect -> effect instanceof ExchangeOpened || effect instanceof RoundEffect.ClarificationWanted)
                .map(RoundEffect::at)
                .reduce(silent.since(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    @Test
    void everyDeliberateEventIsDoneOrListedAndNeverBoth() {
        forEveryRound(round -> {
            Played played = round.begin();
            for (Happening happening : round.happenings) {
                int before = played.effects().size();
                played.runner().submit(happening.event(), happening.at());
                List<RoundEffect> caused =
                        played.effects().subList(before, played.effects().size());
                long listed =
                        caused.stream().filter(EventIgnored.class::isInstance).count();

                if (happening.event().isDeliberate()) {
                    assertThat(listed).isEqualTo(isDone(happening, caused, played) ? 0 : 1);
                } else {
                    assertThat(listed).isZero();
                }
            }
        });
    }

    /** Whether what the event is for has happened, at its time. */
    private static boolean isDone(Happening happening, List<RoundEffect> caused, Played played) {
        RoundEffect last = caused.isEmpty() ? null : caused.get(caused.size() - 1);
        if (last == null || !last.at().equals(happening.at())) {
            return false;
        }
        RoundEvent event = happening.event();
        if (event instanceof RoundEvent.HandBack) {
            End byThisKey = new End.HandedBack(happening.at(), Exchange.By.KEY);
            return caused.stream()
                    .anyMatch(effect -> effect instanceof ExchangeEnded ended
                            && ended.exchange().end().equals(byThisKey));
        }
        if (event instanceof RoundEvent.AnswerGiven) {
            return last instanceof RoundEffect.GateOpened
                    && played.runner().state().open().opening().by() == Exchange.Opener.KEY;
        }
        return event instanceof RoundEvent.TellMeMore && last instanceof RoundEffect.Promoted
                || event instanceof RoundEvent.Asked && last instanceof ExchangeOpened
                || event instanceof RoundEvent.Mark && last instanceof RoundEffect.Marked
                || event instanceof RoundEvent.ClarifyingQuestion && last instanceof RoundEffect.ClarificationWanted
                || event instanceof RoundEvent.Abandon && last instanceof RoundEnded ended && !ended.complete();
    }

    @Test
    void nothingMovesOnceTheRoundIsOver() {
        forEveryRound(round -> {
            List<RoundEffect> effects = round.playWithTicks(3).effects();
            List<RoundEffect> afterwards = effects.stream()
                    .dropWhile(effect -> !(effect instanceof RoundEnded))
                    .skip(1)
                    .toList();

            assertThat(afterwards)
                    .allMatch(effect ->
                            effect instanceof EventIgnored ignored && ignored.why() == RoundEffect.Why.ROUND_OVER);
        });
    }

    @Test
    void theRoundIsNeverLongerThanPlanned() {
        forEveryRound(round -> {
            RoundRecord record = round.playWithTicks(4).runner().record();

            assertThat(record.endedAt()).isLessThanOrEqualTo(round.template.planned());
            assertThat(record.exchanges())
                    .allMatch(asked -> asked.exchange().end().at().compareTo(record.endedAt()) <= 0);
        });
    }

    @Test
    void abandoningKeepsEverythingSoFar() {
        forEveryRound(round -> {
            Played played = round.playWithoutTicks();
            RoundRecord record = played.runner().record();
            List<Happening> abandonings = round.happenings.stream()
                    .filter(happening -> happening.event() instanceof RoundEvent.Abandon)
                    .toList();
            if (record.complete()) {
                assertThat(abandonings).allMatch(happening -> happening.at().compareTo(record.endedAt()) >= 0);
                return;
            }

            assertThat(record.endedAt()).isEqualTo(abandonings.get(0).at());
            assertThat(record.exchanges()).hasSize(count(played, ExchangeOpened.class));
            assertThat(record.marks()).hasSize(count(played, RoundEffect.Marked.class));
            assertThat(record.clarifications()).hasSize(count(played, RoundEffect.ClarificationWanted.class));
            assertThat(record.ignored()).hasSize(count(played, EventIgnored.class));
        });
    }

    @Test
    void onlyTheLastExchangeCanBeAbandonedAndOnlyWithTheRound() {
        forEveryRound(round -> {
            Played played = round.playWithoutTicks();
            List<Exchange> abandoned = exchanges(played).stream()
                    .filter(exchange -> exchange.end() instanceof End.Abandoned)
                    .toList();

            assertThat(abandoned).hasSizeLessThanOrEqualTo(1);
            assertThat(abandoned)
                    .allMatch(exchange ->
                            exchange.end().at().equals(played.runner().record().endedAt()));
        });
    }

    @Test
    void thePhasesCoverTheRoundWithoutHoles() {
        forEveryRound(round -> {
            RoundRecord record = round.playWithoutTicks().runner().record();
            Duration covered = Duration.ZERO;
            for (PhaseRun run : record.phases()) {
                assertThat(run.startedAt()).isEqualTo(covered);
                assertThat(run.endedAt()).isGreaterThanOrEqualTo(run.startedAt());
                covered = run.endedAt();
            }

            assertThat(covered).isEqualTo(record.endedAt());
            assertThat(record.phases())
                    .extracting(PhaseRun::id)
                    .containsExactlyElementsOf(round.template.phases().stream()
                            .limit(record.phases().size())
                            .map(phase -> phase.id())
                            .toList());
        });
    }

    @Test
    void noPhaseOpensMoreExchangesThanItMayNorAnyOnceItsTimeIsOver() {
        forEveryRound(round -> {
            RoundRecord record = round.playWithoutTicks().runner().record();
            for (int i = 0; i < record.phases().size(); i++) {
                PhaseRun run = record.phases().get(i);
                List<Exchange> asked = record.exchanges().stream()
                        .map(AskedExchange::exchange)
                        .filter(exchange -> exchange.phase().equals(run.id()) && !exchange.commitment())
                        .toList();

                assertThat(asked)
                        .hasSizeLessThanOrEqualTo(round.template.phases().get(i).maxExchanges());
                assertThat(asked)
                        .allMatch(exchange ->
                                exchange.openedAt().compareTo(run.startedAt().plus(run.planned())) < 0);
            }
        });
    }

    private static List<Exchange> exchanges(Played played) {
        return played.runner().record().exchanges().stream()
                .map(AskedExchange::exchange)
                .toList();
    }

    private static int count(Played played, Class<? extends RoundEffect> type) {
        return (int) played.effects().stream().filter(type::isInstance).count();
    }
}
