package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.LiveTake.Listener;
import io.mockround.support.FaultyMicrophone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A take while microphones and disks misbehave. Time is the microphone's: it passes as sound does, or as a test lets it. */
@Timeout(60)
class LiveTakeTest {

    private static final long HOUR = 3_600_000;

    private static final String NAME = "Faulty microphone";

    @TempDir
    private Path temp;

    private final FaultyMicrophone microphone = new FaultyMicrophone();
    private Thread capture;
    private WavRecorder recorder;
    private LiveTake take;
    private long freeBytes = Long.MAX_VALUE;

    private void begin(long longestMs) {
        recorder = WavRecorder.begin(temp.resolve("takes/take.wav"), microphone);
        DiskRoom room = new DiskRoom(file -> freeBytes, temp);
        take = new LiveTake(
                microphone, NAME, microphone.open(NAME), microphone, recorder, room, Pcm.toSamples(longestMs));
        capture = new Thread(take.capture(), "capture");
        capture.setDaemon(true);
        capture.start();
    }

    private void begin() throws Exception {
        Files.createDirectories(temp.resolve("takes"));
        begin(HOUR);
    }

    @AfterEach
    void end() throws Exception {
        if (take != null) {
            take.endCapture();
            capture.join();
        }
    }

    /** Lets so much be spoken and writes all of it. */
    private void speak(long ms) throws InterruptedException {
        microphone.speak(ms);
        while (!microphone.isFetched()) {
            take.next(Listener.NONE);
        }
        writeAll();
    }

    private void writeAll() throws InterruptedException {
        while (take.next(Listener.NONE)) {
            // until the queue is empty
        }
    }

    private short[] written() {
        take.endCapture();
        take.finish(recorder.samples());
        short[] samples = new short[(int) recorder.samples() + 1];
        try (PcmStream stream = new AudioFiles().open(temp.resolve("takes/take.wav"))) {
            return Arrays.copyOf(samples, stream.read(samples));
        }
    }

    @Test
    void writesWhatWasSpokenSampleForSample() throws Exception {
        begin();
        speak(30_000);

        assertThat(written()).isEqualTo(microphone.spoken(0, Pcm.toSamples(30_000)));
        assertThat(take.gaps()).isEmpty();
    }

