package io.mockround.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Trends as one CSV table (RFC 4180): a line for each number of each session. */
public final class TrendTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("measure", "session", "started_at", "value", "median")
            .get();

    private TrendTable() {}

    /** Measures are called as in the report document; a filler {@code filler:um}, an outcome {@code gate:early}. */
    public static String csv(Trends trends) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            for (Trend trend : trends.trends()) {
                series(trend.metric().documentName(), trend, table);
            }
            for (FillerTrend filler : trends.fillers()) {
                series("filler:" + filler.filler(), filler.trend(), table);
            }
            for (GatePoint gate : trends.gates()) {
                gate("early", gate, gate.early(), table);
                gate("held", gate, gate.held(), table);
                gate("overran", gate, gate.overran(), table);
                gate("cut-off", gate, gate.cutOff(), table);
                gate("abandoned", gate, gate.abandoned(), table);
                if (gate.overrunMs() != null) {
                    table.printRecord("overrunMs", gate.id(), gate.startedAt(), gate.overrunMs(), "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file under it
        }
        return text.toString();
    }

    private static void series(String measure, Trend trend, CSVPrinter table) throws IOException {
        for (int i = 0; i < trend.points().size(); i++) {
            MetricPoint point = trend.points().get(i);
            table.printRecord(
                    measure,
                    point.id(),
                    point.startedAt(),
                    point.value(),
                    trend.moving().get(i));
        }
    }

    private static void gate(String outcome, GatePoint gate, int times, CSVPrinter table) throws IOException {
        table.printRecord("gate:" + outcome, gate.id(), gate.startedAt(), times, "");
    }
}
