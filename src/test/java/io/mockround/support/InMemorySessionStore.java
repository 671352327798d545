package io.mockround.support;

import io.mockround.history.FillerPoint;
import io.mockround.history.GatePoint;
import io.mockround.history.MetricPoint;
import io.mockround.history.PastExchanges;
import io.mockround.history.SearchHit;
import io.mockround.history.SessionFilter;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes;
import io.mockround.report.Personal;
import io.mockround.report.Retrospective;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.Outcome;
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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    public synchronized SessionReport keep(SessionReport report) {
        SessionReport former = reports.get(report.session().id());
        SessionReport kept = former == null ? report : Personal.carriedOver(report, former);
        reports.put(report.session().id(), kept);
        return kept;
    }

    @Override
    public synchronized SessionReport change(String id, UnaryOperator<SessionReport> change) {
        SessionReport changed =
                change.apply(find(id).orElseThrow(() -> new ProblemException(new Problem.SessionUnknown(id))));
        reports.put(id, changed);
        return changed;
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
        return newest().map(SessionSummary::of).toList();
    }

    @Override
    public synchronized List<MetricPoint> series(String metric, SessionFilter filter) {
        return admitted(filter)
                .filter(report -> report.metrics().numbers().containsKey(metric))
                .map(report -> new MetricPoint(
                        report.session().id(),
                        report.session().startedAt(),
                        report.metrics().numbers().get(metric)))
                .toList();
    }

    @Override
    public synchronized List<FillerPoint> fillers(SessionFilter filter) {
        return admitted(filter)
                .filter(report -> report.metrics().fillersPerMinute().isKnown())
                .map(report -> new FillerPoint(
                        report.session().id(),
                        report.session().startedAt(),
                        report.session().speakingMs(),
                        report.fillers().stream().collect(Collectors.toMap(FillerPart::text, its -> 1, Integer::sum))))
                .toList();
    }

    @Override
    public synchronized List<GatePoint> gates(SessionFilter filter) {
        return admitted(filter)
                .filter(report -> report.exchanges().or(List.of()).stream()
                        .anyMatch(exchange -> exchange.outcome().isKnown()))
                .map(report -> new GatePoint(
                        report.session().id(),
                        report.session().startedAt(),
                        ended(report, Outcome.EARLY),
                        ended(report, Outcome.HELD),
                        ended(report, Outcome.OVERRAN),
                        ended(report, Outcome.CUT_OFF),
                        ended(report, Outcome.ABANDONED),
                        report.metrics().overrunMs().orNull()))
                .toList();
    }

    private static int ended(SessionReport report, Outcome outcome) {
        return (int) report.exchanges().or(List.of()).stream()
                .filter(exchange -> exchange.outcome().orNull() == outcome)
                .count();
    }

    private Stream<SessionReport> admitted(SessionFilter filter) {
        return reports.values().stream()
                .filter(report ->
                        !report.session().isLoop() && report.session().type() != SessionReport.Type.RETROSPECTIVE)
                .filter(report -> filter.admits(report.session()))
                .sorted(Comparator.comparing(InMemorySessionStore::startedAt));
    }

    @Override
    public synchronized List<SessionReport> attemptsAt(String prompt) {
        return reports.values().stream()
                .filter(report -> prompt.equals(report.session().prompt().orNull()))
                .sorted(Comparator.comparing(InMemorySessionStore::startedAt))
                .toList();
    }

    @Override
    public synchronized List<EarlierPart> takesOf(String session, int exchange) {
        EarlierPart first = new EarlierPart(session, exchange);
        for (EarlierPart before = first; before != null; before = earlier(before)) {
            first = before;
        }
        List<EarlierPart> takes = new ArrayList<>();
        EarlierPart top = first;
        reports.values().stream()
                .sorted(Comparator.comparing(InMemorySessionStore::startedAt))
                .forEach(report -> report.exchanges().or(List.of()).forEach(its -> {
                    EarlierPart take = new EarlierPart(report.session().id(), its.n());
                    if (take.equals(top) || takes.contains(its.repeatOf().orNull())) {
                        takes.add(take);
                    }
                }));
        return takes;
    }

    private EarlierPart earlier(EarlierPart take) {
        return find(take.session()).stream()
                .flatMap(report -> report.exchanges().or(List.of()).stream())
                .filter(exchange -> exchange.n() == take.exchange())
                .findFirst()
                .map(exchange -> exchange.repeatOf().orNull())
                .orElse(null);
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
                .filter(report -> !startedAt(report).isBefore(start))
                .filter(report ->
                        report.exchanges().isKnown() || report.session().type() == SessionReport.Type.RETROSPECTIVE)
                .sorted(Comparator.comparing(InMemorySessionStore::startedAt))
                .map(report -> new PastExchanges(
                        report.session().id(),
                        report.session().startedAt(),
                        report.exchanges().or(List.of()),
                        report.notes()
                                .or(Notes.NONE)
                                .retrospective()
                                .or(Retrospective.EMPTY)
                                .questions()))
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
