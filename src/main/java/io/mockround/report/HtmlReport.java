package io.mockround.report;

import io.mockround.messages.Messages;
import io.mockround.report.ReportSections.Line;
import io.mockround.report.ReportSections.Section;
import io.mockround.speech.Word;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report as one page that needs nothing but itself; if the recording lies beside it under the given name it can be played, and every time and
 * word leads there. What was said is text, never markup, and the page may load nothing from elsewhere.
 */
public final class HtmlReport {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d+):)?(\\d+):(\\d\\d)");

    private static final int HEIGHT = 160;
    private static final int WAVE_HEIGHT = 100;

    /** Between two questions that follow at once. */
    private static final int GAP = 2;

    private static final String STYLE = """
            :root { color-scheme: light dark }
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.3rem } h2 { font-size: 1rem; margin: 1.6rem 0 .4rem }
            ul { padding-left: 1.2rem } .more { list-style: none; opacity: .85 } .head { font-variant-numeric: tabular-nums; opacity: .75; margin-right: .6em }
            [data-t] { cursor: pointer } [data-t]:hover { text-decoration: underline }
            img { max-width: 100%; border-radius: 10px }
            svg { width: 100%; height: 10rem; display: block } audio { width: 100% }
            .wave { fill: #6ea8fe } .silence { fill: #939aa6 } .filler { fill: #c77f1a } .exchange { fill: #2f6fde }
            """;

    private static final String SCRIPT = """
            document.addEventListener('click', function (event) {
              var place = event.target.closest('[data-t]'), sound = document.querySelector('audio');
              if (place && sound) { sound.currentTime = Number(place.dataset.t); sound.play(); }
            });
            """;

    private HtmlReport() {}

    /**
     * @param loudness of stretches of equal length over the whole recording, each 0-1; empty for no picture
     * @param audio the name of the sound file beside the page
     * @param photo of what was drawn, as an address that holds it ({@code data:}); empty for none
     */
    public static String write(SessionReport report, List<Double> loudness, String audio, String photo) {
        List<String> heading = ReportSections.heading(report);
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; ")
                .append("script-src 'unsafe-inline'; media-src 'self' file:; img-src data:\">\n");
        page.append("<title>").append(escaped(heading.get(0))).append("</title>\n");
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        page.append("<h1>")
                .append(escaped(heading.get(0)))
                .append("</h1>\n<p>")
                .append(escaped(heading.get(1)))
                .append("</p>\n");
        if (report.session().isRecorded()) {
            page.append("<audio controls preload=\"metadata\" src=\"")
                    .append(escaped(audio))
                    .append("\"></audio>\n");
        }
        if (!loudness.isEmpty()) {
            picture(report, loudness, page);
        }
        for (Section section : ReportSections.of(report)) {
            if (!section.key().equals(ReportSections.WORDS)) {
                section(section, page);
            }
        }
        if (!photo.isEmpty()) {
            page.append("<p><img alt=\"")
                    .append(escaped(Messages.text("export.photo")))
                    .append("\" src=\"")
                    .append(escaped(photo))
                    .append("\"></p>\n");
        }
        words(report.transcript().words(), page);
        return page.append("<script>\n")
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    /** The waveform, and below it a lane each for questions, silences of 2 s and more, and fillers. */
    private static void picture(SessionReport report, List<Double> loudness, StringBuilder page) {
        long durationMs = Math.max(1, report.session().durationMs());
        int width = loudness.size();
        page.append("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%s\">\n"
                .formatted(width, HEIGHT, escaped(Messages.text("export.picture"))));
        page.append("<path class=\"wave\" d=\"");
        double loudest =
                loudness.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double full = loudest > 0 ? loudest : 1; // a quiet recording is to be seen as well
        for (int x = 0; x < width; x++) {
            double half = Math.max(0.5, loudness.get(x) / full * WAVE_HEIGHT / 2);
            page.append(String.format(Locale.ROOT, "M%d %.1fh1v%.1fh-1z", x, WAVE_HEIGHT / 2.0 - half, 2 * half));
        }
        page.append("\"/>\n");
        double scale = (double) width / durationMs;
        report.exchanges()
                .or(List.of())
                .forEach(exchange ->
                        bar("exchange", exchange.askedMs(), exchange.endMs(), 110, scale, exchange.question(), page));
        report.silences().stream()
                .filter(silence -> silence.durationMs() >= ReportSections.SHOWN_SILENCE_MS)
                .forEach(silence -> bar(
                        "silence",
                        silence.startMs(),
                        silence.endMs(),
                        126,
                        scale,
                        silence.before().or(""),
                        page));
        report.fillers()
                .forEach(filler -> bar("filler", filler.startMs(), filler.endMs(), 142, scale, filler.text(), page));
        page.append("</svg>\n");
    }

    private static void bar(
            String kind, long startMs, long endMs, int y, double scale, String title, StringBuilder page) {
        page.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"12\" data-t=\"%.2f\"><title>%s</title></rect>%n",
                kind,
                startMs * scale,
                y,
                Math.max(1, (endMs - startMs) * scale - GAP),
                startMs / 1000.0,
                escaped(title)));
    }

    private static void section(Section section, StringBuilder page) {
        page.append("<h2>").append(escaped(section.title())).append("</h2>\n<ul>\n");
        for (Line line : section.lines()) {
            page.append(line.goesOn() ? "<li class=\"more\">" : "<li>")
                    .append(head(line.head()))
                    .append(escaped(line.text()))
                    .append("</li>\n");
        }
        page.append("</ul>\n");
    }

    private static String head(String head) {
        String stripped = head.strip().replaceAll(" +", " · ");
        if (stripped.isEmpty()) {
            return "";
        }
        Matcher clock = CLOCK.matcher(stripped);
        String place = clock.find() ? " data-t=\"" + seconds(clock) + "\"" : "";
        return "<span class=\"head\"" + place + ">" + escaped(stripped) + "</span>";
    }

    private static int seconds(Matcher clock) {
        int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
        return (hours * 60 + Integer.parseInt(clock.group(2))) * 60 + Integer.parseInt(clock.group(3));
    }

    private static void words(List<Word> words, StringBuilder page) {
        if (words.isEmpty()) {
            return;
        }
        page.append("<h2>").append(escaped(Messages.text(ReportSections.WORDS))).append("</h2>\n<p id=\"words\">");
        words.forEach(word -> page.append(String.format(
                Locale.ROOT, "<span data-t=\"%.2f\">%s</span> ", word.startMs() / 1000.0, escaped(word.text()))));
        page.append("</p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
