package io.mockround.notes;

import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.files.WholeFile;
import io.mockround.history.SessionStore;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes;
import io.mockround.report.Personal;
import io.mockround.report.SelfReview;
import io.mockround.report.SelfReview.Question;
import io.mockround.report.SessionReport;
import io.mockround.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Writes down what a person says of a session. Every method returns the report as it is from then on, and is durable when it returns; from any
 * thread, as far as the store is.
 */
public final class SessionNotes {

    private final SessionStore store;
    private final DataFolder folder;

    public SessionNotes(SessionStore store, DataFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * Ticks a point that the answer touched, or takes the tick back.
     *
     * @param exchange its number
     * @param point from 1, in the order they stand there
     * @throws ProblemException when there is no such session or point
     */
    public SessionReport tick(String id, int exchange, int point, boolean isTicked) {
        try {
            return store.change(id, report -> Personal.ticked(report, exchange, point, isTicked));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem.PointUnknown(id, exchange, point), e);
        }
    }

    /**
     * How it went; null leaves what was said before, an empty insight takes it back.
     *
     * @throws ProblemException when there is no such session
     */
    public SessionReport went(String id, Notes.Result result, Notes.FailureMode failureMode, String insight) {
        return say(id, notes -> notes.with(result, failureMode, insight));
    }

    /**
     * How it was solved; null takes it back.
     *
     * @throws ProblemException when there is no such session
     */
    public SessionReport result(String id, Notes.Result result) {
        return say(id, notes -> notes.withResult(result));
    }

    /**
     * What went wrong; null takes it back.
     *
     * @throws ProblemException when there is no such session
     */
    public SessionReport failureMode(String id, Notes.FailureMode failureMode) {
        return say(id, notes -> notes.withFailureMode(failureMode));
    }

    /**
     * How it went, exactly; null, and an empty insight, take back what was said before.
     *
     * @throws ProblemException when there is no such session
     */
    public SessionReport wentExactly(String id, Notes.Result result, Notes.FailureMode failureMode, String insight) {
        return say(id, notes -> notes.going(result, failureMode, insight));
    }

    /**
     * Gives the session a title of the person's own.
     *
     * @param title not blank
     * @throws ProblemException when there is no such session, or the title is too long
     */
    public SessionReport rename(String id, String title) {
        refuseLong(title);
        return store.change(id, report -> Personal.titled(report, title));
    }

    /** @throws ProblemException when it is no title but a page */
    static void refuseLong(String title) {
        if (Words.lengthOf(title) > Words.MOST_IN_TITLE) {
            throw new ProblemException(new Problem.TitleTooLong(Words.lengthOf(title), Words.MOST_IN_TITLE));
        }
    }

    /**
     * Puts exactly these tags on the session.
     *
     * @throws ProblemException when there is no such session
     */
    public SessionReport tag(String id, List<String> tags) {
        return say(id, notes -> notes.tagged(tags));
    }

    /**
     * Answers a question of the self-review; an empty answer takes it back.
     *
     * @throws ProblemException when there is no such session
     */
    public SessionReport answer(String id, Question question, String answer) {
        return say(id, notes -> notes.with(notes.answers().or(SelfReview.NONE).with(question, answer)));
    }

    /**
     * Takes a copy of a picture of what was drawn into the data folder, in the place of an earlier one.
     *
     * @throws ProblemException when there is no such session, or the file is no picture; then nothing has changed
     */
    public SessionReport photo(String id, Path file) {
        return photo(id, BoardPhoto.read(file));
    }

    /** The same with a picture that was read before. */
    public SessionReport photo(String id, BoardPhoto photo) {
        if (store.find(id).isEmpty()) {
            throw new ProblemException(new Problem.SessionUnknown(id));
        }
        Path place = folder.photo(id, photo.format().name().toLowerCase(Locale.ROOT));
        try {
            WholeFile.replace(place, photo.content());
            SessionReport report = say(id, notes -> notes.withPhoto(place.toString()));
            deletePhotosBut(place, id);
            return report;
        } catch (IOException e) {
            throw new ProblemException(new Problem.TakeUnwritable(place, IoReason.of(e)), e);
        }
    }

    /** @throws ProblemException when there is no such session, or the picture cannot be deleted */
    public SessionReport withoutPhoto(String id) {
        SessionReport report = say(id, notes -> notes.withPhoto(null));
        try {
            deletePhotosBut(null, id);
        } catch (IOException e) {
            throw new ProblemException(new Problem.TakeUnwritable(folder.takes(), IoReason.of(e)), e);
        }
        return report;
    }

    private void deletePhotosBut(Path kept, String id) throws IOException {
        for (Path place : folder.photos(id)) {
            if (!place.equals(kept)) {
                WholeFile.delete(place);
            }
        }
    }

    SessionReport say(String id, UnaryOperator<Notes> more) {
        return store.change(
                id, report -> report.withNotes(more.apply(report.notes().or(Notes.NONE))));
    }
}
