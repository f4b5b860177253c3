package org.senken.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.chart.Figure;
import org.senken.core.report.Piece.Width;
import org.senken.report.FigureFormat;

/** The buttons beside every figure: copy it, or save it as a picture, a drawing, a page or data. */
public final class FigureBar {
    private final FigureExport export;
    private final Supplier<Optional<Figure>> figure;
    private final List<Runnable> choices = new ArrayList<>();
    private final HBox root;

    /**
     * @param id begins the ids of the buttons: "map" gives "map-copy" and "map-export"
     * @param figure what is shown at the moment, if anything
     */
    public FigureBar(String id, FigureExport export, Supplier<Optional<Figure>> figure) {
        this.export = export;
        this.figure = figure;
        var copy = Nodes.button(
                id + "-copy",
                export.messages().get("map.copy"),
                () -> figure.get().ifPresent(shown -> export.copy(shown, Clip::picture)));
        root = Nodes.row(10, copy, menu(id));
    }

    public HBox root() {
        return root;
    }

    private MenuButton menu(String id) {
        var menu = new MenuButton(export.messages().get("map.export.button"));
        menu.setId(id + "-export");
        menu.getStyleClass().add(Styles.PRIMARY);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (var format : FigureFormat.values()) {
            var item = new MenuItem(export.messages().get("map.export." + format.name()));
            item.setId("export-" + format.name());
            item.setOnAction(event -> figure.get().ifPresent(shown -> export.save(shown, format)));
            menu.getItems().add(item);
        }
        var all = new MenuItem(export.messages().get("map.export.all"));
        all.setId("export-all");
        all.setOnAction(event -> figure.get().ifPresent(export::saveAll));
        menu.getItems().addAll(all, new SeparatorMenuItem());
        menu.getItems().addAll(sizes());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(resolutions());
        // another figure's bar may have chosen meanwhile
        menu.setOnShowing(event -> choices.forEach(Runnable::run));
        return menu;
    }

    private List<RadioMenuItem> sizes() {
        var group = new ToggleGroup();
        return FigureExport.SIZES.stream()
                .map(size -> {
                    var item = new RadioMenuItem(export.messages().get(sizeKey(size)));
                    item.setToggleGroup(group);
                    item.setOnAction(event -> export.resize(size));
                    choices.add(() ->
                            item.setSelected(size.equals(export.sizeProperty().get())));
                    return item;
                })
                .toList();
    }

    private static String sizeKey(Optional<Width> size) {
        return size.map(width -> switch (width) {
                    case COLUMN -> "map.export.size.column";
                    case PAGE -> "map.export.size.page";
                    case SLIDE -> "map.export.size.slide";
                })
                .orElse("map.export.size.own");
    }

    private List<RadioMenuItem> resolutions() {
        var group = new ToggleGroup();
        return FigureExport.RESOLUTIONS.stream()
                .map(dpi -> {
                    var item = new RadioMenuItem(export.messages().get("map.export.dpi", dpi));
                    item.setToggleGroup(group);
                    choices.add(() -> item.setSelected(
                            dpi.equals(export.resolutionProperty().get())));
                    item.setOnAction(event -> export.resolve(dpi));
                    return item;
                })
                .toList();
    }
}
