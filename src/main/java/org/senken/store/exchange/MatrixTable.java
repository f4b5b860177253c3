package org.senken.store.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;

/**
 * A cross-impact matrix as a table: a row and a column for each state. Three columns at the left say which state acts, by
 * name and by id; the ids over the columns say on which; the row of names below them is for people.
 */
final class MatrixTable {
    static final String DRIVER = "driver";
    static final String STATE = "state";
    static final String KEY = "id";
    /** Stands for an id in the row of names. */
    static final String NAMES = "-";

    /** The most states a table has room for. */
    static final int MOST_STATES = 900;

    private final Scenarios scenarios;
    private final Optional<JudgeId> judge;
    private final Language language;
    private final UnaryOperator<String> harmless;
    private final ImpactMatrix together;

    private MatrixTable(
            Scenarios scenarios, Optional<JudgeId> judge, Language language, UnaryOperator<String> harmless) {
        this.scenarios = scenarios;
        this.judge = judge;
        this.language = language;
        this.harmless = harmless;
        together = CrossImpact.matrix(scenarios);
    }

    /**
     * All rows, the header first. A cell nobody judged is empty, and so is one that takes no judgement.
     *
     * @param judge whose judgements; empty for those of all judges together
     * @param harmless what the format needs so that a name is never run as a formula
     */
    static List<List<String>> rows(
            Scenarios scenarios, Optional<JudgeId> judge, Language language, UnaryOperator<String> harmless) {
        return new MatrixTable(scenarios, judge, language, harmless).rows();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var ids = new ArrayList<>(List.of(DRIVER, STATE, KEY));
        var names = new ArrayList<>(List.of("", "", NAMES));
        for (var driver : scenarios.drivers()) {
            for (var state : driver.states()) {
                ids.add(state.id().value());
                names.add(name(driver.name()) + ": " + name(state.name()));
            }
        }
        rows.add(ids);
        rows.add(names);
        int at = 0;
        for (var driver : scenarios.drivers()) {
            for (var state : driver.states()) {
                rows.add(row(driver, state, at++));
            }
        }
        return rows;
    }

    private String name(Text name) {
        return harmless.apply(name.in(language));
    }

    private List<String> row(Driver from, State state, int at) {
        var row = new ArrayList<>(
                List.of(name(from.name()), name(state.name()), state.id().value()));
        int column = 0;
        for (var to : scenarios.drivers()) {
            boolean counts = CrossImpact.counts(scenarios, from, to);
            for (var target : to.states()) {
                row.add(counts ? cell(new Cell(state.id(), target.id()), together.at(at, column)) : "");
                column++;
            }
        }
        return row;
    }

    /**
     * @param joined what all judges say together, in units
     */
    private String cell(Cell cell, int joined) {
        if (judge.isPresent()) {
            return scenarios
                    .judgements()
                    .at(cell, judge.get())
                    .map(said -> String.valueOf(said.score()))
                    .orElse("");
        }
        return scenarios.judgements().at(cell).isEmpty() ? "" : inPoints(joined);
    }

    private String inPoints(int joined) {
        return BigDecimal.valueOf(joined)
                .divide(BigDecimal.valueOf(together.unit()), MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }
}
