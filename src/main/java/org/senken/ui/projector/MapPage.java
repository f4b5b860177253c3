package org.senken.ui.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.chart.HouseTheme;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.portfolio.Position;
import org.senken.language.Messages;
import org.senken.settings.Settings;
import org.senken.ui.common.Nodes;

/**
 * The portfolio map for a room: every area as a numbered bubble, ten of them at a time in full colour with their names
 * beside the map. The figure of screen and report has smaller type than can be read from the last row.
 */
final class MapPage {
    private final Messages words;
    private final PortfolioMap map;
    private final List<Position> named;
    private final VBox root;

    MapPage(ProjectorViewModel model, PortfolioMap map) {
        this.map = map;
        words = model.messages();
        int sheet = model.sheetProperty().get();
        named = Sheets.of(map.positions(), sheet);
        boolean dark = model.settingsProperty().get().theme() == Settings.Theme.DARK;
        var plot = new MapPlotPane(words, map, named, dark ? HouseTheme.DARK : HouseTheme.LIGHT);
        HBox.setHgrow(plot, Priority.ALWAYS);
        var middle = new HBox(plot, key());
        middle.getStyleClass().add("projector-map");
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(
                PageHead.of(
                        words,
                        words.get("projector.map", map.basis().round()),
                        words.get("map.viewpoint", map.viewpoint(), String.valueOf(map.asOf())),
                        sheet,
                        Sheets.count(map.positions().size())),
                middle,
                Nodes.label(words.count("projector.judgement", map.experts()), Sayings.QUIET));
        root.getStyleClass().add("projector-sheet");
    }

    Node root() {
        return root;
    }

    private VBox key() {
        var lines = new ArrayList<Node>();
        for (var position : named) {
            lines.add(entry(position));
        }
        lines.add(Nodes.spacer());
        var spacer = lines.getLast();
        VBox.setVgrow(spacer, Priority.ALWAYS);
        if (map.totalYen() > 0) {
            lines.add(Sayings.line(words.get("projector.map.size"), Sayings.QUIET));
        }
        if (map.riskScored()) {
            lines.add(Sayings.line(words.get("projector.map.risk"), Sayings.QUIET));
        }
        var key = new VBox();
        key.getStyleClass().add("projector-key");
        key.getChildren().setAll(lines);
        return key;
    }

    private Node entry(Position position) {
        var number = Nodes.label(MapPlotPane.number(map, position), "projector-number");
        var name = new Label(words.get(position.label()));
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        var entry = Nodes.row(0, number, name);
        entry.getStyleClass().add("projector-entry");
        return entry;
    }
}
