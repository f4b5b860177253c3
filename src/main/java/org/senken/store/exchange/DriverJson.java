package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.List;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Drivers and their states as JSON. */
final class DriverJson {
    static final Field<List<Driver>> DRIVERS = optional("drivers", in -> in.list(DriverJson::driver), List.of());

    private static final Field<DriverId> ID = required("id", in -> in.id(DriverId::new));
    private static final Field<Text> NAME = required("name", JsonReader::text);
    private static final Field<Text> NOTE = optional("note", JsonReader::text, Text.EMPTY);
    private static final Field<List<State>> STATES = required("states", in -> in.list(DriverJson::state));
    private static final Field<List<SubjectId>> AREAS =
            optional("areas", in -> in.list(each -> each.id(SubjectId::new)), List.of());
    private static final Field<List<Text>> SOURCES = optional("sources", in -> in.list(JsonReader::text), List.of());
    private static final Field<Boolean> HOLDS_ITSELF = optional("holdsItself", JsonReader::bool, false);

    private static final Field<StateId> STATE_ID = required("id", in -> in.id(StateId::new));
    private static final Field<Text> TEXT = optional("text", JsonReader::text, Text.EMPTY);

    private DriverJson() {}

    static Driver driver(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, NAME, NOTE, STATES, AREAS, SOURCES, HOLDS_ITSELF);
        return new Driver(
                found.get(ID),
                found.get(NAME),
                found.get(NOTE),
                found.get(STATES),
                found.get(AREAS),
                found.get(SOURCES),
                found.get(HOLDS_ITSELF));
    }

    static void driver(JsonWriter out, Driver driver) {
        out.begin().put("id", driver.id().value()).put("name", driver.name()).put("note", driver.note());
        out.list("states", driver.states(), DriverJson::state);
        out.list("areas", driver.areas(), (each, area) -> each.string(area.value()));
        out.list("sources", driver.sources(), JsonWriter::text);
        out.put("holdsItself", driver.holdsItself()).end();
    }

    private static State state(JsonReader in) throws InvalidInputException {
        var found = in.object(STATE_ID, NAME, TEXT);
        return new State(found.get(STATE_ID), found.get(NAME), found.get(TEXT));
    }

    private static void state(JsonWriter out, State state) {
        out.begin().put("id", state.id().value());
        out.put("name", state.name()).put("text", state.text()).end();
    }
}
