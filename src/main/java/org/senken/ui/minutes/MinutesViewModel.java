package org.senken.ui.minutes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.senken.language.Messages;

/** The room of the minutes: which of its three sheets lies on top. */
public final class MinutesViewModel {
    /** What the room holds. */
    public enum Sheet {
        NOTES,
        WORDINGS,
        RUN_SHEET
    }

    private final NotesViewModel notes;
    private final WordingsViewModel wordings;
    private final RunSheetViewModel runSheet;
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.NOTES);

    public MinutesViewModel(NotesViewModel notes, WordingsViewModel wordings, RunSheetViewModel runSheet) {
        this.notes = notes;
        this.wordings = wordings;
        this.runSheet = runSheet;
    }

    Messages messages() {
        return notes.messages();
    }

    public NotesViewModel notes() {
        return notes;
    }

    WordingsViewModel wordings() {
        return wordings;
    }

    RunSheetViewModel runSheet() {
        return runSheet;
    }

    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet;
    }

    /** Lays a sheet on top. */
    public void show(Sheet wanted) {
        sheet.set(wanted);
    }
}
