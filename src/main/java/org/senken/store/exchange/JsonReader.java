package org.senken.store.exchange;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;
import org.senken.files.Excerpt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as a stream against an exact expectation: whatever is unknown, missing, of the wrong kind or out of range
 * is refused with line and column. Nothing is built that was not expected, so neither depth nor length can hurt.
 */
final class JsonReader {
    /** The longest single text, in characters. */
    static final int LONGEST_TEXT = 20_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(10_000_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(50)
                    .maxNestingDepth(50)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final JsonParser parser;

    JsonReader(String file, Reader content) {
        this.file = file;
        parser = FACTORY.createParser(ObjectReadContext.empty(), content);
    }

    /** Reads a whole document that is one value. */
    static <T> T document(String file, Reader content, Field.Reading<T> reading)
            throws InvalidInputException, IOException {
        var in = new JsonReader(file, content);
        try {
            if (in.parser.nextToken() == null) {
                throw new InvalidInputException(file, 1, 1, Sentence.of("input.nothing"));
            }
            var value = reading.read(in);
            if (in.parser.nextToken() != null) {
                throw in.problem("input.json.more");
            }
            return value;
        } catch (JacksonException broken) {
            throw in.broken(broken);
        }
    }

    private InvalidInputException broken(JacksonException broken) throws IOException {
        if (broken.getCause() instanceof IOException unreadable) {
            throw unreadable;
        }
        var place = broken.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        var key = switch (broken) {
            case UnexpectedEndOfInputException end -> "input.json.truncated";
            case StreamConstraintsException deep -> "input.json.limits";
            default -> keyOf(String.valueOf(broken.getOriginalMessage()));
        };
        return new InvalidInputException(file, line, column, Sentence.of(key, path()));
    }

    /** Some things have no exception of their own: an end right after a comma, and a key that stands twice. */
    private static String keyOf(String message) {
        if (message.startsWith("Unexpected end-of-input")) {
            return "input.json.truncated";
        }
        return message.startsWith("Duplicate Object property") ? "input.json.duplicate" : "input.json.syntax";
    }

    /** Reads the object the parser stands on. */
    Values object(Field<?>... fields) throws InvalidInputException {
        expect(JsonToken.START_OBJECT, "object");
        var values = new Values();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var field = find(fields, name);
            parser.nextToken();
            store(values, field);
        }
        for (var field : fields) {
            if (field.absent() == null && !values.has(field)) {
                throw problem("input.json.missing", field.name(), path());
            }
        }
        return values;
    }

    private Field<?> find(Field<?>[] fields, String name) throws InvalidInputException {
        for (var field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        throw problem("input.json.unknown", path());
    }

    private <T> void store(Values values, Field<T> field) throws InvalidInputException {
        values.put(field, field.reading().read(this));
    }

    /** Reads the object the parser stands on, any of whose keys may be left out. */
    <T> List<T> anyOf(List<Field<T>> fields) throws InvalidInputException {
        expect(JsonToken.START_OBJECT, "object");
        var items = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = fields.get(fields.indexOf(find(fields.toArray(Field<?>[]::new), parser.currentName())));
            parser.nextToken();
            items.add(field.reading().read(this));
        }
        return items;
    }

