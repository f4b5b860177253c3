package org.senken.store.exchange.sheet;

import java.util.List;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Text;
import org.senken.store.exchange.sheet.PageWriter.Cell;

/** What the points of each scale mean and what the areas hold, in both languages. */
final class AnchorsPage {
    private static final int COLUMNS = 3;

    private final SheetStyles styles;
    private final PageWriter page;

    AnchorsPage(SheetStyles styles, PageWriter page) {
        this.styles = styles;
        this.page = page;
    }

    static int[] widths() {
        return new int[] {24, 60, 72};
    }

    void write(BallotContent content) {
        for (var criterion : asked(content)) {
            writeCriterion(criterion);
            page.gap();
        }
        var areas = content.lines().stream()
                .map(BallotContent.Line::subject)
                .distinct()
                .filter(Area.class::isInstance)
                .map(Area.class::cast)
                .filter(area -> !area.definition().isEmpty())
                .toList();
        if (!areas.isEmpty()) {
            page.band(BothLanguages.beside("sheet.areas"), styles.strong, COLUMNS);
            areas.forEach(area -> writeText(BothLanguages.lines(area.name()), area.definition()));
        }
        page.sheet().enableLocking();
    }

    private static List<Criterion> asked(BallotContent content) {
        return content.lines().stream()
                .map(BallotContent.Line::criterion)
                .distinct()
                .toList();
    }

    private void writeCriterion(Criterion criterion) {
        page.band(BothLanguages.lines(criterion.name()).replace("\n", " "), styles.strong, COLUMNS);
        if (!criterion.definition().isEmpty()) {
            page.band(BothLanguages.lines(criterion.definition()), styles.note, COLUMNS);
        }
        criterion.anchors().forEach(anchor -> writeText(String.valueOf(anchor.score()), anchor.text()));
    }

    private void writeText(String head, Text text) {
        page.row(new Cell(head, styles.centred), new Cell(text.ja(), styles.plain), new Cell(text.en(), styles.plain));
    }
}
