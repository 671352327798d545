package io.mockround.adapter.vosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads libvosk's result text. It leaves {@code result} out when there are no words, calls partial words {@code partial_result}, and gives no
 * confidence in some modes: all are read defensively.
 */
final class VoskResult {

    private VoskResult() {}

    /**
     * @param offsetMs added to every time: where in the take the recogniser began
     * @throws JsonProcessingException when it is no JSON: the recogniser is broken
     */
    static List<Word> words(String result, long offsetMs) throws JsonProcessingException {
        JsonLine root = JsonLine.read(result);
        List<Word> words = new ArrayList<>();
        for (JsonLine word : root.list(root.has("result") ? "result" : "partial_result", JsonLine.class)) {
            String text = word.text("word", "");
            if (!text.isEmpty()) { // a damaged word list gives empty words
                long startMs = offsetMs + toMs(word.number("start", 0));
                long endMs = Math.max(startMs, offsetMs + toMs(word.number("end", 0)));
                words.add(new Word(text, startMs, endMs, word.number("conf", 1)));
            }
        }
        return words;
    }

    private static long toMs(double seconds) {
        return Math.round(seconds * 1000);
    }
}