    /** Reads the array the parser stands on. */
    <T> List<T> list(Field.Reading<T> reading) throws InvalidInputException {
        expect(JsonToken.START_ARRAY, "array");
        var items = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(reading.read(this));
        }
        return items;
    }

    /** Reads the object the parser stands on as a table from key to value. */
    <K, T> Map<K, T> map(Function<String, K> key, Field.Reading<T> reading) throws InvalidInputException {
        expect(JsonToken.START_OBJECT, "object");
        var items = new LinkedHashMap<K, T>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var made = made(parser.currentName(), key, "input.json.id");
            parser.nextToken();
            items.put(made, reading.read(this));
        }
        return items;
    }

    /** Whether an object begins where the parser stands. */
    boolean isAtObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Whether a list begins where the parser stands. */
    boolean isAtArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    String string() throws InvalidInputException {
        expect(JsonToken.VALUE_STRING, "string");
        return parser.getString();
    }

    /** A text of bearable length without control characters other than line breaks and tabs. */
    String words() throws InvalidInputException {
        var text = string();
        if (text.length() > LONGEST_TEXT) {
            throw problem("input.json.long", path(), LONGEST_TEXT);
        }
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t' && sign != '\r')) {
            throw problem("input.json.control", path());
        }
        if (text.codePoints().anyMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)) {
            throw problem("input.json.half", path());
        }
        return text;
    }

    /** A text that says something. */
    String filled() throws InvalidInputException {
        var text = words();
        if (text.isBlank()) {
            throw problem("input.json.empty", path());
        }
        return text;
    }

    /** Makes a value of a string, such as an id of an id's text. */
    <T> T id(Function<String, T> constructor) throws InvalidInputException {
        return made(string(), constructor, "input.json.id");
    }

    /** Makes a value of a string; a refusal is told with the message of the key and the string itself. */
    <T> T made(String text, Function<String, T> constructor, String key) throws InvalidInputException {
        try {
            return constructor.apply(text);
        } catch (IllegalArgumentException refused) {
            throw problem(key, path(), Excerpt.of(text));
        }
    }

    int integer(int lowest, int highest) throws InvalidInputException {
        return (int) number(lowest, highest);
    }

    long number(long lowest, long highest) throws InvalidInputException {
        expect(JsonToken.VALUE_NUMBER_INT, "whole");
        var number = parser.getBigIntegerValue();
        if (number.compareTo(BigInteger.valueOf(lowest)) < 0 || number.compareTo(BigInteger.valueOf(highest)) > 0) {
            throw problem("input.json.range", path(), lowest, highest);
        }
        return number.longValue();
    }

    double decimal(double lowest, double highest) throws InvalidInputException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            expect(JsonToken.VALUE_NUMBER_FLOAT, "decimal");
        }
        double number = parser.getDoubleValue();
        if (!(number >= lowest && number <= highest)) {
            throw problem("input.json.range.decimal", path(), plain(lowest), plain(highest));
        }
        return number;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /**
     * A decimal number exactly as it is written.
     *
     * @param before how many digits it may have before the point
     * @param after how many after it
     */
    BigDecimal exact(int before, int after) throws InvalidInputException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            expect(JsonToken.VALUE_NUMBER_FLOAT, "decimal");
        }
        var number = parser.getDecimalValue().stripTrailingZeros();
        if (number.scale() > after || number.precision() - number.scale() > before) {
            throw problem("input.json.digits", path(), before, after);
        }
        return number;
    }

    /** Where the parser stands, as line and column from 1. */
    int[] place() {
        var place = parser.currentTokenLocation();
        return new int[] {place.getLineNr(), place.getColumnNr()};
    }

    boolean bool() throws InvalidInputException {
        if (parser.currentToken() != JsonToken.VALUE_TRUE && parser.currentToken() != JsonToken.VALUE_FALSE) {
            throw expected("boolean");
        }
        return parser.getBooleanValue();
    }

    /** A text in both languages. */
    Text text() throws InvalidInputException {
        var values = object(EN, JA);
        return new Text(values.get(EN), values.get(JA));
    }

    private static final Field<String> EN = Field.required("en", JsonReader::words);
    private static final Field<String> JA = Field.required("ja", JsonReader::words);

    /** A constant, written in lower case with hyphens. */
    <E extends Enum<E>> E constant(Class<E> type) throws InvalidInputException {
        var text = string();
        for (var constant : type.getEnumConstants()) {
            if (JsonWriter.name(constant).equals(text)) {
                return constant;
            }
        }
        var allowed =
                Arrays.stream(type.getEnumConstants()).map(JsonWriter::name).toList();
        throw problem("input.json.constant", path(), Excerpt.of(text), String.join(", ", allowed));
    }

    /** A day, or nothing where the file has null. */
    Optional<LocalDate> date() throws InvalidInputException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        var text = string();
        try {
            // longer ones are years beyond 9999 or before 0, which nobody means
            if (text.length() != "2026-11-22".length()) {
                throw new DateTimeException("not four digits of a year");
            }
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException wrong) {
            throw problem("input.json.date", path(), Excerpt.of(text));
        }
    }

    /** A moment in ISO 8601, UTC. */
    Instant moment() throws InvalidInputException {
        var text = string();
        try {
            return Instant.parse(text);
        } catch (DateTimeException wrong) {
            throw problem("input.json.moment", path(), Excerpt.of(text));
        }
    }

    private void expect(JsonToken token, String kind) throws InvalidInputException {
        if (parser.currentToken() != token) {
            throw expected(kind);
        }
    }

    private InvalidInputException expected(String kind) {
        return problem("input.json.expected." + kind, path());
    }

    /** What is wrong where the parser stands. */
    InvalidInputException problem(String key, Object... arguments) {
        var place = parser.currentTokenLocation();
        return new InvalidInputException(file, place.getLineNr(), place.getColumnNr(), Sentence.of(key, arguments));
    }

    /** Where the parser stands, as a path: rounds[0].ballots[3].expert. */
    String path() {
        return path(parser);
    }

    static String path(JsonParser parser) {
        var path = new StringBuilder();
        // standing on its opening bracket, the parser is inside the list already but at none of its items
        var inner = parser.streamReadContext();
        var start = parser.currentToken() == JsonToken.START_ARRAY ? inner.getParent() : inner;
        for (var context = start; context != null; context = context.getParent()) {
            if (context.inArray()) {
                path.insert(0, "[" + context.getCurrentIndex() + "]");
            } else if (context.inObject() && context.currentName() != null) {
                path.insert(0, "." + Excerpt.of(context.currentName()));
            }
        }
        return path.isEmpty() ? "$" : path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    /** Whether the document is an object with the key; false where it is broken before the key comes. */
    static boolean hasKey(Reader content, String key) {
        try (var parser = parser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (key.equals(parser.currentName())) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException broken) {
            return false;
        }
    }

    /** A parser for other walks over the same kind of file. */
    static JsonParser parser(Reader content) {
        return FACTORY.createParser(ObjectReadContext.empty(), content);
    }
}
