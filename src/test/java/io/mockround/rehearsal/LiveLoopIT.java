package io.mockround.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.adapter.file.SettingsFile;
import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.deck.Deck;
import io.mockround.deck.GateRules;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.LoopRound;
import io.mockround.deck.RoundTemplate;
import io.mockround.deck.RoundTemplate.Part;
import io.mockround.files.DataFolder;
import io.mockround.history.ConfinedSessionStore;
import io.mockround.journal.OpenTakes;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.PhasePart;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.RoundEvent;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.speech.Transcript;
import io.mockround.support.Clips;
import io.mockround.support.PlayedMicrophone;
import io.mockround.support.Templates;
import io.mockround.voice.Voice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loops with a played microphone: rounds of 2 s and 3 s, a break of up to a minute between. Real threads, recorder and store; time is the sound's. */
class LiveLoopIT {

    private static final long STEP_MS = 100;
    private static final SpeechModel NO_MODEL = null;
    private static final SpeechModel STARTER = ModelFolder.open(Path.of("assets/starter-model"));

    @TempDir
    private Path temp;

    private final List<ExecutorService> executors = new ArrayList<>();
    private final ExecutorService audio = thread();
    private final ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService reviewing = thread();
    private final CompletableFuture<SessionReport> reviewed = new CompletableFuture<>();
    private final Deck deck = DeckReader.read(Path.of("assets/demo/deck.yaml"));
    private PlayedMicrophone microphone;
    private ConfinedSessionStore store;
    private Rehearsals rehearsals;
    private final SlowRecogniser recognizer = new SlowRecogniser();
    private volatile boolean isCalledOff;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private volatile Problem stoppedBy;

    @BeforeEach
    void wire() {
        microphone = new PlayedMicrophone(Clips.narration());
        DataFolder folder = DataFolder.open(temp);
        OpenTakes takes = new OpenTakes(folder, new JournalFiles(folder), thread());
        store = new ConfinedSessionStore(SqliteSessionStore.open(folder.database()), thread());
        rehearsals = new Rehearsals(
                microphone,
                recognizer,
                new RoundSessions(
                        takes, store, () -> Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC, new Random(1)),
                new TakeReview(
                        new AudioFiles(),
                        recognizer,
                        store,
                        () -> FillerList.standard(FillerList.ENGLISH),
                        () -> FlagNorms.DEFAULT),
                new DiskRoom(file -> Long.MAX_VALUE, folder.takes()),
                microphone,
                new Random(1),
                (moment, listener) -> {},
                Voice.SILENT,
                new SettingsFile(folder.settings()),
                new RoundThreads(thread(), audio, Runnable::run, round),
                reviewing);
    }

    @AfterEach
    void stop() throws InterruptedException {
        microphone.stop();
        endReviewing(); // as the program does: it asks the history until it has ended
        store.close();
        executors.forEach(ExecutorService::shutdownNow);
    }

    @Test
    void runsItsRoundsAfterTheBreakHasRunOut() throws Exception {
        RunningRound loop = start();
        assertThat(loop.snapshot().template()).isEqualTo("1 of 2: First");
        play(loop, 3_000);
        awaitBreak(loop);
        assertThat(loop.snapshot().statement()).startsWith("Next: Second.");
        assertThat(loop.snapshot().phases()).hasSize(2);
        pass(loop.snapshot().ringLeft().toMillis() - 1);
        assertThat(loop.snapshot().stage()).isEqualTo(Stage.BREAK);
        assertThat(loop.snapshot().ringLeft()).isEqualTo(Duration.ofMillis(1));
        pass(1);
        await(() -> loop.snapshot().stage() != Stage.BREAK);
        assertThat(loop.snapshot().template()).isEqualTo("2 of 2: Second");
        play(loop, 4_000); // what was heard before a deadline is waited for

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(report.session().status()).isEqualTo(Status.COMPLETE);
        assertThat(report.session().source()).isEqualTo(Source.MICROPHONE);
        assertThat(report.phases().orNull())
                .extracting(PhasePart::id, PhasePart::startMs, PhasePart::endMs)
                .containsExactly(
                        tuple("part-1", 0L, 2_000L),
                        tuple("break-1", 2_000L, 62_000L),
                        tuple("part-2", 62_000L, 65_000L));
        assertThat(lengths(report)).containsExactly(2_000L, 3_000L);
        assertThat(temp.resolve("takes").toFile().list()).noneMatch(name -> name.contains("lock"));
    }

