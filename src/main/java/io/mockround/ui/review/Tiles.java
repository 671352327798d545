package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.Place;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.speech.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers on top, in their order; those that do not apply to this kind of session are left out. */
final class Tiles {

    /** The key of the tile about positions. */
    static final String POSITIONS = "positions";

    /** Kept this often, a gate is nearly there. */
    private static final double NEARLY_ALL = 0.75;

    /** From here on a silence is lost in front of an interviewer (SPEECH.md, "Norms": twice the longest that passes inside an answer). */
    private static final long LONG_LOST_MS = 10_000;

    private static final String FILLED_PAUSES = "filledPausesPerMinute";

    /** Published (SPEECH.md, "Norms"). */
    private static final double FILLED_PAUSES_HARMLESS = 5;

    /** Times what is flagged: about half way from what does no harm to the 12 a minute that do. */
    private static final double MANY = 1.6;

    private static final double PACE_FROM = 100;
    private static final double PACE_TO = 165;

    private final SessionReport report;
    private final List<Tile> tiles = new ArrayList<>();

    private Tiles(SessionReport report) {
        this.report = report;
    }

    static List<Tile> of(SessionReport report) {
        Tiles all = new Tiles(report);
        all.gate();
        all.positions();
        if (report.metrics().isSpoken()) {
            all.lostThread();
            all.fillers();
            all.pace();
        }
        return List.copyOf(all.tiles);
    }

    private void gate() {
        List<ExchangePart> gated = exchanges().stream()
                .filter(exchange ->
                        exchange.outcome().isKnown() && exchange.outcome().orNull() != Outcome.ABANDONED)
                .toList();
        if (gated.isEmpty()) {
            return;
        }
        List<ExchangePart> lost = gated.stream()
                .filter(exchange -> exchange.outcome().orNull() == Outcome.OVERRAN
                        || exchange.outcome().orNull() == Outcome.CUT_OFF)
                .toList();
        int kept = gated.size() - lost.size();
        Grade grade = lost.isEmpty() ? Grade.GOOD : kept >= NEARLY_ALL * gated.size() ? Grade.WARN : Grade.BAD;
        add(
                "gate",
                Messages.text("review.tile.gate.value", kept, gated.size()),
                note("gate"),
                grade,
                lost.isEmpty() ? null : lost.get(0).askedMs());
    }

    private void positions() {
        if (!report.metrics().positionsPerExchange().isApplicable()
                || exchanges().isEmpty()) {
            return;
        }
        if (report.metrics().positionsPerExchange().isUnknown()) {
            unknown(POSITIONS);
            return;
        }
        exchanges().stream()
                .filter(exchange -> !exchange.positions().or(List.of()).isEmpty())
                .max(Comparator.comparingInt(
                        exchange -> exchange.positions().or(List.of()).size()))
                .ifPresent(this::positions);
    }

    private void positions(ExchangePart most) {
        int held = most.positions().or(List.of()).size();
        add(
                POSITIONS,
                held == 1
                        ? Messages.text("review.tile.positions.one")
                        : Messages.text("review.tile.positions.value", held, most.n()),
                note("positions"),
                held == 1 ? Grade.GOOD : held == 2 ? Grade.WARN : Grade.BAD,
                most.positions().or(List.of()).get(0).startMs());
    }

    private void lostThread() {
        long longest = report.metrics().longestSilenceMs();
        SilencePart silence = report.silences().stream()
                .filter(one -> one.durationMs() == longest)
                .filter(one ->
                        one.place().orNull() != Place.LEADING && one.place().orNull() != Place.TRAILING)
                .findFirst()
                .orElse(null);
        if (silence == null) {
            add("lostThread", Times.seconds(longest), note("lostThread"), Grade.PLAIN, null);
            return;
        }
        String where = silence.place()
                .map(place -> Messages.text("place." + place.name()))
                .or(note("lostThread"));
        add(
                "lostThread",
                Messages.text("review.tile.lostThread.value", Times.seconds(longest), Times.clock(silence.startMs())),
                usually("longestSilenceMs", where, value -> Times.seconds(Math.round(value))),
                lostThreadGrade(silence),
                silence.startMs());
    }

