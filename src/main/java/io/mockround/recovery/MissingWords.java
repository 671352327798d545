package io.mockround.recovery;

import io.mockround.files.DataFolder;
import io.mockround.history.SessionStore;
import io.mockround.journal.Journals;
import io.mockround.journal.OpenTake;
import io.mockround.journal.OpenTakes;
import io.mockround.journal.TakeJournal;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Type;
import io.mockround.review.Progress;
import io.mockround.review.TakeReview;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Transcript.Status;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds the words to sessions whose review was cut short before them, or that were recovered from sound. Such a session has a lock that nobody
 * holds; one that is pending because no model was chosen has none, and is left alone.
 */
public final class MissingWords {

    private final DataFolder folder;
    private final SessionStore store;
    private final Journals journals;
    private final OpenTakes openTakes;
    private final TakeReview takes;

    public MissingWords(
            DataFolder folder, SessionStore store, Journals journals, OpenTakes openTakes, TakeReview takes) {
        this.folder = folder;
        this.store = store;
        this.journals = journals;
        this.openTakes = openTakes;
        this.takes = takes;
    }

    /**
     * What was done.
     *
     * @param failures sessions that could not be reviewed now: problems, or bugs
     */
    public record Result(List<SessionReport> reports, List<RuntimeException> failures) {}

    static boolean areMissingIn(SessionReport report) {
        return report.transcript().status() == Status.PENDING;
    }

    /** Adds what is missing, one session after the other; takes as long as transcribing them does. */
    public Result add(SpeechModel model, Progress progress) {
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        for (String id : new CutShort(folder, store).locked()) {
            try (OpenTake open = openTakes.open(id).orElse(null)) {
                if (open != null) {
                    store.find(id)
                            .filter(MissingWords::areMissingIn)
                            .ifPresent(report -> add(open, report, model, progress, result));
                }
            } catch (RuntimeException e) { // told to the person; the others are not to suffer
                result.failures().add(e);
            }
        }
        return result;
    }

    private void add(OpenTake open, SessionReport report, SpeechModel model, Progress progress, Result result) {
        Optional<TakeJournal> journal = journals.find(open.id());
        if (Files.exists(open.take()) && (journal.isPresent() || !hasRound(report))) {
            result.reports()
                    .add(takes.review(
                            report.session(),
                            model,
                            report.gaps(),
                            journal.map(TakeJournal::round).orElse(null),
                            journal.map(TakeJournal::template).orElse(null),
                            journal.map(TakeJournal::prompt).orElse(null),
                            progress));
        }
        open.settle();
    }

    /** Whether it would lose what is known of its round if it were reviewed without its journal. */
    static boolean hasRound(SessionReport report) {
        return report.session().type() == Type.ROUND && report.phases().isApplicable();
    }
}
