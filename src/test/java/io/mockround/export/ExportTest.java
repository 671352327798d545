package io.mockround.export;

import static org.assertj.core.api.Assertions.assertThat;

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
        List<Read> captions = srt(Export.SRT.write(ROUND));

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
        for (Read caption : srt(Export.SRT.write(ROUND))) {
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

        assertThat(srt(Export.SRT.write(paused)))
                .containsExactly(new Read(0, 700, List.of("one two")), new Read(1_400, 1_700, List.of("three")));
    }

    @Test
    void webCaptionsAreTheSameAndNothingInThemIsMarkup() {
        SessionReport marked = Reports.withTranscript(
                ROUND, Transcript.done(List.of(new Word("<b>a&b</b>", 0, 300, 1), new Word("-->", 400, 700, 1))));
        assertThat(vtt(Export.VTT.write(ROUND))).isEqualTo(srt(Export.SRT.write(ROUND)));
        assertThat(Export.VTT.write(marked)).endsWith("\n&lt;b&gt;a&amp;b&lt;/b&gt; --&gt;\n\n");
    }

    @Test
    void withoutWordsCaptionsAreEmptyButValid() {
        SessionReport pending = Reports.withTranscript(ROUND, Transcript.pending("no model"));

        assertThat(Export.SRT.write(pending)).isEmpty();
        assertThat(Export.VTT.write(pending)).isEqualTo("WEBVTT\n\n");
    }

    @Test
    void theTableHoldsEveryEventAndEveryWordWhateverIsWrittenInIt() throws IOException {
        List<CSVRecord> rows;
        try (CSVParser parser = CSVParser.parse(
                Export.CSV.write(ROUND),
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
        List<String> lines = Export.AUDACITY.write(ROUND).lines().toList();

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
        assertThat(ReportJson.read(Export.JSON.write(ROUND))).isEqualTo(ROUND);
        assertThat(Export.TXT.write(ROUND)).isEqualTo(TextReport.write(ROUND) + "\n");
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
