package io.mockround.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.journal.OpenTake;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.Status;
import io.mockround.review.Progress;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Journalled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingWordsTest {

    private static final String ID = "20261121-101112-abcd";
    static final SpeechModel MODEL = new SpeechModel(Path.of("model"), "model", SpeechModel.Purpose.SYNTHETIC);

    @TempDir
    private Path temp;

    private Remains remains;

    @BeforeEach
    void recover() {
        remains = new Remains(temp);
        remains.store.begin(Journalled.start(ID));
        remains.journals.keep(Journalled.round(ID)
                .with(Journalled.round(ID).round(), List.of(new Gap(100, 200, Gap.Cause.MICROPHONE_LOST))));
        remains.killedAfter(ID, 8 * Pcm.SAMPLE_RATE_HZ);
        remains.recovery().run();
    }

    @Test
    void addsTheWordsOfARecoveredRoundAndKeepsEverythingElseOfIt() {
        SessionReport before = kept();

        MissingWords.Result result =
                remains.missingWords(new OneWord()).add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE);

        assertThat(result.reports()).containsExactly(kept());
        assertThat(kept().transcript().words()).extracting(Word::text).containsExactly("well");
        assertThat(kept().model().name()).isEqualTo("model");
        assertThat(kept().session().status()).isEqualTo(Status.RECOVERED);
        assertThat(kept().marks()).isEqualTo(before.marks());
        assertThat(kept().gaps()).isEqualTo(before.gaps()).hasSize(1);
        assertThat(kept().exchanges().orNull())
                .extracting(exchange -> exchange.outcome().orNull())
                .containsExactly(Outcome.EARLY, Outcome.ABANDONED);
        assertThat(remains.folder.takeLock(ID)).doesNotExist();
    }

    @Test
    void addsThemOnce() {
        remains.missingWords(new OneWord()).add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE);

        assertThat(remains.missingWords(new OneWord())
                        .add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE)
                        .reports())
                .isEmpty();
    }

    @Test
    void leavesASessionAloneThatSomebodyWorksOn() {
        try (OpenTake open = remains.openTakes().open(ID).orElseThrow()) {
            assertThat(remains.missingWords(new OneWord())
                            .add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE)
                            .reports())
                    .isEmpty();
            assertThat(kept().transcript().status()).isEqualTo(Transcript.Status.PENDING);
            assertThat(open.id()).isEqualTo(ID);
        }
    }

    @Test
    void neverLosesARoundWhoseJournalCannotBeReadAnyMore() throws IOException {
        SessionReport before = kept();
        Files.writeString(remains.folder.journal(ID), "damaged");

        assertThat(remains.missingWords(new OneWord())
                        .add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE)
                        .reports())
                .isEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void addsTheWordsOfAMemoThatHasNoJournal() {
        remains.killedAfter("memo", 20_000);
        remains.recovery().run();

        remains.missingWords(new OneWord()).add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE);

        assertThat(remains.store.find("memo").orElseThrow().transcript().isDone())
                .isTrue();
    }

    @Test
    void oneFailureDoesNotStopTheOthersAndIsTriedAgain() {
        remains.killedAfter("memo", 20_000);
        remains.recovery().run();
        SpeechRecognizer failsOnce = new OneWord() {
            @Override
            public Recognised transcribe(
                    Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
                if (take.equals(remains.folder.take(ID))) {
                    throw new ProblemException(new Problem.ModelMissing(take));
                }
                return super.transcribe(take, model, settled, progress);
            }
        };

        MissingWords.Result result =
                remains.missingWords(failsOnce).add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE);

        assertThat(result.failures()).hasSize(1);
        assertThat(result.reports()).extracting(report -> report.session().id()).containsExactly("memo");
        assertThat(remains.missingWords(new OneWord())
                        .add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE)
                        .reports())
                .extracting(report -> report.session().id())
                .containsExactly(ID);
    }

    @Test
    void doesNotAskForATakeThatIsGone() throws IOException {
        Files.delete(remains.folder.take(ID));

        MissingWords.Result result =
                remains.missingWords(new OneWord()).add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE);

        assertThat(result.failures()).isEmpty();
        assertThat(result.reports()).isEmpty();
        assertThat(remains.folder.takeLock(ID)).doesNotExist();
    }

    @Test
    void bringsNoSessionBackThatWasDeletedWhileItsWordsWereFound() {
        OneWord deletedMeanwhile = new OneWord() {
            @Override
            public Recognised transcribe(
                    Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
                remains.store.delete(ID);
                return super.transcribe(take, model, settled, progress);
            }
        };

        remains.missingWords(deletedMeanwhile).add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE);

        assertThat(remains.store.find(ID)).isEmpty();
    }

    @Test
    void addsThemToAllThatWaitTheNewestFirstAndSaysWhen() {
        pending("20261119-090000-aaaa");
        pending("20261120-090000-bbbb");

        MissingWords.Result result =
                remains.missingWords(new OneWord()).add(MissingWords.Which.PENDING, MODEL, Progress.NONE);

        assertThat(result.reports())
                .extracting(report -> report.session().id())
                .containsExactly(ID, "20261120-090000-bbbb", "20261119-090000-aaaa");
        assertThat(kept().transcript().reason()).isEqualTo("Words added on 22 Nov 2026, by model.");
        assertThat(remains.missingWords(new OneWord()).waiting(MissingWords.Which.PENDING))
                .isEmpty();
        assertThat(remains.folder.takes()).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void leavesAsTheyAreThoseThatOnlyWaitForAModelWhenWhatWasCutShortIsRepaired() {
        pending("20261120-090000-bbbb");

        MissingWords.Result result =
                remains.missingWords(new OneWord()).add(MissingWords.Which.CUT_SHORT, MODEL, Progress.NONE);

        assertThat(result.reports()).extracting(report -> report.session().id()).containsExactly(ID);
    }

    @Test
    void changesNothingOfASessionThatIsCalledOffAndGoesOnWithItLater() {
        SessionReport before = kept();
        Progress stops = (step, doneMs, ofMs) -> {
            throw new CancellationException();
        };
        SpeechRecognizer tells = new OneWord() {
            @Override
            public Recognised transcribe(
                    Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
                progress.accept(Duration.ofSeconds(1));
                return super.transcribe(take, model, settled, progress);
            }
        };

        MissingWords.Result result = remains.missingWords(tells).add(MissingWords.Which.PENDING, MODEL, stops);

        assertThat(result.wasCalledOff()).isTrue();
        assertThat(kept()).isEqualTo(before);
        assertThat(remains.missingWords(tells)
                        .add(MissingWords.Which.PENDING, MODEL, Progress.NONE)
                        .reports())
                .hasSize(1);
    }

    @Test
    void keepsWhatComesFromSoundWhereTheRecogniserFailsAndTriesAgainWhenAsked() {
        SessionReport before = kept();
        remains.missingWords(new Fails()).add(MissingWords.Which.PENDING, MODEL, Progress.NONE);

        assertThat(kept().transcript().status()).isEqualTo(Transcript.Status.FAILED);
        assertThat(kept().transcript().reason()).isEqualTo("it stopped");
        assertThat(kept().silences()).isEqualTo(before.silences());
        assertThat(kept().marks()).isEqualTo(before.marks());
        MissingWords again = remains.missingWords(new OneWord());
        assertThat(again.waiting(MissingWords.Which.PENDING)).isEmpty();
        assertThat(again.add(MissingWords.Which.PENDING_AND_FAILED, MODEL, Progress.NONE)
                        .reports())
                .containsExactly(kept());
        assertThat(kept().transcript().isDone()).isTrue();
    }

    @Test
    void findsTheWordsOfOneSessionWhoseRecogniserHadFailed() {
        remains.missingWords(new Fails()).add(MissingWords.Which.PENDING, MODEL, Progress.NONE);
        SessionReport before = kept();

        MissingWords.Result calledOff = remains.missingWords(new OneWord()).addTo(ID, MODEL, new Progress() {
            @Override
            public void checkpoint() {
                throw new CancellationException();
            }

            @Override
            public void at(Step step, long doneMs, long ofMs) {}
        });
        assertThat(calledOff.wasCalledOff()).isTrue();
        assertThat(kept()).isEqualTo(before);

        MissingWords words = remains.missingWords(new OneWord());
        assertThat(words.addTo(ID, MODEL, Progress.NONE).reports()).containsExactly(kept());
        assertThat(kept().transcript().isDone()).isTrue();
        assertThatThrownBy(() -> words.addTo(ID, MODEL, Progress.NONE))
                .as("it has them")
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.WordsUnavailable(ID)));
    }

    @Test
    void knowsThatSomebodyRecordsFromTheGrowingTakeThatIsHeld() {
        MissingWords words = remains.missingWords(new OneWord());
        assertThat(words.isSomethingRecorded()).isFalse();
        remains.killedAfter("20261122-090000-cccc", 8_000);
        assertThat(words.isSomethingRecorded()).isFalse(); // that one was left behind

        try (OpenTake held = remains.openTakes().open("20261122-090000-cccc").orElseThrow()) {
            assertThat(words.isSomethingRecorded()).isTrue();
            assertThat(held.id()).isNotEmpty();
        }
    }

    /** A memo that was reviewed from sound because no model was there. */
    private void pending(String id) {
        remains.killedAfter(id, 20_000);
        remains.recovery().run();
        try {
            Files.delete(remains.folder.takeLock(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Fails extends OneWord {
        @Override
        public Recognised transcribe(Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
            return new Recognised(Transcript.failed("it stopped"), List.of());
        }
    }

    private SessionReport kept() {
        return remains.store.find(ID).orElseThrow();
    }

    /** Hears one word in everything. */
    static class OneWord implements SpeechRecognizer {

        @Override
        public Recognised transcribe(Path take, SpeechModel model, SettledWords settled, Consumer<Duration> progress) {
            return new Recognised(Transcript.done(List.of(new Word("well", 300, 500, 1))), List.of());
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
}
