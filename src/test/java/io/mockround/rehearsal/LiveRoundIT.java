package io.mockround.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.adapter.file.SettingsFile;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.adapter.vosk.VoskRecognizer;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.deck.Deck;
import io.mockround.deck.RoundTemplate;
import io.mockround.files.DataFolder;
import io.mockround.history.ConfinedSessionStore;
import io.mockround.journal.OpenTakes;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.Gap;
import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RoundSnapshot.State;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.OwnSound;
import io.mockround.round.RoundEvent;
import io.mockround.settings.RoundSettings;
import io.mockround.settings.Settings;
import io.mockround.settings.Strictness;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Clips;
import io.mockround.support.FakeVoice;
import io.mockround.support.PlayedMicrophone;
import io.mockround.voice.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole live round on its real threads, with the real recorder, recogniser and store; only the microphone is played. */
class LiveRoundIT {

    private static final long STEP_MS = 100;

    @TempDir
    private Path temp;

    private final List<ExecutorService> executors = new ArrayList<>();
    private final ExecutorService reviewing = thread();
    private final List<RoundSounds.Moment> sounded = new ArrayList<>();
    private volatile boolean isCalledOff;
    private final CompletableFuture<SessionReport> reviewed = new CompletableFuture<>();
    private final CompletableFuture<SessionReport> soundReviewed = new CompletableFuture<>();
    private final SpeechModel starter = ModelFolder.open(Path.of("assets/starter-model"));
    private final Deck deck = DeckReader.read(Path.of("assets/demo/deck.yaml"));
    private final FakeVoice voice = new FakeVoice();
    private final VoskRecognizer recognizer = new VoskRecognizer();
    private DataFolder folder;
    private OpenTakes takes;
    private ScheduledExecutorService round;
    private SettingsFile settings;
    private PlayedMicrophone microphone;
    private ConfinedSessionStore store;
    private Rehearsals rehearsals;
    private volatile Instant wallClock = Instant.parse("2026-11-21T10:00:00Z");
    private long playedMs;
    private volatile long freeBytes = Long.MAX_VALUE;
    private volatile Problem stoppedBy;
    private final AtomicLong transcribedFromMs = new AtomicLong(-1);

    @BeforeEach
    void wire() {
        microphone = new PlayedMicrophone(Clips.narration());
        folder = DataFolder.open(temp);
        settings = new SettingsFile(folder.settings());
        takes = new OpenTakes(folder, new JournalFiles(folder), thread());
        ExecutorService storeThread = thread();
        store = new ConfinedSessionStore(SqliteSessionStore.open(folder.database()), storeThread);
        round = Executors.newSingleThreadScheduledExecutor();
        executors.add(round);
        rehearsals = rehearsals(recognizer, Runnable::run); // the recogniser in lock-step
    }

    private Rehearsals rehearsals(SpeechRecognizer live, Executor recognizerThread) {
        return new Rehearsals(
                microphone,
                live,
                new RoundSessions(takes, store, () -> wallClock, ZoneOffset.UTC, new Random(1)),
                new TakeReview(
                        new AudioFiles(),
                        recognizer,
                        store,
                        () -> FillerList.standard(FillerList.ENGLISH),
                        () -> FlagNorms.DEFAULT),
                new DiskRoom(file -> freeBytes, folder.takes()),
                microphone,
                new Random(1),
                this::sound,
                voice,
                settings,
                new RoundThreads(thread(), thread(), recognizerThread, round),
                reviewing);
    }

