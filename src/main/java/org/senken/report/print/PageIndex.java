package org.senken.report.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.senken.report.document.Heading;
import org.senken.report.document.PageNumbers;

/** On which page each heading, figure and table begins. */
final class PageIndex implements PageNumbers {
    private final Map<String, Integer> pages = new HashMap<>();
    private final int count;

    PageIndex(List<Sheet> sheets) {
        count = sheets.size();
        for (int i = 0; i < sheets.size(); i++) {
            for (var placed : sheets.get(i).pieces()) {
                if (!placed.piece().anchor().isEmpty()) {
                    pages.putIfAbsent(placed.piece().anchor(), i + 1);
                }
            }
        }
    }

    @Override
    public int of(Heading heading) {
        return pages.getOrDefault(heading.id(), 1);
    }

    int count() {
        return count;
    }
}
