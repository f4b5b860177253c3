package org.senken.ui.technology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Area;
import org.senken.core.technology.Language;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Technology;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.technology.OutlineCell.Words;

/** The tree of areas and technologies. An edit changes only the rows it touches, so that nothing jumps. */
final class OutlineTable {
    private static final double ROW_HEIGHT = 34;
    private static final double STATUS_WIDTH = 122;
    private static final int ROWS_ABOVE = 3;
    private static final int ROWS_SEEN = 12;

    private final TechnologiesViewModel model;
    private final TreeTableView<Row> table = new TreeTableView<>();
    private final TreeItem<Row> top = new TreeItem<>();
    private final Map<Place, TreeItem<Row>> items = new HashMap<>();
    private Optional<Place> lastSelected = Optional.empty();
    private boolean updating;

    OutlineTable(TechnologiesViewModel model) {
        this.model = model;
        table.setId("technologies-table");
        table.setRoot(top);
        table.setShowRoot(false);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(Nodes.label(messages().get("technologies.none"), Styles.MUTED));
        addColumns(messages());
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> chosen(is));
    }

    TreeTableView<Row> root() {
        return table;
    }

    private Messages messages() {
        return model.messages();
    }

    private void addColumns(Messages words) {
        var language = words.language();
        var name = OutlineCell.names(
                words.get("technologies.column.name"),
                340,
                row -> new Words(
                        words.get(row.subject().label()),
                        words.get(row.subject().name())));
        var other =
                OutlineCell.muted(words.get(language.other()), 160, row -> inOther(row.subject(), language.other()));
        var status = OutlineCell.badges(
                words.get("technologies.column.status"), STATUS_WIDTH, row -> badges(words, row.subject()));
        var heading =
                OutlineCell.muted(words.get("technologies.column.heading"), 130, row -> Words.of(heading(words, row)));
        status.setMinWidth(STATUS_WIDTH);
        table.getColumns().setAll(List.of(name, other, status, heading));
        table.setTreeColumn(name);
    }

    private static Words inOther(Subject subject, Language other) {
        return new Words(subject.label().exactly(other), subject.name().exactly(other));
    }

    /** The marks of an entry: retired, name not confirmed. */
    static List<Label> badges(Messages words, Subject subject) {
        if (subject.retired()) {
            return List.of(Nodes.badge(words.get("technologies.retired"), Styles.INFO));
        }
        return subject.nameStatus() == NameStatus.UNVERIFIED
                ? List.of(Nodes.badge(words.get(NameStatus.UNVERIFIED), Styles.WARN))
                : List.of();
    }

    private static String heading(Messages words, Row row) {
        return row.isLink()
                ? words.get("technologies.link", row.linkedFrom())
                : switch (row.subject()) {
                    case Area area -> words.get(row.heading());
                    case Technology technology -> SubjectWords.programme(words, technology);
                };
    }

    private void chosen(@Nullable TreeItem<Row> item) {
        if (!updating && item != null) {
            model.select(item.getValue().place());
        }
    }

    /** Shows an outline; what was selected stays selected. */
    void show(Outline outline) {
        updating = true;
        Set<Place> present = new HashSet<>();
        var areas = outline.branches().stream()
                .map(branch -> item(outline, branch, present))
                .toList();
        put(top, areas);
        items.keySet().retainAll(present);
        updating = false;
        select(model.selectedProperty().get());
    }

    private TreeItem<Row> item(Outline outline, Branch branch, Set<Place> present) {
        var item = item(branch.area(), present);
        put(item, branch.below().stream().map(row -> item(row, present)).toList());
        item.setExpanded(
                outline.searching()
                        ? branch.open()
                        : model.isExpanded(branch.area().place().area()));
        return item;
    }

    private TreeItem<Row> item(Row row, Set<Place> present) {
        present.add(row.place());
        var item = items.computeIfAbsent(row.place(), place -> created(row));
        if (!item.getValue().equals(row)) {
            item.setValue(row);
        }
        return item;
    }

    private TreeItem<Row> created(Row row) {
        var item = new TreeItem<>(row);
        item.expandedProperty().addListener((property, was, is) -> {
            if (!updating && !model.outlineProperty().get().searching()) {
                model.expand(row.place().area(), is);
            }
        });
        return item;
    }

    private static void put(TreeItem<Row> parent, List<TreeItem<Row>> children) {
        if (!parent.getChildren().equals(children)) {
            parent.getChildren().setAll(children);
        }
    }

    /** Selects a place; scrolls there if another one was selected before. */
    void select(Optional<Place> place) {
        var selection = table.getSelectionModel();
        var item = place.map(items::get).orElse(null);
        if (!Objects.equals(selection.getSelectedItem(), item)) {
            updating = true;
            selection.clearSelection();
            openAbove(item);
            int index = item == null ? -1 : table.getRow(item);
            if (index >= 0) {
                selection.select(index);
                scrollTo(index, place);
            }
            updating = false;
        }
        lastSelected = item == null ? Optional.empty() : place;
    }

    private void openAbove(@Nullable TreeItem<Row> item) {
        var parent = item == null ? null : item.getParent();
        if (parent != null && !parent.isExpanded()) {
            parent.setExpanded(true);
        }
    }

    private void scrollTo(int index, Optional<Place> place) {
        if (!place.equals(lastSelected) && index >= ROWS_SEEN) {
            table.scrollTo(Math.max(0, index - ROWS_ABOVE));
        }
    }
}
