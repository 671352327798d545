package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final int READ = 320;
    private static final long READ_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final List<Placed> placed = new ArrayList<>();
    private final Placement placement = new Placement(placed::add);
    private long nanos;
    private long asleep;
    private short value;

    /** Sound of this length arrives in reads of 20 ms as it is spoken. */
    private void speak(long ms) {
        for (long read = 0; read < ms / 20; read++) {
            nanos += READ_NANOS;
            arrive();
        }
    }

    /** A read of 20 ms arrives now; its samples are numbered on. */
    private void arrive() {
        short[] samples = new short[READ];
        for (int i = 0; i < READ; i++) {
            samples[i] = value++;
        }
        placement.arrived(nanos, asleep, samples, READ);
    }

    private void pass(long ms) {
        nanos += TimeUnit.MILLISECONDS.toNanos(ms);
    }

    private long end() {
        return placed.get(placed.size() - 1).block().endSample();
    }

    private List<Placed> afterGaps() {
        List<Placed> found = new ArrayList<>();
        for (int i = 1; i < placed.size(); i++) {
            if (placed.get(i).block().firstSample() != placed.get(i - 1).block().endSample()) {
                found.add(placed.get(i));
            }
        }
        return found;
    }

    private long missingMsBefore(Placed block) {
        int at = placed.indexOf(block);
        return Pcm.toMs(block.block().firstSample() - placed.get(at - 1).block().endSample());
    }

    /** Every sample handed on is the next one that arrived, none twice, none left out. */
    private void assertNoSampleLost() {
        short expected = 0;
        for (Placed each : placed) {
            for (short sample : each.block().samples()) {
                assertThat(sample).isEqualTo(expected++);
            }
        }
    }

    @Test
    void handsOnBlocksOf100MsOneAfterTheOther() {
        speak(10_000);

        assertThat(placed).hasSize(100).allMatch(each -> each.block().samples().length == Pcm.BLOCK_SAMPLES);
        assertThat(afterGaps()).isEmpty();
        assertNoSampleLost();
    }

    @Test
    void takesLumpsAndJitterForNoLoss() {
        Random random = new Random(3);
        for (int lump = 0; lump < 500; lump++) {
            pass(120 + random.nextInt(20) - 10);
            for (int read = 0; read < 6; read++) {
                arrive();
            }
        }
        assertThat(afterGaps()).isEmpty();
    }

    @Test
    void takesSoundThatComesLateButWholeForNoLoss() {
        speak(5_000);
        pass(900); // nobody fetched it
        for (int read = 0; read < 45; read++) {
            arrive();
        }
        speak(3_000);

        assertThat(afterGaps()).isEmpty();
        assertThat(Pcm.toMs(end())).isEqualTo(8_900);
        assertNoSampleLost();
    }

    @Test
    void leavesLateSoundBeforeTheLossThatFollowsIt() {
        speak(5_000);
        pass(400); // stutters …
        arrive();
        placement.lost(); // … and is gone
        pass(4_000);
        speak(3_000);

        assertThat(afterGaps()).hasSize(1);
        assertThat(afterGaps().get(0).missingBefore()).isEqualTo(Gap.Cause.MICROPHONE_LOST);
        assertThat(Pcm.toMs(afterGaps().get(0).block().firstSample()))
                .as("what stuttered belongs before the loss")
                .isBetween(9_300L, 9_500L);
        assertThat(placed.stream()
                        .filter(each -> each.block().endSample() == Pcm.toSamples(5_020))
                        .toList())
                .as("and is handed on at once")
                .hasSize(1);
        assertNoSampleLost();
    }

    @Test
    void putsSilenceOfTheRightLengthWhereABufferRanOver() {
        speak(5_000);
        pass(3_000); // and what was spoken meanwhile never comes
        speak(5_000);

        Placed after = afterGaps().get(0);
        assertThat(afterGaps()).hasSize(1);
        assertThat(after.missingBefore()).isEqualTo(Gap.Cause.BUFFER_OVERFLOW);
        assertThat(Pcm.toMs(after.block().firstSample())).isEqualTo(8_000);
        assertThat(missingMsBefore(after)).isEqualTo(3_000);
        assertNoSampleLost();
    }

    @Test
    void callsALossThroughSleepByItsName() {
        speak(5_000);
        pass(600_000);
        asleep = TimeUnit.SECONDS.toNanos(600);
        speak(5_000);

        Placed after = afterGaps().get(0);
        assertThat(after.missingBefore()).isEqualTo(Gap.Cause.SLEEP);
        assertThat(missingMsBefore(after)).isEqualTo(600_000);
    }

    @Test
    void callsASleepThatTookTheDeviceWithItSleep() {
        speak(5_000);
        placement.lost();
        pass(60_000);
        asleep = TimeUnit.SECONDS.toNanos(58);
        speak(1_000);

        assertThat(afterGaps()).singleElement().satisfies(after -> {
            assertThat(after.missingBefore()).isEqualTo(Gap.Cause.SLEEP);
            assertThat(missingMsBefore(after)).isEqualTo(60_000);
        });
    }

    @Test
    void placesSoundByTheClockWhenTheDeviceIsBack() {
        speak(5_000);
        placement.lost();
        pass(7_000);
        speak(2_000);

        assertThat(afterGaps()).singleElement().satisfies(after -> {
            assertThat(after.missingBefore()).isEqualTo(Gap.Cause.MICROPHONE_LOST);
            assertThat(missingMsBefore(after)).isEqualTo(7_000);
        });
        assertThat(Pcm.toMs(end())).isEqualTo(14_000);
    }

    @Test
    void goesOnWithoutAGapAfterALossTooShortToHear() {
        speak(5_000);
        placement.lost();
        pass(150);
        speak(2_000);

        assertThat(afterGaps()).isEmpty();
    }

    @Test
    void findsEachOfManyLosses() {
        for (int loss = 0; loss < 20; loss++) {
            speak(4_000);
            pass(500);
        }
        speak(4_000);

        assertThat(afterGaps())
                .hasSize(20)
                .allSatisfy(after -> assertThat(missingMsBefore(after)).isCloseTo(500, within(25L)));
        assertThat(Pcm.toMs(end())).isCloseTo(94_000, within(100L));
    }

    @Test
    void keepsTheClockOfTheRoundGoingWhileNothingArrives() {
        speak(5_000);
        placement.lost();
        pass(30_000);

        assertThat(Pcm.toMs(placement.sampleAt(nanos))).isCloseTo(35_000, within(1L));
    }

    @Test
    void ignoresALossBeforeTheFirstSample() {
        placement.lost();
        pass(3_000);
        speak(1_000);

        assertThat(placed.get(0).block().firstSample()).isZero();
        assertThat(afterGaps()).isEmpty();
    }
}
