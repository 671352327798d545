package io.mockround.adapter.vosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads libvosk's result text. It leaves {@code result} out when there are no words, calls partial words {@code partial_result}, and gives no
 * confidence in some modes: all are read defensively.
 */
final class VoskResult {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private VoskResult() {}

    /**
     * @param offsetMs added to every time: where in the take the recogniser began
     * @throws JsonProcessingException when it is no JSON: the recogniser is broken
     */
    static List<Word> words(String result, long offsetMs) throws JsonProcessingException {
        JsonNode root = MAPPER.readTree(result);
        JsonNode list = root.has("result") ? root.get("result") : root.path("partial_result");
        List<Word> words = new ArrayList<>();
        for (JsonNode word : list) {
            String text = word.path("word").asText("");
            if (!text.isEmpty()) { // a damaged word list gives empty words
                long startMs = offsetMs + toMs(word.path("start").asDouble());
                long endMs = Math.max(startMs, offsetMs + toMs(word.path("end").asDouble()));
                words.add(new Word(text, startMs, endMs, word.path("conf").asDouble(1)));
            }
        }
        return words;
    }

    private static long toMs(double seconds) {
        return Math.round(seconds * 1000);
    }
}
