package org.senken.ui.report;

import java.util.Optional;
import org.senken.report.contents.ReportMap;
import org.senken.report.document.Document;
import org.senken.report.print.PagePreview;

/**
 * A report in one language, laid out on pages.
 *
 * @param map what stands where
 */
record Printed(Document document, PagePreview pages, ReportMap map) {
    /** Where a section or piece begins. */
    record Spot(int page, double down) {}

    /** Where something begins; a list where its section does; empty where it is not shown. */
    Optional<Spot> spot(ReportMap.Place place) {
        return spotOf(place).or(() -> spotOf(ReportMap.Place.of(place.section())));
    }

    private Optional<Spot> spotOf(ReportMap.Place place) {
        return map.block(place).flatMap(id -> pages.pageOf(id).map(page -> new Spot(page, pages.heightOf(id))));
    }

    /** What stands at a place of a page; empty above the first heading. */
    Optional<ReportMap.Place> at(int page, double down) {
        return pages.at(page, down).flatMap(map::place);
    }
}
