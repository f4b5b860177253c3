package org.senken.store.exchange.scw;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.editing.InvalidInputException;

/** The first section: a line {@code &name} for each driver, and below it a line {@code -name} for each of its states. */
final class ScwStructure {
    /** A driver and the line it stands in. */
    private record Named(int line, int column, String name, List<String> states) {}

    private final ScwLines lines;
    private final List<Named> drivers = new ArrayList<>();

    private ScwStructure(ScwLines lines) {
        this.lines = lines;
    }

    /**
     * Reads the section with the line that ends it. Ids count: D1, D2 and so on, their states D1.1, D1.2 and so on.
     *
     * @throws InvalidInputException if it is none, a driver has no states, or there are too many of either
     */
    static List<Driver> read(ScwLines lines) throws InvalidInputException {
        return new ScwStructure(lines).read();
    }

    private List<Driver> read() throws InvalidInputException {
        while (lines.next()) {
            if (lines.isSeparator() && !isFileName()) {
                checkLast();
                if (drivers.isEmpty()) {
                    throw lines.refused(1, "scw.no-drivers");
                }
                return drivers();
            }
            if (!lines.isBlank()) {
                readLine();
            }
        }
        throw lines.refused(1, drivers.isEmpty() ? "scw.no-drivers" : "scw.end", 1);
    }

    /** The second line after the program's name is that of the file, whatever it looks like. */
    private boolean isFileName() {
        return lines.number() == 2 && drivers.isEmpty();
    }

    private void readLine() throws InvalidInputException {
        int at = lines.indent();
        switch (lines.line().charAt(at)) {
            case '&' -> addDriver(at);
            case '-' -> addState(at);
            default -> {
                if (!drivers.isEmpty()) {
                    throw lines.refused(at + 1, "scw.structure");
                }
            }
        }
    }

    private void addDriver(int at) throws InvalidInputException {
        checkLast();
        if (drivers.size() == Scenarios.MOST_DRIVERS_IN_FILES) {
            throw lines.refused(at + 1, "scw.drivers", Scenarios.MOST_DRIVERS_IN_FILES);
        }
        drivers.add(new Named(lines.number(), at + 1, name(at + 1), new ArrayList<>()));
    }

    private void checkLast() throws InvalidInputException {
        if (!drivers.isEmpty() && drivers.getLast().states().isEmpty()) {
            var last = drivers.getLast();
            throw lines.refused(last.line(), last.column(), "scw.empty", ScwNames.quoted(last.name()));
        }
    }

    private void addState(int at) throws InvalidInputException {
        if (drivers.isEmpty()) {
            if (isFileName()) {
                return;
            }
            throw lines.refused(at + 1, "scw.stray");
        }
        var driver = drivers.getLast();
        if (driver.states().size() == Driver.MOST_STATES_IN_FILES) {
            throw lines.refused(at + 1, "scw.states", ScwNames.quoted(driver.name()), Driver.MOST_STATES_IN_FILES);
        }
        driver.states().add(name(at + 1));
    }

    /** The name that begins at a place of the line. */
    private String name(int from) throws InvalidInputException {
        var raw = lines.line().substring(from).replace('\t', ' ');
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isISOControl(raw.charAt(i))) {
                throw lines.refused(from + i + 1, "scw.control");
            }
        }
        var name = raw.strip();
        if (name.length() > ScwNames.LONGEST) {
            throw lines.refused(from + 1, "scw.name", name.length(), ScwNames.LONGEST);
        }
        return name;
    }

    private List<Driver> drivers() {
        var made = new ArrayList<Driver>();
        for (var each : drivers) {
            var id = "D" + (made.size() + 1);
            var states = new ArrayList<State>();
            for (var name : each.states()) {
                states.add(State.named(new StateId(id + "." + (states.size() + 1)), ScwNames.text(name)));
            }
            made.add(Driver.of(new DriverId(id), ScwNames.text(each.name()), states));
        }
        return made;
    }
}
