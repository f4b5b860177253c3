package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.List;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Wildcards as JSON. */
final class WildcardJson {
    static final Field<List<Wildcard>> WILDCARDS =
            optional("wildcards", in -> in.list(WildcardJson::wildcard), List.of());

    private static final Field<WildcardId> ID = required("id", in -> in.id(WildcardId::new));
    private static final Field<Text> NAME = required("name", JsonReader::text);
    private static final Field<Text> TEXT = optional("text", JsonReader::text, Text.EMPTY);
    private static final Field<List<SubjectId>> AREAS =
            optional("areas", in -> in.list(each -> each.id(SubjectId::new)), List.of());
    private static final Field<Wildcard.Combination> COMBINATION =
            optional("combination", WildcardJson::combination, Wildcard.Combination.NONE);
    private static final Field<List<StateId>> RAISES =
            optional("raises", in -> in.list(each -> each.id(StateId::new)), List.of());
    private static final Field<Text> SIGNPOSTS = optional("signposts", JsonReader::text, Text.EMPTY);

    private static final Field<Text> EMERGING = optional("emerging", JsonReader::text, Text.EMPTY);
    private static final Field<Text> EXISTING = optional("existing", JsonReader::text, Text.EMPTY);
    private static final Field<Text> NEED = optional("need", JsonReader::text, Text.EMPTY);

    private WildcardJson() {}

    static Wildcard wildcard(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, NAME, TEXT, AREAS, COMBINATION, RAISES, SIGNPOSTS);
        return new Wildcard(
                found.get(ID),
                found.get(NAME),
                found.get(TEXT),
                found.get(AREAS),
                found.get(COMBINATION),
                found.get(RAISES),
                found.get(SIGNPOSTS));
    }

    static void wildcard(JsonWriter out, Wildcard wildcard) {
        out.begin().put("id", wildcard.id().value());
        out.put("name", wildcard.name()).put("text", wildcard.text());
        out.list("areas", wildcard.areas(), (each, area) -> each.string(area.value()));
        combination(out.object("combination"), wildcard.combination());
        out.list("raises", wildcard.raises(), (each, state) -> each.string(state.value()));
        out.put("signposts", wildcard.signposts()).end();
    }

    private static Wildcard.Combination combination(JsonReader in) throws InvalidInputException {
        var found = in.object(EMERGING, EXISTING, NEED);
        return new Wildcard.Combination(found.get(EMERGING), found.get(EXISTING), found.get(NEED));
    }

    private static void combination(JsonWriter out, Wildcard.Combination meets) {
        out.put("emerging", meets.emerging()).put("existing", meets.existing()).put("need", meets.need());
        out.end();
    }
}
