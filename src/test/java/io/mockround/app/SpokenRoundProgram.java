package io.mockround.app;

import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.adapter.javasound.JavaSoundTones;
import io.mockround.adapter.system.UptimeClock;
import io.mockround.problem.Problem;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RunningRound;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.round.RoundEvent;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A round of two spoken questions that nobody answers, as the window runs it: real microphone, loudspeaker, voice and tones. Prints its report.
 *
 * <p>Arguments: the data folder; a template; a deck.
 */
public final class SpokenRoundProgram {

    private SpokenRoundProgram() {}

    public static void main(String[] args) throws Exception {
        AppThreads threads = new AppThreads(Throwable::printStackTrace);
        try (AppContext app = new AppContext(Path.of(args[0]), "starter", threads.store())) {
            Rehearsals rehearsals = app.rehearsals(
                    app.microphones(),
                    UptimeClock.ofThisComputer(),
                    new JavaSoundTones(threads.tones(), () -> 1),
                    app.voice(threads.voice()),
                    threads.ofRounds(),
                    threads.reviewing());
            Reviewed reviewed = new Reviewed(new CompletableFuture<>());
            RunningRound round = rehearsals.start(
                    TemplateReader.read(Path.of(args[1])),
                    DeckReader.read(Path.of(args[2])),
                    null,
                    app.starterModel(),
                    reviewed);
            await(round, Stage.ASKING);
            await(round, Stage.ANSWERING);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
            round.submit(new RoundEvent.HandBack());
            await(round, Stage.ASKING);
            await(round, Stage.ANSWERING);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            round.submit(new RoundEvent.Abandon());
            System.out.println(ReportJson.compact(reviewed.report().get(60, TimeUnit.SECONDS)));
        }
        System.exit(0);
    }

    private static void await(RunningRound round, Stage stage) {
        while (round.snapshot().stage() != stage) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        System.err.println(stage + " " + round.snapshot().voice());
    }

    private record Reviewed(CompletableFuture<SessionReport> report) implements Rehearsals.Outcome {

        @Override
        public void reviewed(SessionReport made, boolean soundOnly) {
            if (!soundOnly) {
                report.complete(made);
            }
        }

        @Override
        public void transcribing(long doneMs, long ofMs) {
            // short
        }

        @Override
        public void stopped(Problem problem) {
            report.completeExceptionally(new IllegalStateException(problem.toString()));
        }

        @Override
        public void failed(RuntimeException failure) {
            report.completeExceptionally(failure);
        }
    }
}
