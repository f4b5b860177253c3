package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;

import java.util.Set;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.StateId;
import org.senken.editing.InvalidInputException;

/** How consistent scenarios are looked for, as JSON. */
final class SearchJson {
    static final Field<Search> SEARCH = optional("search", SearchJson::search, Search.DEFAULT);

    private static final Field<Integer> MAX_INCONSISTENCY =
            optional("maxInconsistency", in -> in.integer(0, Search.MOST), Search.DEFAULT.maxInconsistency());
    private static final Field<Set<StateId>> FORCED = optional("forced", SearchJson::states, Set.of());
    private static final Field<Set<StateId>> FORBIDDEN = optional("forbidden", SearchJson::states, Set.of());
    private static final Field<Boolean> BOX = optional("box", JsonReader::bool, Search.DEFAULT.box());
    private static final Field<Search.Joining> JOINING =
            optional("joining", in -> in.constant(Search.Joining.class), Search.DEFAULT.joining());

    private SearchJson() {}

    static Search search(JsonReader in) throws InvalidInputException {
        var found = in.object(MAX_INCONSISTENCY, FORCED, FORBIDDEN, BOX, JOINING);
        return new Search(
                found.get(MAX_INCONSISTENCY),
                found.get(FORCED),
                found.get(FORBIDDEN),
                found.get(BOX),
                found.get(JOINING));
    }

    static void search(JsonWriter out, Search search) {
        out.begin().put("maxInconsistency", search.maxInconsistency());
        out.list("forced", search.forced(), (each, state) -> each.string(state.value()));
        out.list("forbidden", search.forbidden(), (each, state) -> each.string(state.value()));
        out.put("box", search.box()).put("joining", search.joining()).end();
    }

    private static Set<StateId> states(JsonReader in) throws InvalidInputException {
        return Set.copyOf(in.list(each -> each.id(StateId::new)));
    }
}
