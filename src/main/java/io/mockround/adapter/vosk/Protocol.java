package io.mockround.adapter.vosk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.mockround.speech.Word;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the program and its recogniser child say to each other: one JSON object a line, UTF-8, version {@value #VERSION}. Samples are positions
 * in the take; the take may still grow.
 *
 * <table>
 * <caption>To the child</caption>
 * <tr><td>{@code {"open":{"protocol","model","take","fromSample","wordsFrom","natives"}}}</td><td>first, once: {@link Open}</td></tr>
 * <tr><td>{@code {"feedTo":n}}</td><td>so much of the take has been written and may be heard; n grows: {@link FeedTo}</td></tr>
 * <tr><td>{@code {"finish":true}}</td><td>what was fed is all there is: {@link Finish}</td></tr>
 * </table>
 *
 * <table>
 * <caption>From the child</caption>
 * <tr><td>{@code {"alive":true}}</td><td>every second while the model is being opened: {@link Alive}</td></tr>
 * <tr><td>{@code {"ready":{"protocol","fillersKnown":[…]}}}</td><td>answers open: {@link Ready}</td></tr>
 * <tr><td>{@code {"words":[{"text","startMs","endMs","confidence"}],"toSample":n,"resumeAt":m}}</td><td>final, whenever an utterance has
 * ended: {@link Final}</td></tr>
 * <tr><td>{@code {"heardTo":n}}</td><td>progress: every second of audio, and after a block of 100 ms whenever a second has gone by without a
 * line, so that a slow machine is not taken for a hung one: {@link Heard}</td></tr>
 * <tr><td>{@code {"heardTo":n,"partial":[…]}}</td><td>answers feedTo, with the words of the utterance that still goes on:
 * {@link Fed}</td></tr>
 * <tr><td>{@code {"end":true}}</td><td>answers finish: {@link End}</td></tr>
 * <tr><td>{@code {"failed":"reason"}}</td><td>it cannot go on, and ends: {@link Failed}</td></tr>
 * </table>
 *
 * <p>Fields that are not known are left unread. When its input closes the child ends at once, in the middle of whatever it does; to call a
 * child off is to kill it. Audio reaches libvosk in blocks of 100 ms counted from the take's first sample, however it is fed: the same audio
 * gives the same words. A child that died is followed by one that is opened at {@code resumeAt} of the last final words, with {@code
 * wordsFrom} at their {@code toSample}.
 */
final class Protocol {

    static final int VERSION = 2;

    private Protocol() {}

    /** A line to the child. */
    sealed interface Request permits Open, FeedTo, Finish {}

    /**
     * @param protocol {@link #VERSION}, or the child refuses
     * @param take null to learn what the model knows and no more
     * @param fromSample where hearing begins, a whole number of blocks; times count from the start of the take all the same
     * @param wordsFrom words whose middle lies before this are left out: they are known already
     * @param natives the folder with libvosk, or null where it is to be found in the library
     */
    record Open(int protocol, String model, String take, long fromSample, long wordsFrom, String natives)
            implements Request {}

    record FeedTo(long sample) implements Request {}

    record Finish() implements Request {}

    /** A line from the child. */
    sealed interface Reply permits Alive, Ready, Final, Heard, Fed, End, Failed {}

    record Alive() implements Reply {}

    /** @param fillersKnown which of um and uh the model can recognise at all */
    record Ready(int protocol, List<String> fillersKnown) implements Reply {}

    /**
     * @param toSample everything before it has been said in these words and those before
     * @param resumeAt where another child goes on hearing so that what comes next is whole; at or before {@code toSample}
     */
    record Final(List<Word> words, long toSample, long resumeAt) implements Reply {

        boolean isInOrder() {
            return resumeAt >= 0 && resumeAt <= toSample;
        }
    }

    record Heard(long heardTo) implements Reply {}

    record Fed(long heardTo, List<Word> partial) implements Reply {}

    record End() implements Reply {}

    record Failed(String reason) implements Reply {}

    static String line(Request request) {
        if (request instanceof Open open) {
            return written(json -> {
                json.writeObjectFieldStart("open");
                json.writeNumberField("protocol", open.protocol());
                json.writeStringField("model", open.model());
                json.writeStringField("take", open.take());
                json.writeNumberField("fromSample", open.fromSample());
                json.writeNumberField("wordsFrom", open.wordsFrom());
                json.writeStringField("natives", open.natives());
                json.writeEndObject();
            });
        }
        return request instanceof FeedTo feed
                ? written(json -> json.writeNumberField("feedTo", feed.sample()))
                : written(json -> json.writeBooleanField("finish", true));
    }

    /** @throws JsonProcessingException when the other side does not speak this protocol */
    static Request request(String line) throws JsonProcessingException {
        JsonLine json = JsonLine.read(line);
        if (json.has("open")) {
            JsonLine open = json.object("open");
            return new Open(
                    (int) open.whole("protocol"),
                    open.text("model", null),
                    open.text("take", null),
                    open.whole("fromSample"),
                    open.whole("wordsFrom"),
                    open.text("natives", null));
        }
        if (json.has("feedTo")) {
            return new FeedTo(json.whole("feedTo"));
        }
        if (json.has("finish")) {
            return new Finish();
        }
        throw new JsonParseException(null, "no request");
    }

    static String line(Reply reply) {
        return written(json -> write(reply, json));
    }

    private static void write(Reply reply, JsonGenerator json) throws IOException {
        if (reply instanceof Ready ready) {
            json.writeObjectFieldStart("ready");
            json.writeNumberField("protocol", ready.protocol());
            json.writeFieldName("fillersKnown");
            json.writeArray(
                    ready.fillersKnown().toArray(String[]::new),
                    0,
                    ready.fillersKnown().size());
            json.writeEndObject();
        } else if (reply instanceof Final said) {
            words("words", said.words(), json);
            json.writeNumberField("toSample", said.toSample());
            json.writeNumberField("resumeAt", said.resumeAt());
        } else if (reply instanceof Heard heard) {
            json.writeNumberField("heardTo", heard.heardTo());
        } else if (reply instanceof Fed fed) {
            json.writeNumberField("heardTo", fed.heardTo());
            words("partial", fed.partial(), json);
        } else if (reply instanceof Failed failed) {
            json.writeStringField("failed", failed.reason());
        } else {
            json.writeBooleanField(reply instanceof End ? "end" : "alive", true);
        }
    }

    private static void words(String field, List<Word> words, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Word word : words) {
            json.writeStartObject();
            json.writeStringField("text", word.text());
            json.writeNumberField("startMs", word.startMs());
            json.writeNumberField("endMs", word.endMs());
            json.writeNumberField("confidence", word.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** @throws JsonProcessingException when the other side does not speak this protocol */
    static Reply reply(String line) throws JsonProcessingException {
        JsonLine json = JsonLine.read(line);
        if (json.has("ready")) {
            JsonLine ready = json.object("ready");
            return new Ready((int) ready.whole("protocol"), ready.list("fillersKnown", String.class));
        }
        if (json.has("words")) {
            return new Final(words(json, "words"), json.whole("toSample"), json.whole("resumeAt"));
        }
        if (json.has("partial")) {
            return new Fed(json.whole("heardTo"), words(json, "partial"));
        }
        if (json.has("heardTo")) {
            return new Heard(json.whole("heardTo"));
        }
        if (json.has("failed")) {
            return new Failed(json.text("failed", ""));
        }
        if (json.has("end")) {
            return new End();
        }
        if (json.has("alive")) {
            return new Alive();
        }
        throw new JsonParseException(null, "no reply");
    }

    private static List<Word> words(JsonLine json, String field) throws JsonProcessingException {
        List<JsonLine> read = json.list(field, JsonLine.class);
        Word[] words = new Word[read.size()];
        for (int i = 0; i < words.length; i++) {
            JsonLine word = read.get(i);
            words[i] = new Word(
                    word.text("text", ""), word.whole("startMs"), word.whole("endMs"), word.number("confidence", 1));
        }
        return List.of(words);
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static String written(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonLine.FACTORY.createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        return line.toString();
    }
}
