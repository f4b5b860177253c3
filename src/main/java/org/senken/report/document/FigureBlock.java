package org.senken.report.document;

import java.util.List;
import java.util.Optional;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;

/**
 * A figure with what stands around it; the caption stands below.
 *
 * @param size how large it is on paper where the page has room; writers make it smaller to fit, in proportion
 * @param caption one line without its number
 * @param source where the numbers come from (出典); may be blank
 * @param note what a reader must know (注), beside what the picture itself says; may be blank
 * @param altText what it shows, for those who cannot see it
 * @param chart what Word and PowerPoint draw themselves in its place; empty for a picture everywhere
 */
public record FigureBlock(
        String id,
        Figure figure,
        FigureSize size,
        String caption,
        String source,
        String note,
        String altText,
        Optional<NativeChart> chart)
        implements Numbered {

    /**
     * @throws IllegalArgumentException if the id is none
     */
    public FigureBlock {
        StableId.check(id);
        caption = CleanText.line(caption);
        source = CleanText.line(source);
        note = CleanText.lines(note);
        altText = CleanText.line(altText);
    }

    /** A figure that is a picture everywhere. */
    public FigureBlock(
            String id, Figure figure, FigureSize size, String caption, String source, String note, String altText) {
        this(id, figure, size, caption, source, note, altText, Optional.empty());
    }

    /** This figure as a chart that Word and PowerPoint draw themselves. */
    public FigureBlock drawnAs(NativeChart drawn) {
        return new FigureBlock(id, figure, size, caption, source, note, altText, Optional.of(drawn));
    }

    /** A figure with its own title as caption, its own size and its own alternative text. */
    public static FigureBlock of(String id, Figure figure, String source, String note) {
        return new FigureBlock(id, figure, figure.size(), figure.title(), source, note, figure.altText());
    }

    /** How large it is drawn, in millimetres, where so much room is given. */
    public FigureSize within(double width, double height) {
        double share = Math.min(1, Math.min(width / size.width(), height / size.height()));
        return new FigureSize(size.width() * share, size.height() * share);
    }

    /** How large it is drawn where it takes all the room it is given, as on a slide, in millimetres. */
    public FigureSize filling(double width, double height) {
        double share = Math.min(width / size.width(), height / size.height());
        return new FigureSize(size.width() * share, size.height() * share);
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of();
    }
}
