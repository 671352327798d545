package io.mockround.history;

import io.mockround.history.SideBySide.Column;
import io.mockround.history.SideBySide.Row;
import io.mockround.history.SideBySide.Unit;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Attempts side by side as a table for a terminal, and as CSV (RFC 4180). */
public final class SideBySideText {

    private static final String UNKNOWN = "–";

    private SideBySideText() {}

    /** Names, then a column for each attempt, as wide as its widest value. */
    public static List<String> lines(SideBySide table) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(row(
                "", table.columns().stream().map(column -> column.startedAt().substring(0, 10))));
        if (table.columns().stream().anyMatch(column -> column.outcome() != null)) {
            cells.add(row(
                    Messages.text("measure.outcome"),
                    table.columns().stream()
                            .map(column -> column.outcome() == null
                                    ? UNKNOWN
                                    : Messages.text(
                                            "outcome." + column.outcome().name()))));
        }
        table.rows()
                .forEach(row ->
                        cells.add(row(label(row), row.values().stream().map(value -> text(row.unit(), value)))));
        int[] widths = new int[table.columns().size() + 1];
        cells.forEach(line -> {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add(title(table));
        cells.forEach(line -> lines.add(padded(line, widths)));
        table.columns()
                .forEach(column -> lines.add(Messages.text(
                        "attempts.session", column.startedAt().substring(0, 10), column.session(), place(column))));
        return lines;
    }

    private static String title(SideBySide table) {
        return table.columns().get(table.columns().size() - 1).asked();
    }

    private static String place(Column column) {
        return column.exchange() == null ? "" : Messages.text("attempts.exchange", column.exchange());
    }

    private static List<String> row(String name, Stream<String> values) {
        return Stream.concat(Stream.of(name), values).toList();
    }

    private static String padded(List<String> line, int[] widths) {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "%-" + Math.max(1, widths[0]) + "s", line.get(0)));
        for (int i = 1; i < line.size(); i++) {
            text.append(String.format(Locale.ROOT, "  %" + widths[i] + "s", line.get(i)));
        }
        return text.toString().stripTrailing();
    }

    /** A measure by the words it has, a milestone by its title. */
    public static String label(Row row) {
        return row.title() == null ? Messages.text("measure." + row.name()) : row.title();
    }

    /** A value as it is read. */
    public static String text(Unit unit, Double value) {
        if (value == null) {
            return UNKNOWN;
        }
        return switch (unit) {
            case MOMENT -> Times.clock(Math.round(value));
            case LENGTH -> Times.seconds(Math.round(value));
            case SHARE -> String.format(Locale.ROOT, "%.0f %%", value * 100);
            case DECIMAL -> String.format(Locale.ROOT, "%.1f", value);
            case COUNT -> String.format(Locale.ROOT, "%.0f", value);
        };
    }

    /** A line for each measure, its values as numbers: times in ms, shares from 0 to 1; empty where not known. */
    public static String csv(SideBySide table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    Stream.concat(Stream.of("measure"), table.columns().stream().map(Column::id)));
            for (Row row : table.rows()) {
                printer.printRecord(Stream.concat(Stream.of((Object) row.name()), row.values().stream()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file under it
        }
        return text.toString();
    }
}
