package io.mockround.support;

import io.mockround.history.MetricPoint;
import io.mockround.history.PastExchanges;
import io.mockround.history.SearchHit;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.report.SessionReport;
import io.mockround.round.Question.Origin;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A history that is gone after the test. */
public final class InMemorySessionStore implements SessionStore {

    private final Map<String, SessionReport> reports = new LinkedHashMap<>();
    private final Map<String, SessionStart> starts = new LinkedHashMap<>();

    @Override
    public synchronized void begin(SessionStart start) {
        starts.put(start.id(), start);
    }

    @Override
    public synchronized void keep(SessionReport report) {
        reports.put(report.session().id(), report);
    }

    @Override
    public synchronized Optional<SessionReport> find(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public synchronized List<String> idsStartingWith(String prefix) {
        return newest().map(report -> report.session().id())
                .filter(id -> id.startsWith(prefix))
                .toList();
    }

    @Override
    public synchronized Optional<String> importedFrom(String sourceSha256) {
        return starts.values().stream()
                .filter(start -> sourceSha256.equals(start.sourceSha256()) && reports.containsKey(start.id()))
                .map(SessionStart::id)
                .findFirst();
    }

    @Override
    public synchronized List<String> importsBegun(String sourceSha256) {
        return starts.values().stream()
                .filter(start -> sourceSha256.equals(start.sourceSha256()) && !reports.containsKey(start.id()))
                .map(SessionStart::id)
                .toList();
    }

    @Override
    public synchronized List<SessionStart> neverKept() {
        return starts.values().stream()
                .filter(start -> !reports.containsKey(start.id()))
                .toList();
    }

    @Override
    public synchronized List<SessionSummary> newestFirst() {
        return newest().map(report -> new SessionSummary(
                        report.session().id(),
                        report.session().type(),
                        report.session().kind(),
                        report.session().title(),
                        report.session().startedAt(),
                        report.session().durationMs(),
                        report.session().status(),
                        report.transcript().status()))
                .toList();
    }

    @Override
    public synchronized List<MetricPoint> series(String metric, String kind) {
        return reports.values().stream()
                .filter(report -> !report.session().isLoop())
                .filter(report -> kind == null || kind.equals(report.session().kind()))
                .filter(report -> report.metrics().numbers().containsKey(metric))
                .sorted(Comparator.comparing(InMemorySessionStore::startedAt))
                .map(report -> new MetricPoint(
                        report.session().id(),
                        report.session().startedAt(),
                        report.metrics().numbers().get(metric)))
                .toList();
    }

    @Override
    public synchronized List<Double> before(SessionReport report, String metric, int most) {
        return newest().filter(other ->
                        other.session().startedAt().compareTo(report.session().startedAt()) < 0)
                .filter(other -> other.session().kind().equals(report.session().kind()))
                .map(other -> other.metrics().numbers().get(metric))
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<String> analysedBefore(int version) {
        return reports.values().stream()
                .filter(report -> report.analysisVersion() < version)
                .map(report -> report.session().id())
                .toList();
    }

    /** Whole words only, each by itself. */
    @Override
    public synchronized List<SearchHit> search(String words) {
        return newest().flatMap(report -> report.transcript().words().stream()
                        .filter(word -> List.of(words.split(" ")).contains(word.text()))
                        .map(word -> new SearchHit(
                                report.session().id(),
                                report.session().title(),
                                report.session().startedAt(),
                                word.startMs(),
                                word.text())))
                .toList();
    }

    @Override
    public synchronized Map<String, Integer> promptsGiven() {
        Map<String, Integer> given = new LinkedHashMap<>();
        starts.values().stream()
                .map(SessionStart::prompt)
                .filter(Objects::nonNull)
                .forEach(prompt -> given.merge(prompt, 1, Integer::sum));
        for (SessionReport report : reports.values()) {
            SessionStart start = starts.get(report.session().id());
            report.exchanges().or(List.of()).stream()
                    .filter(exchange -> start != null && start.prompt() != null && exchange.origin() == Origin.PROMPT)
                    .flatMap(exchange -> Stream.ofNullable(exchange.prompt().orNull()))
                    .map(prompt -> start.prompt().substring(0, start.prompt().indexOf('/') + 1) + prompt.id())
                    .filter(prompt -> !prompt.equals(start.prompt()))
                    .forEach(prompt -> given.merge(prompt, 1, Integer::sum));
        }
        return given;
    }

    @Override
    public Set<String> weakTopics() {
        return Set.of();
    }

    @Override
    public synchronized List<PastExchanges> exchangesSince(Instant start) {
        return reports.values().stream()
                .filter(report ->
                        report.exchanges().isKnown() && !startedAt(report).isBefore(start))
                .sorted(Comparator.comparing(InMemorySessionStore::startedAt))
                .map(report -> new PastExchanges(
                        report.session().id(),
                        report.session().startedAt(),
                        report.exchanges().or(List.of())))
                .toList();
    }

    @Override
    public synchronized List<SessionReport> askedFrom(String deckId) {
        List<SessionReport> oldestFirst = new ArrayList<>(newest().toList());
        Collections.reverse(oldestFirst);
        return oldestFirst.stream()
                .filter(report -> isFrom(deckId, starts.get(report.session().id())))
                .toList();
    }

    private static boolean isFrom(String deckId, SessionStart start) {
        return start != null && start.prompt() != null && start.prompt().startsWith(deckId + "/");
    }

    @Override
    public synchronized void delete(String id) {
        reports.remove(id);
        starts.remove(id);
    }

    @Override
    public void close() {}

    private Stream<SessionReport> newest() {
        return reports.values().stream()
                .sorted(Comparator.comparing(InMemorySessionStore::startedAt).reversed());
    }

    private static Instant startedAt(SessionReport report) {
        return OffsetDateTime.parse(report.session().startedAt()).toInstant();
    }
}