    @Test
    void endsABreakEarlyByHandingBackAndIgnoresEverythingElse() throws Exception {
        RunningRound loop = start();
        play(loop, 3_000);
        awaitBreak(loop);
        loop.submit(new RoundEvent.HandBack());
        pass(5_000);
        loop.submit(new RoundEvent.Mark("tea"));
        loop.submit(new RoundEvent.HandBack());
        await(() -> loop.snapshot().stage() != Stage.BREAK);
        play(loop, 4_000); // what was heard before a deadline is waited for

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(report.phases().orNull().get(1).endMs()).isBetween(7_000L, 7_999L);
        assertThat(report.ignored().orNull())
                .extracting(ignored -> ignored.event() + " " + ignored.why())
                .containsExactly("hand-back double-press", "mark in-break");
    }

    @Test
    void letsNothingProlongABreakThatHasRunOut() throws Exception {
        RunningRound loop = start();
        play(loop, 3_000);
        awaitBreak(loop);
        pass(90_000);
        loop.submit(new RoundEvent.HandBack());
        await(() -> loop.snapshot().stage() != Stage.BREAK);
        play(loop, 4_000);

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(report.phases().orNull().get(1).endMs()).isEqualTo(62_000);
    }

    @Test
    void keepsWhatWasRecordedWhenItIsAbandonedInABreak() throws Exception {
        RunningRound loop = start();
        play(loop, 3_000);
        awaitBreak(loop);
        loop.submit(new RoundEvent.Abandon());

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(loop.snapshot().stage()).isEqualTo(Stage.ABANDONED);
        assertThat(report.session().status()).isEqualTo(Status.ABANDONED);
        assertThat(lengths(report)).containsExactly(2_000L);
    }

    @Test
    void endsWhenARoundIsAbandoned() throws Exception {
        RunningRound loop = start();
        play(loop, 1_000);
        loop.submit(new RoundEvent.Abandon());
        play(loop, 1_500);

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(report.session().status()).isEqualTo(Status.ABANDONED);
        assertThat(lengths(report)).containsExactly(1_000L);
    }

    @Test
    void saysThatTheMicrophoneIsGoneAfterABreakAndKeepsTheRoundsBefore() throws Exception {
        RunningRound loop = start();
        play(loop, 3_000);
        awaitBreak(loop);
        microphone.unplug();
        pass(5_000);
        microphone.unplug();
        loop.submit(new RoundEvent.HandBack());

        SessionReport report = reviewed.get(30, TimeUnit.SECONDS);

        assertThat(stoppedBy).isInstanceOf(Problem.MicrophoneUnavailable.class);
        assertThat(lengths(report)).containsExactly(2_000L);
    }

    @Test
    void leavesNothingBehindWhereThereIsNoMicrophone() {
        microphone.unplug();

        assertThatThrownBy(this::start).isInstanceOf(ProblemException.class);
        assertThat(temp.resolve("takes").toFile().list()).isEmpty();
    }

    @Test
    void leavesTheWordsOfItsLastRoundToBeFoundLaterWhereTheyAreCalledOff() throws Exception {
        recognizer.goesOn.countDown();
        isCalledOff = true; // means nothing before the loop is over
        RunningRound loop = start(STARTER);
        play(loop, 3_000);
        awaitBreak(loop);
        await(() -> store.newestFirst().stream().anyMatch(session -> session.transcript() == Transcript.Status.DONE));
        pass(5_000);
        loop.submit(new RoundEvent.HandBack());
        await(() -> loop.snapshot().stage() != Stage.BREAK);
        play(loop, 4_000);
        reviewed.get(30, TimeUnit.SECONDS);
        endReviewing();

        assertThat(told).startsWith("sound of 2 rounds", "reviewed").doesNotContain("transcribing");
        assertThat(parts())
                .extracting(part -> part.transcript().status())
                .containsExactly(Transcript.Status.DONE, Transcript.Status.PENDING);
    }

    @Test
    void isReviewedAtOnceAlthoughTheWordsOfARoundBeforeAreStillLookedFor() throws Exception {
        RunningRound loop = start(STARTER);
        play(loop, 3_000);
        awaitBreak(loop);
        assertThat(recognizer.begun.await(20, TimeUnit.SECONDS)).isTrue();
        pass(5_000);
        loop.submit(new RoundEvent.HandBack());
        await(() -> loop.snapshot().stage() != Stage.BREAK);
        play(loop, 4_000);
        await(() -> !told.isEmpty()); // while the first round's words are still looked for
        recognizer.goesOn.countDown();
        reviewed.get(30, TimeUnit.SECONDS);
        endReviewing();

        assertThat(told)
                .startsWith("sound of 1 rounds", "transcribing")
                .containsSubsequence("transcribing", "sound of 2 rounds", "transcribing", "reviewed");
    }

