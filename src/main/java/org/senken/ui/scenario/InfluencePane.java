package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.InfluenceStrengths;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.structure.InfluenceRole;
import org.senken.core.scenario.structure.Power;
import org.senken.core.scenario.structure.Settling;
import org.senken.core.scenario.structure.StructuralAnalysis;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** Structural analysis as a table: how much each driver pushes and is pushed, directly and on detours. */
final class InfluencePane {
    private static final double NAME = 190;
    private static final double NUMBER = 96;
    private static final double ROLE = 120;

    /** A driver with its shares of all influence and dependence, from 0 to 1. */
    private record Line(
            Text name,
            double influence,
            double dependence,
            InfluenceRole role,
            double farInfluence,
            double farDependence,
            InfluenceRole farRole) {}

    private final Messages words;
    private final TableView<Line> table = new TableView<>();
    private final Label remark = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox root;

    InfluencePane(MatrixViewModel model, RoomView.Life life) {
        words = model.messages();
        table.setId("influence");
        table.getColumns()
                .setAll(List.of(
                        name(),
                        share("influence.direct", Line::influence),
                        share("influence.dependence", Line::dependence),
                        role("influence.role", false),
                        share("influence.indirect", Line::farInfluence),
                        share("influence.indirect.dependence", Line::farDependence),
                        role("influence.indirect.role", true)));
        VBox.setVgrow(table, Priority.ALWAYS);
        remark.getStyleClass().add("find-basis");
        root = new VBox(table, remark);
        life.follow(model.room().scenariosProperty(), this::show);
    }

    Region root() {
        return root;
    }

    private TableColumn<Line, String> name() {
        var column = new TableColumn<Line, String>(words.get("influence.driver"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(words.get(row.getValue().name())));
        column.setPrefWidth(NAME);
        return column;
    }

    private TableColumn<Line, Double> share(String key, ToDoubleFunction<Line> value) {
        var column = new TableColumn<Line, Double>();
        column.setGraphic(heading(key, NUMBER));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
        column.setCellFactory(any -> new ShareCell());
        column.setPrefWidth(NUMBER);
        return column;
    }

    private TableColumn<Line, String> role(String key, boolean far) {
        var column = new TableColumn<Line, String>();
        column.setGraphic(heading(key, ROLE));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                words.get(far ? row.getValue().farRole() : row.getValue().role())));
        column.setPrefWidth(ROLE);
        return column;
    }

    private Label heading(String key, double width) {
        var heading = Nodes.wrapped(words.get(key), "wrapped-header");
        heading.setMaxWidth(width - 10);
        return heading;
    }

    /** What was judged counts; before anything is judged, whether drivers act at all. */
    private void show(Scenarios scenarios) {
        boolean judged = !scenarios.judgements().isEmpty();
        var strengths = judged ? InfluenceStrengths.fromJudgements(scenarios) : InfluenceStrengths.fromActs(scenarios);
        var analysis = strengths.analysis();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < scenarios.drivers().size(); i++) {
            lines.add(line(scenarios.drivers().get(i).name(), i, analysis.direct(), analysis.indirect()));
        }
        table.getItems().setAll(lines);
        table.sort();
        remark.setText(words.get(judged ? "influence.judged" : "influence.acts", strengths.unknown())
                + " "
                + settled(analysis));
    }

    private static Line line(Text name, int driver, Power direct, Power indirect) {
        return new Line(
                name,
                direct.influenceShare(driver),
                direct.dependenceShare(driver),
                direct.role(driver),
                indirect.influenceShare(driver),
                indirect.dependenceShare(driver),
                indirect.role(driver));
    }

    private String settled(StructuralAnalysis analysis) {
        int power = analysis.indirect().power();
        return switch (analysis.settling()) {
            case Settling.Settled settled -> words.get("influence.settled", power);
            case Settling.Unstable unstable -> words.get("influence.unstable", power);
            case Settling.Ending ending -> words.get("influence.ending", ending.longest(), power);
        };
    }

    /** A share in percent. */
    private static final class ShareCell extends TableCell<Line, Double> {
        @Override
        protected void updateItem(Double share, boolean empty) {
            super.updateItem(share, empty);
            setText(empty || share == null ? null : FindWords.percent(share) + " %");
        }
    }
}
