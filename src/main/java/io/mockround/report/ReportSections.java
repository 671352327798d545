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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the report says to a person, section by section: the words of every face that writes it out. */
final class ReportSections {

    /** Silences shorter than this are listed in the document only. */
    static final long SHOWN_SILENCE_MS = 2_000;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /** The section with every word. */
    static final String WORDS = "report.words";

    private static final String PLAIN = "  ";

    /** Lines under one title; {@code key} is the title's in {@code messages.properties}. */
    record Section(String key, String title, List<Line> lines) {}

    /** A line; {@code head} holds times and marks in columns, {@code text} is read. */
    record Line(String head, String text) {

        /** Whether it goes on about the line before. */
        boolean goesOn() {
            return head.isBlank() && !head.equals(PLAIN);
        }
    }

    private final SessionReport report;
    private final List<Section> sections = new ArrayList<>();

    private ReportSections(SessionReport report) {
        this.report = report;
    }

    /** Those that say something, what matters first. */
    static List<Section> of(SessionReport report) {
        ReportSections writer = new ReportSections(report);
        if (isWrittenOnly(report)) {
            return NoteSections.of(report.notes().or(Notes.NONE));
        }
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
        writer.sections.addAll(NoteSections.of(report.notes().or(Notes.NONE)));
        writer.words();
        return writer.sections;
    }

    /** An interview that was written down and not recorded: there is nothing to measure. */
    private static boolean isWrittenOnly(SessionReport report) {
        return report.session().type() == SessionReport.Type.RETROSPECTIVE
                && !report.session().isRecorded();
    }

    /** What is printed above the sections. */
    static List<String> heading(SessionReport report) {
        SessionReport.SessionPart session = report.session();
        return List.of(
                Messages.text(
                        "report.heading",
                        session.title(),
                        Messages.text("type." + session.type().name()),
                        isWrittenOnly(report) ? session.kind() : Times.clock(session.durationMs()),
                        Messages.text("report.status." + session.status().name())),
                Messages.text("report.id", DATE.format(OffsetDateTime.parse(session.startedAt())), session.id()));
    }

    private void numbers() {
        MetricsPart metrics = report.metrics();
        section("report.numbers");
        metrics.gateKeptShare().ifKnown(kept -> number("gateKept", String.format(Locale.ROOT, "%.0f %%", kept * 100)));
        metrics.cleanShare().ifKnown(clean -> number("clean", String.format(Locale.ROOT, "%.0f %%", clean * 100)));
        metrics.overrunMs().ifKnown(overrun -> number("overrun", Times.seconds(overrun)));
        metrics.positionsPerExchange().ifKnown(positions -> number("positions", oneDecimal(positions)));
        if (metrics.isSpoken()) {
            speaking(metrics);
        }
    }

    private void speaking(MetricsPart metrics) {
        metrics.filledPausesPerMinute().ifKnown(rate -> number("filledPauses", oneDecimal(rate)));
        metrics.fillersPerMinute().ifKnown(rate -> number("fillers", oneDecimal(rate)));
        metrics.wordsPerMinute().ifKnown(pace -> number("pace", String.format(Locale.ROOT, "%.0f", pace)));
        number("longestSilence", Times.seconds(metrics.longestSilenceMs()));
        number("silenceShare", String.format(Locale.ROOT, "%.0f %%", metrics.silenceShare() * 100));
    }

    private void number(String key, String value) {
        add(PLAIN, Messages.text("report.number." + key, value));
    }

    private void flags() {
        if (report.flags().isEmpty()) {
            return;
        }
        section("report.flags");
        for (Flag flag : report.flags()) {
            String mark = flag.verdict() == Verdict.WORSE ? "! " : "  ";
            add(
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
            add(
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
            add(
                    String.format(Locale.ROOT, "%3d  %s  ", exchange.n(), Times.clock(exchange.askedMs())),
                    exchange.question());
            ExchangeText.lines(exchange).forEach(text -> add(" ".repeat(11), text));
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
                add(
                        PLAIN,
                        Messages.text(
                                key, milestone.title(), at, milestone.text().or("")));
                continue;
            }
            add(
                    PLAIN,
                    milestone
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
            add(PLAIN, component.name() + ": " + Times.clock(component.atMs()) + remark + scale);
        }
    }

    private void story() {
        report.story().ifKnown(story -> {
            section("report.story");
            add(
                    PLAIN,
                    Stream.of(
                                    part("situation", story.situation()),
                                    part("task", story.task()),
                                    part("action", story.action()),
                                    part("result", story.result()))
                            .collect(Collectors.joining(" · ")));
            add(
                    PLAIN,
                    Messages.text(
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
            add(
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
            add(head, (place + "  " + before).strip());
        }
    }

    /** Gaps, marks, clarifying questions and keys that meant nothing: each in a line, in the order of their time. */
    private void moments() {
        List<Map.Entry<Long, String>> moments = new ArrayList<>();
        report.gaps()
                .forEach(gap -> moments.add(Map.entry(
                        gap.startMs(),
                        Messages.text(
                                "report.gap." + gap.cause().name(), Times.seconds(gap.endMs() - gap.startMs())))));
        report.marks()
                .or(List.of())
                .forEach(mark -> moments.add(Map.entry(mark.atMs(), Messages.text("report.mark", mark.note()))));
        report.clarifications()
                .or(List.of())
                .forEach(asked -> moments.add(
                        Map.entry(asked.atMs(), Messages.text("report.asked", asked.text(), asked.answer()))));
        report.ignored()
                .or(List.of())
                .forEach(event -> moments.add(
                        Map.entry(event.atMs(), Messages.text("report.ignored", event.event(), event.why()))));
        if (moments.isEmpty()) {
            return;
        }
        section("report.moments");
        moments.sort(Map.Entry.comparingByKey());
        moments.forEach(
                moment -> add(String.format(Locale.ROOT, "%9s  ", Times.clock(moment.getKey())), moment.getValue()));
    }

    private void fillers() {
        if (report.fillers().isEmpty()) {
            return;
        }
        Map<String, Long> counts = report.fillers().stream()
                .collect(Collectors.groupingBy(FillerPart::text, TreeMap::new, Collectors.counting()));
        section("report.fillers");
        add(
                PLAIN,
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
            add(
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
        section(WORDS);
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || isParagraph(words.get(i - 1), words.get(i))) {
                String said = words.subList(from, i).stream().map(Word::text).collect(Collectors.joining(" "));
                add(
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
        sections.add(new Section(key, Messages.text(key), new ArrayList<>()));
    }

    private void add(String head, String text) {
        sections.get(sections.size() - 1).lines().add(new Line(head, text));
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
