package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Signpost;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** The chosen scenarios as JSON. */
final class ScenarioJson {
    static final Field<List<Scenario>> SCENARIOS =
            optional("scenarios", in -> in.list(ScenarioJson::scenario), List.of());

    private static final Field<ScenarioId> ID = required("id", in -> in.id(ScenarioId::new));
    private static final Field<Scenario.Kind> KIND = required("kind", in -> in.constant(Scenario.Kind.class));
    private static final Field<Text> TITLE = required("title", JsonReader::text);
    private static final Field<Map<DriverId, StateId>> STATES =
            required("states", in -> in.map(DriverId::new, each -> each.id(StateId::new)));
    private static final Field<Narrative> NARRATIVE = optional("narrative", ScenarioJson::narrative, Narrative.NONE);
    private static final Field<List<KeyEvent>> EVENTS =
            optional("events", in -> in.list(ScenarioJson::event), List.of());
    private static final Field<List<Signpost>> SIGNPOSTS =
            optional("signposts", in -> in.list(SignpostJson::signpost), List.of());
    private static final Field<SortedMap<EffectCell, Effect>> EFFECTS =
            optional("effects", in -> Grid.EFFECTS.read(in, EffectJson::effect), Collections.emptySortedMap());

    private static final Field<Text> WHAT = optional("what", JsonReader::text, Text.EMPTY);
    private static final Field<Text> HOW = optional("how", JsonReader::text, Text.EMPTY);
    private static final Field<Text> WHOM = optional("whom", JsonReader::text, Text.EMPTY);

    private static final Field<Integer> YEAR = required("year", in -> in.integer(1900, 2200));
    private static final Field<Text> TEXT = required("text", JsonReader::text);

    private ScenarioJson() {}

    static Scenario scenario(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, KIND, TITLE, STATES, NARRATIVE, EVENTS, SIGNPOSTS, EFFECTS);
        return new Scenario(
                found.get(ID),
                found.get(KIND),
                found.get(TITLE),
                new TreeMap<>(found.get(STATES)),
                found.get(NARRATIVE),
                found.get(EVENTS),
                found.get(SIGNPOSTS),
                found.get(EFFECTS));
    }

    static void scenario(JsonWriter out, Scenario scenario) {
        out.begin().put("id", scenario.id().value()).put("kind", scenario.kind());
        out.put("title", scenario.title());
        out.table("states", scenario.states(), (each, state) -> each.string(state.value()));
        narrative(out.object("narrative"), scenario.narrative());
        out.list("events", scenario.events(), ScenarioJson::event);
        out.list("signposts", scenario.signposts(), SignpostJson::signpost);
        Grid.EFFECTS.write(out.key("effects"), scenario.effects(), EffectJson::effect);
        out.end();
    }

    private static Narrative narrative(JsonReader in) throws InvalidInputException {
        var found = in.object(WHAT, HOW, WHOM);
        return new Narrative(found.get(WHAT), found.get(HOW), found.get(WHOM));
    }

    private static void narrative(JsonWriter out, Narrative told) {
        out.put("what", told.what()).put("how", told.how()).put("whom", told.whom());
        out.end();
    }

    private static KeyEvent event(JsonReader in) throws InvalidInputException {
        var found = in.object(YEAR, TEXT);
        return new KeyEvent(found.get(YEAR), found.get(TEXT));
    }

    private static void event(JsonWriter out, KeyEvent event) {
        out.begin().put("year", event.year()).put("text", event.text()).end();
    }
}
