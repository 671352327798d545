package io.mockround.support;

import io.mockround.speech.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a written test set as words with times, and the marks its author made in it. The same line always gives the same times.
 *
 * <p>Notation: {@code (0.8)} a pause in seconds; {@code [use]} and {@code [P: some words]} bracket words; {@code ^}, {@code ~} and
 * <code>{id}</code> stand before a word; {@code /} stands after one; {@code <the interviewer: …>} are somebody else's words, which take their
 * time but are not among {@code words}. Two seconds of silence precede the first word and follow the last.
 *
 * @param words as a recogniser would have given them
 * @param marks in the order in which they begin
 * @param durationMs the whole recording's, its silences included
 */
public record WrittenSpeech(List<Word> words, List<Mark> marks, long durationMs) {

    /** Before the first and after the last word, unless a pause is written there. */
    private static final long SILENCE_AROUND_MS = 2_000;

    /** Vosk's word times step by this much. */
    private static final long STEP_MS = 30;

    /** 210 ms for one syllable, 150 for each further: about 190 words a minute between pauses, a usual articulation rate. */
    private static final long FIRST_SYLLABLE_MS = 210;

    private static final long SYLLABLE_MS = 150;

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern PAUSE = Pattern.compile("\\((\\d+(?:\\.\\d+)?)\\)");
    private static final Pattern TOKEN =
            Pattern.compile("<[^>]*>|\\{[^}]*\\}|\\([^)]*\\)|\\[[A-Z]:|\\[|\\]|/|\\^|~|[a-z0-9'.-]+");

    /**
     * What the author marked.
     *
     * @param kind {@code ^}, {@code ~} or {@code /}; the id of <code>{id}</code>; the letter of {@code [P: …]} and the empty string for
     *     {@code […]}; {@code <>} for the interviewer's words
     * @param fromWord the first marked word, by its place in {@code words}; for {@code <>} the word that follows them
     * @param toWord exclusive; equal to {@code fromWord} for {@code /}, which ends a sentence before that word, and for {@code <>}
     */
    public record Mark(String kind, int fromWord, int toWord) {}

    public WrittenSpeech {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
    }

    /** @throws IllegalArgumentException when the line is not in the notation */
    public static WrittenSpeech of(String line) {
        Reader reader = new Reader();
        Matcher tokens = TOKEN.matcher(line);
        int read = 0;
        while (tokens.find()) {
            if (!line.substring(read, tokens.start()).isBlank()) {
                break;
            }
            if (tokens.group().equals("]") && reader.open.isEmpty()) {
                break;
            }
            reader.take(tokens.group());
            read = tokens.end();
        }
        if (!line.substring(read).isBlank() || !reader.isComplete()) {
            throw new IllegalArgumentException("not in the notation from \"" + line.substring(read) + "\": " + line);
        }
        return reader.written();
    }

    /** The marks of one kind. */
    public List<Mark> marks(String kind) {
        return marks.stream().filter(mark -> mark.kind().equals(kind)).toList();
    }

    /** When the first marked word begins. */
    public long startMs(Mark mark) {
        return words.get(mark.fromWord()).startMs();
    }

    /** The words a mark brackets, as one line. */
    public String text(Mark mark) {
        return String.join(
                " ",
                words.subList(mark.fromWord(), mark.toWord()).stream()
                        .map(Word::text)
                        .toList());
    }

    private static long durationMs(String word) {
        long groups = VOWELS.matcher(word).results().count();
        boolean silentE = groups > 1 && word.endsWith("e") && !word.endsWith("le");
        long syllables = Math.max(1, silentE ? groups - 1 : groups);
        return FIRST_SYLLABLE_MS + (syllables - 1) * SYLLABLE_MS;
    }

    private static final class Reader {

        private final List<Word> words = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final Deque<Mark> open = new ArrayDeque<>();
        private long atMs = SILENCE_AROUND_MS;
        private boolean silenceIsWritten;

        void take(String token) {
            Matcher pause = PAUSE.matcher(token);
            if (pause.matches()) {
                pause(Math.round(1000 * Double.parseDouble(pause.group(1))));
            } else if (token.startsWith("<")) {
                marks.add(new Mark("<>", words.size(), words.size()));
                atMs += token.split(" ").length * (FIRST_SYLLABLE_MS + SYLLABLE_MS);
            } else if (token.startsWith("{")) {
                marks.add(new Mark(token.substring(1, token.length() - 1), words.size(), words.size() + 1));
            } else if (token.equals("^") || token.equals("~")) {
                marks.add(new Mark(token, words.size(), words.size() + 1));
            } else if (token.equals("/")) {
                marks.add(new Mark(token, words.size(), words.size()));
            } else if (token.startsWith("[")) {
                open.push(new Mark(token.equals("[") ? "" : token.substring(1, 2), words.size(), words.size()));
            } else if (token.equals("]")) {
                Mark begun = open.pop();
                marks.add(new Mark(begun.kind(), begun.fromWord(), words.size()));
            } else {
                word(token);
            }
        }

        private void pause(long ms) {
            atMs = words.isEmpty() ? ms : atMs + ms;
            silenceIsWritten = true;
        }

        /** Fluent words follow one another within two steps; which, depends on the word only. */
        private void word(String text) {
            long gap = words.isEmpty() || silenceIsWritten ? 0 : STEP_MS * Math.floorMod(text.hashCode(), 3);
            long startMs = atMs + gap;
            atMs = startMs + durationMs(text);
            words.add(new Word(text, startMs, atMs, 1));
            silenceIsWritten = false;
        }

        boolean isComplete() {
            return !words.isEmpty() && open.isEmpty() && marks.stream().allMatch(mark -> mark.toWord() <= words.size());
        }

        WrittenSpeech written() {
            marks.sort((one, other) -> Integer.compare(one.fromWord(), other.fromWord()));
            long endMs = words.get(words.size() - 1).endMs();
            return new WrittenSpeech(words, marks, silenceIsWritten ? atMs : endMs + SILENCE_AROUND_MS);
        }
    }
}
