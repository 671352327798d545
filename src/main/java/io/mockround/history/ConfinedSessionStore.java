package io.mockround.history;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.threads.OwnerThread;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;

/** A store that belongs to one thread, for use from any: each call waits for its turn there. Not to be called on the FX thread. */
public final class ConfinedSessionStore implements SessionStore {

    private final SessionStore store;
    private final OwnerThread owner;

    /** @param owner the one thread the store is used on; the caller ends it after {@link #close} */
    public ConfinedSessionStore(SessionStore store, ExecutorService owner) {
        this.store = store;
        this.owner = new OwnerThread(owner);
    }

    @Override
    public void begin(SessionStart start) {
        there(() -> {
            store.begin(start);
            return null;
        });
    }

    @Override
    public SessionReport keep(SessionReport report) {
        return there(() -> store.keep(report));
    }

    @Override
    public SessionReport change(String id, UnaryOperator<SessionReport> change) {
        return there(() -> store.change(id, change));
    }

    @Override
    public Optional<SessionReport> find(String id) {
        return there(() -> store.find(id));
    }

    @Override
    public List<String> idsStartingWith(String prefix) {
        return there(() -> store.idsStartingWith(prefix));
    }

    @Override
    public Optional<String> importedFrom(String sourceSha256) {
        return there(() -> store.importedFrom(sourceSha256));
    }

    @Override
    public List<String> importsBegun(String sourceSha256) {
        return there(() -> store.importsBegun(sourceSha256));
    }

    @Override
    public List<SessionStart> neverKept() {
        return there(store::neverKept);
    }

    @Override
    public List<SessionSummary> newestFirst() {
        return there(store::newestFirst);
    }

    @Override
    public List<Double> before(SessionReport report, String metric, int most) {
        return there(() -> store.before(report, metric, most));
    }

    @Override
    public List<String> analysedBefore(int version) {
        return there(() -> store.analysedBefore(version));
    }

    @Override
    public List<MetricPoint> series(String metric, SessionFilter filter) {
        return there(() -> store.series(metric, filter));
    }

    @Override
    public List<FillerPoint> fillers(SessionFilter filter) {
        return there(() -> store.fillers(filter));
    }

    @Override
    public List<GatePoint> gates(SessionFilter filter) {
        return there(() -> store.gates(filter));
    }

    @Override
    public List<SessionReport> attemptsAt(String prompt) {
        return there(() -> store.attemptsAt(prompt));
    }

    @Override
    public List<EarlierPart> takesOf(String session, int exchange) {
        return there(() -> store.takesOf(session, exchange));
    }

    @Override
    public List<SearchHit> search(String words) {
        return there(() -> store.search(words));
    }

    @Override
    public Map<String, Integer> promptsGiven() {
        return there(store::promptsGiven);
    }

    @Override
    public Set<String> weakTopics() {
        return there(store::weakTopics);
    }

    @Override
    public List<PastExchanges> exchangesSince(Instant start) {
        return there(() -> store.exchangesSince(start));
    }

    @Override
    public List<SessionReport> askedFrom(String deckId) {
        return there(() -> store.askedFrom(deckId));
    }

    @Override
    public void delete(String id) {
        there(() -> {
            store.delete(id);
            return null;
        });
    }

    @Override
    public void close() {
        there(() -> {
            store.close();
            return null;
        });
    }

    private <T> T there(Callable<T> work) {
        return owner.call(work);
    }
}
