package org.senken.report.contents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Language;
import org.senken.report.document.Block;
import org.senken.report.document.Document;
import org.senken.report.document.Heading;
import org.senken.report.document.Numbers;

/** Which block of a document is which section, figure or table of the report it was made of. */
public final class ReportMap {
    /** A section, or a figure, table or list in it. */
    public record Place(SectionId section, Optional<PieceId> piece) {
        /** A section as a whole. */
        public static Place of(SectionId section) {
            return new Place(section, Optional.empty());
        }
    }

    private final Map<String, Place> places = new HashMap<>();
    private final Map<Place, String> blocks = new HashMap<>();

    private ReportMap() {}

    public static ReportMap of(Report report) {
        var map = new ReportMap();
        var ids = new Ids();
        // in the order in which documents give ids: pieces first
        for (var section : report.sections()) {
            section.pieces()
                    .forEach(piece -> map.add(ids.of(piece.id()), new Place(section.id(), Optional.of(piece.id()))));
        }
        report.sections().forEach(section -> map.add(ids.of(section.id()), Place.of(section.id())));
        return map;
    }

    private void add(String block, Place place) {
        places.put(block, place);
        blocks.put(place, block);
    }

    /** What a block was made of. */
    public Optional<Place> place(String block) {
        return Optional.ofNullable(places.get(block));
    }

    /** The block that was made of something; a list has none of its own. */
    public Optional<String> block(Place place) {
        return Optional.ofNullable(blocks.get(place));
    }

    /** The number of every section as it will be printed; blank where sections have none. */
    public static Map<SectionId, String> numbers(Report report, Language language) {
        var headings = new LinkedHashMap<SectionId, Heading>();
        var ids = new Ids();
        report.sections().forEach(each -> headings.put(each.id(), heading(ids, each)));
        var document = new Document(
                report.kind().id(),
                "",
                language,
                "",
                LocalDate.EPOCH,
                Contents.numbering(report.kind(), language),
                headings.values().stream().<Block>map(each -> each).toList());
        var numbers = Numbers.of(document);
        var labels = new HashMap<SectionId, String>();
        headings.forEach((id, heading) -> labels.put(id, numbers.label(heading)));
        return labels;
    }

    private static Heading heading(Ids ids, Section section) {
        return new Heading(
                ids.of(section.id()),
                section.level(),
                Sections.kind(section.place()),
                section.id().value());
    }
}
