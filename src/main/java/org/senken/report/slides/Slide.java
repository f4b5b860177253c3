package org.senken.report.slides;

import java.util.List;
import java.util.Optional;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;

/**
 * What one slide shows and says. It shows a figure, a table or points, and only one of them.
 *
 * @param message the one thing to remember; blank runs where the slide has none
 * @param panels texts set off from the rest, such as minority views
 * @param notes what is said and not shown
 */
record Slide(
        String title,
        Paragraph message,
        Optional<FigureBlock> figure,
        Optional<TableBlock> table,
        List<Paragraph> points,
        List<Paragraph> panels,
        List<Paragraph> notes) {

    Slide {
        points = List.copyOf(points);
        panels = List.copyOf(panels);
        notes = List.copyOf(notes);
    }
}
