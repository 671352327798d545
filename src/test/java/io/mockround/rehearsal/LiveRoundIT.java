package io.mockround.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.adapter.vosk.VoskRecognizer;
import io.mockround.analysis.FillerList;
import io.mockround.deck.Deck;
import io.mockround.deck.RoundTemplate;
import io.mockround.files.DataFolder;
import io.mockround.history.ConfinedSessionStore;
import io.mockround.journal.OpenTakes;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.Gap;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.RoundEvent;
import io.mockround.speech.SpeechModel;
import io.mockround.support.Clips;
import io.mockround.support.PlayedMicrophone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole live round on its real threads, with the real recorder, recogniser and store; only the microphone is played. */
class LiveRoundIT {

    private static final long STEP_MS = 100;

    @TempDir
    private Path temp;

    private final List<ExecutorService> executors = new ArrayList<>();
    private final List<RoundSounds.Moment> sounded = new ArrayList<>();
    private final CompletableFuture<SessionReport> reviewed = new CompletableFuture<>();
    private final CompletableFuture<SessionReport> soundReviewed = new CompletableFuture<>();
    private final SpeechModel starter = ModelFolder.open(Path.of("assets/starter-model"));
    private final Deck deck = DeckReader.read(Path.of("assets/demo/deck.yaml"));
    private PlayedMicrophone microphone;
    private ConfinedSessionStore store;
    private Rehearsals rehearsals;
    private volatile Instant wallClock = Instant.parse("2026-11-21T10:00:00Z");
    private long playedMs;
    private volatile long freeBytes = Long.MAX_VALUE;
    private volatile Problem stoppedBy;

    @BeforeEach
    void wire() {
        microphone = new PlayedMicrophone(Clips.narration());
        DataFolder folder = DataFolder.open(temp);
        OpenTakes takes = new OpenTakes(folder, new JournalFiles(folder), thread());
        ExecutorService storeThread = thread();
        store = new ConfinedSessionStore(SqliteSessionStore.open(folder.database()), storeThread);
        VoskRecognizer recognizer = new VoskRecognizer();
        ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor();
        executors.add(round);
        rehearsals = new Rehearsals(
                microphone,
                recognizer,
                new RoundSessions(takes, store, () -> wallClock, ZoneOffset.UTC, new Random(1)),
                new TakeReview(new AudioFiles(), recognizer, store, () -> FillerList.standard(FillerList.ENGLISH)),
                new DiskRoom(file -> freeBytes, folder.takes()),
                microphone,
                new Random(1),
                sounded::add,
                new RoundThreads(thread(), thread(), Runnable::run, round), // the recogniser in lock-step
                thread());
    }

    @AfterEach
    void stop() {
        microphone.stop();
        store.close();
        executors.forEach(ExecutorService::shutdownNow);
    }

    @Test
    void runsTheDemoRoundAsItIsWritten() throws Exception {
        RunningRound round = start(TemplateReader.read(Path.of("assets/demo/template.yaml")), starter);
        press(round, 111_987, new RoundEvent.AnswerGiven());
        press(round, 176_000, new RoundEvent.HandBack());
        play(round, 256_000);
        assertThat(round.snapshot().stage()).isEqualTo(Stage.CLOSED);
        press(round, 259_646, new RoundEvent.HandBack());
        play(round, 346_000);
        assertThat(round.snapshot().stage()).isEqualTo(Stage.COMMITTING);
        press(round, 352_374, new RoundEvent.HandBack());
        press(round, 396_741, new RoundEvent.HandBack());
        play(round, 458_000);

        SessionReport report = reviewed.get(60, TimeUnit.SECONDS);

        assertThat(report.exchanges().orNull())
                .extracting(exchange -> exchange.outcome().orNull())
                .containsExactly(Outcome.EARLY, Outcome.HELD, Outcome.OVERRAN, Outcome.CUT_OFF, null, Outcome.EARLY);
        assertThat(report.exchanges().orNull().get(1).handedBackMs().orNull()).isEqualTo(176_000);
        assertThat(report.session().source()).isEqualTo(Source.MICROPHONE);
        assertThat(report.session().durationMs()).isEqualTo(456_741);
        assertThat(report.gaps()).isEmpty();
        assertThat(report.transcript().words().size()).isGreaterThan(1_000);
        assertThat(store.find(report.session().id())).contains(report);
        assertThat(sounded)
                .containsSubsequence(
                        RoundSounds.Moment.GATE_OPENED,
                        RoundSounds.Moment.GATE_OPENED,
                        RoundSounds.Moment.LAND,
                        RoundSounds.Moment.GATE_CLOSED,
                        RoundSounds.Moment.CUT_IN);
    }

    @Test
    void keepsTheTakeSampleForSample() throws Exception {
        RunningRound round = start(shortTemplate(), null);
        play(round, 12_000);
        round.submit(new RoundEvent.Abandon());
        play(round, 12_500);

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(report.session().status()).isEqualTo(Status.ABANDONED);
        assertThat(report.session().durationMs()).isEqualTo(12_000);
        short[] taken = new short[16_000 * 20];
        try (var stream = new AudioFiles().open(Path.of(report.session().audio()))) {
            assertThat(stream.read(taken)).isEqualTo(12_000 * 16);
        }
        short[] spoken = Clips.narration();
        for (int i = 0; i < 12_000 * 16; i++) {
            assertThat(taken[i]).isEqualTo(spoken[i]);
        }
    }

