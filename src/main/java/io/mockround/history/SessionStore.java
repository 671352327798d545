package io.mockround.history;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps sessions. Used from one thread. Every change is durable when the method returns. */
public interface SessionStore extends AutoCloseable {

    /** A session begins: its row exists from here on, so that a crash leaves a row to repair and not an orphan file. */
    void begin(SessionStart start);

    /**
     * Keeps a session's report, replacing an earlier one of the same id. What the person said of the session stays, unless this report says
     * something itself: see {@link io.mockround.report.Personal}.
     *
     * @return as it was kept
     */
    SessionReport keep(SessionReport report);

    /**
     * Changes a kept report, as nobody else changes it meanwhile.
     *
     * @return as it was kept
     * @throws io.mockround.problem.ProblemException when there is no such session
     */
    SessionReport change(String id, UnaryOperator<SessionReport> change);

    /** The report of a session that was kept. */
    Optional<SessionReport> find(String id);

    /** The ids that are this text or begin with it, of sessions that were kept, newest first. */
    List<String> idsStartingWith(String prefix);

    /** The kept session that was imported from a file of this content. */
    Optional<String> importedFrom(String sourceSha256);

    /** Sessions begun from a file of this content that were never kept: their import was cut short. */
    List<String> importsBegun(String sourceSha256);

    /** Sessions begun and never kept, oldest first: they are being recorded or reviewed, or that was cut short. */
    List<SessionStart> neverKept();

    /** All kept sessions, newest first. */
    List<SessionSummary> newestFirst();

    /**
     * One metric in the sessions that can be compared with this one: begun before it, of its kind, by the same analysis, not abandoned.
     *
     * @return the values, the newest first, at most {@code most}
     */
    List<Double> before(SessionReport report, String metric, int most);

    /** The ids of the kept sessions whose analysis is of an earlier version than this, oldest first. */
    List<String> analysedBefore(int version);

    /**
     * One metric over the kept sessions, oldest first; sessions without it, and those of an earlier analysis than the newest one's, are left
     * out: their numbers are not to be compared. So are loops, whose parts have it, and retrospectives, which are no practice.
     */
    List<MetricPoint> series(String metric, SessionFilter filter);

    /** The fillers of the sessions that a series is made of, as far as their words are known, oldest first. */
    List<FillerPoint> fillers(SessionFilter filter);

    /** The gates of the rounds that a series is made of, oldest first. */
    List<GatePoint> gates(SessionFilter filter);

    /** The reports of the kept rounds that began with a prompt of this id, oldest first. */
    List<SessionReport> attemptsAt(String prompt);

    /**
     * The takes of one question: where it was first asked, and where that was asked again. Any of them may be named.
     *
     * @return the oldest first; none where the session has no such exchange
     */
    List<EarlierPart> takesOf(String session, int exchange);

    /**
     * Where words were said, or written by the person of the session (at 0), in all kept sessions: the newest first, within one in the order of time; some 20
     * places of a session at most, and some 200 in all.
     *
     * @param words words that stand near each other; {@code "in quotes"} a phrase; three letters or more and {@code *} what begins so.
     *     Without any letter or digit nothing is found
     */
    List<SearchHit> search(String words);

    /**
     * How often each prompt was ever given, by the name {@code PromptDraw} gives it: those that rounds began with, of unfinished and abandoned
     * rounds too, and those asked in the course of a kept one.
     */
    Map<String, Integer> promptsGiven();

    /** The topics the person marked shaky or blank, as they wrote them. */
    Set<String> weakTopics();

    /** The exchanges of rounds kept, and the questions of interviews written down, that began at this instant or later, the oldest first. */
    List<PastExchanges> exchangesSince(Instant start);

    /** The reports of the kept rounds that began with a prompt of this deck, oldest first. */
    List<SessionReport> askedFrom(String deckId);

    /** Forgets a session, also in the database's free pages. Its take is the caller's to delete. */
    void delete(String id);

    @Override
    void close();
}
