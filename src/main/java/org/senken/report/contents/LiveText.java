package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Plain;
import org.senken.report.document.Run;

/**
 * Text with values in it that come from the study. A value stands in double square brackets: its key, and after a bar the
 * value it had when the sentence was written. One without a written value follows the study and is never out of date.
 */
public record LiveText(List<Part> parts) {
    /** A stretch of text. */
    public sealed interface Part {}

    /** Words as they are. */
    public record Words(String text) implements Part {}

    /**
     * A value of the study.
     *
     * @param written what it was when the sentence was written; empty if that was not kept
     */
    public record Value(String key, Optional<String> written) implements Part {}

    /**
     * A value that is no longer what was written.
     *
     * @param now blank if the study has no such value any more
     */
    public record Stale(String key, String written, String now) {}

    private static final Pattern VALUE = Pattern.compile("\\[\\[([a-z][A-Za-z0-9._-]*)(?:\\|([^\\[\\]]*))?]]");

    public LiveText {
        parts = List.copyOf(parts);
    }

    /** The parts of a text; brackets that hold no value are words. */
    public static LiveText parse(String text) {
        var parts = new ArrayList<Part>();
        var matcher = VALUE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new Words(text.substring(from, matcher.start())));
            }
            parts.add(new Value(matcher.group(1), Optional.ofNullable(matcher.group(2))));
            from = matcher.end();
        }
        if (from < text.length()) {
            parts.add(new Words(text.substring(from)));
        }
        return new LiveText(parts);
    }

    /** The keys of the values in it. */
    public List<String> keys() {
        return values().map(Value::key).distinct().toList();
    }

    private Stream<Value> values() {
        return parts.stream().filter(Value.class::isInstance).map(Value.class::cast);
    }

    /** Whether it needs a value that the study does not have and nobody wrote down. */
    public boolean isWaiting(LiveValues values) {
        return values().anyMatch(each ->
                each.written().isEmpty() && values.value(each.key()).isEmpty());
    }

    /** The text as runs of a document; what is out of date is marked. */
    public List<Run> runs(LiveValues values) {
        return parts.stream()
                .<Run>map(part -> switch (part) {
                    case Words words -> new Plain(words.text());
                    case Value value -> run(value, values);
                })
                .toList();
    }

    private static Run run(Value value, LiveValues values) {
        var freshness = stale(value, values).isPresent() ? LiveValue.Freshness.STALE : LiveValue.Freshness.CURRENT;
        return new LiveValue(LiveValues.id(value.key()), printed(value, values), freshness);
    }

    /** The text as it reads now. */
    public String text(LiveValues values) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Words words -> words.text();
                    case Value value -> printed(value, values);
                })
                .collect(Collectors.joining());
    }

    private static String printed(Value value, LiveValues values) {
        return values.value(value.key()).or(value::written).orElse("–");
    }

    /** The text with every value as it is now written into it; one the study does not have stays. */
    public String accepted(LiveValues values) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Words words -> words.text();
                    case Value value -> accepted(value, values);
                })
                .collect(Collectors.joining());
    }

    /** The text with values written into it where none was kept yet; those that were kept stay, however old. */
    public String kept(LiveValues values) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Words words -> words.text();
                    case Value value ->
                        value.written()
                                .map(written -> "[[" + value.key() + "|" + written + "]]")
                                .orElseGet(() -> accepted(value, values));
                })
                .collect(Collectors.joining());
    }

    private static String accepted(Value value, LiveValues values) {
        var now = values.value(value.key()).map(LiveText::plain).or(value::written);
        return "[[" + value.key() + now.map(each -> "|" + each).orElse("") + "]]";
    }

    /** Brackets would end the value early. */
    private static String plain(String value) {
        return value.replace('[', '(').replace(']', ')');
    }

    /** The values that are out of date. */
    public List<Stale> stale(LiveValues values) {
        return values().flatMap(each -> stale(each, values).stream()).toList();
    }

    private static Optional<Stale> stale(Value value, LiveValues values) {
        var now = values.value(value.key()).map(LiveText::plain);
        return value.written()
                .filter(written -> !now.equals(Optional.of(written)))
                .map(written -> new Stale(value.key(), written, now.orElse("")));
    }
}
