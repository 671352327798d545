package io.mockround.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.speech.Transcript;
import java.util.List;

/** The report document as JSON text: what {@code --json} prints and what the history keeps. Thread-safe. */
public final class ReportJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new MaybeModule())
            .addMixIn(Transcript.class, ReasonOnlyWhenThereIsOne.class)
            .build();

    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private ReportJson() {}

    /** On one line, as stored. */
    public static String compact(Object document) {
        return text(MAPPER.writer(), document);
    }

    /** Indented, for people and scripts. */
    public static String pretty(Object document) {
        return text(PRETTY, document);
    }

    /** @throws IllegalArgumentException when the text is no report document */
    public static SessionReport read(String json) {
        try {
            return MAPPER.readValue(json, SessionReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a report document: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The exchanges of a report, as they stand in it.
     *
     * @throws IllegalArgumentException when the text is no list of exchanges
     */
    public static List<ExchangePart> exchanges(String json) {
        try {
            return List.of(MAPPER.readValue(json, ExchangePart[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no exchanges of a report: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The questions of a retrospective, as they stand in its report.
     *
     * @throws IllegalArgumentException when the text is no list of them
     */
    public static List<Asked> questions(String json) {
        try {
            return List.of(MAPPER.readValue(json, Asked[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no questions of a retrospective: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(ObjectWriter writer, Object document) {
        try {
            return writer.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report could not be written as JSON", e);
        }
    }

    private abstract static class ReasonOnlyWhenThereIsOne {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String reason;
    }
}