    @AfterEach
    void stop() throws InterruptedException {
        microphone.stop();
        reviewing.shutdown(); // as the program does: it asks the history until it has ended
        assertThat(reviewing.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        store.close();
        executors.forEach(ExecutorService::shutdownNow);
    }

    @Test
    @Tag("slow")
    @Tag("whole-rounds")
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
        play(round, 440_000);
        assertThat(round.snapshot().exchanges())
                .extracting(RoundSnapshot.ExchangeLine::state)
                .as("as the review will say")
                .containsExactly(
                        State.HANDED_BACK,
                        State.HELD,
                        State.OVERRAN,
                        State.CUT_OFF,
                        State.HANDED_BACK,
                        State.HANDED_BACK);
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
        assertThat(transcribedFromMs.get()).isGreaterThan(430_000); // what was heard live is not heard again
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
    void closesTheGateOnTimeAndRecordsAllWhenTheRecogniserHangs() throws Exception {
        HangingHearing hanging = new HangingHearing();
        rehearsals = rehearsals(hanging, thread());
        RunningRound running = start(
                drill("gate: {answerSeconds: 2, openOnPause: none, elaborationSeconds: 3, graceSeconds: 60}"), starter);
        play(running, 4_900);
        assertThat(running.snapshot().stage()).isEqualTo(Stage.ELABORATING);
        play(running, 5_000);
        await(() -> running.snapshot().stage() == Stage.CLOSED);
        play(running, 29_000);
        assertThat(hanging.closed.getCount()).isOne(); // a model may still be opening
        play(running, 31_000);
        await(() -> hanging.closed.getCount() == 0);
        assertThat(running.snapshot().hearsLive()).isFalse();
        SessionReport report = abandonAt(running, 40_000);

        assertThat(report.exchanges().orNull().get(0).gateCloseMs().orNull()).isEqualTo(5_000);
        assertThat(report.session().durationMs()).isEqualTo(40_000);
        assertThat(report.gaps()).isEmpty();
        assertThat(report.transcript().words()).hasSizeGreaterThan(60); // found after the round
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
        await(() -> round.snapshot().microphone() == MicrophoneState.LOST);
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

    @Test
    void opensTheExchangeWhenTheQuestionHasBeenSpokenToItsEnd() throws Exception {
        voice.can(text -> true);
        RunningRound round = start(drill(), null);
        play(round, 200);
        await(voice::isSpeaking); // on a thread of its own, which the played time does not wait for
        play(round, 3_000);
        assertThat(round.snapshot().stage()).isEqualTo(Stage.ASKING);
        assertThat(round.snapshot().voice()).isEqualTo(VoiceState.SPEAKING);

        voice.end(Voice.Ending.SPOKEN);
        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        SessionReport report = abandonAt(round, 9_000);

        assertThat(report.exchanges().orNull().get(0).askedMs()).isBetween(2_900L, 3_100L);
        assertThat(ownVoice(report)).singleElement().satisfies(own -> {
            assertThat(own.from()).isLessThan(Duration.ofMillis(300));
            assertThat(own.to())
                    .isEqualTo(
                            Duration.ofMillis(report.exchanges().orNull().get(0).askedMs()));
        });
    }

    @Test
    void takesWhatIsHeardWhileTheProgramSpeaksForNobodysSpeech() throws Exception {
        voice.can(text -> true);
        RunningRound round = start(drill(), null);
        play(round, 200);
        await(voice::isSpeaking);
        play(round, 16_000); // the narration is heard meanwhile, pauses and all: enough to open a gate
        voice.end(Voice.Ending.SPOKEN);
        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        play(round, 18_000);
        assertThat(round.snapshot().stage()).isEqualTo(Stage.ANSWERING);
        SessionReport report = abandonAt(round, 20_000);

        assertThat(report.metrics().speechMs()).isLessThanOrEqualTo(4_400);
        assertThat(report.session().speakingMs()).isLessThanOrEqualTo(4_400);
        assertThat(report.silences())
                .allSatisfy(silence -> assertThat(silence.startMs()).isGreaterThanOrEqualTo(15_900));
    }

    @Test
    void handingBackWhileAQuestionIsSpokenSilencesItAndOpensItsExchange() throws Exception {
        voice.can(text -> true);
        RunningRound round = start(drill(), null);
        play(round, 2_000);
        await(voice::isSpeaking);

        round.submit(new RoundEvent.HandBack());
        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        assertThat(voice.isSpeaking()).isFalse();
        SessionReport report = abandonAt(round, 4_000);

        assertThat(report.exchanges().orNull()).hasSize(1);
        assertThat(report.exchanges().orNull().get(0).askedMs()).isEqualTo(2_000);
        assertThat(report.ignored().orNull()).isEmpty();
    }

    @Test
    void goesOnSilentlyWhenTheVoiceHangs() throws Exception {
        voice.can(text -> true);
        voice.hang();
        RunningRound round = start(drill(), null);
        long limitMs = 6_000 + 150L * deck.prompts().get(0).statement().length();
        play(round, 200);
        await(() -> round.snapshot().voice() == VoiceState.SPEAKING);
        play(round, limitMs - 2_000);
        assertThat(round.snapshot().stage()).isEqualTo(Stage.ASKING);
        play(round, limitMs + 1_500);
        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        await(() -> round.snapshot().voice() == VoiceState.FAILED);

        play(round, limitMs + 4_000);
        round.submit(new RoundEvent.HandBack());
        await(() -> round.snapshot().exchanges().size() == 2); // the next question is only shown
        SessionReport report = abandonAt(round, limitMs + 6_000);

        assertThat(voice.said()).hasSize(1);
        assertThat(report.exchanges().orNull()).hasSize(2);
    }

    @Test
    void goesOnSilentlyWhenTheVoiceFails() throws Exception {
        voice.can(text -> true);
        RunningRound round = start(drill(), null);
        play(round, 1_000);
        await(voice::isSpeaking);
        voice.end(Voice.Ending.FAILED);

        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        assertThat(round.snapshot().voice()).isEqualTo(VoiceState.FAILED);
        abandonAt(round, 2_000);
    }

    @Test
    void asksAtOnceWhatCannotBeSaid() throws Exception {
        voice.can("Stop there."::equals);
        RunningRound round = start(drill(), null);
        play(round, 500);
        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        SessionReport report = abandonAt(round, 2_000);

        assertThat(voice.said()).isEmpty();
        assertThat(report.exchanges().orNull().get(0).askedMs()).isZero();
    }

    @Test
    void answersAClarifyingQuestionAloudAndStopsNoClockForIt() throws Exception {
        voice.can("Up to you."::equals);
        RunningRound round = start(drill(), null);
        play(round, 1_000);
        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        round.submit(new RoundEvent.ClarifyingQuestion());
        play(round, 3_600); // its last words might have come until 3.5 s
        await(() -> round.snapshot().voice() == VoiceState.SPEAKING);
        assertThat(round.snapshot().stage()).isEqualTo(Stage.ANSWERING);
        play(round, 5_000);
        voice.end(Voice.Ending.SPOKEN);
        SessionReport report = abandonAt(round, 7_000);

        assertThat(voice.said()).containsExactly("Up to you.");
        assertThat(ownVoice(report)).singleElement().satisfies(own -> {
            assertThat(own.from()).isBetween(Duration.ofMillis(3_500), Duration.ofMillis(3_600));
            assertThat(own.to()).isEqualTo(Duration.ofMillis(5_000));
        });
    }

    @Test
    void fallsSilentWhenMutedAndRemembersIt() throws Exception {
        voice.can(text -> true);
        RunningRound round = start(drill(), null);
        play(round, 1_000);
        await(voice::isSpeaking);

        round.mute(true);
        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        assertThat(voice.isSpeaking()).isFalse();
        assertThat(round.snapshot().voice()).isEqualTo(VoiceState.MUTED);
        abandonAt(round, 2_000);

        await(() -> settings.load().rounds().muted());
    }

    @Test
    void fallsSilentWhenTheRoundIsAbandoned() throws Exception {
        voice.can(text -> true);
        RunningRound round = start(drill(), null);
        play(round, 1_000);
        await(voice::isSpeaking);
        SessionReport report = abandonAt(round, 1_500);

        assertThat(voice.isSpeaking()).isFalse();
        assertThat(report.session().durationMs()).isEqualTo(1_500);
        assertThat(ownVoice(report))
                .singleElement()
                .satisfies(own -> assertThat(own.to()).isEqualTo(Duration.ofMillis(1_500)));
    }

    @Test
    void cutsInAloudAndCountsTheCommitmentFromTheEndOfItsQuestion() throws Exception {
        voice.can(text -> text.equals("Stop there.") || text.startsWith("One sentence"));
        settings.save(Settings.INITIAL.withRounds(new RoundSettings(true, 0, false, Strictness.STRICT)));
        RunningRound round = start(drill("gate: {answerSeconds: 2, openOnPause: none, elaborationSeconds: 3}"), null);
        play(round, 6_000);
        await(() -> voice.said().size() == 2);
        assertThat(voice.said()).containsExactly("Stop there.", "One sentence: which is it?");
        assertThat(round.snapshot().stage()).isEqualTo(Stage.ASKING);
        voice.end(Voice.Ending.SPOKEN);
        await(() -> round.snapshot().stage() == Stage.COMMITTING);
        SessionReport report = abandonAt(round, 9_000);

        assertThat(report.exchanges().orNull().get(0).outcome().orNull()).isEqualTo(Outcome.CUT_OFF);
        assertThat(report.exchanges().orNull().get(0).endMs()).isEqualTo(5_000); // strict: no grace
        assertThat(report.exchanges().orNull().get(1).askedMs()).isBetween(5_900L, 6_100L);
        assertThat(sounded).contains(RoundSounds.Moment.CUT_IN).endsWith(RoundSounds.Moment.ROUND_OVER);
    }

    @Test
    void saysNothingWhereThePersonWantsNoVoice() throws Exception {
        voice.can(text -> true);
        settings.save(Settings.INITIAL.withRounds(new RoundSettings(false, 50, false, null)));
        RunningRound round = start(drill(), null);
        play(round, 500);
        await(() -> round.snapshot().stage() == Stage.ANSWERING);
        assertThat(round.snapshot().voice()).isEqualTo(VoiceState.NONE);
        abandonAt(round, 1_000);

        assertThat(voice.said()).isEmpty();
    }

    @Test
    void leavesTheWordsToBeFoundLaterWhereTheyAreCalledOff() throws Exception {
        isCalledOff = true;
        RunningRound round = start(shortTemplate(), starter);

        SessionReport report = abandonAt(round, 6_000);

        assertThat(soundReviewed.get()).isEqualTo(report);
        assertThat(report.transcript().status()).isEqualTo(Transcript.Status.PENDING);
        assertThat(report.session().speakingMs()).isPositive();
        assertThat(DataFolder.open(temp).takeLock(report.session().id()))
                .as("nobody holds it: the words can be found whenever somebody asks")
                .doesNotExist();
    }

    private SessionReport abandonAt(RunningRound round, long atMs) throws Exception {
        play(round, atMs);
        round.submit(new RoundEvent.Abandon());
        play(round, atMs + 500);
        return reviewed.get(30, TimeUnit.SECONDS);
    }

    /** What the journal keeps of it: it is needed whenever the take is analysed again. */
    private List<OwnSound> ownVoice(SessionReport report) {
        return new JournalFiles(DataFolder.open(temp))
                .find(report.session().id()).orElseThrow().round().ownSounds().stream()
                        .filter(own -> own.kind() == OwnSound.Kind.VOICE)
                        .toList();
    }

    private RoundTemplate drill(String... more) throws Exception {
        return TemplateReader.read(Files.writeString(temp.resolve("drill.yaml"), """
                id: drill
                title: Drill
                phases: [{id: drill, title: Drill, minutes: 2, exchanges: true}]
                """ + String.join("\n", more)));
    }

    private void sound(RoundSounds.Moment moment, RoundSounds.Listener listener) {
        sounded.add(moment);
        listener.begins();
        listener.ended();
    }

    private RunningRound start(RoundTemplate template, SpeechModel model) {
        return rehearsals.start(template, deck, null, model, new Rehearsals.Outcome() {
            @Override
            public void reviewed(SessionReport report, boolean soundOnly) {
                (soundOnly ? soundReviewed : reviewed).complete(report);
            }

            @Override
            public void transcribing(long doneMs, long ofMs) {
                transcribedFromMs.compareAndSet(-1, doneMs);
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

    /** Hears nothing for ever, until it is closed. */
    private final class HangingHearing implements SpeechRecognizer {

        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public Recognised transcribe(Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
            return recognizer.transcribe(take, model, settled, progress);
        }

        @Override
        public LiveRecognition listen(Path take, SpeechModel model) {
            return new LiveRecognition() {
                @Override
                public boolean hearTo(long sample) {
                    try {
                        closed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return false;
                }

                @Override
                public List<Word> words() {
                    return List.of();
                }

                @Override
                public SettledWords settled() {
                    return SettledWords.NONE;
                }

                @Override
                public void close() {
                    closed.countDown();
                }
            };
        }

        @Override
        public List<String> fillersKnown(SpeechModel model) {
            return recognizer.fillersKnown(model);
        }
    }
}
