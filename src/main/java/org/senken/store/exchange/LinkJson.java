package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Link;
import org.senken.editing.InvalidInputException;
import org.senken.editing.ScenarioPart;

/** Which driver acts on which, as JSON. */
final class LinkJson {
    static final Field<SortedMap<Link, Boolean>> ACTS =
            optional("acts", in -> Grid.LINKS.read(in, JsonReader::bool), Collections.emptySortedMap());

    static final Field<DriverId> FROM = required("from", in -> in.id(DriverId::new));
    static final Field<DriverId> TO = required("to", in -> in.id(DriverId::new));
    private static final Field<Boolean> ACTS_AT_ALL = required("acts", JsonReader::bool);

    private LinkJson() {}

    /** Writes the links as the value that comes next. */
    static void acts(JsonWriter out, Map<Link, Boolean> acts) {
        Grid.LINKS.write(out, acts, JsonWriter::bool);
    }

    static ScenarioPart.LinkPart part(JsonReader in) throws InvalidInputException {
        var found = in.object(FROM, TO, ACTS_AT_ALL);
        return new ScenarioPart.LinkPart(new Link(found.get(FROM), found.get(TO)), found.get(ACTS_AT_ALL));
    }

    static void part(JsonWriter out, ScenarioPart.LinkPart part) {
        link(out.begin(), part.link()).put("acts", part.acts()).end();
    }

    /** Writes both ends into the object that has been begun. */
    static JsonWriter link(JsonWriter out, Link link) {
        return out.put("from", link.from().value()).put("to", link.to().value());
    }
}
