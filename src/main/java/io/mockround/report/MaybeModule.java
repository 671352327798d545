package io.mockround.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes {@link Maybe} as its value, as null when unknown, and not at all when not applicable; reads it back the same. */
final class MaybeModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    MaybeModule() {
        super("maybe");
        addSerializer(new Writer());
        addDeserializer(Maybe.class, new Reader(null));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.configOverride(Maybe.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    }

    private static final class Writer extends StdSerializer<Maybe<?>> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(Maybe.class, false);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Maybe<?> value) {
            return !value.isApplicable();
        }

        @Override
        public void serialize(Maybe<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(value.orNull(), json);
        }
    }

    private static final class Reader extends JsonDeserializer<Maybe<?>> implements ContextualDeserializer {

        private final JavaType content;

        Reader(JavaType content) {
            this.content = content;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType maybe = property == null ? context.getContextualType() : property.getType();
            return new Reader(maybe.containedType(0));
        }

        @Override
        public Maybe<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Maybe.of(context.readValue(json, content));
        }

        @Override
        public Maybe<?> getNullValue(DeserializationContext context) {
            return Maybe.unknown();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Maybe.notApplicable();
        }
    }
}
