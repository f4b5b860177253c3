package org.senken.cli;

import java.io.StringWriter;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a result as one JSON object. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    /** Fills an object. */
    interface Content {
        void writeTo(Json json);
    }

    /** Fills the object of one item. */
    interface Item<T> {
        void writeTo(Json json, T item);
    }

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** The object as text. */
    static String object(Content content) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            content.writeTo(new Json(generator));
            generator.writeEndObject();
        }
        return text.toString();
    }

    Json put(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    Json put(String name, int value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    Json put(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    Json put(String name, BigInteger value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    Json put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /** A full double; null where it is undefined. */
    Json put(String name, double value) {
        if (Double.isNaN(value)) {
            out.writeNullProperty(name);
        } else {
            out.writeNumberProperty(name, value);
        }
        return this;
    }

    /** True or false; null where it is undefined. */
    Json put(String name, Optional<Boolean> value) {
        if (value.isPresent()) {
            out.writeBooleanProperty(name, value.get());
        } else {
            out.writeNullProperty(name);
        }
        return this;
    }

    Json putNull(String name) {
        out.writeNullProperty(name);
        return this;
    }

    Json put(String name, Content object) {
        out.writeObjectPropertyStart(name);
        object.writeTo(this);
        out.writeEndObject();
        return this;
    }

    Json numbers(String name, Collection<Integer> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeNumber);
        out.writeEndArray();
        return this;
    }

    /** Full doubles; null where one is undefined. */
    Json decimals(String name, double[] values) {
        out.writeName(name);
        writeDecimals(values);
        return this;
    }

    /** Rows of full doubles; null where a row is undefined. */
    Json rows(String name, Collection<Optional<double[]>> rows) {
        out.writeArrayPropertyStart(name);
        for (var row : rows) {
            row.ifPresentOrElse(this::writeDecimals, out::writeNull);
        }
        out.writeEndArray();
        return this;
    }

    private void writeDecimals(double[] values) {
        out.writeStartArray();
        for (double value : values) {
            if (Double.isNaN(value)) {
                out.writeNull();
            } else {
                out.writeNumber(value);
            }
        }
        out.writeEndArray();
    }

    Json texts(String name, Stream<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    /** Lists of texts in a list. */
    Json lists(String name, Stream<Stream<String>> lists) {
        out.writeArrayPropertyStart(name);
        lists.forEachOrdered(each -> {
            out.writeStartArray();
            each.forEachOrdered(out::writeString);
            out.writeEndArray();
        });
        out.writeEndArray();
        return this;
    }

    <T> Json list(String name, Collection<T> items, Item<T> item) {
        return list(name, items.stream(), item);
    }

    <T> Json list(String name, Stream<T> items, Item<T> item) {
        out.writeArrayPropertyStart(name);
        items.forEachOrdered(each -> {
            out.writeStartObject();
            item.writeTo(this, each);
            out.writeEndObject();
        });
        out.writeEndArray();
        return this;
    }
}
