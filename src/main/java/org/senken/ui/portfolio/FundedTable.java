package org.senken.ui.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.model.ItemId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Every item that takes part, and whether the portfolio that is looked at has it. The chosen row is shown beside. */
final class FundedTable {
    private static final double ROW_HEIGHT = 30;
    private static final double NAME_WIDTH = 150;

    private final BudgetViewModel model;
    private final TableView<BudgetLine> table = new TableView<>();
    private boolean showing;

    /**
     * The head of a column.
     *
     * @param title the key of its words
     * @param about the key of what it holds
     */
    private record Head(String id, String title, String about, double width) {}

    FundedTable(BudgetViewModel model) {
        this.model = model;
        table.setId("funded");
        table.getStyleClass().add("figures-table");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setPlaceholder(Nodes.label(messages().get("budget.none.listed"), Styles.MUTED));
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        var columns = table.getColumns();
        columns.add(column(
                new Head("taken", "budget.column.taken", "budget.about.taken", 36),
                Comparator.comparing(BudgetLine::taken),
                this::taken));
        columns.add(names());
        columns.add(column(
                new Head("core", "budget.column.core", "budget.about.core", 56),
                Comparator.comparingDouble(BudgetLine::share),
                this::pill));
        addNumbers(columns);
        columns.add(column(
                new Head("cases", "budget.column.cases", "budget.about.cases", 82),
                Comparator.comparingInt(BudgetLine::cases),
                this::cases));
        columns.add(column(
                new Head("risk", "budget.column.risk", "budget.about.risk", 42),
                Comparator.comparing(line -> line.flag().isPresent()),
                this::risk));
    }

    private void addNumbers(List<TableColumn<BudgetLine, ?>> columns) {
        columns.add(column(
                new Head("cost", "budget.column.cost", "budget.about.cost", 52),
                cost(),
                line -> number(model.amount(line.worth().item().cost().likely()))));
        columns.add(column(
                new Head("value", "budget.column.value", "budget.about.value", 54),
                value(),
                line -> number(score(line.worth().value()))));
        columns.add(column(
                new Head("for-money", "budget.column.for-money", "budget.about.for-money", 80),
                forMoney(),
                line -> number(forMoney(line))));
    }

    Region root() {
        return table;
    }

    private Messages messages() {
        return model.messages();
    }

    private static Comparator<BudgetLine> cost() {
        return Comparator.comparingLong(line -> line.worth().item().cost().likely());
    }

    private static Comparator<BudgetLine> value() {
        return Comparator.comparingDouble(line -> line.worth().value());
    }

    private static Comparator<BudgetLine> forMoney() {
        return Comparator.comparingDouble(line -> line.worth().valuePerBillion());
    }

    private void selected(@Nullable BudgetLine line) {
        if (!showing && line != null) {
            model.choose(line.id());
        }
    }

    /** Shows the lines and keeps the order and the chosen row. */
    void show() {
        showing = true;
        replace(model.lines());
        select(model.focusProperty().get().item());
        showing = false;
    }

    private void select(Optional<ItemId> chosen) {
        var selection = table.getSelectionModel();
        var selected = Optional.ofNullable(selection.getSelectedItem()).map(BudgetLine::id);
        if (selected.equals(chosen)) {
            return;
        }
        selection.clearSelection();
        for (int row = 0; row < table.getItems().size(); row++) {
            if (chosen.filter(table.getItems().get(row).id()::equals).isPresent()) {
                selection.select(row);
            }
        }
    }

    /** While the budget is dragged few rows change: the others stay as they are drawn. */
    private void replace(List<BudgetLine> lines) {
        var rows = table.getItems();
        var shown = rows.stream().map(BudgetLine::id).collect(Collectors.toSet());
        var wanted = lines.stream().collect(Collectors.toMap(BudgetLine::id, line -> line));
        if (!shown.equals(wanted.keySet()) || !isInOrder(lines)) {
            rows.setAll(lines);
            table.sort();
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            var line = wanted.get(rows.get(row).id());
            if (line != null && !line.equals(rows.get(row))) {
                rows.set(row, line);
            }
        }
    }

    /** Whether the rows stand as the lines do; where somebody sorted them, they need not. */
    private boolean isInOrder(List<BudgetLine> lines) {
        return !table.getSortOrder().isEmpty()
                || table.getItems().stream()
                        .map(BudgetLine::id)
                        .toList()
                        .equals(lines.stream().map(BudgetLine::id).toList());
    }

    private TableColumn<BudgetLine, BudgetLine> names() {
        var column = column(
                new Head("item", "budget.column.item", "budget.about.item", NAME_WIDTH),
                Comparator.comparing(line -> messages().get(line.name())),
                this::name);
        column.setMaxWidth(Double.MAX_VALUE);
        column.getStyleClass().add("name-column");
        return column;
    }

    private TableColumn<BudgetLine, BudgetLine> column(
            Head told, Comparator<BudgetLine> order, Function<BudgetLine, Node> cell) {
        var column = new TableColumn<BudgetLine, BudgetLine>();
        var head = Nodes.explained(
                Nodes.label(messages().get(told.title())), messages().get(told.about()));
        column.setGraphic(head);
        column.setId("funded-" + told.id());
        column.setMinWidth(told.width());
        column.setPrefWidth(told.width());
        if (!told.id().equals("item")) {
            column.setMaxWidth(told.width());
        }
        column.setComparator(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new Cell(cell));
        return column;
    }

    private Node name(BudgetLine line) {
        var words = messages().get(line.name());
        return Nodes.explained(Nodes.label(words), words);
    }

    private Node taken(BudgetLine line) {
        var mark = Nodes.label(line.taken() ? "●" : "", "taken-mark");
        mark.setAccessibleText(messages().get(line.taken() ? "budget.taken.yes" : "budget.taken.no"));
        return mark;
    }

    private Node pill(BudgetLine line) {
        return line.standing()
                .<Node>map(each -> StandingWords.pill(each, messages()))
                .orElseGet(() -> number("–"));
    }

    private Node cases(BudgetLine line) {
        return line.count()
                .<Node>map(each -> Nodes.explained(
                        number(messages().get("budget.of", each.always(), each.of())),
                        messages().get("budget.cases.about", each.always(), each.sometimes(), each.of())))
                .orElseGet(() -> number("–"));
    }

    private Node risk(BudgetLine line) {
        return line.flag()
                .<Node>map(flag -> Nodes.explained(
                        Nodes.badge("!", flag.isPlanned() ? Styles.WARN : Styles.BAD),
                        messages().get(flag.sentence(model.naming()))))
                .orElseGet(() -> Nodes.label(""));
    }

    private static Label number(String text) {
        var label = Nodes.label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String score(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String forMoney(BudgetLine line) {
        double value = line.worth().valuePerBillion();
        return Double.isFinite(value) ? score(value) : "–";
    }

    /** A cell that is drawn by a function of its line. */
    private static final class Cell extends TableCell<BudgetLine, BudgetLine> {
        private final Function<BudgetLine, Node> drawn;

        Cell(Function<BudgetLine, Node> drawn) {
            this.drawn = drawn;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable BudgetLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : drawn.apply(Objects.requireNonNull(line)));
        }
    }
}