    @Test
    void fillsAnUnpluggedMicrophonesAbsenceWithSilenceOfTheRightLength() throws Exception {
        begin();
        speak(5_000);
        microphone.unplug();
        waitUntilLost();
        microphone.pass(7_000);
        microphone.plugIn();
        speak(3_000);

        assertThat(take.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.cause()).isEqualTo(Gap.Cause.MICROPHONE_LOST);
            assertThat(gap.startMs()).isEqualTo(5_000);
            assertThat(gap.endMs()).isEqualTo(12_000);
        });
        short[] all = written();
        assertThat(all.length).isEqualTo(Pcm.toSamples(15_000));
        assertThat(Arrays.copyOfRange(all, (int) Pcm.toSamples(12_000), all.length))
                .isEqualTo(microphone.spoken(Pcm.toSamples(5_000), Pcm.toSamples(8_000)));
    }

    @Test
    void takesTheDefaultMicrophoneWhenTheChosenOneStaysAway() throws Exception {
        begin();
        speak(5_000);
        microphone.unplug();
        waitUntilLost();
        microphone.replace();
        microphone.pass(2_900);
        waitUntilLookedFor();
        assertThat(take.microphone()).as("it may only have slipped").isEqualTo(MicrophoneState.LOST);

        microphone.pass(200);
        speak(3_000);

        assertThat(take.microphone()).isEqualTo(MicrophoneState.STAND_IN);
        assertThat(take.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.endMs()).isEqualTo(8_100));
        short[] all = written();
        assertThat(Arrays.copyOfRange(all, (int) Pcm.toSamples(8_100), all.length))
                .isEqualTo(microphone.spoken(Pcm.toSamples(5_000), Pcm.toSamples(8_000)));
    }

    @Test
    void noticesDigitalSilenceAndThatItEnds() throws Exception {
        begin();
        speak(1_000);
        microphone.mute();
        speak(9_900);
        assertThat(take.microphone()).isEqualTo(MicrophoneState.WORKING);

        speak(100);
        assertThat(take.microphone()).isEqualTo(MicrophoneState.MUTED);
        assertThat(take.gaps())
                .as("a muted microphone is no gap: what it sent is what was recorded")
                .isEmpty();

        microphone.unmute();
        speak(100);
        assertThat(take.microphone()).isEqualTo(MicrophoneState.WORKING);
    }

    @Test
    void freesAReadThatIsStalledAndGoesOnWithTheReopenedDevice() throws Exception {
        begin();
        speak(5_000);
        microphone.pass(1_600); // the device delivers nothing, the read blocks
        waitUntilLost();
        speak(3_000);

        assertThat(microphone.stops()).isPositive();
        assertThat(take.gaps()).hasSize(1);
        assertThat(written().length).isEqualTo(Pcm.toSamples(9_600));
    }

    @Test
    void looksAgainForADeviceThatNeverStarts() throws Exception {
        begin();
        microphone.pass(5_100);
        waitUntilLost();
        speak(2_000);

        assertThat(written().length).as("0:00 is the first sample").isEqualTo(Pcm.toSamples(2_000));
    }

    @Test
    void looksForADeadDeviceFourTimesASecondAndDoesNotSpin() throws Exception {
        begin();
        speak(1_000);
        microphone.answerNothing();
        long from = System.nanoTime();
        int opened = microphone.opens();
        while (microphone.opens() < opened + 4) {
            take.next(Listener.NONE);
        }

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from)).isGreaterThanOrEqualTo(4 * 250);
        assertThat(take.microphone()).isEqualTo(MicrophoneState.LOST);
    }

    @Test
    void listsWhatADiskThatHesitatedForMoreThanAMinuteHasCost() throws Exception {
        begin();
        speak(1_000);
        microphone.speak(90_000); // nobody writes meanwhile
        microphone.waitUntilFetched();
        writeAll();
        speak(3_000);

        assertThat(take.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.cause()).isEqualTo(Gap.Cause.BUFFER_OVERFLOW);
            assertThat(gap.startMs()).isEqualTo(61_000);
            assertThat(gap.endMs()).isEqualTo(91_000);
        });
        assertThat(written().length).isEqualTo(Pcm.toSamples(94_000));
    }

    @Test
    void endsBeforeTheDiskIsFullAndKeepsEverything() throws Exception {
        begin();
        speak(5_000);
        freeBytes = DiskRoom.RESERVED_BYTES + 31_999;

        assertThatThrownBy(() -> speak(2_000))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(Problem.DiskAlmostFull.class));
        assertThat(written().length).isBetween((int) Pcm.toSamples(5_000), (int) Pcm.toSamples(6_100));
    }

    @Test
    void endsBeforeTheDiskIsFullOfTheSilenceOfAGapToo() throws Exception {
        begin();
        speak(5_000);
        freeBytes = DiskRoom.RESERVED_BYTES + 31_999;
        microphone.unplug();
        waitUntilLost();
        microphone.pass(600_000);
        microphone.plugIn();

        assertThatThrownBy(() -> speak(2_000))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(Problem.DiskAlmostFull.class));
        int length = written().length;
        assertThat(length).isBetween((int) Pcm.toSamples(5_000), (int) Pcm.toSamples(7_000));
        assertThat(take.gaps())
                .as("no gap beyond the take's end")
                .allMatch(gap -> Pcm.toSamples(gap.endMs()) <= length);
    }

    @Test
    void takesADriverThatThrowsForALostMicrophone() throws Exception {
        begin();
        speak(2_000);
        microphone.fail();
        waitUntilLost();
        microphone.pass(1_000);
        microphone.plugIn();
        speak(1_000);

        assertThat(take.gaps()).hasSize(1);
        assertThat(written().length).isEqualTo(Pcm.toSamples(4_000));
    }

    @Test
    void tellsHowLongTheDiskWillLast() throws Exception {
        freeBytes = DiskRoom.RESERVED_BYTES + 32_000L * 60 * 7;
        begin();

        assertThat(take.meter().room()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void goesOnInANewFileWhenTheFolderIsRemoved() throws Exception {
        begin();
        speak(5_000);
        Files.delete(temp.resolve("takes/take.wav.part"));
        Files.delete(temp.resolve("takes"));
        speak(5_000);

        assertThat(written()).isEqualTo(microphone.spoken(0, Pcm.toSamples(10_000)));
    }

    @Test
    void writesNoNightThatALaptopSleptThrough() throws Exception {
        Files.createDirectories(temp.resolve("takes"));
        begin(20_000);
        speak(5_000);
        microphone.unplug();
        waitUntilLost();
        microphone.pass(8 * HOUR);
        microphone.plugIn();
        speak(1_000);

        assertThat(take.samples()).isEqualTo(Pcm.toSamples(20_000));
    }

    @Test
    void keepsThreeQuartersOfAnHourSampleForSample() throws Exception {
        begin();
        for (int minute = 0; minute < 45; minute++) {
            speak(60_000);
        }
        take.endCapture();
        take.finish(recorder.samples());

        try (PcmStream stream = new AudioFiles().open(temp.resolve("takes/take.wav"))) {
            short[] second = new short[Pcm.SAMPLE_RATE_HZ];
            for (int at = 0; at < 45 * 60; at++) {
                assertThat(stream.read(second)).isEqualTo(second.length);
                long from = (long) at * second.length;
                assertThat(Arrays.equals(second, microphone.spoken(from, from + second.length)))
                        .as("second %d", at)
                        .isTrue();
            }
            assertThat(stream.read(second)).isZero();
        }
        assertThat(take.gaps()).isEmpty();
    }

    /** The audio thread looks after the microphone while it waits for sound. */
    private void waitUntilLost() throws InterruptedException {
        while (take.microphone() != MicrophoneState.LOST && microphone.opens() < 2) {
            take.next(Listener.NONE);
        }
    }

    private void waitUntilLookedFor() throws InterruptedException {
        int before = microphone.refusals();
        while (microphone.refusals() < before + 2) {
            take.next(Listener.NONE);
        }
    }
}
