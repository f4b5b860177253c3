package org.senken.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.report.ReportKind;
import org.senken.report.contents.ReportMap;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The printed pages, one below the other. Only those in sight and near it are drawn. */
final class PreviewPane {
    private static final double GAP = 16;
    private static final double LARGEST = 760;
    private static final double SMALLEST = 240;

    private final ReportViewModel model;
    private final List<PageSheet> sheets = new ArrayList<>();
    private final VBox column = new VBox(GAP);
    private final ScrollPane scroll = new ScrollPane(column);
    private final Label status = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final Label slides = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final StackPane waiting = new StackPane();
    private final VBox root;
    private boolean clicked;
    /** Something was chosen before the pages had their size. */
    private boolean pending;

    PreviewPane(ReportViewModel model, RoomView.Life life) {
        this.model = model;
        column.getStyleClass().add("report-pages");
        scroll.setId("report-pages");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().add("report-desk");
        scroll.viewportBoundsProperty().subscribe(bounds -> look());
        scroll.vvalueProperty().subscribe(value -> look());
        column.heightProperty().subscribe(height -> look());
        status.setId("report-status");
        status.setMinWidth(Region.USE_PREF_SIZE);
        slides.setText(model.messages().get("report.slides"));
        var foot = new HBox(GAP, status, slides);
        foot.getStyleClass().add("report-status");
        var stage = new StackPane(scroll, waiting);
        VBox.setVgrow(stage, Priority.ALWAYS);
        root = new VBox(stage, foot);
        root.setMinWidth(0);
        root.setPrefWidth(0);
        root.getStyleClass().add("report-preview");
        life.follow(model.studyProperty(), study -> model.preview().refresh());
        life.follow(model.kindProperty(), this::turnTo);
        life.follow(model.editionsProperty(), editions -> model.preview().refresh());
        life.follow(model.namesProperty(), names -> model.preview().refresh());
        life.follow(model.yearsProperty(), years -> model.preview().refresh());
        life.follow(
                model.preview().statusProperty(),
                sentence -> status.setText(model.messages().get(sentence)));
        life.follow(model.preview().pagesProperty(), this::show);
        life.follow(model.chosenProperty(), place -> goTo());
    }

    Region root() {
        return root;
    }

    private void turnTo(ReportKind kind) {
        slides.setVisible(kind == ReportKind.SLIDES);
        slides.setManaged(kind == ReportKind.SLIDES);
        model.preview().refresh();
    }

    /** Keeps the sheets there are, so that a page keeps its old picture until the new one is drawn. */
    private void show(List<Printed> printed) {
        int at = 0;
        for (var each : printed) {
            for (int page = 0; page < each.pages().count(); page++) {
                if (at == sheets.size()) {
                    sheets.add(new PageSheet(model, this::choose));
                }
                sheets.get(at).show(each, page);
                at++;
            }
        }
        sheets.subList(at, sheets.size()).clear();
        column.getChildren().setAll(sheets.stream().map(PageSheet::root).toList());
        waiting.setVisible(printed.isEmpty());
        waiting.getChildren().setAll(Nodes.wrapped(model.messages().get("report.waiting"), Styles.MUTED));
        look();
        mark();
    }

    /** Gives every sheet its size and draws those in sight. */
    private void look() {
        var view = scroll.getViewportBounds();
        if (view.getWidth() <= 0 || sheets.isEmpty()) {
            return;
        }
        double width = Math.floor(Math.clamp(view.getWidth() - 2 * GAP, SMALLEST, LARGEST));
        double top = top(view);
        double y = GAP;
        for (var sheet : sheets) {
            sheet.size(width);
            boolean near = y + sheet.height() > top - view.getHeight() / 2 && y < top + 1.5 * view.getHeight();
            boolean far = y + sheet.height() < top - 4 * view.getHeight() || y > top + 5 * view.getHeight();
            if (near) {
                sheet.draw();
            } else if (far) {
                sheet.forget();
            }
            y += sheet.height() + GAP;
        }
        if (pending) {
            goTo();
        }
    }

    /** How far the pages are scrolled, in pixels. */
    private double top(Bounds view) {
        return Math.max(0, contentHeight() - view.getHeight()) * scroll.getVvalue();
    }

    private double contentHeight() {
        return GAP + sheets.stream().mapToDouble(each -> each.height() + GAP).sum();
    }

    private void choose(ReportMap.Place place) {
        clicked = true;
        model.choose(place);
        clicked = false;
    }

    private void mark() {
        sheets.forEach(sheet -> sheet.mark(model.chosenProperty().get()));
    }

    /** Scrolls to what was chosen elsewhere; what was clicked on a page is in sight already. */
    private void goTo() {
        mark();
        var view = scroll.getViewportBounds();
        pending = !clicked && (view.getHeight() <= 0 || column.getHeight() < contentHeight() || sheets.isEmpty());
        if (clicked || pending) {
            return;
        }
        double y = GAP;
        double room = contentHeight() - view.getHeight();
        for (var sheet : sheets) {
            var down = sheet.downOf(model.chosenProperty().get());
            if (down.isPresent() && room > 0) {
                double wanted = y + down.getAsDouble() * sheet.height() - view.getHeight() / 6;
                scroll.setVvalue(Math.clamp(wanted / room, 0, 1));
                return;
            }
            y += sheet.height() + GAP;
        }
    }
}
