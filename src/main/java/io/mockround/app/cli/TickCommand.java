package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.PointPart;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "tick",
        description = {
            "Tick a point of a strong answer that yours touched.",
            "Without EXCHANGE and POINT all points are listed, with their numbers."
        })
final class TickCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, the beginning of it, or latest.")
    private String id;

    @Parameters(index = "1", paramLabel = "EXCHANGE", arity = "0..1", description = "The number of the question.")
    private Integer exchange;

    @Parameters(index = "2..*", paramLabel = "POINT", arity = "0..*", description = "Numbers of its points, from 1.")
    private List<Integer> points = List.of();

    @Option(names = "--off", description = "Take the ticks back.")
    private boolean off;

    TickCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            SessionReport report = SessionLookup.find(app.store(), id);
            for (int point : points) {
                report = app.notes().tick(report.session().id(), exchange, point, !off);
            }
            List<ExchangePart> exchanges = report.exchanges().or(List.of()).stream()
                    .filter(each -> exchange == null || each.n() == exchange)
                    .filter(each -> !each.points().or(List.of()).isEmpty())
                    .toList();
            if (options.json()) {
                console.say(ReportJson.pretty(Map.of(
                        "exchanges",
                        exchanges.stream()
                                .map(each ->
                                        Map.of("n", each.n(), "question", each.question(), "points", each.points()))
                                .toList())));
            } else if (exchanges.isEmpty()) {
                console.say(Messages.text("tick.none"));
            } else {
                exchanges.forEach(this::say);
            }
            return 0;
        }
    }

    private void say(ExchangePart each) {
        console.say(Messages.text("tick.exchange", each.n(), each.question()));
        List<PointPart> all = each.points().or(List.of());
        for (int i = 0; i < all.size(); i++) {
            String key = all.get(i).ticked() ? "report.point.ticked" : "report.point";
            console.say("  " + Messages.text(key, i + 1, all.get(i).text()));
        }
    }
}
