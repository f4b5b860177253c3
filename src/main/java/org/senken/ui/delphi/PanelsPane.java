package org.senken.ui.delphi;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.PanelStatistics;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** How far the panel agrees over all questions of a criterion. */
final class PanelsPane {
    private static final double SMALLEST_P = 0.001;
    private static final double CRITERION_WIDTH = 180;
    private static final double FIGURE_WIDTH = 108;

    private final Messages messages;
    private final TableView<PanelStatistics> table = new TableView<>();
    private final VBox root;

    PanelsPane(ResultsViewModel model) {
        messages = model.messages();
        table.setId("panels");
        table.getColumns()
                .setAll(List.of(
                        column(
                                "results.criterion",
                                CRITERION_WIDTH,
                                panel -> model.readingProperty()
                                        .get()
                                        .map(reading -> messages.get(QuestionName.of(
                                                reading.study(),
                                                reading.closed().round(),
                                                panel.criterion(),
                                                panel.scenario())))
                                        .orElse("")),
                        column(
                                "results.panel.experts",
                                FIGURE_WIDTH,
                                panel -> Numbers.whole(panel.concordance().raters())),
                        column(
                                "results.panel.items",
                                FIGURE_WIDTH,
                                panel -> Numbers.whole(panel.concordance().items())),
                        column(
                                "cli.column.kendall",
                                FIGURE_WIDTH,
                                panel -> Numbers.decimal(panel.concordance().w())),
                        column(
                                "results.panel.chi",
                                FIGURE_WIDTH,
                                panel -> Numbers.decimal(panel.concordance().chiSquare())),
                        column(
                                "results.panel.df",
                                FIGURE_WIDTH,
                                panel -> Numbers.whole(panel.concordance().degreesOfFreedom())),
                        column(
                                "cli.column.p",
                                FIGURE_WIDTH,
                                panel -> probability(panel.concordance().p())),
                        column("cli.column.alpha", FIGURE_WIDTH + 40, panel -> Numbers.decimal(panel.alpha()))));
        var notes = Nodes.wrapped(messages.get("results.panel.note"), Styles.MUTED, Styles.SMALL);
        notes.getStyleClass().add("anchor");
        root = Nodes.card(messages.get("results.page.panels"), new VBox(notes, table));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    Region root() {
        return root;
    }

    void show(RoundReading reading) {
        table.getItems().setAll(reading.statistics().panels());
    }

    private TableColumn<PanelStatistics, String> column(
            String key, double width, Function<PanelStatistics, String> words) {
        var column = new TableColumn<PanelStatistics, String>(messages.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private static String probability(double p) {
        if (Double.isNaN(p)) {
            return Numbers.decimal(p);
        }
        return p < SMALLEST_P ? "<" + SMALLEST_P : String.format(Locale.ROOT, "%.3f", p);
    }
}
