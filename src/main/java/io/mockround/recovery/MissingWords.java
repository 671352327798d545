package io.mockround.recovery;

import io.mockround.files.DataFolder;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.journal.Journals;
import io.mockround.journal.OpenTake;
import io.mockround.journal.OpenTakes;
import io.mockround.journal.TakeJournal;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Type;
import io.mockround.review.Progress;
import io.mockround.review.Rehearsed;
import io.mockround.review.TakeReview;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Transcript.Status;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Adds the words to kept sessions that have none: because their review was cut short, because no model was there, or because the recogniser
 * failed. A session keeps its report until its words are there, so the work can be called off, or killed, and gone on with whenever.
 */
public final class MissingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final DataFolder folder;
    private final SessionStore store;
    private final Journals journals;
    private final OpenTakes openTakes;
    private final TakeReview takes;
    private final InstantSource clock;
    private final ZoneId zone;

    public MissingWords(
            DataFolder folder,
            SessionStore store,
            Journals journals,
            OpenTakes openTakes,
            TakeReview takes,
            InstantSource clock,
            ZoneId zone) {
        this.folder = folder;
        this.store = store;
        this.journals = journals;
        this.openTakes = openTakes;
        this.takes = takes;
        this.clock = clock;
        this.zone = zone;
    }

    /** Which sessions are given their words. */
    public enum Which {
        /** Those whose review was cut short before them, or that were recovered: they have a lock that nobody holds. */
        CUT_SHORT,
        /** All whose transcript is pending. */
        PENDING,
        /** Those in which the recogniser failed as well. */
        PENDING_AND_FAILED
    }

    /**
     * What was done.
     *
     * @param failures sessions that could not be reviewed now: problems, or bugs
     * @param wasCalledOff by the progress; what was not done yet waits
     */
    public record Result(List<SessionReport> reports, List<RuntimeException> failures, boolean wasCalledOff) {

        public static final Result NOTHING = new Result(List.of(), List.of(), false);
    }

    static boolean areMissingIn(SessionReport report) {
        return report.transcript().status() == Status.PENDING;
    }

    /** The ids of the sessions that wait for their words and have a take, the newest first. */
    public List<String> waiting(Which which) {
        Set<Status> statuses = which == Which.PENDING_AND_FAILED
                ? EnumSet.of(Status.PENDING, Status.FAILED)
                : EnumSet.of(Status.PENDING);
        Collection<String> locked = which == Which.CUT_SHORT ? new CutShort(folder, store).locked() : List.of();
        return store.newestFirst().stream()
                .filter(session -> statuses.contains(session.transcript()))
                .map(SessionSummary::id)
                .filter(id -> which != Which.CUT_SHORT || locked.contains(id))
                .filter(id -> Files.exists(folder.take(id)))
                .toList();
    }

    /** Whether somebody records just now, in this program or another copy of it: long work is to wait. */
    public boolean isSomethingRecorded() {
        return new CutShort(folder, store).growing().stream().anyMatch(this::isHeld);
    }

    private boolean isHeld(String id) {
        try (OpenTake open = openTakes.open(id).orElse(null)) {
            return open == null;
        }
    }

    /** Adds what is missing, one session after the other, the newest first; takes as long as transcribing them does. */
    public Result add(Which which, SpeechModel model, Progress progress) {
        if (which == Which.CUT_SHORT) {
            new CutShort(folder, store).locked().forEach(this::settleWithoutTake);
        }
        return addToAll(waiting(which), model, progress);
    }

    private Result addToAll(List<String> ids, SpeechModel model, Progress progress) {
        List<SessionReport> reports = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (String id : ids) {
            try {
                add(id, model, progress).ifPresent(reports::add);
            } catch (CancellationException e) {
                return new Result(reports, failures, true);
            } catch (RuntimeException e) { // told to the person; the others are not to suffer
                failures.add(e);
            }
        }
        return new Result(reports, failures, false);
    }

    /**
     * The same for one session, also where the recogniser had failed: somebody asked for it. A loop's words are those of its rounds.
     *
     * @throws ProblemException where nothing can be added: somebody works on it, its words are there, or its take is gone
     */
    public Result addTo(String id, SpeechModel model, Progress progress) {
        List<String> rounds = store.idsStartingWith(LoopPart.beginningOfIds(id));
        Result result = addToAll(rounds.isEmpty() ? List.of(id) : rounds, model, progress);
        if (result.equals(Result.NOTHING)) {
            throw new ProblemException(new Problem.WordsUnavailable(id));
        }
        return result;
    }

    private Optional<SessionReport> add(String id, SpeechModel model, Progress progress) {
        if (Files.notExists(folder.take(id))) {
            return Optional.empty();
        }
        try (OpenTake open = openTakes.open(id).orElse(null)) {
            Optional<SessionReport> former = open == null
                    ? Optional.empty()
                    : store.find(id).filter(report -> !report.transcript().isDone());
            Optional<SessionReport> report = former.flatMap(its -> words(its, model, progress));
            if (open != null) { // where it was called off or failed, its transcript tells that it waits
                open.settle();
            }
            return report;
        }
    }

    private Optional<SessionReport> words(SessionReport former, SpeechModel model, Progress progress) {
        Optional<TakeJournal> journal = journals.find(former.session().id());
        if (journal.isEmpty() && hasRound(former)) {
            return Optional.empty();
        }
        String day = DAY.format(clock.instant().atZone(zone));
        return Optional.of(takes.words(
                former, model, Messages.text("transcript.added", day, model.name()), Rehearsed.of(journal), progress));
    }

    /** Nothing is ever to come for a session whose take is gone. */
    private void settleWithoutTake(String id) {
        if (Files.notExists(folder.take(id)) && store.find(id).isPresent()) {
            openTakes.open(id).ifPresent(open -> {
                open.settle();
                open.close();
            });
        }
    }

    /** Whether it would lose what is known of its round if it were reviewed without its journal. */
    static boolean hasRound(SessionReport report) {
        return report.session().type() == Type.ROUND && report.phases().isApplicable();
    }
}
