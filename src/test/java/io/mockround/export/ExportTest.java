package io.mockround.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.TextReport;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Reports;
import io.mockround.support.SampleReports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Each format is read back by its own grammar. */
class ExportTest {

    private static final SessionReport ROUND = SampleReports.round();

    private static final Pattern SRT_TIMES =
            Pattern.compile("(\\d\\d):([0-5]\\d):([0-5]\\d),(\\d{3}) --> (\\d\\d):([0-5]\\d):([0-5]\\d),(\\d{3})");

    private static final Pattern VTT_TIMES =
            Pattern.compile("(\\d\\d):([0-5]\\d):([0-5]\\d)\\.(\\d{3}) --> (\\d\\d):([0-5]\\d):([0-5]\\d)\\.(\\d{3})");

    /** A caption as it was read back. */
    private record Read(long startMs, long endMs, List<String> lines) {}

    @Test
    void captionsHoldEveryWordInOrderAndNeverOverlap() {
        List<Read> captions = srt(write(Export.SRT, ROUND));

        assertThat(words(captions)).isEqualTo(said(ROUND));
        long last = 0;
        for (Read caption : captions) {
            assertThat(caption.startMs()).isGreaterThanOrEqualTo(last);
            assertThat(caption.endMs()).isGreaterThan(caption.startMs());
            last = caption.endMs();
        }
    }

    @Test
    void captionsCanBeReadAlong() {
        for (Read caption : srt(write(Export.SRT, ROUND))) {
            assertThat(caption.lines())
                    .hasSizeLessThanOrEqualTo(2)
                    .allSatisfy(line -> assertThat(line).isNotBlank().hasSizeLessThanOrEqualTo(50));
            assertThat(caption.endMs() - caption.startMs()).isLessThanOrEqualTo(6_000);
        }
    }

    @Test
    void captionsEndWhereTheSpeakerPauses() {
        SessionReport paused = Reports.withTranscript(
                ROUND,
                Transcript.done(List.of(
                        new Word("one", 0, 300, 1), new Word("two", 400, 700, 1), new Word("three", 1_400, 1_700, 1))));

        assertThat(srt(write(Export.SRT, paused)))
                .containsExactly(new Read(0, 700, List.of("one two")), new Read(1_400, 1_700, List.of("three")));
    }

    @Test
    void webCaptionsAreTheSameAndNothingInThemIsMarkup() {
        SessionReport marked = Reports.withTranscript(
                ROUND, Transcript.done(List.of(new Word("<b>a&b</b>", 0, 300, 1), new Word("-->", 400, 700, 1))));
        assertThat(vtt(write(Export.VTT, ROUND))).isEqualTo(srt(write(Export.SRT, ROUND)));
        assertThat(write(Export.VTT, marked)).endsWith("\n&lt;b&gt;a&amp;b&lt;/b&gt; --&gt;\n\n");
    }

    @Test
    void withoutWordsCaptionsAreEmptyButValid() {
        SessionReport pending = Reports.withTranscript(ROUND, Transcript.pending("no model"));

        assertThat(write(Export.SRT, pending)).isEmpty();
        assertThat(write(Export.VTT, pending)).isEqualTo("WEBVTT\n\n");
    }

