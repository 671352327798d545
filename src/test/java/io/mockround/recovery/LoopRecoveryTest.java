package io.mockround.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mockround.history.SessionStart;
import io.mockround.journal.TakeJournal;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.PhasePart;
import io.mockround.report.SessionReport.Status;
import io.mockround.review.Progress;
import io.mockround.speech.Transcript;
import io.mockround.support.Journalled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program leaves that was killed in a loop, and what becomes of it. */
class LoopRecoveryTest {

    private static final String ID = "20261121-101112-abcd";
    private static final int EIGHT_SECONDS = 8 * Pcm.SAMPLE_RATE_HZ;

    @TempDir
    private Path temp;

    private Remains remains;

    @BeforeEach
    void open() {
        remains = new Remains(temp);
    }

    @Test
    void keepsTheRoundsOfALoopThatWereBeforeTheOneItWasKilledIn() {
        killedInALoop(1, 0, EIGHT_SECONDS);
        remains.recovery().run();
        killedInALoop(2, 60_000, EIGHT_SECONDS / 2);

        Recovery.Result result = remains.recovery().run();

        assertThat(result.recovered())
                .singleElement()
                .extracting(report -> report.session().id())
                .isEqualTo(ID + "-2");
        SessionReport loop = kept(ID);
        assertThat(loop.session().status()).isEqualTo(Status.RECOVERED);
        assertThat(loop.session().parts().orNull()).containsExactly(ID + "-1", ID + "-2");
        assertThat(loop.session().durationMs()).isEqualTo(64_000);
        assertThat(loop.phases().orNull())
                .extracting(PhasePart::id, PhasePart::startMs, PhasePart::endMs)
                .containsExactly(
                        tuple("part-1", 0L, 8_000L),
                        tuple("break-1", 8_000L, 60_000L),
                        tuple("part-2", 60_000L, 64_000L));
        assertThat(loop.transcript().status()).isEqualTo(Transcript.Status.PENDING);
    }

    @Test
    void addsTheWordsOfARecoveredRoundToItsLoop() {
        killedInALoop(1, 0, EIGHT_SECONDS);
        remains.recovery().run();

        remains.missingWords(new MissingWordsTest.OneWord())
                .add(MissingWords.Which.CUT_SHORT, MissingWordsTest.MODEL, Progress.NONE);

        assertThat(kept(ID).transcript().status()).isEqualTo(Transcript.Status.DONE);
        assertThat(kept(ID).metrics().wordsPerMinute())
                .isEqualTo(kept(ID + "-1").metrics().wordsPerMinute());
    }

    @Test
    void findsTheWordsOfALoopInItsRounds() {
        killedInALoop(1, 0, EIGHT_SECONDS);
        killedInALoop(2, 60_000, EIGHT_SECONDS);
        remains.recovery().run();
        MissingWords words = remains.missingWords(new MissingWordsTest.OneWord());

        assertThat(words.addTo(ID, MissingWordsTest.MODEL, Progress.NONE).reports())
                .containsExactly(kept(ID + "-1"), kept(ID + "-2"));

        assertThat(kept(ID).transcript().status()).isEqualTo(Transcript.Status.DONE);
        assertThatThrownBy(() -> words.addTo(ID, MissingWordsTest.MODEL, Progress.NONE))
                .as("they have them")
                .isInstanceOf(ProblemException.class);
    }

    /** The loop's own lock is left too. */
    private void killedInALoop(int part, long atMs, int samples) {
        LoopPart place = new LoopPart(
                ID,
                "Full loop",
                "loop",
                "full-loop",
                "2026-11-21T10:11:12+01:00",
                part,
                3,
                "Test",
                atMs,
                61_000,
                300_000);
        SessionStart alone = Journalled.start(place.sessionId());
        SessionStart start = new SessionStart(
                alone.id(), alone.type(), alone.kind(), alone.title(), alone.startedAt(), alone.prompt(), null, place);
        TakeJournal round = Journalled.round(place.sessionId());
        remains.store.begin(start);
        remains.journals.keep(new TakeJournal(
                start, round.source(), null, round.template(), round.prompt(), round.round(), List.of(), List.of()));
        remains.killedAfter(place.sessionId(), samples);
        try {
            Files.deleteIfExists(remains.folder.takeLock(ID));
            Files.createFile(remains.folder.takeLock(ID));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void letsGoOfTheNameOfALoopWhoseWordsAreAllThere() {
        killedInALoop(1, 0, EIGHT_SECONDS);
        remains.recovery().run();
        remains.missingWords(new MissingWordsTest.OneWord())
                .add(MissingWords.Which.CUT_SHORT, MissingWordsTest.MODEL, Progress.NONE);

        remains.recovery().run();

        assertThat(remains.folder.takeLock(ID)).doesNotExist();
        assertThat(kept(ID).session().parts().orNull()).containsExactly(ID + "-1");
    }

    private SessionReport kept(String id) {
        return remains.store.find(id).orElseThrow();
    }
}
