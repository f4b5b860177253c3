package org.senken.report.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.report.ReportException;
import org.senken.report.document.SampleDocument;

class PagePreviewTest {
    private static final int WIDTH = 300;

    @ParameterizedTest
    @EnumSource
    void headingsStandOnThePagesThatTheContentsName(Language language) throws ReportException {
        var document = SampleDocument.in(language);
        var preview = PagePreview.of(document, Progress.NONE);
        var numbers = PrintReport.pages(document);
        document.headings().forEach(heading -> {
            int page = preview.pageOf(heading.id()).orElseThrow();
            assertEquals(numbers.of(heading), page + 1);
            double down = preview.heightOf(heading.id());
            assertTrue(down > 0.05 && down < 0.95, heading.id() + " at " + down);
            assertEquals(Optional.of(heading.id()), preview.at(page, down + 0.001));
        });
        assertEquals(Optional.empty(), preview.pageOf("nothing"));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsDrawnOnWhite(Language language) throws ReportException, IOException {
        var preview = PagePreview.of(SampleDocument.in(language), Progress.NONE);
        for (int i = 0; i < preview.count(); i++) {
            var image = preview.picture(i, WIDTH);
            assertEquals(WIDTH * Math.round(WIDTH * PagePreview.RATIO), image.pixels().length);
            long ink = Arrays.stream(image.pixels())
                    .filter(each -> each != 0xFFFFFFFF)
                    .count();
            assertTrue(ink > 100 && ink < image.pixels().length / 2, "ink on page " + i + ": " + ink);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoLongerWantedEnds(Language language) {
        assertThrows(
                CancellationException.class,
                () -> PagePreview.of(SampleDocument.in(language), share -> {
                    throw new CancellationException();
                }));
    }
}
