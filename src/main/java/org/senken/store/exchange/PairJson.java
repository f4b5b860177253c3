package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Verdict;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;
import org.senken.editing.ScenarioPart;

/** The pairs of the morphological box as JSON. */
final class PairJson {
    static final Field<SortedMap<Pair, Verdict>> PAIRS =
            optional("pairs", in -> Grid.PAIRS.read(in, PairJson::verdict), Collections.emptySortedMap());

    private static final Field<StateId> ONE = required("one", in -> in.id(StateId::new));
    private static final Field<StateId> OTHER = required("other", in -> in.id(StateId::new));
    private static final Field<Boolean> POSSIBLE = required("possible", JsonReader::bool);
    private static final Field<Text> REASON = optional("reason", JsonReader::text, Text.EMPTY);

    private PairJson() {}

    /** Writes the pairs as the value that comes next. */
    static void pairs(JsonWriter out, Map<Pair, Verdict> pairs) {
        Grid.PAIRS.write(out, pairs, (each, verdict) -> fields(each.begin(), verdict));
    }

    private static Verdict verdict(JsonReader in) throws InvalidInputException {
        return verdict(in.object(POSSIBLE, REASON));
    }

    private static Verdict verdict(Values found) {
        return new Verdict(found.get(POSSIBLE), found.get(REASON));
    }

    private static void fields(JsonWriter out, Verdict verdict) {
        out.put("possible", verdict.possible()).put("reason", verdict.reason()).end();
    }

    static ScenarioPart.PairPart part(JsonReader in) throws InvalidInputException {
        var found = in.object(ONE, OTHER, POSSIBLE, REASON);
        return new ScenarioPart.PairPart(new Pair(found.get(ONE), found.get(OTHER)), verdict(found));
    }

    static void part(JsonWriter out, ScenarioPart.PairPart part) {
        out.begin().put("one", part.pair().one().value());
        fields(out.put("other", part.pair().other().value()), part.verdict());
    }
}
