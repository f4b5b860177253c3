package org.senken.ui.portfolio;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.language.Messages;

/** The budget page: what to fund, what can be funded, and what must be kept to. */
public final class BudgetViewModel {
    /** The sections of the page. */
    public enum Section {
        /** What to fund under the budget. */
        RESULTS,
        /** What can be funded. */
        ITEMS,
        /** What must be kept to. */
        LIMITS
    }

    private final PortfolioViewModel room;
    private final ReadOnlyObjectWrapper<Section> section = new ReadOnlyObjectWrapper<>(Section.RESULTS);

    BudgetViewModel(PortfolioViewModel room) {
        this.room = room;
    }

    // Properties

    public Messages messages() {
        return room.messages();
    }

    public ReadOnlyObjectProperty<Section> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    // Commands

    public void show(Section wanted) {
        section.set(wanted);
    }
}
