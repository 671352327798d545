package io.mockround.report;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag.Verdict;
import io.mockround.report.SessionReport.BurstPart;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.PhasePart;
import io.mockround.report.SessionReport.RescuePart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.speech.Word;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report for a terminal: what matters first, then question by question, then every word. Plain text, at most 100 columns. */
public final class TextReport {

    private static final int COLUMNS = 100;

    /** Silences shorter than this are listed in the document only. */
    private static final long SHOWN_SILENCE_MS = 2_000;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final String INDENT = "  ";

    private final SessionReport report;
    private final StringBuilder text = new StringBuilder();

    private TextReport(SessionReport report) {
        this.report = report;
    }

    public static String write(SessionReport report) {
        TextReport writer = new TextReport(report);
        writer.heading();
        writer.numbers();
        writer.flags();
        writer.parts();
        writer.exchanges();
        writer.milestones();
        writer.components();
        writer.story();
        writer.rescues();
        writer.silences();
        writer.moments();
        writer.fillers();
        writer.bursts();
        writer.words();
        return writer.text.toString().stripTrailing();
    }

    private void heading() {
        SessionReport.SessionPart session = report.session();
        line(Messages.text(
                "report.heading",
                session.title(),
                Messages.text("type." + session.type().name()),
                Times.clock(session.durationMs()),
                Messages.text("report.status." + session.status().name())));
        line(Messages.text("report.id", DATE.format(OffsetDateTime.parse(session.startedAt())), session.id()));
    }

    private void numbers() {
        MetricsPart metrics = report.metrics();
        section("report.numbers");
        metrics.gateKeptShare().ifKnown(kept -> number("gateKept", String.format(Locale.ROOT, "%.0f %%", kept * 100)));
        metrics.cleanShare().ifKnown(clean -> number("clean", String.format(Locale.ROOT, "%.0f %%", clean * 100)));
        metrics.overrunMs().ifKnown(overrun -> number("overrun", Times.seconds(overrun)));
        metrics.positionsPerExchange().ifKnown(positions -> number("positions", oneDecimal(positions)));
        metrics.filledPausesPerMinute().ifKnown(rate -> number("filledPauses", oneDecimal(rate)));
        metrics.fillersPerMinute().ifKnown(rate -> number("fillers", oneDecimal(rate)));
        metrics.wordsPerMinute().ifKnown(pace -> number("pace", String.format(Locale.ROOT, "%.0f", pace)));
        number("longestSilence", Times.seconds(metrics.longestSilenceMs()));
        number("silenceShare", String.format(Locale.ROOT, "%.0f %%", metrics.silenceShare() * 100));
    }

    private void number(String key, String value) {
        line(INDENT + Messages.text("report.number." + key, value));
    }

    private void flags() {
        if (report.flags().isEmpty()) {
            return;
        }
        section("report.flags");
        for (Flag flag : report.flags()) {
            String mark = flag.verdict() == Verdict.WORSE ? "! " : "  ";
            wrapped(
                    mark,
                    flag.source()
                            .map(source -> flag.sentence() + " (" + source + ")")
                            .or(flag.sentence()));
        }
    }

    /** The rounds of a loop and its breaks, in order. */
    private void parts() {
        if (!report.session().isLoop()) {
            return;
        }
        section("report.parts");
        Iterator<String> ids = report.session().parts().or(List.of()).iterator();
        for (PhasePart phase : report.phases().or(List.of())) {
            boolean isBreak = phase.id().startsWith(SessionReport.BREAK);
            String length = Times.clock(phase.endMs() - phase.startMs());
            wrapped(
                    String.format(Locale.ROOT, "%9s  %7s  ", Times.clock(phase.startMs()), length),
                    isBreak ? phase.title() : Messages.text("report.part", phase.title(), ids.next()));
        }
    }

    private void exchanges() {
        if (report.exchanges().or(List.of()).isEmpty()) {
            return;
        }
        section("report.exchanges");
        for (ExchangePart exchange : report.exchanges().or(List.of())) {
            wrapped(
                    String.format(Locale.ROOT, "%3d  %s  ", exchange.n(), Times.clock(exchange.askedMs())),
                    exchange.question());
            ExchangeText.lines(exchange).forEach(text -> wrapped(" ".repeat(11), text));
        }
    }

    private void milestones() {
        if (report.milestones().or(List.of()).isEmpty()) {
            return;
        }
        section("report.milestones");
        for (MilestonePart milestone : report.milestones().or(List.of())) {
            String at = milestone.atMs().map(Times::clock).or(Messages.text("report.milestoneNever"));
            if (milestone.isToAvoid()) {
                String key = milestone.atMs().isKnown() ? "report.milestoneSaid" : "report.milestoneAvoided";
                wrapped(
                        INDENT,
                        Messages.text(
                                key, milestone.title(), at, milestone.text().or("")));
                continue;
            }
            line(INDENT
                    + milestone
                            .targetMs()
                            .map(target ->
                                    Messages.text("report.milestoneBy", milestone.title(), at, Times.clock(target)))
                            .or(Messages.text("report.milestone", milestone.title(), at)));
        }
    }

    private void components() {
        if (report.components().or(List.of()).isEmpty()) {
            return;
        }
        section("report.components");
        for (ComponentPart component : report.components().or(List.of())) {
            String remark = Messages.text(component.overkill() ? "report.component.overkill" : "report.component");
            String scale = Messages.text(component.beforeScale() ? "report.component.beforeScale" : "report.component");
            line(INDENT + component.name() + ": " + Times.clock(component.atMs()) + remark + scale);
        }
    }