    @Test
    void goesOnOverALostMicrophoneAndKeepsAGapOfTheRightLength() throws Exception {
        RunningRound round = start(shortTemplate(), null);
        play(round, 6_000);
        microphone.unplug();
        await(() -> round.snapshot().microphoneLost());
        microphone.plugInAfter(7_000);
        playedMs = 13_000;
        microphone.awaitOpen();
        play(round, 16_000);
        round.submit(new RoundEvent.Abandon());
        play(round, 16_500);

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(report.gaps()).hasSize(1);
        assertThat(report.gaps().get(0).startMs()).isBetween(5_900L, 6_000L);
        assertThat(report.gaps().get(0).endMs()).isBetween(13_000L, 13_300L);
        assertThat(report.session().durationMs()).isEqualTo(16_000);
    }

    @Test
    void caresForNoWallClockThatIsSetBackOrForth() throws Exception {
        RunningRound round = start(shortTemplate(), null);
        play(round, 5_000);
        wallClock = wallClock.minusSeconds(7_200);
        play(round, 8_000);
        wallClock = wallClock.plusSeconds(86_400);
        press(round, 10_000, new RoundEvent.Mark("here"));
        play(round, 61_000);

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(report.session().startedAt()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(report.session().status()).isEqualTo(Status.COMPLETE);
        assertThat(report.session().durationMs()).isEqualTo(60_000);
        assertThat(report.marks().orNull())
                .singleElement()
                .satisfies(mark -> assertThat(mark.atMs()).isEqualTo(10_000));
        assertThat(report.gaps()).isEmpty();
    }

    @Test
    void endsTheRoundSafelyWhenTheDiskIsAlmostFull() throws Exception {
        RunningRound round = start(shortTemplate(), null);
        play(round, 5_000);
        freeBytes = DiskRoom.RESERVED_BYTES;
        play(round, 20_000);

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(stoppedBy).isInstanceOf(Problem.DiskAlmostFull.class);
        assertThat(report.session().status()).isEqualTo(Status.ABANDONED);
        assertThat(report.session().durationMs()).isBetween(5_000L, 6_100L);
        assertThat(report.phases().orNull()).hasSize(1);
    }

    @Test
    void beginsNoRoundThatTheDiskHasNoRoomFor() throws Exception {
        freeBytes = DiskRoom.RESERVED_BYTES + 59 * 32_000;

        assertThatThrownBy(() -> start(shortTemplate(), null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(Problem.NoRoomToRecord.class));
        assertThat(store.promptsGiven()).isEmpty();
    }

    @Test
    void goesOnThroughASleepAndListsItAsAGap() throws Exception {
        RunningRound round = start(shortTemplate(), null);
        play(round, 6_000);
        microphone.sleep(4_000);
        playedMs = 11_200;
        microphone.playUntil(playedMs); // for a second the sound may still be made up for
        play(round, 16_000);
        round.submit(new RoundEvent.Abandon());
        play(round, 16_500);

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(report.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.cause()).isEqualTo(Gap.Cause.SLEEP);
            assertThat(gap.endMs() - gap.startMs()).isEqualTo(4_000);
        });
        assertThat(report.session().durationMs()).isEqualTo(16_000);
    }

    @Test
    void saysThatThereIsNoMicrophoneAndLeavesNothingBehind() throws Exception {
        microphone.unplug();

        assertThatThrownBy(() -> start(shortTemplate(), null)).isInstanceOf(ProblemException.class);
        try (var files = Files.list(temp.resolve("takes"))) {
            assertThat(files).isEmpty();
        }
        assertThat(store.promptsGiven()).isEmpty();
    }

    private RunningRound start(RoundTemplate template, SpeechModel model) {
        return rehearsals.start(template, deck, null, model, new Rehearsals.Outcome() {
            @Override
            public void reviewed(SessionReport report, boolean soundOnly) {
                (soundOnly ? soundReviewed : reviewed).complete(report);
            }

            @Override
            public void transcribing(long doneMs, long ofMs) {
                // not looked at here
            }

            @Override
            public void stopped(Problem problem) {
                stoppedBy = problem;
            }

            @Override
            public void failed(RuntimeException failure) {
                reviewed.completeExceptionally(failure);
            }
        });
    }

    private RoundTemplate shortTemplate() throws Exception {
        return TemplateReader.read(Files.writeString(temp.resolve("short.yaml"), """
                id: short
                title: Short
                phases: [{id: present, title: Present, minutes: 1}]
                """));
    }

    /** Plays in steps of 100 ms, each written before the next, as a real microphone paces itself. */
    private void play(RunningRound round, long untilMs) throws Exception {
        while (playedMs < untilMs && !reviewed.isDone()) {
            playedMs = Math.min(untilMs, playedMs + STEP_MS);
            microphone.playUntil(playedMs);
            long written = playedMs - STEP_MS;
            await(() -> round.snapshot().recorded().toMillis() >= written
                    || isOver(round.snapshot().stage()));
        }
    }

    private static boolean isOver(Stage stage) {
        return stage == Stage.FINISHED || stage == Stage.ABANDONED;
    }

    private void press(RunningRound round, long atMs, RoundEvent event) throws Exception {
        play(round, atMs);
        round.submit(event);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.call()) {
            assertThat(System.nanoTime())
                    .as("the condition was not met in 20 s")
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private ExecutorService thread() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executors.add(executor);
        return executor;
    }
}
