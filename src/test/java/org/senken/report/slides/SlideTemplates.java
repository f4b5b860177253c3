package org.senken.report.slides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.presentationml.x2006.main.STSlideLayoutType;

/** Templates as other people have them. */
final class SlideTemplates {
    private SlideTemplates() {}

    /** One with a slide and notes of its own, and pages of another shape. */
    static Path house(Path file) throws IOException {
        try (var show = new XMLSlideShow()) {
            var master = show.getSlideMasters().getFirst();
            master.getTheme().getXmlObject().setName("House of Research");
            var slide = show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
            slide.getPlaceholder(0).setText("old slide");
            show.getNotesSlide(slide);
            return save(show, file);
        }
    }

    /** One that lacks a layout. */
    static Path withoutTitleOnly(Path file) throws IOException {
        try (var show = new XMLSlideShow()) {
            var master = show.getSlideMasters().getFirst();
            master.getLayout(SlideLayout.TITLE_ONLY).getXmlObject().setType(STSlideLayoutType.CUST);
            return save(show, file);
        }
    }

    private static Path save(XMLSlideShow show, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            show.write(out);
        }
        return file;
    }
}
