package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.senken.chart.FigureSize;
import org.senken.core.technology.Language;
import org.senken.report.document.SampleDocument;

/** Contrast as the guidelines give it, and type as a figure draws it. */
class ContrastTest {
    /** Ratios known from WCAG 2.2: black on white, and the greys either side of 4.5. */
    @Test
    void knownRatiosComeOut() {
        assertEquals(21, Contrast.of(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, Contrast.of(Color.GRAY, Color.GRAY), 1e-9);
        assertEquals(4.54, Contrast.of(new Color(0x767676), Color.WHITE), 0.005);
        assertEquals(4.48, Contrast.of(Color.WHITE, new Color(0x777777)), 0.005);
    }

    @Test
    void lightThroughAColourIsCounted() {
        assertEquals(new Color(128, 128, 128), Contrast.over(new Color(0, 0, 0, 127), Color.WHITE));
        assertEquals(Color.RED, Contrast.over(Color.RED, Color.WHITE));
    }

    @Test
    void typeGrowsWithThePaper() {
        var figure = SampleDocument.map(Language.EN);
        var small = FigureInk.of(figure, new FigureSize(80, 60));
        var large = FigureInk.of(figure, new FigureSize(320, 240));
        assertTrue(small.smallest() < large.smallest());
        assertTrue(large.smallest() > 8 && large.smallest() < 20, String.valueOf(large.smallest()));
        assertTrue(large.contrast() > 1 && large.contrast() <= 21);
    }
}