    @Test
    void theTableHoldsEveryEventAndEveryWordWhateverIsWrittenInIt() throws IOException {
        List<CSVRecord> rows;
        try (CSVParser parser = CSVParser.parse(
                write(Export.CSV, ROUND),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertThat(parser.getHeaderNames()).containsExactly("type", "start_ms", "end_ms", "text", "detail");
            rows = parser.getRecords();
        }

        assertThat(texts(rows, "word")).isEqualTo(said(ROUND));
        assertThat(texts(rows, "filler"))
                .hasSameSizeAs(ROUND.fillers())
                .containsExactlyElementsOf(
                        ROUND.fillers().stream().map(filler -> filler.text()).toList());
        assertThat(texts(rows, "exchange"))
                .containsExactlyElementsOf(ROUND.exchanges().or(List.of()).stream()
                        .map(exchange -> exchange.question())
                        .toList());
        assertThat(texts(rows, "silence")).hasSameSizeAs(ROUND.silences());
        assertThat(rows.stream()
                        .filter(row -> row.get("type").equals("exchange"))
                        .map(row -> row.get("detail")))
                .containsExactlyElementsOf(ROUND.exchanges().or(List.of()).stream()
                        .map(exchange -> exchange.outcome()
                                .map(outcome ->
                                        outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .or(""))
                        .toList());
    }

    @Test
    void labelsHaveAStartAnEndAndATextOnOneLineEach() {
        List<String> lines = write(Export.AUDACITY, ROUND).lines().toList();

        double last = 0;
        for (String line : lines) {
            String[] columns = line.split("\t");
            assertThat(columns).hasSize(3);
            double start = Double.parseDouble(columns[0]);
            assertThat(start).isGreaterThanOrEqualTo(last);
            assertThat(Double.parseDouble(columns[1])).isGreaterThanOrEqualTo(start);
            assertThat(columns[2]).isNotBlank();
            last = start;
        }
        assertThat(lines).filteredOn(line -> line.contains("\tfiller: ")).hasSameSizeAs(ROUND.fillers());
    }

    @Test
    void theDocumentIsTheReportAndTheTextWhatTheTerminalShows() {
        assertThat(ReportJson.read(write(Export.JSON, ROUND))).isEqualTo(ROUND);
        assertThat(write(Export.TXT, ROUND)).isEqualTo(TextReport.write(ROUND) + "\n");
    }

    @Test
    void thePageIsWholeInItselfAndLeadsFromEveryWordToItsMoment() {
        Document page = Jsoup.parse(write(Export.HTML, ROUND));

        assertThat(page.select("#words [data-t]").eachText()).isEqualTo(said(ROUND));
        assertThat(Double.parseDouble(page.select("#words [data-t]").first().attr("data-t")) * 1000)
                .isCloseTo(ROUND.transcript().words().get(0).startMs(), within(10.0));
        assertThat(page.select("audio").attr("src")).isEqualTo("talk.wav");
        assertThat(page.select("svg .exchange")).hasSameSizeAs(ROUND.exchanges().or(List.of()));
        assertThat(page.select("svg .filler")).hasSameSizeAs(ROUND.fillers());
        assertThat(page.select("link, img, iframe, script[src]")).isEmpty();
        assertThat(page.select("li").eachText())
                .anyMatch(text -> text.contains(ROUND.flags().get(0).sentence()));
    }

    @Test
    void nothingThatWasSaidIsMarkupInThePageOrInMarkdown() {
        SessionReport marked = Reports.withTranscript(
                ROUND,
                Transcript.done(List.of(
                        new Word("<script>alert(1)</script>", 0, 300, 1), new Word("[a](http://b)", 400, 700, 1))));

        assertThat(Jsoup.parse(write(Export.HTML, marked)).select("script")).hasSize(1);
        assertThat(Jsoup.parse(write(Export.HTML, marked)).select("#words").text())
                .isEqualTo("<script>alert(1)</script> [a](http://b)");
        assertThat(links(write(Export.MARKDOWN, marked))).isEmpty();
        assertThat(plain(write(Export.MARKDOWN, marked))).contains("<script>alert(1)</script> [a](http://b)");
    }

    @Test
    void markdownHoldsTheSectionsAndTheLinesOfTheTerminal() {
        String markdown = plain(write(Export.MARKDOWN, ROUND));

        ROUND.flags().forEach(flag -> assertThat(markdown).contains(flag.sentence()));
        ROUND.exchanges().or(List.of()).forEach(exchange -> assertThat(markdown).contains(exchange.question()));
        assertThat(markdown).contains("Questions", "Transcript");
    }

    private static String write(Export format, SessionReport report) {
        return format.write(report, List.of(0.1, 0.9, 0.0), "talk.wav", "");
    }

    private static String plain(String markdown) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .replaceAll("\\s+", " ");
    }

    private static List<Link> links(String markdown) {
        List<Link> links = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link);
            }
        });
        return links;
    }

    private static List<Read> srt(String text) {
        List<Read> captions = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            List<String> lines = block.lines().toList();
            assertThat(lines.get(0)).isEqualTo(String.valueOf(captions.size() + 1));
            captions.add(read(SRT_TIMES.matcher(lines.get(1)), lines.subList(2, lines.size())));
        }
        return captions;
    }

    private static List<Read> vtt(String text) {
        List<String> blocks = Arrays.asList(text.split("\n\n"));
        assertThat(blocks.get(0)).isEqualTo("WEBVTT");
        return blocks.subList(1, blocks.size()).stream()
                .map(block -> block.lines().toList())
                .map(lines -> read(VTT_TIMES.matcher(lines.get(0)), lines.subList(1, lines.size())))
                .toList();
    }

    private static Read read(Matcher times, List<String> lines) {
        assertThat(times.matches()).isTrue();
        return new Read(ms(times, 1), ms(times, 5), lines);
    }

    private static long ms(Matcher times, int group) {
        return Long.parseLong(times.group(group)) * 3_600_000
                + Long.parseLong(times.group(group + 1)) * 60_000
                + Long.parseLong(times.group(group + 2)) * 1_000
                + Long.parseLong(times.group(group + 3));
    }

    private static List<String> words(List<Read> captions) {
        return captions.stream()
                .flatMap(caption -> caption.lines().stream())
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
    }

    private static List<String> said(SessionReport report) {
        return report.transcript().words().stream().map(Word::text).toList();
    }

    private static List<String> texts(List<CSVRecord> rows, String type) {
        return rows.stream()
                .filter(row -> row.get("type").equals(type))
                .map(row -> row.get("text"))
                .collect(Collectors.toList());
    }
}
