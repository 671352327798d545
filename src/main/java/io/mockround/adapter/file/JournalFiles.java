package io.mockround.adapter.file;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.files.WholeFile;
import io.mockround.journal.Journals;
import io.mockround.journal.TakeJournal;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.round.Exchange.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journals as JSON files beside their takes. Field names are those of the records; durations and moments are written as ISO 8601 has them,
 * so that nothing is rounded.
 */
public final class JournalFiles implements Journals {

    /** Raised when what is written can no longer be read by what read the former; what a field lacks is read as empty. */
    static final int SCHEMA = 1;

    private static final Logger LOG = LoggerFactory.getLogger(JournalFiles.class);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addMixIn(End.class, EndByName.class)
            .addModule(new SimpleModule()
                    .addSerializer(Duration.class, ToStringSerializer.instance)
                    .addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse))
                    .addSerializer(OffsetDateTime.class, ToStringSerializer.instance)
                    .addDeserializer(OffsetDateTime.class, new FromText<>(OffsetDateTime.class, OffsetDateTime::parse)))
            .build();

    private final DataFolder folder;

    public JournalFiles(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public void keep(TakeJournal journal) {
        Path file = folder.journal(journal.start().id());
        try {
            WholeFile.replace(file, MAPPER.writeValueAsBytes(new Document(SCHEMA, journal)));
        } catch (IOException e) {
            throw new ProblemException(new Problem.TakeUnwritable(file, IoReason.of(e)), e);
        }
    }

    @Override
    public Optional<TakeJournal> find(String sessionId) {
        try {
            Document document = MAPPER.readValue(Files.readAllBytes(folder.journal(sessionId)), Document.class);
            if (document == null || document.schema() != SCHEMA || !document.isOf(sessionId)) {
                LOG.warn("the journal of {} is of another schema or session", sessionId);
                return Optional.empty();
            }
            return Optional.of(document.journal());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            LOG.warn("the journal of {} is damaged: {}", sessionId, e.getClass().getSimpleName());
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn(
                    "the journal of {} cannot be read: {}",
                    sessionId,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private record Document(int schema, TakeJournal journal) {

        boolean isOf(String sessionId) {
            return journal != null && sessionId.equals(journal.start().id());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "how")
    @JsonSubTypes({
        @Type(value = End.HandedBack.class, name = "handed-back"),
        @Type(value = End.CutOff.class, name = "cut-off"),
        @Type(value = End.RanOut.class, name = "ran-out"),
        @Type(value = End.Abandoned.class, name = "abandoned")
    })
    private interface EndByName {}

    private static final class FromText<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return parse.apply(value);
        }
    }
}
