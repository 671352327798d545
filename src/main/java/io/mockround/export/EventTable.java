package io.mockround.export;

import io.mockround.report.SessionReport;
import io.mockround.speech.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** All that has a time in a session, one line each: as CSV (RFC 4180) and as a label track of Audacity. */
final class EventTable {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader("type", "start_ms", "end_ms", "text", "detail")
            .get();

    private EventTable() {}

    /** With every word said, and its confidence as the detail. */
    static String csv(SessionReport report) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, CSV)) {
            for (Event event : Event.of(report)) {
                table.printRecord(event.type(), event.startMs(), event.endMs(), event.text(), event.detail());
            }
            for (Word word : report.transcript().words()) {
                table.printRecord("word", word.startMs(), word.endMs(), word.text(), word.confidence());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file under it
        }
        return text.toString();
    }

    /** Start and end in seconds, then the label, parted by tabs. */
    static String audacity(SessionReport report) {
        StringBuilder text = new StringBuilder();
        for (Event event : Event.of(report)) {
            text.append(String.format(
                    Locale.ROOT, "%.3f\t%.3f\t%s%n", event.startMs() / 1000.0, event.endMs() / 1000.0, label(event)));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String label(Event event) {
        String words = (event.detail() + " " + event.text()).strip();
        return (event.type() + (words.isEmpty() ? "" : ": " + words)).replaceAll("\\s+", " ");
    }
}
