package io.mockround.faults;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.adapter.file.SettingsFile;
import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.deck.Deck;
import io.mockround.deck.RoundTemplate;
import io.mockround.files.DataFolder;
import io.mockround.history.ConfinedSessionStore;
import io.mockround.history.SessionStore;
import io.mockround.journal.Journals;
import io.mockround.journal.OpenTakes;
import io.mockround.journal.TakeJournal;
import io.mockround.problem.Problem;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.Pcm;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RoundSounds;
import io.mockround.rehearsal.RoundThreads;
import io.mockround.rehearsal.RunningRound;
import io.mockround.report.SessionReport;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.Exchange.End;
import io.mockround.round.RoundEvent;
import io.mockround.support.FaultyMicrophone;
import io.mockround.support.PlayedMicrophone;
import io.mockround.support.Templates;
import io.mockround.voice.Voice;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Rehearses in a program of its own, one round of twelve seconds after the other, some thirty times faster than life, until it is killed. All is
 * real but the microphone, the loudspeaker and the pace of time. Prints what it knows to be on the disk: {@code written SAMPLES},
 * {@code journal ID MARKS EXCHANGES}, {@code kept ID}.
 *
 * <p>Argument: the data folder.
 */
public final class RehearsingChild {

    static final int ROUND_MS = 12_000;

    private static final int STEP_MS = 100;
    private static final int MARK_EVERY_MS = 500;
    private static final int HAND_BACK_EVERY_MS = 3_000;
    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final int MOST_ROUNDS = 200;

    private static final RoundTemplate TEMPLATE = Templates.template(
            Templates.presenting("present", 1), Templates.exchanges("drill", ROUND_MS / 1_000.0 - 1));
    private static final Deck DECK = Templates.deck(Templates.prompt("one"), Templates.prompt("two"));

    private final DataFolder folder;
    private final SessionStore store;

    private RehearsingChild(DataFolder folder) {
        this.folder = folder;
        this.store = new ConfinedSessionStore(SqliteSessionStore.open(folder.database()), thread());
    }

    public static void main(String[] args) throws Exception {
        RehearsingChild child = new RehearsingChild(DataFolder.open(Path.of(args[0])));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            child.rehearse();
        }
        System.exit(3); // nobody has killed it
    }

    private void rehearse() throws Exception {
        PlayedMicrophone microphone = new PlayedMicrophone(new FaultyMicrophone().spoken(0, Pcm.toSamples(ROUND_MS)));
        CountDownLatch reviewed = new CountDownLatch(1);
        RunningRound round = rehearsals(microphone).start(TEMPLATE, DECK, null, null, new Outcome(reviewed));
        for (int ms = STEP_MS; ms <= ROUND_MS + STEP_MS; ms += STEP_MS) {
            microphone.playUntil(ms);
            if (ms % MARK_EVERY_MS == 0) {
                round.submit(new RoundEvent.Mark("at " + ms));
            }
            if (ms % HAND_BACK_EVERY_MS == 0) {
                round.submit(new RoundEvent.HandBack());
            }
            LockSupport.parkNanos(PACE_NANOS);
            while (round.snapshot().recorded().toMillis() < Math.min(ms, ROUND_MS) - STEP_MS
                    && round.snapshot().stage() != Stage.FINISHED) {
                Thread.onSpinWait();
            }
            tell("written " + Pcm.toSamples(round.snapshot().recorded().toMillis()));
        }
        if (!reviewed.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the round was not reviewed");
        }
    }

    private Rehearsals rehearsals(PlayedMicrophone microphone) {
        return new Rehearsals(
                microphone,
                null,
                new RoundSessions(
                        new OpenTakes(folder, new ToldJournals(new JournalFiles(folder)), thread()),
                        store,
                        InstantSource.system(),
                        ZoneOffset.UTC,
                        new SecureRandom()),
                new TakeReview(
                        new AudioFiles(),
                        null,
                        store,
                        () -> FillerList.standard(FillerList.ENGLISH),
                        () -> FlagNorms.DEFAULT),
                new DiskRoom(any -> Long.MAX_VALUE, folder.takes()),
                microphone,
                new SecureRandom(),
                RoundSounds.NONE,
                Voice.SILENT,
                new SettingsFile(folder.settings()),
                new RoundThreads(
                        thread(), thread(), Runnable::run, Executors.newSingleThreadScheduledExecutor(daemon -> {
                            Thread thread = new Thread(daemon, "round");
                            thread.setDaemon(true);
                            return thread;
                        })),
                thread());
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(daemon -> {
            Thread thread = new Thread(daemon);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A whole line at once, into a file: it outlives this process. */
    private static void tell(String line) {
        System.out.println(line);
    }

    private record Outcome(CountDownLatch reviewed) implements Rehearsals.Outcome {

        @Override
        public void reviewed(SessionReport report, boolean soundOnly) {
            tell("kept " + report.session().id());
            reviewed.countDown();
        }

        @Override
        public void transcribing(long doneMs, long ofMs) {
            throw new IllegalStateException("there is no recogniser");
        }

        @Override
        public void stopped(Problem problem) {
            throw new IllegalStateException(problem.toString());
        }

        @Override
        public void failed(RuntimeException failure) {
            failure.printStackTrace();
            System.exit(4);
        }
    }

    private record ToldJournals(Journals journals) implements Journals {

        @Override
        public void keep(TakeJournal journal) {
            journals.keep(journal);
            long ended = journal.round().exchanges().stream()
                    .filter(asked -> asked.exchange().end() instanceof End.HandedBack)
                    .count();
            tell("journal " + journal.start().id() + " "
                    + journal.round().marks().size() + " " + ended);
        }

        @Override
        public Optional<TakeJournal> find(String sessionId) {
            return journals.find(sessionId);
        }
    }
}
