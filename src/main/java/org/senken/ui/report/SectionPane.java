package org.senken.ui.report;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.TextPair;

/** The fields of a section: title, level, place, text in both languages, and what stands in it. */
final class SectionPane {
    private static final int ROWS = 9;

    private final SectionsViewModel model;
    private final SectionId id;
    private final Messages words;
    private final DetailPane pane;
    private final TextPair titles;
    private final TextPair texts;
    private final Row<Integer> levels;
    private final Row<Section.Place> places;
    private final StaleBar stale;
    private final ValueMenu values;
    private final PieceRows pieces;

    SectionPane(SectionsViewModel model, Section section, DetailPane pane) {
        this.model = model;
        this.pane = pane;
        id = section.id();
        words = model.messages();
        titles = TextPair.line(words, "report-title", "report.title", section.title(), (language, typed) -> {
            model.title(id, language, typed);
            return true;
        });
        texts = TextPair.lines(words, "report-text", "report.text", ROWS, section.text(), (language, typed) -> {
            model.text(id, language, typed);
            return typed.length() <= Section.LONGEST_TEXT;
        });
        levels = new Row<>(
                "report-level",
                IntStream.rangeClosed(1, Section.DEEPEST).boxed().toList(),
                String::valueOf,
                level -> model.level(id, level));
        places =
                new Row<>("report-place", List.of(Section.Place.values()), words::get, place -> model.place(id, place));
        stale = new StaleBar(words, () -> model.accept(id));
        values = new ValueMenu(model, id, texts);
        pieces = new PieceRows(model);
        pane.fill(fields(), List.of(new PieceMenus(model, id).root()));
    }

    private List<Node> fields() {
        var text = new VBox(6, values.root(), texts.stacked(), values.chips());
        return List.of(
                stale.root(),
                titles.stacked(),
                text,
                Nodes.field(words.get("report.pieces"), pieces.root()),
                Nodes.field(words.get("report.level"), levels.root()),
                Nodes.field(words.get("report.place"), places.root()));
    }

    boolean isOf(Section section) {
        return id.equals(section.id());
    }

    /** Follows the section. */
    void show(Section section) {
        pane.name(model.name(section), words.get("report.section"), List.of());
        titles.show(section.title());
        texts.show(section.text());
        levels.show(section.level());
        places.show(section.place());
        stale.show(model.staleCount(section));
        values.show(section);
        pieces.show(section);
    }
}
