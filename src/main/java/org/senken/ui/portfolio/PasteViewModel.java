package org.senken.ui.portfolio;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.senken.core.portfolio.model.Item;
import org.senken.core.technology.Sentence;

/** Rows of a spreadsheet on their way to become items: what was pasted, and what each row would make. All rows are taken or none. */
final class PasteViewModel {
    private final ItemsViewModel page;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PastedItems.Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    PasteViewModel(ItemsViewModel page) {
        this.page = page;
        text.subscribe(this::read);
    }

    /** What was pasted or typed. */
    StringProperty textProperty() {
        return text;
    }

    /** What each row would make, in order. */
    ReadOnlyObjectProperty<List<PastedItems.Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    long wrong() {
        return lines.get().stream().filter(PastedItems.Wrong.class::isInstance).count();
    }

    void begin(String rows) {
        text.set(rows);
        read(rows);
    }

    private void read(String rows) {
        lines.set(new PastedItems(page.study(), page.language(), page.fresh()).read(PastedRows.of(rows)));
    }

    /** Adds an item for each row, in one step; while a row is wrong nothing is added. */
    void add() {
        read(text.get());
        if (lines.get().isEmpty()) {
            page.refused(Sentence.of("items.paste.nothing"));
        } else if (wrong() > 0) {
            page.refused(Sentence.of("items.paste.refused", (int) wrong()));
        } else if (page.addAll(made())) {
            text.set("");
        }
    }

    private List<Item> made() {
        return lines.get().stream()
                .flatMap(each -> each instanceof PastedItems.Good good ? Stream.of(good.item()) : Stream.empty())
                .toList();
    }
}
