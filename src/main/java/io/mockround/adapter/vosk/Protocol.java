package io.mockround.adapter.vosk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mockround.speech.Word;
import java.util.List;

/**
 * What the program and its recogniser child say to each other: one JSON object a line, version {@value #VERSION}. Samples are positions in
 * the take; the take may still grow.
 *
 * <p>To the child: {@code open} once, then any number of {@code feedTo} with growing positions, then {@code finish}. From the child: {@code
 * ready} answers open; {@code words} are final and come whenever an utterance has ended ({@code toSample} says up to where); {@code heardTo}
 * tells progress about once a second of audio and answers every {@code feedTo}, then with the {@code partial} words of the utterance that is
 * still going on; {@code end} answers finish; {@code failed} tells why it cannot go on. When its input closes the child ends.
 *
 * <p>Audio reaches libvosk in blocks of 100 ms counted from the sample it was opened at, however it is asked: the same audio gives the same
 * words.
 */
final class Protocol {

    static final int VERSION = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Protocol() {}

    /** A line to the child; exactly one part is there. */
    record Request(Open open, Long feedTo, Boolean finish) {

        static Request open(String model, String take, long fromSample) {
            return new Request(new Open(VERSION, model, take, fromSample), null, null);
        }

        /** Opens the model without a take, to learn what it knows. */
        static Request examine(String model) {
            return new Request(new Open(VERSION, model, null, 0), null, null);
        }

        static Request feedTo(long sample) {
            return new Request(null, sample, null);
        }

        static Request finishing() {
            return new Request(null, null, true);
        }
    }

    /**
     * @param take null to learn what the model knows and no more
     * @param fromSample where to begin; earlier audio is not heard, times still count from the start of the take
     */
    record Open(int protocol, String model, String take, long fromSample) {}

    /** A line from the child. */
    record Reply(
            Ready ready,
            List<Word> words,
            Long toSample,
            Long heardTo,
            List<Word> partial,
            Boolean end,
            String failed) {

        static Reply ready(List<String> fillersKnown) {
            return new Reply(new Ready(VERSION, fillersKnown), null, null, null, null, null, null);
        }

        static Reply words(List<Word> words, long toSample) {
            return new Reply(null, words, toSample, null, null, null, null);
        }

        static Reply progress(long heardTo) {
            return new Reply(null, null, null, heardTo, null, null, null);
        }

        static Reply fed(long heardTo, List<Word> partial) {
            return new Reply(null, null, null, heardTo, partial, null, null);
        }

        static Reply ended() {
            return new Reply(null, null, null, null, null, true, null);
        }

        static Reply failed(String reason) {
            return new Reply(null, null, null, null, null, null, reason);
        }
    }

    record Ready(int protocol, List<String> fillersKnown) {}

    static String line(Object message) {
        try {
            return MAPPER.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message to or from the recogniser could not be written", e);
        }
    }

    /** @throws JsonProcessingException when the other side does not speak this protocol */
    static <T> T parse(String line, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(line, type);
    }
}
