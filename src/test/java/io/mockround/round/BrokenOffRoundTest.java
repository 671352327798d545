package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.round.Exchange.End;
import io.mockround.round.RandomRound.Happening;
import io.mockround.round.RandomRound.Played;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.Mark;
import io.mockround.round.RoundRecord.PhaseRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is known of a round whose program was killed: its record so far, brought to the length of the take that was found. */
class BrokenOffRoundTest {

    private static PlayedRound aMinuteInto() {
        return PlayedRound.of(presenting("present", 10), exchanges("drill", 200))
                .marks("good", 5)
                .handsBack(30)
                .saysThatIsMyAnswer(40)
                .ticks(60);
    }

    @Test
    void theRecordSoFarIsThatOfARoundAbandonedWhenSomethingLastHappened() {
        RoundRecord soFar = aMinuteInto().runner().recordSoFar();

        assertThat(soFar).isEqualTo(aMinuteInto().abandons(40).record());
        assertThat(soFar.endedAt()).isEqualTo(seconds(40));
    }

    @Test
    void lookingAtTheRecordSoFarChangesNothing() {
        PlayedRound looked = aMinuteInto();
        looked.runner().recordSoFar();

        assertThat(looked.isOver()).isFalse();
        assertThat(looked.handsBack(70).record())
                .isEqualTo(aMinuteInto().handsBack(70).record());
    }

    @Test
    void theRecordSoFarOfAFinishedRoundIsItsRecord() {
        PlayedRound round = aMinuteInto();
        RoundRecord record = round.record();

        assertThat(round.runner().recordSoFar()).isEqualTo(record);
    }

    @Test
    void whatTheProgramWasSayingEndsWithTheTake() {
        OwnSound before = new OwnSound(OwnSound.Kind.VOICE, seconds(1), seconds(4));
        OwnSound open = new OwnSound(OwnSound.Kind.VOICE, seconds(41), seconds(60));
        OwnSound after = new OwnSound(OwnSound.Kind.TONE, seconds(50), seconds(51));

        RoundRecord found = aMinuteInto()
                .runner()
                .recordSoFar()
                .withOwnSounds(List.of(before, open, after))
                .brokenOffAt(seconds(50));

        assertThat(found.ownSounds())
                .containsExactly(before, new OwnSound(OwnSound.Kind.VOICE, seconds(41), seconds(50)));
    }

    @Test
    void whatSoundsAfterTheEndIsNotTheRounds() {
        RoundRecord over = aMinuteInto().abandons(60).record();
        OwnSound open = new OwnSound(OwnSound.Kind.VOICE, seconds(58), seconds(70));
        OwnSound after = new OwnSound(OwnSound.Kind.TONE, seconds(60), seconds(61));

        assertThat(over.withOwnSoundsUntilItsEnd(List.of(open, after)).ownSounds())
                .containsExactly(new OwnSound(OwnSound.Kind.VOICE, seconds(58), seconds(60)));
    }

    @Test
    void whatWasOpenGoesOnToTheEndOfTheTake() {
        RoundRecord found = aMinuteInto().runner().recordSoFar().brokenOffAt(seconds(57.3));

        assertThat(found.complete()).isFalse();
        assertThat(found.endedAt()).isEqualTo(seconds(57.3));
        assertThat(found.phases()).extracting(PhaseRun::endedAt).containsExactly(seconds(10), seconds(57.3));
        assertThat(found.exchanges())
                .extracting(asked -> asked.exchange().end())
                .containsExactly(new End.HandedBack(seconds(30), Exchange.By.KEY), new End.Abandoned(seconds(57.3)));
        assertThat(found.exchanges().get(1).exchange().opening().at()).isEqualTo(seconds(40));
        assertThat(found.marks()).containsExactly(new Mark(seconds(5), "good"));
    }

    @Test
    void whatAPowerCutTookFromTheTakeHasNotHappenedButNoMarkIsLost() {
        RoundRecord found =
                aMinuteInto().marks("late", 42).runner().recordSoFar().brokenOffAt(seconds(39.5));

        Exchange open = found.exchanges().get(1).exchange();
        assertThat(open.opening()).isNull();
        assertThat(open.end()).isEqualTo(new End.Abandoned(seconds(39.5)));
        assertThat(found.marks()).containsExactly(new Mark(seconds(5), "good"), new Mark(seconds(39.5), "late"));
    }

