package io.mockround.notes;

import io.mockround.analysis.Analysis;
import io.mockround.history.SessionStore;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Maybe;
import io.mockround.report.Notes;
import io.mockround.report.Retrospective;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.report.Words;
import io.mockround.review.FileReview;
import io.mockround.review.Progress;
import io.mockround.review.SessionIds;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Transcript;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * What is written down after a real interview or a mock (PRACTICES V6): a session of its own, with a spoken memo where there is one and without
 * any sound where there is none; or a page of a session that is there already.
 */
public final class Retrospectives {

    private final SessionStore store;
    private final SessionNotes notes;
    private final FileReview files;
    private final InstantSource clock;
    private final ZoneId zone;
    private final RandomGenerator random;

    public Retrospectives(
            SessionStore store,
            SessionNotes notes,
            FileReview files,
            InstantSource clock,
            ZoneId zone,
            RandomGenerator random) {
        this.store = store;
        this.notes = notes;
        this.files = files;
        this.clock = clock;
        this.zone = zone;
        this.random = random;
    }

    /**
     * An interview that was somewhere else.
     *
     * @param title as the person calls it
     * @param kind as templates have it, such as {@code system-design}
     * @param day null for today
     */
    public record Interview(String title, String kind, LocalDate day) {}

    /**
     * One without a recording.
     *
     * @throws ProblemException when its title is too long
     */
    public SessionReport add(Interview interview) {
        SessionNotes.refuseLong(interview.title());
        OffsetDateTime startedAt = startOf(interview);
        SessionReport report = written(freeId(startedAt), interview, startedAt);
        return store.keep(report.withNotes(Notes.NONE.with(Retrospective.EMPTY)));
    }

    /**
     * One with a memo that was spoken about it. A memo imported before stays the session it is and gets the page.
     *
     * @param model null when no model for real voices is there
     * @throws ProblemException when the memo cannot be read, or the title is too long; then nothing is kept
     */
    public FileReview.Result add(Interview interview, Path memo, SpeechModel model, Progress progress) {
        SessionNotes.refuseLong(interview.title());
        FileReview.As as = new FileReview.As(
                Type.RETROSPECTIVE, interview.kind(), Words.tidy(interview.title()), startOf(interview));
        FileReview.Result result = files.review(memo, as, model, progress);
        SessionReport report = change(result.report().session().id(), page -> page);
        return new FileReview.Result(report, result.known(), result.cutOff(), result.silencedMs());
    }

    /**
     * Writes on the page of a session, which it gets where it had none.
     *
     * @throws ProblemException when there is no such session
     */
    public SessionReport change(String id, UnaryOperator<Retrospective> change) {
        return notes.say(id, its -> its.with(change.apply(its.retrospective().or(Retrospective.EMPTY))));
    }

    /**
     * Writes on one question of the page.
     *
     * @param n its number
     * @throws ProblemException when there is no such session or question
     */
    public SessionReport change(String id, int n, UnaryOperator<Retrospective.Asked> change) {
        return change(id, page -> page.with(change.apply(asked(id, page, n))));
    }

    /** @throws ProblemException when there is no such session or question */
    public SessionReport remove(String id, int n) {
        return change(id, page -> page.without(asked(id, page, n).n()));
    }

    /** The interviews that were written down, newest first. */
    public List<SessionReport> all() {
        return store.newestFirst().stream()
                .filter(session -> session.type() == Type.RETROSPECTIVE)
                .flatMap(session -> store.find(session.id()).stream())
                .toList();
    }

    private static Retrospective.Asked asked(String id, Retrospective page, int n) {
        return page.questions().stream()
                .filter(asked -> asked.n() == n)
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.QuestionUnknown(id, n)));
    }

    /** Now; of another day noon, for nobody says when. */
    private OffsetDateTime startOf(Interview interview) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
        LocalDate day = interview.day();
        return day == null || day.equals(now.toLocalDate())
                ? now
                : day.atTime(LocalTime.NOON).atZone(zone).toOffsetDateTime();
    }

    private String freeId(OffsetDateTime startedAt) {
        String id = SessionIds.next(startedAt, random);
        return store.idsStartingWith(id).isEmpty() ? id : freeId(startedAt);
    }

    private static SessionReport written(String id, Interview interview, OffsetDateTime startedAt) {
        return new SessionReport(
                SessionReport.SCHEMA,
                new SessionPart(
                        id,
                        Type.RETROSPECTIVE,
                        interview.kind(),
                        Words.tidy(interview.title()),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(startedAt),
                        Status.COMPLETE,
                        0,
                        0,
                        null,
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        null),
                Analysis.VERSION,
                null,
                Transcript.done(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                new MetricsPart(
                        0,
                        0,
                        0,
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable()),
                List.of());
    }
}
