package org.senken.ui.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.report.Handling;
import org.senken.core.report.ReportKind;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The report room: which report, in which language, what is done with it, and below that one of three pages. */
public final class ReportView extends RoomView {
    private static final double GAP = 12;

    private final ReportViewModel model;
    private final Map<ReportViewModel.Page, Region> pages = new EnumMap<>(ReportViewModel.Page.class);
    private final VBox root = new VBox();
    private final Row<ReportKind> kinds;
    private final Row<Editions> editions;
    private final Row<ReportViewModel.Page> tabs;
    private final Choice<Handling> handling;
    private final HBox head;
    private final HBox tools;

    public ReportView(ReportViewModel model) {
        this.model = model;
        var words = model.messages();
        kinds = new Row<>("report-kind", List.of(ReportKind.values()), words::get, model::show);
        editions = new Row<>("report-language", List.of(Editions.values()), words::get, model::show);
        tabs = new Row<>("report-page", List.of(ReportViewModel.Page.values()), words::get, model::show);
        handling = new Choice<>("report-handling", words::get, model::handle);
        head = Nodes.row(
                GAP,
                Nodes.label(words.get(Room.REPORT), Styles.ROOM_TITLE),
                kinds.root(),
                Nodes.spacer(),
                editions.root());
        var label = Nodes.label(words.get("report.handling"), Styles.FIELD_LABEL);
        label.setLabelFor(handling.root());
        label.setMinWidth(Region.USE_PREF_SIZE);
        tools = Nodes.row(
                GAP,
                tabs.root(),
                Nodes.row(6, label, handling.root()),
                Nodes.spacer(),
                new ExportBar(model, life()).root());
        root.getStyleClass().add(Styles.ROOM);
        root.setMinHeight(0);
        follow(model.kindProperty(), kinds::show);
        follow(model.editionsProperty(), editions::show);
        follow(
                model.studyProperty(),
                study -> handling.show(
                        List.of(Handling.values()), study.reports().handling()));
        follow(model.pageProperty(), this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    private void show(ReportViewModel.Page shown) {
        tabs.show(shown);
        var page = pages.computeIfAbsent(shown, this::built);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.getChildren().setAll(head, tools, page);
    }

    private Region built(ReportViewModel.Page page) {
        return switch (page) {
            case PAGES -> new PagesPane(model, life()).root();
            case CHECK -> new CheckPane(model.check(), life()).root();
            case SOURCES -> new SourcesPane(model.sources(), life()).root();
            case RETURNS -> new ReturnsPane(model.update(), model.translations(), life()).root();
        };
    }
}
