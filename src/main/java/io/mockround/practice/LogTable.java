package io.mockround.practice;

import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** The practice log as CSV (RFC 4180), out and in: the same columns, so that a log goes through a spreadsheet and back. */
public final class LogTable {

    /** CONTRACT names them. */
    private static final List<String> COLUMNS =
            List.of("date", "kind", "prompt", "difficulty", "minutes", "result", "failure_mode", "insight");

    private LogTable() {}

    public static String write(List<LogLine> log) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(String[]::new))
                .get();
        try (CSVPrinter table = new CSVPrinter(text, format)) {
            for (LogLine line : log) {
                table.printRecord(
                        line.day(),
                        line.kind(),
                        line.prompt(),
                        line.difficulty(),
                        minutes(line.minutes()),
                        written(line.result()),
                        written(line.failureMode()),
                        line.insight());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file under it
        }
        return text.toString();
    }

    private static String minutes(Double minutes) {
        return minutes == null
                ? ""
                : BigDecimal.valueOf(minutes).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** As it is written in the table; empty for null. */
    public static String written(Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the table of a file, UTF-8.
     *
     * @throws ProblemException when it cannot be read, or as {@link #read(Path, String)} does
     */
    public static List<LogLine> read(Path file) {
        try {
            return read(file, Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, IoReason.of(e)), e);
        }
    }

    /**
     * Reads a table of lines written by hand. The columns may stand in any order; only {@code date}, {@code kind} and {@code prompt} must be
     * there.
     *
     * @param file only named in problems
     * @throws ProblemException with the line and column of the first mistake: {@link Problem.DocumentWrong}
     */
    public static List<LogLine> read(Path file, String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text; // spreadsheets begin a file so
        try (CSVParser parser = CSVParser.parse(content, format)) {
            for (String needed : COLUMNS.subList(0, 3)) {
                if (!parser.getHeaderMap().containsKey(needed)) {
                    throw wrong(file, 1, "a table without a column \"" + needed + "\"", String.join(",", COLUMNS));
                }
            }
            List<LogLine> lines = new ArrayList<>();
            for (CSVRecord row : parser) {
                lines.add(line(file, parser.getCurrentLineNumber(), row));
            }
            return lines;
        } catch (IOException | IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            throw new ProblemException(
                    new Problem.DocumentWrong(file, 1, 1, "no table: " + e.getMessage(), String.join(",", COLUMNS), ""),
                    e);
        }
    }

    private static LogLine line(Path file, long number, CSVRecord row) {
        return new LogLine(
                null,
                day(file, number, value(row, "date")),
                value(row, "kind"),
                value(row, "prompt"),
                value(row, "difficulty"),
                number(file, number, value(row, "minutes")),
                choice(file, number, Result.class, value(row, "result")),
                choice(file, number, FailureMode.class, value(row, "failure_mode")),
                value(row, "insight"));
    }

    private static String value(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
    }

    private static LocalDate day(Path file, long number, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(file, number, "\"" + text + "\" as a date", "a day such as 2026-11-21");
        }
    }

    private static Double number(Path file, long number, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            double minutes = Double.parseDouble(text);
            if (minutes >= 0 && minutes <= 24 * 60) {
                return minutes;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw wrong(file, number, "\"" + text + "\" as minutes", "a number from 0 to 1440, such as 42.5");
    }

    private static <E extends Enum<E>> E choice(Path file, long number, Class<E> type, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> written(value)
                        .equals(text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')))
                .findFirst()
                .orElseThrow(() -> wrong(
                        file,
                        number,
                        "\"" + text + "\"",
                        Arrays.stream(type.getEnumConstants())
                                .map(LogTable::written)
                                .collect(Collectors.joining(", "))));
    }

    private static ProblemException wrong(Path file, long line, String found, String expected) {
        return new ProblemException(new Problem.DocumentWrong(file, (int) line, 1, found, expected, ""));
    }
}
