package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.history.Metric;
import io.mockround.history.MetricPoint;
import io.mockround.history.SessionFilter;
import io.mockround.history.Trend;
import io.mockround.history.TrendSentences;
import io.mockround.report.ReportJson;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "trends", description = "How your numbers go over sessions: series, moving median, verdict.")
final class TrendsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--metric",
            paramLabel = "M",
            description = "One metric only: ${COMPLETION-CANDIDATES}.",
            completionCandidates = MetricNames.class)
    private String metric;

    @Option(
            names = "--kind",
            paramLabel = "K",
            description = "Sessions of one kind only, such as system-design or memo.")
    private String kind;

    @Option(names = "--last", paramLabel = "N", description = "The last N sessions only.")
    private Integer last;

    TrendsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Metric> metrics = metrics();
        if (last != null && last < 1) {
            throw new ParameterException(spec.commandLine(), "--last wants a number of sessions, 1 or more");
        }
        try (AppContext app = options.open()) {
            app.olderAnalyses().renew();
            List<Trend> trends = metrics.stream().map(each -> trend(app, each)).toList();
            if (options.json()) {
                console.say(ReportJson.pretty(Map.of(
                        "trends", trends.stream().map(TrendsCommand::document).toList())));
            } else {
                trends.forEach(trend -> console.say(TrendSentences.text(trend)));
            }
            return 0;
        }
    }

    private List<Metric> metrics() {
        if (metric == null) {
            return List.of(Metric.values());
        }
        return List.of(Metric.named(metric)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--metric " + metric + " is not known; there are "
                                + Arrays.stream(Metric.values())
                                        .map(Metric::documentName)
                                        .collect(Collectors.joining(", ")))));
    }

    private Trend trend(AppContext app, Metric each) {
        List<MetricPoint> points = app.store().series(each.documentName(), SessionFilter.ofKind(kind));
        int from = last == null ? 0 : Math.max(0, points.size() - last);
        return Trend.of(each, kind, points.subList(from, points.size()));
    }

    private static Map<String, Object> document(Trend trend) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("metric", trend.metric().documentName());
        document.put("kind", trend.kind());
        document.put("points", trend.points());
        document.put("median", trend.moving());
        document.put("baseline", trend.baseline());
        document.put("spread", trend.spread());
        document.put("verdict", trend.verdict());
        document.put("sentence", TrendSentences.sentence(trend));
        return document;
    }

    /** For help and completion. */
    static final class MetricNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Metric.values()).map(Metric::documentName).iterator();
        }
    }
}