    @Test
    void exchangesAndPhasesThatBeganLaterAreLeftOut() {
        RoundRecord found = aMinuteInto().runner().recordSoFar().brokenOffAt(seconds(9));

        assertThat(found.exchanges()).isEmpty();
        assertThat(found.phases()).extracting(PhaseRun::id).containsExactly("present");
        assertThat(found.phases()).extracting(PhaseRun::endedAt).containsExactly(seconds(9));
    }

    @Test
    void aCompleteRoundStaysCompleteInALongerTakeAndNotInAShorterOne() {
        RoundRecord record = aMinuteInto().record();

        assertThat(record.complete()).isTrue();
        assertThat(record.brokenOffAt(record.endedAt())).isSameAs(record);
        assertThat(record.brokenOffAt(record.endedAt().plusMillis(400))).isSameAs(record);
        assertThat(record.brokenOffAt(record.endedAt().minusMillis(1)).complete())
                .isFalse();
    }

    /** Killed between two events, found, and brought to the take's end: as if it had been abandoned there. */
    @Test
    void aKilledRoundIsFoundAsIfItHadBeenAbandonedThere() {
        for (long seed = 0; seed < 1_000; seed++) {
            RandomRound round = new RandomRound(seed);
            Random random = new Random(seed);
            int survived = random.nextInt(round.happenings.size());
            Played killed = playFirst(round, survived);
            Duration last = survived == 0
                    ? Duration.ZERO
                    : round.happenings.get(survived - 1).at();
            Duration due = killed.runner().state().dueAt(round.rules());
            Duration end = due == null ? last : between(random, last, due);
            Played abandoned = playFirst(round, survived);
            abandoned.runner().submit(new RoundEvent.Abandon(), end);

            RoundRecord found = killed.runner().recordSoFar().brokenOffAt(end);

            if (!killed.runner().isOver()) {
                assertThat(found)
                        .as("round of seed " + seed)
                        .isEqualTo(abandoned.runner().record());
            }
        }
    }

    /** The journal had more than the take: what is left is what had been by the take's end. */
    @Test
    void aRoundWhoseTakeIsShorterIsFoundAsItStoodThere() {
        for (long seed = 0; seed < 1_000; seed++) {
            RandomRound round = new RandomRound(seed);
            RoundRecord record = round.playWithoutTicks().runner().record();
            Duration end = between(new Random(seed), Duration.ZERO, record.endedAt());
            Played abandoned = playFirst(round, (int) round.happenings.stream()
                    .filter(happening -> happening.at().compareTo(end) <= 0)
                    .count());
            abandoned.runner().submit(new RoundEvent.Abandon(), end);

            RoundRecord found = record.brokenOffAt(end);

            RoundRecord expected = abandoned.runner().record();
            assertThat(found.phases()).as("round of seed " + seed).isEqualTo(expected.phases());
            assertThat(times(found)).as("round of seed " + seed).isEqualTo(times(expected));
            assertThat(found.complete()).isEqualTo(expected.complete());
            assertThat(found.marks()).hasSameSizeAs(record.marks());
        }
    }

    private static Played playFirst(RandomRound round, int happenings) {
        Played played = round.begin();
        for (Happening happening : round.happenings.subList(0, happenings)) {
            played.runner().submit(happening.event(), happening.at());
        }
        return played;
    }

    /** Not earlier than the first, before the second if there is room. */
    private static Duration between(Random random, Duration from, Duration to) {
        long room = to.minus(from).toMillis();
        return room <= 0 ? from : from.plusMillis(random.nextLong(room));
    }

    private static List<String> times(RoundRecord record) {
        List<String> times = new ArrayList<>();
        for (AskedExchange asked : record.exchanges()) {
            Exchange exchange = asked.exchange();
            times.add(exchange.number() + " " + exchange.openedAt() + " " + exchange.opening() + " "
                    + exchange.closedAt() + " " + exchange.end());
        }
        return times;
    }
}