    /** In the program's order: each gives work to the next. */
    private void endReviewing() throws InterruptedException {
        for (ExecutorService thread : List.of(audio, round, reviewing)) {
            thread.shutdown();
            assertThat(thread.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<SessionReport> parts() {
        return store.newestFirst().stream()
                .map(session -> store.find(session.id()).orElseThrow())
                .filter(report -> !report.session().isLoop())
                .sorted(Comparator.comparing(report -> report.session().id()))
                .toList();
    }

    private List<Long> lengths(SessionReport loop) {
        return loop.session().parts().orNull().stream()
                .map(id -> store.find(id).orElseThrow().session().durationMs())
                .toList();
    }

    private RunningRound start() {
        return start(NO_MODEL);
    }

    private RunningRound start(SpeechModel model) {
        RoundTemplate loop = new RoundTemplate(
                "loop",
                "Loop",
                "loop",
                List.of(),
                GateRules.STANDARD,
                InterviewerRules.STANDARD,
                List.of(),
                List.of(),
                List.of(new Part("first", Duration.ZERO)));
        List<LoopRound> rounds = List.of(
                new LoopRound(round("First", 2), null, Duration.ZERO),
                new LoopRound(round("Second", 3), deck, Duration.ofMinutes(1)));
        return rehearsals.startLoop(loop, rounds, List.of(deck), null, model, new Rehearsals.Outcome() {
            @Override
            public void reviewed(SessionReport report, boolean soundOnly) {
                int rounds = report.session().parts().orNull().size();
                told.add(soundOnly ? "sound of " + rounds + " rounds" : "reviewed");
                if (!soundOnly) {
                    reviewed.complete(report);
                }
            }

            @Override
            public void transcribing(long doneMs, long ofMs) {
                told.add("transcribing");
            }

            @Override
            public boolean isCalledOff() {
                return isCalledOff;
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

    private static RoundTemplate round(String title, int seconds) {
        RoundTemplate plain = Templates.template(Templates.presenting("present", seconds));
        return new RoundTemplate(
                title.toLowerCase(Locale.ROOT),
                title,
                "design",
                plain.phases(),
                plain.gate(),
                plain.interviewer(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Plays until so much of the running round is recorded or it is over, in steps of 100 ms, each written before the next. */
    private void play(RunningRound loop, long roundMs) throws Exception {
        for (long ms = STEP_MS; ms <= roundMs && !reviewed.isDone(); ms += STEP_MS) {
            long written = ms - STEP_MS;
            long until = microphone.nanos() / 1_000_000 + STEP_MS;
            microphone.playUntil(until);
            await(() -> loop.snapshot().recorded().toMillis() >= written || !isRecording(loop));
        }
    }

    /** Waits until the break counts. */
    private void awaitBreak(RunningRound loop) throws Exception {
        await(() -> {
            pass(1);
            RoundSnapshot shown = loop.snapshot();
            return shown.stage() == Stage.BREAK && shown.ringLeft().compareTo(shown.ringWhole()) < 0;
        });
    }

    /** Time without sound. */
    private void pass(long ms) {
        microphone.plugInAfter(ms);
    }

    private static boolean isRecording(RunningRound loop) {
        Stage stage = loop.snapshot().stage();
        return stage == Stage.STARTING || stage == Stage.PRESENTING;
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

    /** Finds no words, and takes its time until it may end. */
    private static final class SlowRecogniser implements SpeechRecognizer {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goesOn = new CountDownLatch(1);

        @Override
        public Recognised transcribe(Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
            begun.countDown();
            try {
                do {
                    progress.accept(Duration.ofMillis(100));
                } while (!goesOn.await(10, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Recognised(Transcript.done(List.of()), List.of());
        }

        @Override
        public LiveRecognition listen(Path take, SpeechModel model) {
            return LiveRecognition.DEAF;
        }

        @Override
        public List<String> fillersKnown(SpeechModel model) {
            return List.of();
        }
    }

    private ExecutorService thread() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executors.add(executor);
        return executor;
    }
}