    private void story() {
        report.story().ifKnown(story -> {
            section("report.story");
            line(INDENT
                    + Stream.of(
                                    part("situation", story.situation()),
                                    part("task", story.task()),
                                    part("action", story.action()),
                                    part("result", story.result()))
                            .collect(Collectors.joining(" · ")));
            line(INDENT
                    + Messages.text(
                            "report.story.who",
                            story.firstPersonSingular(),
                            story.firstPersonPlural(),
                            story.numbersInResult()));
        });
    }

    private static String part(String name, Maybe<Long> atMs) {
        return Messages.text("report.story." + name, atMs.map(Times::clock).or(Messages.text("report.milestoneNever")));
    }

    private void rescues() {
        List<RescuePart> rescues = report.rescues().or(List.of());
        if (rescues.isEmpty()) {
            return;
        }
        section("report.rescues");
        for (RescuePart rescue : rescues) {
            wrapped(
                    String.format(Locale.ROOT, "%9s  ", Times.clock(rescue.atMs())),
                    "“" + rescue.text() + "” " + answered(rescue));
        }
    }

    private static String answered(RescuePart rescue) {
        String answered = rescue.timeToFirstWordMs()
                .map(ms -> Messages.text("report.rescue.answered", Times.seconds(ms)))
                .or(Messages.text("report.rescue.unanswered"));
        if (!rescue.milestone().isKnown()) {
            return answered;
        }
        return answered
                + rescue.reachedMs()
                        .map(ms -> Messages.text(
                                "report.rescue.reached", rescue.milestone().orNull(), Times.clock(ms)))
                        .or(Messages.text(
                                "report.rescue.missed", rescue.milestone().orNull()));
    }

    private void silences() {
        List<SilencePart> shown = report.silences().stream()
                .filter(silence -> silence.durationMs() >= SHOWN_SILENCE_MS)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        section("report.silences");
        for (SilencePart silence : shown) {
            String place = silence.place()
                    .map(where -> Messages.text("place." + where.name()))
                    .or("");
            String before = silence.before()
                    .map(words -> words.isEmpty() ? "" : "“… " + words + "”")
                    .or("");
            String head = String.format(
                    Locale.ROOT,
                    "%s %7s  %7s  ",
                    silence.flagged() ? "!" : " ",
                    Times.clock(silence.startMs()),
                    Times.seconds(silence.durationMs()));
            wrapped(head, (place + "  " + before).strip());
        }
    }

    /** Gaps, marks, clarifying questions and keys that meant nothing: each in a line, in the order of their time. */
    private void moments() {
        TreeMap<Long, String> lines = new TreeMap<>();
        report.gaps()
                .forEach(gap -> lines.put(
                        gap.startMs(),
                        Messages.text("report.gap." + gap.cause().name(), Times.seconds(gap.endMs() - gap.startMs()))));
        report.marks().or(List.of()).forEach(mark -> lines.put(mark.atMs(), Messages.text("report.mark", mark.note())));
        report.clarifications()
                .or(List.of())
                .forEach(asked -> lines.put(asked.atMs(), Messages.text("report.asked", asked.text(), asked.answer())));
        report.ignored()
                .or(List.of())
                .forEach(event -> lines.put(event.atMs(), Messages.text("report.ignored", event.event(), event.why())));
        if (lines.isEmpty()) {
            return;
        }
        section("report.moments");
        lines.forEach((atMs, text) -> wrapped(String.format(Locale.ROOT, "%9s  ", Times.clock(atMs)), text));
    }

    private void fillers() {
        if (report.fillers().isEmpty()) {
            return;
        }
        Map<String, Long> counts = report.fillers().stream()
                .collect(Collectors.groupingBy(FillerPart::text, TreeMap::new, Collectors.counting()));
        section("report.fillers");
        wrapped(
                INDENT,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(" · ")));
    }

    private void bursts() {
        if (report.bursts().isEmpty()) {
            return;
        }
        section("report.bursts");
        for (BurstPart burst : report.bursts()) {
            String count = Messages.text("report.burst", burst.count(), Times.seconds(burst.endMs() - burst.startMs()));
            wrapped(
                    String.format(Locale.ROOT, "%9s  ", Times.clock(burst.startMs())),
                    burst.trigger().map(trigger -> count + ", " + trigger).or(count));
        }
    }

    /** Every word: a paragraph for each question and for each stretch between silences of 2 s, with the time it begins. */
    private void words() {
        List<Word> words = report.transcript().words();
        if (words.isEmpty()) {
            return;
        }
        section("report.words");
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || isParagraph(words.get(i - 1), words.get(i))) {
                String said = words.subList(from, i).stream().map(Word::text).collect(Collectors.joining(" "));
                wrapped(
                        String.format(
                                Locale.ROOT,
                                "%7s  ",
                                Times.clock(words.get(from).startMs())),
                        said);
                from = i;
            }
        }
    }

    private boolean isParagraph(Word last, Word next) {
        return report.exchanges().or(List.of()).stream()
                        .anyMatch(
                                exchange -> last.startMs() < exchange.askedMs() && exchange.askedMs() <= next.startMs())
                || report.silences().stream()
                        .anyMatch(silence -> silence.durationMs() >= SHOWN_SILENCE_MS
                                && last.startMs() < silence.startMs()
                                && silence.startMs() < next.startMs());
    }

    private void section(String key) {
        text.append('\n').append(Messages.text(key)).append('\n');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Words wrapped to the width, under each other behind the head. */
    private void wrapped(String head, String body) {
        StringBuilder line = new StringBuilder(head);
        boolean first = true;
        for (String word : body.split(" ")) {
            if (!first && line.length() + 1 + word.length() > COLUMNS) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(head.length()));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        line(line.toString().stripTrailing());
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
