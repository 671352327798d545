package io.mockround.adapter.vosk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of one JSON object. Read without databind: its reflection took the child a fifth of a second at every start.
 *
 * @param values texts, {@code Long}, {@code Double}, {@code Boolean}, lists, or further {@code JsonLine}s
 */
record JsonLine(Map<String, Object> values) {

    static final JsonFactory FACTORY = new JsonFactory();

    /** @throws JsonProcessingException when it is no JSON object */
    static JsonLine read(String line) throws JsonProcessingException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "no object");
            }
            return object(parser);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    boolean has(String field) {
        return values.get(field) != null;
    }

    String text(String field, String otherwise) {
        return values.get(field) instanceof String text ? text : otherwise;
    }

    double number(String field, double otherwise) {
        return values.get(field) instanceof Number number ? number.doubleValue() : otherwise;
    }

    /** @throws JsonProcessingException when it is missing or no whole number */
    long whole(String field) throws JsonProcessingException {
        if (values.get(field) instanceof Long number) {
            return number;
        }
        throw new JsonParseException(null, "no whole number " + field);
    }

    /** @throws JsonProcessingException when it is missing or no object */
    JsonLine object(String field) throws JsonProcessingException {
        if (values.get(field) instanceof JsonLine object) {
            return object;
        }
        throw new JsonParseException(null, "no object " + field);
    }

    /** The list's elements of this type; none where there is no list. */
    <T> List<T> list(String field, Class<T> type) {
        return values.get(field) instanceof List<?> list
                ? list.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }

    private static JsonLine object(JsonParser parser) throws IOException {
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            values.put(field, value(parser));
        }
        return new JsonLine(values);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw new JsonParseException(parser, "a list without an end");
            }
            list.add(value(parser));
        }
        return list;
    }
}
