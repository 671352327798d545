package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.history.FillerTrend;
import io.mockround.history.GatePoint;
import io.mockround.history.Metric;
import io.mockround.history.SessionFilter;
import io.mockround.history.SessionSummary;
import io.mockround.history.Trend;
import io.mockround.history.TrendSentences;
import io.mockround.history.TrendTable;
import io.mockround.history.Trends;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import io.mockround.round.PromptDraw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "trends", description = "How your numbers go over sessions: series, moving median, verdict.")
final class TrendsCommand implements Callable<Integer> {

    /** Lines a person reads; the documents hold all. */
    private static final int SHOWN = 10;

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

    @Option(names = "--prompt", paramLabel = "P", description = "Rounds that began with this prompt only.")
    private String prompt;

    @Option(names = "--template", paramLabel = "T", description = "Rounds of this template only.")
    private String template;

    @Option(names = "--from", paramLabel = "DAY", description = "From this day on, such as 2026-11-01.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Up to this day.")
    private LocalDate to;

    @Mixin
    private LastOption last;

    @Option(names = "--csv", description = "As CSV: measure,session,started_at,value,median.")
    private boolean csv;

    TrendsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Metric> metrics = metrics();
        Integer sessions = last.sessions();
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), Messages.text("usage.range", from.toString(), to.toString()));
        }
        try (AppContext app = options.open()) {
            app.olderAnalyses().renew();
            String unmet = unmet(app.store().newestFirst());
            if (unmet != null) {
                console.note(unmet);
            }
            Trends trends =
                    Trends.of(app.store(), new SessionFilter(kind, prompt, template, from, to), sessions, metrics);
            if (options.json()) {
                console.say(ReportJson.pretty(document(trends)));
            } else if (csv) {
                console.out().print(TrendTable.csv(metric == null ? trends : only(trends)));
                console.out().flush();
            } else if (unmet == null) {
                say(trends);
            }
            return 0;
        }
    }

    /** Says of what there is no session though there are others, and of what there are; null when there is one. */
    private String unmet(List<SessionSummary> all) {
        if (all.isEmpty()) {
            return null;
        }
        List<String> unmet = new ArrayList<>();
        unmet.add(unmet("kind", kind, all.stream().map(SessionSummary::kind)));
        unmet.add(unmet(
                "prompt",
                prompt,
                all.stream()
                        .map(session -> session.standing().prompt())
                        .filter(Objects::nonNull)
                        .map(PromptDraw::idIn)));
        unmet.add(unmet(
                "template",
                template,
                all.stream().map(session -> session.standing().template())));
        return unmet.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String unmet(String what, String asked, Stream<String> there) {
        Set<String> known = there.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        return asked == null || known.contains(asked)
                ? null
                : Messages.text("trend.unmet." + what, asked, String.join(", ", known), known.size());
    }

    /** Asked for one metric, nobody wants the rest. */
    private static Trends only(Trends trends) {
        return new Trends(trends.trends(), List.of(), List.of(), List.of());
    }

    private void say(Trends trends) {
        if (metric == null) {
            console.say(TrendSentences.summary(trends.trends()));
        }
        trends.trends().forEach(trend -> console.say(TrendSentences.text(trend)));
        if (metric != null) {
            return;
        }
        if (!trends.fillers().isEmpty()) {
            console.say(Messages.text("trend.fillers"));
            trends.fillers().stream().limit(SHOWN).forEach(filler -> console.say("  " + TrendSentences.filler(filler)));
        }
        List<GatePoint> gates = trends.gates();
        if (!gates.isEmpty()) {
            console.say(Messages.text("trend.gates"));
            gates.subList(Math.max(0, gates.size() - SHOWN), gates.size())
                    .forEach(gate -> console.say("  " + TrendSentences.gate(gate)));
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

    private Map<String, Object> document(Trends trends) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "trends", trends.trends().stream().map(TrendsCommand::document).toList());
        if (metric == null) {
            document.put(
                    "fillers",
                    trends.fillers().stream().map(TrendsCommand::document).toList());
            document.put("gates", trends.gates());
        }
        return document;
    }

    private static Map<String, Object> document(FillerTrend filler) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("filler", filler.filler());
        document.put("times", filler.times());
        document.put("perMinute", filler.trend().recent());
        document.put("baseline", filler.trend().baseline());
        document.put("spread", filler.trend().spread());
        document.put("verdict", filler.trend().verdict());
        document.put("points", filler.trend().points());
        return document;
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
