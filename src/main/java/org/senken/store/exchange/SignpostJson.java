package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.time.LocalDate;
import java.util.Optional;
import org.senken.core.scenario.Signpost;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Signposts as JSON. */
final class SignpostJson {
    private static final Field<Text> TEXT = required("text", JsonReader::text);
    private static final Field<Text> THRESHOLD = optional("threshold", JsonReader::text, Text.EMPTY);
    private static final Field<Optional<LocalDate>> LOOKED = optional("looked", JsonReader::date, Optional.empty());
    private static final Field<Boolean> SEEN = optional("seen", JsonReader::bool, false);

    private SignpostJson() {}

    static Signpost signpost(JsonReader in) throws InvalidInputException {
        var found = in.object(TEXT, THRESHOLD, LOOKED, SEEN);
        return new Signpost(found.get(TEXT), found.get(THRESHOLD), found.get(LOOKED), found.get(SEEN));
    }

    static void signpost(JsonWriter out, Signpost signpost) {
        out.begin().put("text", signpost.text()).put("threshold", signpost.threshold());
        out.put("looked", signpost.looked().orElse(null)).put("seen", signpost.seen());
        out.end();
    }
}
