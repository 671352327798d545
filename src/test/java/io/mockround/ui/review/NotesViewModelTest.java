package io.mockround.ui.review;

import static io.mockround.support.ExchangeParts.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.history.SessionStore;
import io.mockround.notes.Turn;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Maybe;
import io.mockround.report.Notes;
import io.mockround.report.Retrospective;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.Retrospective.Went;
import io.mockround.report.SelfReview.Question;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.PointPart;
import io.mockround.round.Question.Origin;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.Sessions;
import io.mockround.support.SmallPictures;
import io.mockround.ui.review.NotePlace.AskedText;
import io.mockround.ui.review.NotePlace.AskedText.Part;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesViewModelTest {

    private static final NotePlace INSIGHT = new NotePlace.Insight();
    private static final NotePlace ANSWER = new NotePlace.Answer(Question.COMMUNICATION);
    private static final SessionReport ROUND = Sessions.round(
            "a", "2026-11-20T18:00:00+01:00", exchange(1, Origin.PROMPT, "Design a cache.", Outcome.OVERRAN));

    @TempDir
    private Path temp;

    private final InMemorySessionStore store = new InMemorySessionStore();
    private SampleNotes desk;
    private NotesViewModel model;
    private boolean isDiskFull;

    @BeforeEach
    void begin() {
        store.keep(ROUND);
        desk = new SampleNotes(whichMayBeFull(), temp.resolve("data"));
        model = desk.open("a");
    }

    @Test
    void keepsWhatWasWrittenWhenItIsSaved() {
        model.write(INSIGHT, "Draw it ");
        model.write(ANSWER, "After the second question");
        model.write(INSIGHT, "Draw it first");
        assertThat(kept()).isEqualTo(Notes.NONE);

        model.save();

        assertThat(kept().insight().orNull()).isEqualTo("Draw it first");
        assertThat(kept().answers().orNull().communication().orNull()).isEqualTo("After the second question");
        assertThat(model.isUnsaved(INSIGHT)).isFalse();
        assertThat(model.statusProperty().get()).isEqualTo("Kept.");
    }

    @Test
    void whatCouldNotBeKeptIsThereWhenTheReviewIsOpenedAgainAndKeptWithTheNextChange() {
        isDiskFull = true;
        model.write(INSIGHT, "Draw it first");
        model.save();
        assertThat(desk.failures).hasSize(1).first().isInstanceOf(ProblemException.class);
        assertThat(model.statusProperty().get()).contains("not kept yet");

        NotesViewModel again = desk.open("a");
        assertThat(again.text(INSIGHT)).isEqualTo("Draw it first");
        isDiskFull = false;
        again.save();

        assertThat(kept().insight().orNull()).isEqualTo("Draw it first");
        assertThat(desk.unsaved).isEmpty();
    }

    @Test
    void keepsWhatIsBeingWrittenWhenTheTranscriptArrives() {
        model.write(INSIGHT, "Draw");

        model.show(store.keep(ROUND));

        assertThat(model.text(INSIGHT)).isEqualTo("Draw");
    }

    @Test
    void ticksAPointAtOnceAndShowsItUntickedWhereThatFailed() {
        model.tick(1, 1, true);
        assertThat(points()).containsExactly(new PointPart("names a number", true));
        int shown = model.revisionProperty().get();

        isDiskFull = true;
        model.tick(1, 1, false);

        assertThat(desk.failures).hasSize(1);
        assertThat(points()).containsExactly(new PointPart("names a number", true));
        assertThat(model.revisionProperty().get()).isGreaterThan(shown);
    }

    @Test
    void takesBackHowItWentAndLeavesTheRest() {
        model.result(Notes.Result.ALONE);
        model.failureMode(Notes.FailureMode.COULD_NOT_EXPLAIN);
        model.result(null);

        assertThat(kept()).isEqualTo(Notes.NONE.withFailureMode(Notes.FailureMode.COULD_NOT_EXPLAIN));
        model.failureMode(null);
        assertThat(kept()).isEqualTo(Notes.NONE);
    }

    @Test
    void writesTheInterviewDownQuestionByQuestion() {
        model.ask("Design a queue", () -> {});
        model.ask("  ", () -> {});
        model.write(new AskedText(1, Part.REACTION), "Ask for the scale");
        model.write(new AskedText(1, Part.DIFFERENTLY), "Numbers first");
        model.write(new NotePlace.Differently(), "Sleep");
        model.write(new NotePlace.Minutes(), "45");
        model.save();
        model.went(1, Went.STRUGGLING);
        model.outcome(Retrospective.Outcome.OFFER);

        assertThat(page().questions())
                .containsExactly(new Asked(
                        1,
                        "Design a queue",
                        Maybe.of(Went.STRUGGLING),
                        Maybe.of("Ask for the scale"),
                        Maybe.of("Numbers first")));
        assertThat(page().differently().orNull()).isEqualTo("Sleep");
        assertThat(page().minutes().orNull()).isEqualTo(45);
        assertThat(page().outcome().orNull()).isEqualTo(Retrospective.Outcome.OFFER);

        model.went(1, null);
        model.outcome(null);
        model.write(new NotePlace.Minutes(), "");
        model.save();
        assertThat(page().questions().get(0).went().isKnown()).isFalse();
        assertThat(page().outcome().isKnown()).isFalse();
        assertThat(page().minutes().isKnown()).isFalse();
    }

    @Test
    void aQuestionThatWasRemovedComesBackToItsPlaceWithAllThatWasWritten() {
        model.ask("One", () -> {});
        model.ask("Two", () -> {});
        model.write(new AskedText(1, Part.REACTION), "Ask");
        model.removeQuestion(1);
        assertThat(page().questions()).extracting(Asked::question).containsExactly("Two");
        assertThat(desk.removals).hasSize(1);

        desk.undo.run();

        assertThat(page().questions()).extracting(Asked::question).containsExactly("One", "Two");
        assertThat(page().questions().get(0).reaction().orNull()).isEqualTo("Ask");
        assertThat(desk.unsaved).isEmpty();
    }

    @Test
    void beginsTheInterviewWithTheQuestionsOfTheRound() {
        assertThat(model.canTakeQuestions()).isTrue();

        model.takeQuestions();

        assertThat(page().questions()).extracting(Asked::question).containsExactly("Design a cache.");
        assertThat(model.canTakeQuestions()).isFalse();
    }

    @Test
    void findsOutWhichWayUpAPhotoIs() throws IOException {
        List<BoardPicture> found = new ArrayList<>();
        model.photo(Files.write(temp.resolve("board.jpg"), SmallPictures.jpeg(6)));

        model.findPhoto(found::add);

        assertThat(found).containsExactly(new BoardPicture(model.photo(), new Turn(false, 1)));
    }

    @Test
    void tellsOnceThatAPhotoIsGoneFromTheDisk() throws IOException {
        List<BoardPicture> found = new ArrayList<>();
        model.photo(Files.write(temp.resolve("board.jpg"), SmallPictures.jpeg()));
        Files.delete(model.photo());

        model.findPhoto(found::add);
        model.findPhoto(found::add);

        assertThat(found).isEmpty();
        assertThat(desk.failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.FileMissing.class));
    }

    @Test
    void keepsAPhotoAndBringsItBackWhenItsRemovalIsTakenBack() throws IOException {
        model.photo(Files.write(temp.resolve("board.png"), SmallPictures.png()));
        Path photo = model.photo();
        assertThat(photo).exists();

        model.removePhoto();
        assertThat(model.photo()).isNull();
        assertThat(photo).doesNotExist();

        desk.undo.run();
        assertThat(model.photo()).hasBinaryContent(SmallPictures.png());
    }

    @Test
    void tellsOfAFileThatIsNoPicture() throws IOException {
        model.photo(Files.writeString(temp.resolve("notes.txt"), "no picture"));

        assertThat(desk.failures)
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.PhotoUnknown.class));
        assertThat(model.photo()).isNull();
    }

    private Notes kept() {
        return store.find("a").orElseThrow().notes().or(Notes.NONE);
    }

    private Retrospective page() {
        return kept().retrospective().or(Retrospective.EMPTY);
    }

    private List<PointPart> points() {
        return store.find("a")
                .orElseThrow()
                .exchanges()
                .orNull()
                .get(0)
                .points()
                .orNull();
    }

    /** The history, except that nothing can be changed while the disk is full. */
    private SessionStore whichMayBeFull() {
        return (SessionStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SessionStore.class}, (proxy, method, arguments) -> {
                    if (isDiskFull && method.getName().equals("change")) {
                        throw new ProblemException(new Problem.TakeUnwritable(temp, "disk full"));
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
