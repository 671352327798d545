package io.mockround.history;

import io.mockround.report.SessionReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps sessions. Used from one thread. Every change is durable when the method returns. */
public interface SessionStore extends AutoCloseable {

    /** A session begins: its row exists from here on, so that a crash leaves a row to repair and not an orphan file. */
    void begin(SessionStart start);

    /** Keeps a session's report, replacing an earlier one of the same id. */
    void keep(SessionReport report);

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
     * One metric over the kept sessions, oldest first; sessions without it are left out.
     *
     * @param kind only sessions of this kind; null for all
     */
    List<MetricPoint> series(String metric, String kind);

    /** The ids of all prompts ever given, of unfinished and abandoned rounds too. */
    Set<String> promptsGiven();

    /** The reports of the kept rounds that began with a prompt of this deck, oldest first. */
    List<SessionReport> askedFrom(String deckId);

    /** Forgets a session, also in the database's free pages. Its take is the caller's to delete. */
    void delete(String id);

    @Override
    void close();
}
