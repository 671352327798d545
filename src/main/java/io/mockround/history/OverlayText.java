package io.mockround.history;

import io.mockround.history.Overlay.Attempt;
import io.mockround.history.Overlay.Gate;
import io.mockround.history.Overlay.Kind;
import io.mockround.history.Overlay.Moment;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.OutcomeText;
import io.mockround.report.SessionReport.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What happened when in each attempt, as words for every face, and as CSV (RFC 4180). */
public final class OverlayText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "attempt",
                    "started_at",
                    "kind",
                    "name",
                    "start_ms",
                    "gate_open_ms",
                    "end_ms",
                    "outcome",
                    "overrun_ms",
                    "late")
            .get();

    private OverlayText() {}

    /** A paragraph for each attempt; its fillers are counted, not listed. */
    public static List<String> lines(Overlay overlay) {
        List<String> lines = new ArrayList<>();
        for (Attempt attempt : overlay.attempts()) {
            lines.add(Messages.text(
                    "overlay.attempt", attempt.column().startedAt().substring(0, 10), summary(attempt)));
            attempt.moments().stream()
                    .filter(moment -> moment.kind() != Kind.FILLER)
                    .forEach(moment -> lines.add(
                            String.format(Locale.ROOT, "  %7s  %s", Times.clock(moment.startMs()), told(moment))));
        }
        return lines;
    }

    /** {@code 6 of 8 gates kept, 14 fillers}; of a take {@code held, 2 fillers}. What is not known is left out, and said. */
    public static String summary(Attempt attempt) {
        List<String> told = new ArrayList<>();
        long gates = attempt.of(Kind.ANSWER).count();
        if (attempt.column().outcome() != null) {
            told.add(Messages.text("outcome." + attempt.column().outcome().name()));
        } else if (gates > 0) {
            told.add(Messages.text(
                    "overlay.gates",
                    attempt.of(Kind.ANSWER).filter(OverlayText::isKept).count(),
                    gates));
        }
        told.add(
                attempt.hasWords()
                        ? Messages.text(
                                "overlay.fillers", attempt.of(Kind.FILLER).count())
                        : Messages.text("overlay.noWords"));
        return String.join(", ", told);
    }

    private static boolean isKept(Moment answer) {
        return answer.gate().outcome() == Outcome.EARLY || answer.gate().outcome() == Outcome.HELD;
    }

    /** Without its time. */
    public static String told(Moment moment) {
        return switch (moment.kind()) {
            case ANSWER ->
                Messages.text(
                        "overlay.answer",
                        OutcomeText.of(moment.gate().outcome(), moment.gate().overrunMs()),
                        moment.name());
            case SILENCE -> Messages.text("overlay.silence", Times.seconds(moment.endMs() - moment.startMs()));
            case MILESTONE -> moment.isLate() ? Messages.text("overlay.late", moment.name()) : moment.name();
            case FILLER -> moment.name();
        };
    }

    /** A line for each moment, in ms since the attempt began; empty where something does not apply or is not known. */
    public static String csv(Overlay overlay) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            for (Attempt attempt : overlay.attempts()) {
                for (Moment moment : attempt.moments()) {
                    Gate gate = moment.gate();
                    table.printRecord(
                            attempt.column().id(),
                            attempt.column().startedAt(),
                            written(moment.kind()),
                            moment.name(),
                            moment.startMs(),
                            gate == null ? null : gate.openMs(),
                            moment.endMs(),
                            gate == null ? null : written(gate.outcome()),
                            gate == null ? null : gate.overrunMs(),
                            moment.kind() == Kind.MILESTONE ? moment.isLate() : null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file under it
        }
        return text.toString();
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
