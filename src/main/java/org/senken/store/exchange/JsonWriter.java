package org.senken.store.exchange;

import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON as a stream: two spaces of indentation for files, none for rows of the database. */
final class JsonWriter implements AutoCloseable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    /** Writes the value of one item. */
    interface Writing<T> {
        void write(JsonWriter out, T value);
    }

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    static JsonWriter compact(Writer target) {
        return new JsonWriter(FACTORY.createGenerator(ObjectWriteContext.empty(), target));
    }

    static JsonWriter indented(Writer target) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter)
                .withSeparators(DefaultPrettyPrinter.DEFAULT_SEPARATORS
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""));
        return new JsonWriter(FACTORY.createGenerator(new Pretty(printer), target));
    }

    /** Hands the printer to the generator. */
    private static final class Pretty extends ObjectWriteContext.Base {
        private final DefaultPrettyPrinter printer;

        Pretty(DefaultPrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** How a constant is written: lower case with hyphens. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    JsonWriter begin() {
        out.writeStartObject();
        return this;
    }

    /** The key of the value that comes next. */
    JsonWriter key(String name) {
        out.writeName(name);
        return this;
    }

    /** Begins an object as the value of a key. */
    JsonWriter object(String name) {
        out.writeObjectPropertyStart(name);
        return this;
    }

    JsonWriter end() {
        out.writeEndObject();
        return this;
    }

    JsonWriter put(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    JsonWriter put(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonWriter put(String name, double value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonWriter put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    JsonWriter put(String name, Enum<?> value) {
        return put(name, name(value));
    }

    JsonWriter put(String name, @Nullable LocalDate value) {
        if (value == null) {
            out.writeNullProperty(name);
            return this;
        }
        return put(name, value.toString());
    }

    JsonWriter put(String name, Text value) {
        out.writeName(name);
        text(value);
        return this;
    }

    void text(Text value) {
        begin().put("en", value.en()).put("ja", value.ja()).end();
    }

    void string(String value) {
        out.writeString(value);
    }

    <T> JsonWriter list(String name, Collection<T> items, Writing<T> writing) {
        out.writeName(name);
        array(items, writing);
        return this;
    }

    /** A list as the value that comes next. */
    <T> void array(Collection<T> items, Writing<T> writing) {
        out.writeStartArray();
        items.forEach(item -> writing.write(this, item));
        out.writeEndArray();
    }

    /** An object whose keys are the printed keys of a table. */
    <V> JsonWriter table(String name, Map<?, V> items, Writing<V> writing) {
        out.writeName(name);
        table(items, writing);
        return this;
    }

    /** The same as the value that comes next. */
    <V> void table(Map<?, V> items, Writing<V> writing) {
        out.writeStartObject();
        items.forEach((key, value) -> {
            out.writeName(key.toString());
            writing.write(this, value);
        });
        out.writeEndObject();
    }

    void bool(boolean value) {
        out.writeBoolean(value);
    }

    void decimal(double value) {
        out.writeNumber(value);
    }

    void number(long value) {
        out.writeNumber(value);
    }

    @Override
    public void close() {
        out.close();
    }
}
