package io.mockround.export;

import io.mockround.report.SessionReport;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words said as captions: SubRip and WebVTT. A caption ends at a pause, after two lines of 42 characters, or after 6 s, which is what
 * captioning guides (Netflix, BBC) agree on for reading along; it is never empty and never overlaps the next.
 */
final class Captions {

    private static final int LINE_CHARACTERS = 42;
    private static final int CHARACTERS = 2 * LINE_CHARACTERS;
    private static final long LONGEST_MS = 6_000;

    /** Somebody who is silent so long has said what he said. */
    private static final long PAUSE_MS = 700;

    private Captions() {}

    private record Caption(long startMs, long endMs, List<Word> words) {

        /** On one line, or on two of about the same length. */
        String text() {
            String whole = words.stream().map(Word::text).collect(Collectors.joining(" "));
            if (whole.length() <= LINE_CHARACTERS) {
                return whole;
            }
            int middle = whole.lastIndexOf(' ', whole.length() / 2 + 4);
            return middle < 0 ? whole : whole.substring(0, middle) + "\n" + whole.substring(middle + 1);
        }
    }

    /** SubRip: a number, {@code 00:00:01,500 --> 00:00:04,000}, the text. */
    static String srt(SessionReport report) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Caption caption : captions(report.transcript().words())) {
            text.append(++number).append('\n');
            text.append(time(caption.startMs(), ','))
                    .append(" --> ")
                    .append(time(caption.endMs(), ','))
                    .append('\n');
            text.append(caption.text()).append("\n\n");
        }
        return text.toString();
    }

    /** WebVTT (W3C): as SubRip without numbers, a point in the times, and what HTML takes for markup escaped. */
    static String vtt(SessionReport report) {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (Caption caption : captions(report.transcript().words())) {
            text.append(time(caption.startMs(), '.'))
                    .append(" --> ")
                    .append(time(caption.endMs(), '.'))
                    .append('\n');
            text.append(escaped(caption.text())).append("\n\n");
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<Caption> captions(List<Word> words) {
        List<Caption> captions = new ArrayList<>();
        int from = 0;
        int characters = 0;
        for (int i = 0; i < words.size(); i++) {
            characters += words.get(i).text().length() + 1;
            boolean isLast = i + 1 == words.size();
            if (isLast || isFull(words.get(from), words.get(i), words.get(i + 1), characters)) {
                captions.add(caption(
                        words.subList(from, i + 1),
                        isLast ? Long.MAX_VALUE : words.get(i + 1).startMs()));
                from = i + 1;
                characters = 0;
            }
        }
        return captions;
    }

    private static boolean isFull(Word first, Word last, Word next, int characters) {
        return next.startMs() - last.endMs() >= PAUSE_MS
                || characters + next.text().length() > CHARACTERS
                || next.endMs() - first.startMs() > LONGEST_MS;
    }

    private static Caption caption(List<Word> words, long nextMs) {
        long startMs = words.get(0).startMs();
        long endMs = Math.max(
                startMs + 1, Math.min(nextMs, words.get(words.size() - 1).endMs()));
        return new Caption(startMs, endMs, words);
    }

    private static String time(long ms, char decimal) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                ms / 3_600_000,
                ms / 60_000 % 60,
                ms / 1_000 % 60,
                decimal,
                ms % 1_000);
    }
}