    private static Grade lostThreadGrade(SilencePart silence) {
        if (silence.flagged()) {
            return silence.durationMs() >= LONG_LOST_MS ? Grade.BAD : Grade.WARN;
        }
        return silence.place().isKnown() ? Grade.GOOD : Grade.PLAIN; // without words nobody knows yet what it was
    }

    private void fillers() {
        Maybe<Double> rate = report.metrics().fillersPerMinute();
        if (rate.isUnknown()) {
            unknown("fillers");
        }
        rate.ifKnown(value -> {
            double filled = report.metrics().filledPausesPerMinute().or(0.0);
            double limit = filledPausesFlaggedFrom();
            String note = limit == FILLED_PAUSES_HARMLESS
                    ? Messages.text("review.tile.fillers.note", decimal(filled))
                    : Messages.text("review.tile.fillers.ownNote", decimal(filled), limit);
            add(
                    "fillers",
                    Messages.text("review.tile.fillers.value", decimal(value)),
                    usually("fillersPerMinute", note, Tiles::decimal),
                    isWithoutAFlag() || filled < limit ? Grade.GOOD : filled < MANY * limit ? Grade.WARN : Grade.BAD,
                    null);
        });
    }

    /** Where the report flags them: from there, which may be the person's own setting of that time; else from what is published. */
    private double filledPausesFlaggedFrom() {
        return flag(FILLED_PAUSES, Flag.Basis.NORM)
                .map(flag -> flag.baseline().orNull())
                .orElse(FILLED_PAUSES_HARMLESS);
    }

    /** Neither too many by the norm that held, nor was the person's own history held against them instead. */
    private boolean isWithoutAFlag() {
        return flag(FILLED_PAUSES, Flag.Basis.NORM).isEmpty()
                && flag(FILLED_PAUSES, Flag.Basis.HISTORY).isEmpty();
    }

    private void pace() {
        Maybe<Double> pace = report.metrics().wordsPerMinute();
        if (pace.isUnknown()) {
            unknown("pace");
        }
        pace.ifKnown(value -> add(
                "pace",
                Messages.text("review.tile.pace.value", Math.round(value)),
                usually("wordsPerMinute", note("pace"), usual -> Long.toString(Math.round(usual))),
                value >= PACE_FROM && value <= PACE_TO ? Grade.GOOD : Grade.WARN,
                null));
    }

    /** What is usual for this person, where history tells; else what everybody is held against. */
    private String usually(String metric, String otherwise, java.util.function.DoubleFunction<String> format) {
        return flag(metric, Flag.Basis.HISTORY)
                .map(flag -> Messages.text(
                        "review.tile.usually", format.apply(flag.baseline().orNull())))
                .orElse(otherwise);
    }

    /** The first that is held against a number. */
    private Optional<Flag> flag(String metric, Flag.Basis basis) {
        return report.flags().stream()
                .filter(flag -> flag.metric().equals(metric) && flag.basis() == basis)
                .filter(flag -> flag.baseline().isKnown())
                .findFirst();
    }

    private void unknown(String key) {
        String state = report.transcript().status() == Transcript.Status.FAILED ? "failed" : "pending";
        tiles.add(new Tile(
                key,
                Messages.text("review.tile." + key),
                Messages.text("review.tile." + state),
                Messages.text("review.tile." + state + ".note"),
                Grade.UNKNOWN,
                "",
                null));
    }

    private void add(String key, String value, String note, Grade grade, Long atMs) {
        String word = grade == Grade.PLAIN ? "" : Messages.text("review.grade." + grade.name());
        tiles.add(new Tile(key, Messages.text("review.tile." + key), value, note, grade, word, atMs));
    }

    private static String note(String key) {
        return Messages.text("review.tile." + key + ".note");
    }

    private List<ExchangePart> exchanges() {
        return report.exchanges().or(List.of());
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
