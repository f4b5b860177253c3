package org.senken.ui.scenario;

import java.util.Optional;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** What the matrix says of its cells. */
final class MatrixWords {
    private final MatrixViewModel model;

    MatrixWords(MatrixViewModel model) {
        this.model = model;
    }

    private Messages words() {
        return model.messages();
    }

    private SeenMatrix reading() {
        return model.readingProperty().get();
    }

    /** The cell at hand, as a screen reader says it. */
    String spoken() {
        return model.cursorProperty().get().map(this::spoken).orElseGet(() -> words().get("matrix.spoken.none"));
    }

    private String spoken(Cell cell) {
        var row = reading().axis().indexOf(cell.from());
        var column = reading().axis().indexOf(cell.to());
        return row.isEmpty() || column.isEmpty() ? "" : hint(row.getAsInt(), column.getAsInt());
    }

    /** What stands where the mouse is: a cell, or the whole name of a row or a column. */
    String hint(int row, int column) {
        if (row < 0 && column < 0) {
            return "";
        }
        if (row < 0) {
            return name(column);
        }
        return column < 0
                ? name(row)
                : name(row) + " → " + name(column) + ": " + value(reading().at(row, column));
    }

    private String name(int index) {
        return name(reading().axis().at(index));
    }

    String name(Axis.Entry entry) {
        return words().get("matrix.state", entry.driver().name(), entry.state().name());
    }

    /** Driver and state, in one line. */
    Optional<String> name(StateId state) {
        var place = reading().axis().indexOf(state);
        return place.isEmpty() ? Optional.empty() : Optional.of(name(place.getAsInt()));
    }

    private String value(SeenCell cell) {
        return switch (cell.kind()) {
            case OWN -> words().get("matrix.cell.own");
            case OFF -> words().get("matrix.cell.off");
            case EMPTY -> words().get("matrix.cell.empty");
            case JUDGED ->
                cell.isDisputed()
                        ? words().get("matrix.cell.disputed", Influence.signed(cell.value()))
                        : Influence.signed(cell.value());
        };
    }

    /** "The group", the code of an expert with the name, or "All together". */
    String judge(Optional<JudgeId> judge) {
        return judge.map(this::judge)
                .orElseGet(() -> words().get(
                                switch (reading().scenarios().search().joining()) {
                                    case MEDIAN -> "matrix.judge.all.median";
                                    case MEAN -> "matrix.judge.all.mean";
                                }));
    }

    String judge(JudgeId judge) {
        if (judge.equals(JudgeId.GROUP)) {
            return words().get("matrix.judge.group");
        }
        var name = model.room().study().experts().stream()
                .filter(expert -> expert.code().value().equals(judge.value()))
                .findFirst()
                .flatMap(expert -> model.room().study().register().nameOf(expert.code()))
                .orElse("");
        return name.isEmpty() ? judge.value() : words().get("matrix.judge.expert", judge, Text.same(name));
    }
}
