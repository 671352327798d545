package io.mockround.history;

import io.mockround.files.DataFolder;
import io.mockround.files.OwnerOnly;
import io.mockround.files.WholeFile;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store that also writes each report it keeps beside the take, so that a history that was lost is made again: {@link #addMissing}. Used from
 * the thread of the store it stands before.
 */
public final class FiledSessionStore implements SessionStore {

    private static final Logger LOG = LoggerFactory.getLogger(FiledSessionStore.class);

    private final SessionStore store;
    private final DataFolder folder;

    public FiledSessionStore(SessionStore store, DataFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * Keeps the sessions whose report lies beside their take and that the store does not know; one that the store has otherwise, as a backup
     * does, becomes what lies beside the take. A report that cannot be read is left where it is; its take is recovered as one without a report.
     *
     * @return how many were not known
     */
    public int addMissing() {
        try {
            return (int) folder.reported().stream().filter(this::add).count();
        } catch (IOException e) {
            LOG.warn(
                    "the reports beside the takes could not be listed: {}",
                    e.getClass().getSimpleName());
            return 0;
        }
    }

    /**
     * Has the takes recovered of which nothing is known, neither in the store nor beside them: by their journal, or as they are.
     *
     * @return how many
     */
    public int recoverUnknown() {
        Set<String> begun = store.neverKept().stream().map(SessionStart::id).collect(Collectors.toSet());
        try {
            List<String> unknown = folder.recorded().stream()
                    .filter(id -> store.find(id).isEmpty() && !begun.contains(id))
                    .toList();
            for (String id : unknown) {
                OwnerOnly.createFile(folder.takeLock(id)); // held by nobody: recovery sees to it
            }
            return unknown.size();
        } catch (IOException e) {
            LOG.warn("the takes could not be listed: {}", e.getClass().getSimpleName());
            return 0;
        }
    }

    private boolean add(String id) {
        Optional<SessionReport> known = store.find(id);
        try {
            SessionReport report = ReportJson.read(Files.readString(folder.report(id)));
            if (report.session() == null || !id.equals(report.session().id())) {
                throw new IllegalArgumentException("another session's");
            }
            if (known.isEmpty()) {
                store.keep(report);
            } else if (!known.get().equals(report)) {
                store.change(id, former -> report);
            }
            return known.isEmpty();
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            LOG.warn(
                    "a report beside a take could not be read: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public SessionReport keep(SessionReport report) {
        return filed(store.keep(report));
    }

    @Override
    public SessionReport change(String id, UnaryOperator<SessionReport> change) {
        return filed(store.change(id, change));
    }

    private SessionReport filed(SessionReport report) {
        try {
            WholeFile.replace(
                    folder.report(report.session().id()),
                    ReportJson.pretty(report).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) { // a demo's folder that is gone already: nothing is left to keep
            LOG.info("a report could not be written beside its take: the folder is gone");
        } catch (IOException e) { // the history has it
            LOG.warn(
                    "a report could not be written beside its take: {}",
                    e.getClass().getSimpleName());
        }
        return report;
    }

    @Override
    public void begin(SessionStart start) {
        store.begin(start);
    }

    @Override
    public Optional<SessionReport> find(String id) {
        return store.find(id);
    }

    @Override
    public List<String> idsStartingWith(String prefix) {
        return store.idsStartingWith(prefix);
    }

    @Override
    public Optional<String> importedFrom(String sourceSha256) {
        return store.importedFrom(sourceSha256);
    }

    @Override
    public List<String> importsBegun(String sourceSha256) {
        return store.importsBegun(sourceSha256);
    }

    @Override
    public List<SessionStart> neverKept() {
        return store.neverKept();
    }

    @Override
    public List<SessionSummary> newestFirst() {
        return store.newestFirst();
    }

    @Override
    public List<Double> before(SessionReport report, String metric, int most) {
        return store.before(report, metric, most);
    }

    @Override
    public List<String> analysedBefore(int version) {
        return store.analysedBefore(version);
    }

    @Override
    public List<MetricPoint> series(String metric, SessionFilter filter) {
        return store.series(metric, filter);
    }

    @Override
    public List<FillerPoint> fillers(SessionFilter filter) {
        return store.fillers(filter);
    }

    @Override
    public List<GatePoint> gates(SessionFilter filter) {
        return store.gates(filter);
    }

    @Override
    public List<SessionReport> attemptsAt(String prompt) {
        return store.attemptsAt(prompt);
    }

    @Override
    public List<EarlierPart> takesOf(String session, int exchange) {
        return store.takesOf(session, exchange);
    }

    @Override
    public List<SearchHit> search(String words) {
        return store.search(words);
    }

    @Override
    public Map<String, Integer> promptsGiven() {
        return store.promptsGiven();
    }

    @Override
    public List<SessionReport> askedFrom(String deckId) {
        return store.askedFrom(deckId);
    }

    @Override
    public Set<String> weakTopics() {
        return store.weakTopics();
    }

    @Override
    public List<PastExchanges> exchangesSince(Instant start) {
        return store.exchangesSince(start);
    }

    @Override
    public void delete(String id) {
        store.delete(id);
    }

    @Override
    public void close() {
        store.close();
    }
}
